// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/account_watch.h"

#include "app/core/ids.h"
#include "app/core/log.h"
#include "app/mattermost/oauth_errors.h"
#include "app/oauth/error_codes.h"
#include "app/oauth/grant_keeper.h"
#include "app/relay/intake.h"

#include <QPointer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::backend {

using relay::ConnectObstacle;
using store::Account;

namespace {

constexpr std::chrono::minutes LookInterval{10};
constexpr std::chrono::hours KeyringRest{24};
constexpr qsizetype MostIds = 100; ///< of one question
constexpr qsizetype MostGrants = 200; ///< of one look
constexpr qsizetype AppsPage = 60; ///< how many a server lists at once

secrets::SecretName installGrant()
{
    return {secrets::SecretKind::InstallGrant, {}};
}

/// Neither the grant nor the server is to blame.
bool isOfKeyring(const Error &error)
{
    return error.httpStatus == 0 && error.kind != Error::Kind::Network && error.kind != Error::Kind::Timeout
        && !error.code.startsWith("grant."_L1) && !error.code.startsWith("oauth."_L1);
}

} // namespace

/// The administrator's grant with all that renewing it needs: whoever waits for it holds it, since a keyring
/// takes its time, and the relay may be gone by then.
struct InstallAccess
{
    InstallAccess(const relay::Circumstances &now, const Secret &clientSecret, const QSslConfiguration &trust,
                  secrets::SecretStore &store, const Clock &clock)
        : url(now.workspace.url), client{now.settings.oauth.clientId, clientSecret},
          endpoint(http, mattermost::tokenUrl(url), mattermost::oauthError, clock),
          keeper(endpoint, store, installGrant(), clock)
    {
        http.setTls(trust);
        keeper.setClient(client);
    }

    QUrl url;
    oauth::ClientIdentity client;
    net::HttpClient http;
    oauth::TokenEndpoint endpoint;
    oauth::GrantKeeper keeper;
    Secret token; ///< that was given last
};

AccountWatch::AccountWatch(Services services, QObject *parent)
    : QObject(parent), m_services(std::move(services))
{
    using mattermost::EventStream;
    m_again.setSingleShot(true);
    m_again.setInterval(LookInterval);
    connect(&m_again, &QTimer::timeout, this, &AccountWatch::look);
    connect(&m_services.stream, &EventStream::live, this, &AccountWatch::look);
    connect(&m_services.stream, &EventStream::resyncNeeded, this, &AccountWatch::look);
    connect(&m_services.stream, &EventStream::happened, this, &AccountWatch::handleEvent);
}

AccountWatch::~AccountWatch() = default;

void AccountWatch::handleEvent(const mattermost::WorkspaceEvent &event)
{
    if (event.name != "user_updated"_L1)
        return;
    const auto user = mattermost::User::fromJson(event.data["user"_L1].toObject());
    if (user.deleteAt != 0)
        look();
}

void AccountWatch::look()
{
    m_looksAgain = m_isLooking;
    if (!m_isLooking)
        lookAtAll();
}

QCoro::Task<> AccountWatch::lookAtAll()
{
    const QPointer<AccountWatch> self(this);
    m_isLooking = true;
    co_await lookAtApp();
    if (!self)
        co_return;
    const store::Database::Work<QList<Account>> work = store::Accounts::all;
    const Outcome<QList<Account>> accounts = co_await m_services.database.read<QList<Account>>(work);
    if (!self)
        co_return;
    if (accounts && !accounts->isEmpty())
        co_await lookAtUsers(*accounts);
    if (!self)
        co_return;
    co_await lookAtGrants(accounts.value_or(QList<Account>()));
    if (!self)
        co_return;
    co_await countLost();
    if (!self)
        co_return;
    m_isLooking = false;
    m_again.start();
    if (std::exchange(m_looksAgain, false))
        look();
}

