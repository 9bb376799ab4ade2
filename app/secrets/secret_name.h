// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

namespace muster::secrets {

/// What we keep secret.
enum class SecretKind {
    BotToken, ///< the bot's access token in the workspace
    CommandToken, ///< by which the workspace proves a slash command is its own; scope: the team's URL name
    CallbackKey, ///< ours: signs the addresses of forms and the contexts of buttons
    ClientSecret, ///< of the OAuth application in the workspace
    AdminToken, ///< an administrator's session or access token, only while a set-up is under way
    InstallGrant, ///< what the administrator has allowed, as JSON (oauth::Grant)
};

/// All of them, e.g. to forget every one.
[[nodiscard]] const QList<SecretKind> &secretKinds();

/// One secret's name. Without a scope it is the one for every scope that has none of its own.
struct SecretName
{
    SecretKind kind = SecretKind::BotToken;
    QString scope; ///< empty where there is but one

    bool operator==(const SecretName &) const = default;
};

/// As it is called in files and in the environment, e.g. "MUSTER_COMMAND_TOKEN_OPERATIONS": the scope in
/// capitals, all but letters and digits as "_". No secret itself, may be shown.
[[nodiscard]] QString variableName(const SecretName &name);

} // namespace muster::secrets
