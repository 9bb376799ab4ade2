// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/connection.h"
#include "app/store/schema.h"

#include <QDateTime>
#include <QHash>
#include <optional>

namespace muster::store {

/// A person who showed, by signing in to the workspace, that a Mattermost account is theirs. No token of
/// theirs is kept.
struct Account
{
    QString userId; ///< 26 characters
    QString userName; ///< without "@", as it was then
    QDateTime connectedAt; ///< UTC
    QString clientId = {}; ///< the OAuth app they allowed it; empty: not known

    bool operator==(const Account &) const = default;
};

/// Somebody who is not connected any more because of what was done in the workspace, not here.
struct LostAccount
{
    Account account; ///< as it was
    QString why; ///< a stable word, e.g. "deactivated"
    QDateTime lostAt; ///< UTC

    bool operator==(const LostAccount &) const = default;
};

/// Who is connected, who lost that, and who was asked to connect.
class Accounts
{
public:
    [[nodiscard]] static Schema schema();

    [[nodiscard]] static Outcome<std::optional<Account>> find(Connection &connection, const QString &userId);
    /// By user name.
    [[nodiscard]] static Outcome<QList<Account>> all(Connection &connection);
    /// In place of what was known of that user: losses and reminders are forgotten.
    [[nodiscard]] static Outcome<void> put(Connection &connection, const Account &account);
    /// No such account is no error.
    [[nodiscard]] static Outcome<void> remove(Connection &connection, const QString &userId);

    /// Removes the account and remembers that it was lost. False: there was none.
    [[nodiscard]] static Outcome<bool> lose(Connection &connection, const QString &userId, const QString &why,
                                            const QDateTime &at);
    /// The latest first.
    [[nodiscard]] static Outcome<QList<LostAccount>> lost(Connection &connection);
    [[nodiscard]] static Outcome<void> forgetLost(Connection &connection);

    [[nodiscard]] static Outcome<void> noteReminder(Connection &connection, const QString &userId,
                                                    const QDateTime &at);
    /// When who was asked last, by user id.
    [[nodiscard]] static Outcome<QHash<QString, QDateTime>> reminders(Connection &connection);
};

} // namespace muster::store
