// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/clock.h"
#include "app/mattermost/client.h"
#include "app/oauth/pending_authorizations.h"
#include "app/oauth/token_endpoint.h"
#include "app/relay/callback_token.h"
#include "app/relay/circumstances.h"
#include "app/relay/intake.h"
#include "app/relay/standing.h"

#include <QHash>
#include <QUrl>
#include <functional>
#include <memory>
#include <optional>

namespace muster::relay {

/// What came of a link that was opened, or of a browser that came back.
struct ConnectEnd
{
    enum class Kind {
        Consent, ///< on to the server, to `redirect`
        Connected,
        Denied, ///< somebody pressed Deny; of whom, no server says
        OtherPerson, ///< another than asked is signed in to the server in that browser
        Late, ///< used or too old, be it the link or the answer
        Foreign, ///< nothing of ours
        NotOffered, ///< there is no OAuth app any more
        AppTrouble, ///< the server does not accept our OAuth app: for an administrator
        ServerDown,
        NotKept, ///< it could not be written down
    };

    Kind kind = Kind::Foreign;
    QString userId = {}; ///< who asked; empty: not known
    QString userName = {}; ///< who is signed in, where that is known
    QUrl redirect = {};
};

/// How people show that a Mattermost account is theirs: a link of ours, the server's consent, and back. The
/// token that it ends in is used to ask whose it is, and ended.
///
/// Links and authorizations that are under way are known in memory alone: a link of an earlier run is as good
/// as used, and who was half through begins again.
class Connecting
{
public:
    struct Services
    {
        const Clock &clock;
        net::HttpClient &http;
        const CallbackTokens &tokens;
        Intake &intake;
        std::function<Circumstances()> circumstances;
        std::function<Secret()> clientSecret; ///< of the OAuth app; empty: there is none
        /// Reads it anew where it is kept; whether it is another now. Null: it stays as it is.
        std::function<Async<bool>()> rereadSecret = {};
    };

    explicit Connecting(Services services);

    /// What keeps people from connecting now.
    [[nodiscard]] ConnectObstacle obstacle() const;
    /// What was found out of the OAuth app, e.g. that the server has none any more; None: it is good. Counts
    /// for this app with this secret.
    void setFound(ConnectObstacle obstacle);

    [[nodiscard]] ConnectOffer offerTo(const QString &userId) const;

    /// Somebody opened a link. One that led nowhere because the server is down may be opened again.
    [[nodiscard]] QCoro::Task<ConnectEnd> begin(QString token);
    /// The server sent somebody back to @p callback.
    [[nodiscard]] QCoro::Task<ConnectEnd> finish(QUrl callback);

private:
    struct Found
    {
        ConnectObstacle obstacle = ConnectObstacle::None;
        QString clientId;
        Secret secret;
    };

    [[nodiscard]] ConnectObstacle obstacle(const Circumstances &now) const;
    [[nodiscard]] bool isOpen(const Circumstances &now) const;
    [[nodiscard]] bool useUp(const CallbackClaims &link);
    [[nodiscard]] QCoro::Task<ConnectEnd> authorize(QString userId);
    [[nodiscard]] Async<oauth::Grant> redeem(oauth::PendingAuthorization pending, Secret code);
    [[nodiscard]] Async<oauth::Grant> redeemOnce(oauth::PendingAuthorization pending, Secret code);
    [[nodiscard]] QCoro::Task<ConnectEnd> recognise(QString userId, Secret token);

    Services m_services;
    QString m_run; ///< told from earlier ones by it
    oauth::PendingAuthorizations m_pending;
    std::optional<Found> m_found;
    std::shared_ptr<bool> m_isThere = std::make_shared<bool>(true);
    QHash<QString, QDateTime> m_used; ///< links by their nonces, until they are too old anyway
};

} // namespace muster::relay
