// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/oauth/token_endpoint.h"
#include "app/secrets/secret_store.h"

#include <QObject>
#include <optional>

namespace muster::oauth {

/// Keeps one grant in a secret store and alive: gives its access token, renewed before it expires. One
/// renewal at a time, whoever asks. The refresh token is good once, so that it is about to be used is written
/// down first: when a program ended between using it and keeping the new one, the next one asks once more,
/// and what is dead by then is said as code::interruptedGrant and never tried again.
class GrantKeeper : public QObject
{
    Q_OBJECT

public:
    /// Before an access token expires.
    static constexpr std::chrono::minutes renewedAhead{10};

    /// @p endpoint, @p store and @p clock outlive the keeper.
    GrantKeeper(TokenEndpoint &endpoint, secrets::SecretStore &store, secrets::SecretName name,
                const Clock &clock, QObject *parent = nullptr);

    /// Who asks for renewals; a new secret of the application goes here.
    void setClient(ClientIdentity client);

    /// Keeps a new grant in place of any other. When the store cannot keep it (the error), it is used all the
    /// same, and keeping it is tried again with each access().
    [[nodiscard]] Async<void> keep(Grant grant);
    /// Forgets it, here and in the store. Tells the service nothing.
    [[nodiscard]] Async<void> forget();

    /// A token that is good now. While the service is down, the one there is, as long as it has not expired.
    /// Unauthorized with one of "grant.…" (error_codes.h): install again.
    [[nodiscard]] Async<Secret> access();
    /// When the service refused @p refused although its time was not up: another, renewed if need be.
    [[nodiscard]] Async<Secret> accessInsteadOf(Secret refused);

Q_SIGNALS:
    /// Whatever was under way is over, whatever came of it.
    void settled();

private:
    [[nodiscard]] Async<Secret> found(Secret refused);
    [[nodiscard]] Async<void> load();
    [[nodiscard]] Async<void> renew();
    /// What a failed renewal says of the refresh token; @p mayBeUsed: somebody may have used it before.
    Async<void> mark(Error error, bool mayBeUsed);
    Async<void> store(Grant grant);
    /// A copy: QCoro 0.8 moves out of whatever co_return names, a member as well.
    [[nodiscard]] Secret accessToken() const;
    [[nodiscard]] bool isExpired(std::chrono::milliseconds ahead = std::chrono::milliseconds::zero()) const;
    [[nodiscard]] bool isFresh(const Secret &refused) const;
    [[nodiscard]] bool isUsable(const Secret &refused) const;
    void settle(std::optional<Error> error);

    TokenEndpoint &m_endpoint;
    secrets::SecretStore &m_store;
    secrets::SecretName m_name;
    const Clock &m_clock;
    ClientIdentity m_client;
    std::optional<Grant> m_grant; ///< the newest that is known
    bool m_isKept = true; ///< m_grant is in the store
    bool m_isBusy = false;
    std::optional<Error> m_failure; ///< of what settled last
};

} // namespace muster::oauth