/// Anybody may know which apps there are; only who has its secret is told that a code is wrong (recordings
/// 02, 20).
QCoro::Task<> AccountWatch::lookAtApp()
{
    const QPointer<AccountWatch> self(this);
    const QString clientId = m_services.circumstances().settings.oauth.clientId;
    ConnectObstacle found = ConnectObstacle::None;
    if (!clientId.isEmpty()) {
        const Outcome<mattermost::OAuthApp> app = co_await m_services.client.oauthApps().info(clientId);
        if (!self)
            co_return;
        if (!app && app.error().kind == Error::Kind::NotFound) {
            found = ConnectObstacle::AppGone;
        } else if (!app) {
            co_return; // nothing is known now
        } else {
            const Outcome<bool> isTaken = co_await isSecretTaken();
            if (!self || !isTaken)
                co_return;
            found = *isTaken ? ConnectObstacle::None : ConnectObstacle::SecretRefused;
        }
    }
    m_services.connecting.setFound(found);
    ConnectHealth health = m_health;
    health.obstacle = found;
    setHealth(health);
}

/// By a code that nobody was given. What was renewed where secrets are kept is taken up.
Async<bool> AccountWatch::isSecretTaken()
{
    const QPointer<AccountWatch> self(this);
    for (int tries = 0; tries < 2; ++tries) {
        const relay::Circumstances now = m_services.circumstances();
        const Secret secret = m_services.clientSecret();
        if (secret.isEmpty())
            co_return true; // is told as such
        oauth::TokenEndpoint endpoint(m_services.http, mattermost::tokenUrl(now.workspace.url),
                                      mattermost::oauthError, m_services.clock);
        const oauth::ClientIdentity app{now.settings.oauth.clientId, secret};
        const oauth::CodeExchange exchange{Secret(newId()), settings::signInCallback(now.settings.oauth), {}};
        const Outcome<oauth::Grant> grant = co_await endpoint.exchange(app, exchange);
        if (!self)
            co_return failure(grant ? Error() : grant.error());
        if (!grant && remedyFor(grant.error().kind) == Remedy::Retry)
            co_return failure(grant.error());
        if (grant || grant.error().code != oauth::code::wrongSecret)
            co_return true;
        const Outcome<bool> isOther = co_await m_services.rereadSecret();
        if (!self)
            co_return failure(grant.error());
        if (!isOther || !*isOther)
            break;
    }
    co_return false;
}

QCoro::Task<> AccountWatch::lookAtUsers(QList<Account> accounts)
{
    const QPointer<AccountWatch> self(this);
    for (qsizetype first = 0; first < accounts.size(); first += MostIds) {
        QHash<QString, Account> asked;
        const QList<Account> some = accounts.mid(first, MostIds);
        for (const Account &account : some)
            asked.insert(account.userId, account);
        const Outcome<QList<mattermost::User>> users = co_await m_services.client.users().byIds(asked.keys());
        if (!self || !users)
            co_return;
        for (const mattermost::User &user : *users) {
            const Account account = asked.take(user.id);
            if (user.deleteAt != 0)
                co_await lose(account, user.locale, relay::loss::Deactivated);
            if (!self)
                co_return;
        }
        const QList<Account> missing = asked.values();
        for (const Account &account : missing) { // deleted for good, if the server says so twice
            const Outcome<mattermost::User> user = co_await m_services.client.users().byId(account.userId);
            if (!self)
                co_return;
            const QString unknown;
            if (!user && user.error().kind == Error::Kind::NotFound)
                co_await lose(account, unknown, relay::loss::Deactivated);
            if (!self)
                co_return;
        }
    }
}

/// Each look asks of some, so that a big workspace is not asked thousands of questions at once.
QList<Account> AccountWatch::whoseTurnItIs(const QList<Account> &accounts)
{
    const QString clientId = m_services.circumstances().settings.oauth.clientId;
    QList<Account> allowed;
    std::copy_if(accounts.cbegin(), accounts.cend(), std::back_inserter(allowed),
                 [&clientId](const Account &account) { return account.clientId == clientId; });
    if (m_turn >= allowed.size())
        m_turn = 0;
    const QList<Account> now = allowed.mid(m_turn, MostGrants);
    m_turn += now.size();
    return now;
}

