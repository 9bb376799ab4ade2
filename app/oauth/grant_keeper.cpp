// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/oauth/grant_keeper.h"

#include "app/core/first_emission.h"
#include "app/core/log.h"
#include "app/oauth/error_codes.h"

namespace muster::oauth {

namespace {

/// Whether the service looked at the request and did nothing: the refresh token is as good as before.
bool isAnsweredUnused(const Error &error)
{
    return error.httpStatus >= 400 && error.httpStatus < 500;
}

Grant lostFor(const QString &code)
{
    Grant grant;
    grant.lost = code;
    return grant;
}

} // namespace

GrantKeeper::GrantKeeper(TokenEndpoint &endpoint, secrets::SecretStore &store, secrets::SecretName name,
                         const Clock &clock, QObject *parent)
    : QObject(parent), m_endpoint(endpoint), m_store(store), m_name(std::move(name)), m_clock(clock)
{
}

void GrantKeeper::setClient(ClientIdentity client)
{
    m_client = std::move(client);
}

Async<void> GrantKeeper::keep(Grant grant)
{
    while (m_isBusy)
        co_await firstEmission(this, &GrantKeeper::settled);
    m_isBusy = true;
    Outcome<void> kept = co_await store(grant);
    settle({});
    co_return kept;
}

Async<void> GrantKeeper::forget()
{
    while (m_isBusy)
        co_await firstEmission(this, &GrantKeeper::settled);
    m_isBusy = true;
    m_grant.reset();
    m_isKept = true;
    Outcome<void> removed = co_await m_store.remove(m_name);
    settle({});
    co_return removed;
}

Async<Secret> GrantKeeper::access()
{
    return accessInsteadOf(Secret());
}

Async<Secret> GrantKeeper::accessInsteadOf(Secret refused)
{
    while (m_isBusy) {
        co_await firstEmission(this, &GrantKeeper::settled);
        // What came of it is for everybody who waited: no second try.
        if (m_failure)
            co_return failure(*m_failure);
        if (isUsable(refused))
            co_return accessToken();
    }
    m_isBusy = true;
    Outcome<Secret> secret = co_await found(refused);
    settle(secret ? std::nullopt : std::optional(secret.error()));
    co_return secret;
}

Async<Secret> GrantKeeper::found(Secret refused)
{
    if (m_grant && !m_isKept)
        co_await store(*m_grant);
    if (isFresh(refused))
        co_return accessToken();
    // Another program may have renewed it, or installed again.
    const Outcome<void> loaded = co_await load();
    if (!loaded)
        co_return failure(loaded.error());
    if (isFresh(refused))
        co_return accessToken();
    const Outcome<void> renewed = co_await renew();
    if (!renewed && !isUsable(refused))
        co_return failure(renewed.error());
    co_return accessToken();
}

Secret GrantKeeper::accessToken() const
{
    return m_grant->access;
}

Async<void> GrantKeeper::load()
{
    if (m_grant && !m_isKept) // what the store has is older
        co_return Outcome<void>();
    const Outcome<Secret> secret = co_await m_store.get(m_name);
    if (!secret) {
        if (secret.error().kind == Error::Kind::NotFound) {
            m_grant.reset();
            co_return failure(lostGrant(code::noGrant));
        }
        if (m_grant) // a keyring that is locked now
            co_return Outcome<void>();
        co_return failure(secret.error());
    }
    Outcome<Grant> grant = Grant::fromSecret(*secret);
    if (!grant)
        co_return failure(grant.error());
    m_grant = std::move(*grant);
    if (m_grant->isLost())
        co_return failure(lostGrant(m_grant->lost));
    co_return Outcome<void>();
}

Async<void> GrantKeeper::renew()
{
    if (m_grant->refresh.isEmpty())
        co_return failure(lostGrant(isExpired() ? code::expiredGrant : code::revokedGrant));
    const bool mayBeUsed = m_grant->isBeingRenewed;
    if (!mayBeUsed) {
        Grant marked = *m_grant;
        marked.isBeingRenewed = true;
        const Outcome<void> written = co_await store(marked);
        if (!written) {
            m_grant->isBeingRenewed = false;
            co_return failure(written.error());
        }
    }
    Outcome<Grant> renewed = co_await m_endpoint.refresh(m_client, m_grant->refresh);
    if (!renewed) {
        co_await mark(renewed.error(), mayBeUsed);
        co_return failure(m_grant->isLost() ? lostGrant(m_grant->lost) : renewed.error());
    }
    if (renewed->refresh.isEmpty()) // then the old one stays good (RFC 6749, section 6)
        renewed->refresh = m_grant->refresh;
    const Outcome<void> kept = co_await store(*renewed);
    if (!kept)
        qCWarning(lcNet) << "a renewed grant is not kept yet:" << kept.error().what;
    co_return Outcome<void>();
}

Async<void> GrantKeeper::mark(Error error, bool mayBeUsed)
{
    Grant grant = *m_grant;
    if (error.code == code::deadRefresh)
        grant = lostFor(mayBeUsed ? code::interruptedGrant : code::revokedGrant);
    else if (isAnsweredUnused(error))
        grant.isBeingRenewed = false;
    else
        co_return Outcome<void>(); // nobody knows whether it was used
    Outcome<void> stored = co_await store(grant);
    co_return stored;
}

Async<void> GrantKeeper::store(Grant grant)
{
    m_grant = grant;
    m_isKept = false;
    Outcome<void> kept = co_await m_store.set(m_name, grant.toSecret());
    m_isKept = kept.has_value();
    co_return kept;
}

bool GrantKeeper::isExpired(std::chrono::milliseconds ahead) const
{
    return m_grant->expiresAt.isValid() && m_clock.now().addMSecs(ahead.count()) >= m_grant->expiresAt;
}

bool GrantKeeper::isFresh(const Secret &refused) const
{
    return isUsable(refused) && !m_grant->isBeingRenewed && !isExpired(renewedAhead);
}

bool GrantKeeper::isUsable(const Secret &refused) const
{
    return m_grant && !m_grant->isLost() && !isExpired() && !m_grant->access.equals(refused.reveal());
}

void GrantKeeper::settle(std::optional<Error> error)
{
    m_failure = std::move(error);
    m_isBusy = false;
    Q_EMIT settled();
}

} // namespace muster::oauth
