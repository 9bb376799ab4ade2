// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/outcome.h"
#include "app/core/secret.h"

#include <QDateTime>

namespace muster::oauth {

/// What a person has allowed us: the tokens, and until when. Kept as one secret.
struct Grant
{
    Secret access;
    Secret refresh; ///< good once; empty: the service gives none
    QDateTime expiresAt; ///< of `access`, UTC; null: it does not say
    /// The refresh token is on its way to be used: when this is read from a store, it may be dead.
    bool isBeingRenewed = false;
    QString lost; ///< one of "grant.…" (error_codes.h): it is over, and why; empty: it lives

    [[nodiscard]] bool isLost() const { return !lost.isEmpty(); }
    [[nodiscard]] Secret toSecret() const; ///< JSON on one line
    /// Malformed (code::brokenGrant) when it is none.
    [[nodiscard]] static Outcome<Grant> fromSecret(const Secret &secret);
};

/// Why there is no grant to use, by one of "grant.…": Unauthorized, "install again".
[[nodiscard]] Error lostGrant(const QString &code);

} // namespace muster::oauth