QCoro::Task<> AccountWatch::lookAtGrants(QList<Account> accounts)
{
    const QPointer<AccountWatch> self(this);
    const relay::Circumstances now = m_services.circumstances();
    const oauth::ClientIdentity app{now.settings.oauth.clientId, m_services.clientSecret()};
    if (app.id.isEmpty() || app.secret.isEmpty() || m_services.secrets == nullptr)
        co_return;
    if (!m_access || m_access->client.id != app.id || !m_access->client.secret.equals(app.secret.reveal()))
        m_access = std::make_shared<InstallAccess>(now, app.secret, m_services.trust, *m_services.secrets,
                                                   m_services.clock);
    if (m_asksKeyringFrom.isValid() && m_services.clock.now() < m_asksKeyringFrom)
        co_return;
    const std::shared_ptr<InstallAccess> access = m_access;
    Outcome<Secret> token = co_await access->keeper.access();
    if (!self)
        co_return;
    // While nobody is connected yet there is nothing to be asked by which a refusal would show.
    if (token) {
        mattermost::Client administrator(access->http, access->url, *token);
        const Outcome<mattermost::User> me = co_await administrator.users().me();
        if (!self)
            co_return;
        if (!me && me.error().kind == Error::Kind::Unauthorized)
            token = co_await access->keeper.accessInsteadOf(*token);
        if (!self)
            co_return;
    }
    ConnectHealth health = m_health;
    if (token)
        health.isGrantLost = false;
    else if (token.error().code.startsWith("grant."_L1))
        health.isGrantLost = token.error().code != oauth::code::noGrant;
    setHealth(health);
    m_asksKeyringFrom = {};
    if (!token && isOfKeyring(token.error()))
        m_asksKeyringFrom = m_services.clock.now().addSecs(std::chrono::seconds(KeyringRest).count());
    if (!token)
        co_return;
    access->token = *token;
    const QList<Account> turn = whoseTurnItIs(accounts);
    for (const Account &account : turn) {
        co_await lookAtGrant(account, access);
        if (!self)
            co_return;
    }
}

QCoro::Task<> AccountWatch::lookAtGrant(Account account, std::shared_ptr<InstallAccess> access)
{
    const QPointer<AccountWatch> self(this);
    mattermost::Client administrator(access->http, access->url, access->token);
    const Outcome<QList<mattermost::OAuthApp>> apps
        = co_await administrator.oauthApps().authorizedOf(account.userId);
    // A full page may not be all; Forbidden: whoever installed is no administrator any more.
    if (!self || !apps || apps->size() >= AppsPage)
        co_return;
    const bool isAllowed
        = std::any_of(apps->cbegin(), apps->cend(),
                      [&account](const mattermost::OAuthApp &app) { return app.id == account.clientId; });
    if (isAllowed)
        co_return;
    const Outcome<mattermost::User> user = co_await administrator.users().byId(account.userId);
    if (!self || !user)
        co_return;
    co_await lose(account, user->locale, relay::loss::Revoked);
}

QCoro::Task<> AccountWatch::lose(Account account, QString locale, QString why)
{
    relay::PeopleOrder order;
    order.what = relay::PeopleOrder::What::Lose;
    order.account = account;
    order.locale = locale;
    order.why = why;
    const Outcome<void> written = co_await m_services.intake.people(order);
    if (!written)
        qCWarning(lcBackend).noquote() << "A lost connection is not written down:" << written.error().what;
}

QCoro::Task<> AccountWatch::countLost()
{
    const QPointer<AccountWatch> self(this);
    using Lost = QList<store::LostAccount>;
    const store::Database::Work<Lost> work = store::Accounts::lost;
    const Outcome<Lost> lost = co_await m_services.database.read<Lost>(work);
    if (!self || !lost)
        co_return;
    ConnectHealth health = m_health;
    health.lost = static_cast<int>(lost->size());
    setHealth(health);
}

void AccountWatch::recount()
{
    countLost();
}

void AccountWatch::setHealth(const ConnectHealth &health)
{
    if (m_health == health)
        return;
    m_health = health;
    Q_EMIT healthChanged();
}

} // namespace muster::backend
