// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/connection.h"
#include "app/store/schema.h"

#include <QDateTime>
#include <optional>

namespace muster::store {

/// A person who showed, by signing in to the workspace, that a Mattermost account is theirs. No token of
/// theirs is kept.
struct Account
{
    QString userId; ///< 26 characters
    QString userName; ///< without "@", as it was then
    QDateTime connectedAt; ///< UTC

    bool operator==(const Account &) const = default;
};

/// Who is connected.
class Accounts
{
public:
    [[nodiscard]] static Schema schema();

    [[nodiscard]] static Outcome<std::optional<Account>> find(Connection &connection, const QString &userId);
    /// By user name.
    [[nodiscard]] static Outcome<QList<Account>> all(Connection &connection);
    /// In place of what was known of that user.
    [[nodiscard]] static Outcome<void> put(Connection &connection, const Account &account);
    /// No such account is no error.
    [[nodiscard]] static Outcome<void> remove(Connection &connection, const QString &userId);
};

} // namespace muster::store
