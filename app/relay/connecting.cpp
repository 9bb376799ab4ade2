// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/connecting.h"

#include "app/core/ids.h"
#include "app/core/log.h"
#include "app/mattermost/oauth_errors.h"
#include "app/oauth/authorization_request.h"
#include "app/oauth/callback.h"
#include "app/oauth/error_codes.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace muster::relay {

using Kind = ConnectEnd::Kind;

namespace {

const QString purpose = u"connect"_s;

bool isLoopback(const QUrl &url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

bool isSameAddress(const QUrl &one, const QUrl &other)
{
    const auto portOf = [](const QUrl &url) { return url.port(url.scheme() == "https"_L1 ? 443 : 80); };
    const auto pathOf = [](const QUrl &url) {
        const QString path = url.path();
        return path.endsWith(u'/') ? path.chopped(1) : path;
    };
    return one.scheme() == other.scheme() && one.host() == other.host() && portOf(one) == portOf(other)
        && pathOf(one) == pathOf(other);
}

ConnectEnd endOf(Kind kind, const QString &userId)
{
    return {.kind = kind, .userId = userId};
}

/// Why the server gave no answer to work with.
Kind kindOf(const Error &error)
{
    namespace code = oauth::code;
    if (error.code == code::expiredCode || error.code == code::usedCode)
        return Kind::Late;
    switch (error.kind) {
    case Error::Kind::Network:
    case Error::Kind::Timeout:
    case Error::Kind::Busy:
    case Error::Kind::Server:
    case Error::Kind::Cancelled:
        return Kind::ServerDown;
    default:
        return Kind::AppTrouble;
    }
}

ConnectEnd failed(const QString &doing, const Error &error, const QString &userId)
{
    qCWarning(lcRelay).noquote() << "Connecting failed," << doing << '-' << error.what
                                 << forLog(error.detail);
    return endOf(kindOf(error), userId);
}

/// An administrator's may be the very token that was given to the installation: the server has one a user and
/// app, and gives it again (recordings 02). It is forgotten here, but not ended.
QCoro::Task<> end(mattermost::Client *client, mattermost::User owner)
{
    if (owner.isSystemAdministrator())
        co_return;
    const Outcome<void> ended = co_await client->ownSessions().logout();
    if (!ended)
        qCWarning(lcRelay).noquote() << "A token that is not needed any more could not be ended:"
                                     << ended.error().what;
}

} // namespace

Connecting::Connecting(Services services)
    : m_services(std::move(services)), m_run(newId()), m_pending(m_services.clock)
{
}

ConnectObstacle Connecting::obstacle() const
{
    return obstacle(m_services.circumstances());
}

ConnectObstacle Connecting::obstacle(const Circumstances &now) const
{
    const settings::OAuthSettings &oauth = now.settings.oauth;
    if (oauth.clientId.isEmpty())
        return ConnectObstacle::NoApp;
    if (m_services.clientSecret().isEmpty())
        return ConnectObstacle::NoSecret;
    if (m_found && m_found->clientId == oauth.clientId
        && m_services.clientSecret().equals(m_found->secret.reveal()))
        return m_found->obstacle;
    if (!isSameAddress(oauth.base, now.workspace.callbackUrl))
        return ConnectObstacle::BaseElsewhere;
    return isLoopback(oauth.base) && !isLoopback(now.workspace.url) ? ConnectObstacle::OnlyThisComputer
                                                                    : ConnectObstacle::None;
}

bool Connecting::isOpen(const Circumstances &now) const
{
    return obstacle(now) == ConnectObstacle::None;
}

void Connecting::setFound(ConnectObstacle obstacle)
{
    m_found.reset();
    if (obstacle != ConnectObstacle::None)
        m_found = {obstacle, m_services.circumstances().settings.oauth.clientId, m_services.clientSecret()};
}

ConnectOffer Connecting::offerTo(const QString &userId) const
{
    const Circumstances now = m_services.circumstances();
    if (!isOpen(now))
        return {};
    const CallbackClaims link{
        .purpose = TokenPurpose::Connect,
        .userId = userId,
        .teamId = {},
        .channelId = {},
        .incidentId = {},
        .action = m_run,
        .nonce = newId(),
        .expiresAt = m_services.clock.now().addMSecs(
            std::chrono::milliseconds(oauth::PendingAuthorizations::lifetime).count()),
    };
    QUrl url = now.settings.oauth.base.adjusted(QUrl::StripTrailingSlash);
    const QString base = url.path() == "/"_L1 ? QString() : url.path();
    url.setPath(base + "/connect/"_L1 + m_services.tokens.sign(link));
    return {.isOpen = true,
            .isRequired = now.settings.people.mustConnect == settings::MustConnect::Everyone,
            .link = url.toString(QUrl::FullyEncoded)};
}

bool Connecting::useUp(const CallbackClaims &link)
{
    const QDateTime now = m_services.clock.now();
    m_used.removeIf([&now](const auto &used) { return used.value() < now; });
    if (m_used.contains(link.nonce))
        return false;
    m_used.insert(link.nonce, link.expiresAt);
    return true;
}

QCoro::Task<ConnectEnd> Connecting::begin(QString token)
{
    const Outcome<CallbackClaims> link
        = m_services.tokens.verify(token, TokenPurpose::Connect, m_services.clock.now());
    if (!link)
        co_return endOf(link.error().code == tokenExpired ? Kind::Late : Kind::Foreign, {});
    if (!isOpen(m_services.circumstances()))
        co_return endOf(Kind::NotOffered, link->userId);
    // Which links an earlier run saw opened, nobody knows any more.
    if (link->action != m_run || !useUp(*link))
        co_return endOf(Kind::Late, link->userId);
    ConnectEnd authorization = co_await authorize(link->userId);
    if (authorization.kind == Kind::ServerDown)
        m_used.remove(link->nonce);
    co_return authorization;
}

QCoro::Task<ConnectEnd> Connecting::authorize(QString userId)
{
    const Circumstances now = m_services.circumstances();
    mattermost::Client client(m_services.http, now.workspace.url, Secret());
    const Outcome<mattermost::OAuthMetadata> server = co_await client.server().oauthMetadata();
    if (!server)
        co_return failed(u"asking what the server does"_s, server.error(), userId);
    const oauth::Asker asker{purpose, userId};
    const oauth::PendingAuthorization pending
        = m_pending.begin(asker, settings::signInCallback(now.settings.oauth), server->pkce);
    oauth::AuthorizationRequest request;
    request.endpoint = mattermost::authorizeUrl(now.workspace.url);
    request.clientId = now.settings.oauth.clientId;
    request.redirectUrl = pending.redirectUrl;
    request.state = pending.state;
    if (pending.pkce)
        request.codeChallenge = pending.pkce->challenge();
    ConnectEnd consent = endOf(Kind::Consent, userId);
    consent.redirect = request.toUrl();
    co_return consent;
}

QCoro::Task<ConnectEnd> Connecting::finish(QUrl callback)
{
    const Circumstances now = m_services.circumstances();
    const auto answer = oauth::readCallback(callback, settings::signInCallback(now.settings.oauth));
    if (!answer)
        co_return endOf(Kind::Foreign, {});
    // It comes without a state (recordings 02), so it may be anybody's: nothing that is under way ends with
    // it.
    if (answer->isDenied())
        co_return endOf(Kind::Denied, {});
    const auto pending = m_pending.take(answer->state, purpose);
    if (!pending)
        co_return endOf(Kind::Late, {});
    const QString userId = pending->asker.who;
    if (!answer->error.isEmpty()) {
        qCWarning(lcRelay).noquote() << "The server sent somebody back with" << forLog(answer->error);
        co_return endOf(Kind::AppTrouble, userId);
    }
    const std::weak_ptr<bool> isThere = m_isThere;
    const Outcome<oauth::Grant> grant = co_await redeem(*pending, answer->code);
    if (isThere.expired())
        co_return endOf(Kind::ServerDown, userId);
    if (!grant)
        co_return failed(u"redeeming the code"_s, grant.error(), userId);
    ConnectEnd recognised = co_await recognise(userId, grant->access);
    co_return recognised;
}

/// A secret that was renewed is taken up here: the server looks at it before it looks at the code.
Async<oauth::Grant> Connecting::redeem(oauth::PendingAuthorization pending, Secret code)
{
    const std::weak_ptr<bool> isThere = m_isThere;
    Outcome<oauth::Grant> grant = co_await redeemOnce(pending, code);
    if (grant || grant.error().code != oauth::code::wrongSecret || isThere.expired()
        || !m_services.rereadSecret)
        co_return grant;
    const Outcome<bool> isOther = co_await m_services.rereadSecret();
    if (!isOther || !*isOther || isThere.expired())
        co_return grant;
    Outcome<oauth::Grant> second = co_await redeemOnce(pending, code);
    co_return second;
}

Async<oauth::Grant> Connecting::redeemOnce(oauth::PendingAuthorization pending, Secret code)
{
    const Circumstances now = m_services.circumstances();
    oauth::TokenEndpoint endpoint(m_services.http, mattermost::tokenUrl(now.workspace.url),
                                  mattermost::oauthError, m_services.clock);
    const oauth::ClientIdentity app{now.settings.oauth.clientId, m_services.clientSecret()};
    const oauth::CodeExchange exchange{code, pending.redirectUrl, pending.pkce};
    Outcome<oauth::Grant> grant = co_await endpoint.exchange(app, exchange);
    co_return grant;
}

/// Whose the token is; then it is ended, whoever's it is.
QCoro::Task<ConnectEnd> Connecting::recognise(QString userId, Secret token)
{
    const Circumstances now = m_services.circumstances();
    mattermost::Client client(m_services.http, now.workspace.url, token);
    const Outcome<mattermost::User> me = co_await client.users().me();
    if (!me)
        co_return failed(u"asking who signed in"_s, me.error(), userId);
    ConnectEnd ending = endOf(me->id == userId ? Kind::Connected : Kind::OtherPerson, userId);
    ending.userName = me->username;
    if (ending.kind == Kind::Connected) {
        const store::Account account{me->id, me->username, m_services.clock.now(),
                                     now.settings.oauth.clientId};
        const PeopleOrder order{PeopleOrder::What::Connect, account, me->locale};
        const Outcome<void> kept = co_await m_services.intake.people(order);
        if (!kept)
            ending.kind = Kind::NotKept;
    }
    co_await end(&client, *me);
    co_return ending;
}

} // namespace muster::relay
