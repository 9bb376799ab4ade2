// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/rehearse_command.h"

#include "app/cli/rehearsal.h"

#include <QElapsedTimer>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace muster::cli {

QCoro::Task<ExitCode> rehearse(Invocation invocation, Terminal terminal)
{
    const bool old = invocation.workspaceVersion == "5.37"_L1;
    QElapsedTimer timer;
    timer.start();
    // The transcript tells it all; the environment's QT_LOGGING_RULES still win.
    QLoggingCategory::setFilterRules(u"muster.*=false"_s);
    const SystemClock clock;
    backend::PracticeHouse stage(clock, old ? practice::Version::V5_37 : practice::Version::V11_6);
    terminal.line(
        u"A practice workspace that speaks as Mattermost %1, in memory, and the relay beside it."_s.arg(
            invocation.workspaceVersion));
    settings::Settings settings;
    settings.language.defaultLanguage = invocation.language;
    Outcome<void> outcome = co_await stage.build(settings);
    if (outcome) {
        Rehearsal rehearsal(stage, invocation.language == "de"_L1 ? u"carol"_s : u"alice"_s, terminal);
        outcome = co_await rehearsal.play();
    }
    co_await stage.takeDown();
    terminal.line();
    if (!outcome) {
        terminal.trouble(u"The rehearsal did not hold:"_s);
        terminal.trouble(outcome.error());
        terminal.trouble(u"To see what the relay did: QT_LOGGING_RULES='muster.*=true' musterctl rehearse"_s);
        co_return ExitCode::Failed;
    }
    terminal.line(
        u"All held, in %1 s. To connect a real workspace, follow README, \"Connect a real workspace\"."_s.arg(
            static_cast<double>(timer.elapsed()) / 1000.0, 0, 'f', 1));
    co_return ExitCode::Ok;
}

} // namespace muster::cli
