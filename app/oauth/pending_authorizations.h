// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/clock.h"
#include "app/core/outcome.h"
#include "app/oauth/pkce.h"

#include <QHash>
#include <QString>
#include <QUrl>
#include <chrono>
#include <optional>

namespace muster::oauth {

/// Who asked for an authorization, and what for. Whoever receives the callback says what it serves, and
/// compares `who` with whose token came.
struct Asker
{
    QString purpose; ///< e.g. "install" or "connect": a state of the one is none of the other
    QString who; ///< e.g. a user's id; empty: whoever sits at the console

    bool operator==(const Asker &) const = default;
};

struct PendingAuthorization
{
    QString state;
    Asker asker;
    QUrl redirectUrl;
    std::optional<Pkce> pkce; ///< nothing: the service does not do it
    QDateTime expiresAt;
};

/// Authorizations that were begun and have not come back. A state is random, good once and for ten minutes.
/// One an asker: who begins again has the older one forgotten.
class PendingAuthorizations
{
public:
    static constexpr std::chrono::minutes lifetime{10};
    static constexpr qsizetype most = 1'000; ///< at once; the oldest goes

    explicit PendingAuthorizations(const Clock &clock) : m_clock(clock) { }

    [[nodiscard]] PendingAuthorization begin(const Asker &asker, const QUrl &redirectUrl, bool withPkce);

    /// The authorization of that state, which is gone with it. NotFound (code::unknownState) when it never
    /// was, was used, is for another purpose or too old; nobody is told which.
    [[nodiscard]] Outcome<PendingAuthorization> take(const QString &state, const QString &purpose);

    /// What that asker has begun is over, e.g. consent was refused. Begins nothing and is no error.
    void forget(const Asker &asker);

    [[nodiscard]] bool isWaiting(const Asker &asker) const;
    [[nodiscard]] qsizetype size() const { return m_pending.size(); }

private:
    void dropExpired();
    void dropOldest();

    const Clock &m_clock;
    QHash<QString, PendingAuthorization> m_pending;
};

} // namespace muster::oauth
