// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/program.h"

#include "app/cli/config_command.h"
#include "app/cli/doctor_command.h"
#include "app/cli/rehearse_command.h"
#include "app/cli/relay_command.h"
#include "app/cli/setup_command.h"
#include "app/cli/status_command.h"
#include "app/cli/uninstall_command.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster::cli {

QCoro::Task<ExitCode> run(Invocation invocation, Terminal terminal)
{
    switch (invocation.command) {
    case Command::Help:
        terminal.line(usage().trimmed());
        co_return ExitCode::Ok;
    case Command::Version:
        terminal.line(u"musterctl %1"_s.arg(QCoreApplication::applicationVersion()));
        co_return ExitCode::Ok;
    case Command::ConfigExport:
        co_return exportConfig(invocation, terminal);
    case Command::ConfigImport:
        co_return importConfig(invocation, terminal);
    case Command::ConfigCheck:
        co_return checkConfig(invocation, terminal);
    case Command::Rehearse:
        break;
    case Command::Relay:
        co_return co_await runRelay(invocation, terminal);
    case Command::Doctor:
        co_return co_await runDoctor(invocation, terminal);
    case Command::Setup:
        co_return co_await setUpWorkspace(invocation, terminal);
    case Command::Uninstall:
        co_return co_await uninstall(invocation, terminal);
    case Command::Status:
        co_return co_await showStatus(invocation, terminal);
    }
    co_return co_await rehearse(invocation, terminal);
}

} // namespace muster::cli
