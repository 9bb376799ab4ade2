// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/oauth/pending_authorizations.h"

#include "app/core/ids.h"
#include "app/oauth/error_codes.h"

#include <algorithm>

namespace muster::oauth {

namespace {

Error unknownState()
{
    return errorSaying(
        Error::Kind::NotFound,
        Wording::translate("OAuth", "This link was used already or is older than ten minutes. Begin again."),
        {}, code::unknownState);
}

} // namespace

PendingAuthorization PendingAuthorizations::begin(const Asker &asker, const QUrl &redirectUrl, bool withPkce)
{
    dropExpired();
    forget(asker);
    if (m_pending.size() >= most)
        dropOldest();
    PendingAuthorization pending;
    pending.state = newId();
    pending.asker = asker;
    pending.redirectUrl = redirectUrl;
    if (withPkce)
        pending.pkce = Pkce::random();
    pending.expiresAt = m_clock.now().addMSecs(std::chrono::milliseconds(lifetime).count());
    m_pending.insert(pending.state, pending);
    return pending;
}

Outcome<PendingAuthorization> PendingAuthorizations::take(const QString &state, const QString &purpose)
{
    dropExpired();
    const auto found = m_pending.constFind(state);
    if (found == m_pending.constEnd())
        return failure(unknownState());
    PendingAuthorization pending = *found;
    m_pending.erase(found);
    if (pending.asker.purpose != purpose)
        return failure(unknownState());
    return pending;
}

void PendingAuthorizations::forget(const Asker &asker)
{
    m_pending.removeIf([&asker](const auto &it) { return it.value().asker == asker; });
}

bool PendingAuthorizations::isWaiting(const Asker &asker) const
{
    const QDateTime now = m_clock.now();
    return std::any_of(m_pending.begin(), m_pending.end(), [&](const PendingAuthorization &it) {
        return it.asker == asker && now < it.expiresAt;
    });
}

void PendingAuthorizations::dropExpired()
{
    m_pending.removeIf([now = m_clock.now()](const auto &it) { return now >= it.value().expiresAt; });
}

void PendingAuthorizations::dropOldest()
{
    const auto oldest
        = std::min_element(m_pending.cbegin(), m_pending.cend(), [](const auto &one, const auto &other) {
              return one.expiresAt < other.expiresAt;
          });
    m_pending.erase(oldest);
}

} // namespace muster::oauth
