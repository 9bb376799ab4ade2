// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace muster::cli {

enum class Command {
    Help,
    Version,
    Rehearse,
    Relay,
    Doctor,
    Setup,
    Uninstall,
    Status,
    ConfigExport,
    ConfigImport,
    ConfigCheck
};

/// What was asked for on the command line.
struct Invocation
{
    Command command = Command::Help;
    QString configFile{}; ///< absolute; SettingsStore::defaultFile() when not given
    QString secretsFile{}; ///< absolute; FileSecretStore::defaultFile() when not given
    QString file{}; ///< of `config import` and `config check`
    QString output{}; ///< of `config export`; empty: standard output
    QString language = QStringLiteral("en"); ///< of `rehearse`: who declares, "en" or "de"
    QString workspaceVersion = QStringLiteral("11.6"); ///< of `rehearse`: "5.37" or "11.6"
    QString server{}; ///< of `setup`: as people type it
    QString caFile{}; ///< of `setup`; absolute; empty: the system's authorities
    QString base{}; ///< of `setup`: where browsers come back to; empty: the listener's address
    QString clientId{}; ///< of `setup`: of an app that was made by hand; empty: one is made
    QStringList teams{}; ///< of `setup`: URL names
    QString bot{}; ///< of `setup`: the bot's user name
    QString exportFolder{}; ///< of `uninstall`; absolute; empty: nothing is exported
    bool local = false; ///< of `uninstall`: what is on this computer as well
    bool json = false;
    bool yes = false; ///< of `config import` and `uninstall`: do it without a second call

    bool operator==(const Invocation &) const = default;
};

struct Parsed
{
    std::optional<Invocation> invocation; ///< empty: `problem` says what is off
    QString problem;
};

/// @p arguments as the program got them, its name first.
[[nodiscard]] Parsed parse(const QStringList &arguments);

/// The text of `musterctl help`.
[[nodiscard]] QString usage();

} // namespace muster::cli
