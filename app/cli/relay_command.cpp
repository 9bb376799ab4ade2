// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/relay_command.h"

#include "app/backend/backend.h"
#include "app/cli/configuration.h"
#include "app/cli/unix_signals.h"
#include "app/core/clock.h"
#include "app/core/first_emission.h"

using namespace Qt::StringLiterals;

namespace muster::cli {

namespace {

constexpr std::chrono::seconds DrainDeadline{30};

/// What kept it from starting: the configuration, or the machine.
ExitCode exitCodeOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Invalid:
    case Error::Kind::NotFound:
    case Error::Kind::Unauthorized:
    case Error::Kind::Malformed:
    case Error::Kind::Forbidden:
        return ExitCode::Configuration;
    default:
        return ExitCode::Unavailable;
    }
}

QString addressOf(const backend::ListenerState &listener)
{
    return u"%1 port %2, and is called at %3"_s.arg(listener.address)
        .arg(listener.port)
        .arg(listener.callbackUrl.toString());
}

/// Says when contact with the workspace comes or goes.
void followContact(const backend::Backend &backend, const Terminal &terminal)
{
    auto before = std::make_shared<backend::Contact>(backend::Contact::Unknown);
    QObject::connect(&backend, &backend::Backend::stateChanged, &backend,
                     [before, terminal](const backend::BackendState &state) {
                         const backend::MattermostState &mattermost = state.mattermost;
                         if (mattermost.contact == *before)
                             return;
                         *before = mattermost.contact;
                         if (mattermost.contact == backend::Contact::Up)
                             terminal.line(printable(u"Connected to %1 (Mattermost %2) as @%3."_s.arg(
                                 mattermost.url.toString(), mattermost.version, mattermost.botName)));
                         else if (!mattermost.error.what.isEmpty())
                             terminal.trouble(u"No contact with %1: %2"_s.arg(
                                 mattermost.url.toString(), printable(mattermost.error.what)));
                     });
}

} // namespace

QCoro::Task<ExitCode> runRelay(Invocation invocation, Terminal terminal)
{
    const Outcome<settings::Settings> settings = loadSettings(invocation);
    if (!settings) {
        terminal.trouble(settings.error());
        co_return ExitCode::Configuration;
    }
    // Before any thread of the store is started: they inherit the signal mask.
    UnixSignals signalsOfTheSystem;
    QObject::connect(&signalsOfTheSystem, &UnixSignals::terminationRequested, &signalsOfTheSystem,
                     [&signalsOfTheSystem, terminal] {
                         if (signalsOfTheSystem.count() < 2)
                             return;
                         terminal.trouble(
                             u"Ended at once. What was cut off is taken up by the next start."_s);
                         std::_Exit(static_cast<int>(ExitCode::Failed));
                     });
    const SystemClock clock;
    const std::unique_ptr<secrets::SecretStore> secrets = secretsOf(invocation);
    backend::Backend backend(clock);
    followContact(backend, terminal);
    const Outcome<void> started = co_await backend.start(*settings, secrets.get());
    if (!started) {
        terminal.trouble(started.error());
        const ExitCode code = exitCodeOf(started.error().kind);
        if (code == ExitCode::Configuration)
            terminal.trouble(u"`musterctl doctor` looks at each hop and says what to change."_s);
        co_return code;
    }
    terminal.line(u"The relay listens at "_s + addressOf(backend.state().listener) + u'.');

    if (signalsOfTheSystem.count() == 0)
        co_await firstEmission(&signalsOfTheSystem, &UnixSignals::terminationRequested);
    terminal.line(u"Finishing what has begun … A second signal ends it at once."_s);
    co_await backend.drain(DrainDeadline);
    terminal.line(u"Ended. Nothing is lost: what was not finished is taken up by the next start."_s);
    co_return ExitCode::Ok;
}

} // namespace muster::cli
