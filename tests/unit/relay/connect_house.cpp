// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/unit/relay/connect_house.h"

#include "app/practice/state.h"
#include "app/relay/declarations.h"
#include "app/store/incidents.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

using store::Connection;

namespace {

template <typename T>
T required(Outcome<T> outcome)
{
    if (!outcome)
        qFatal("%s %s", qPrintable(outcome.error().what), qPrintable(outcome.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *outcome;
}

practice::Options options(practice::Version version, const Clock &clock)
{
    practice::Options options;
    options.version = version;
    options.clock = &clock;
    return options;
}

/// Of a browser that is sent to @p url.
QString pathOf(const QUrl &url)
{
    return url.path() + u'?' + url.query(QUrl::FullyEncoded);
}

} // namespace

ConnectHouse::ConnectHouse(practice::Version version) : workspace(options(version, clock))
{
    required(workspace.start());
    required(QCoro::waitFor(
        database.open(m_folder.filePath(u"muster.sqlite"_s),
                      {store::Journal::schema(), store::Incidents::schema(), relay::Declarations::schema(),
                       relay::Inbox::schema(), store::Accounts::schema()})));
    circumstances.settings.oauth.base = QUrl(u"http://127.0.0.1:8190"_s);
    circumstances.workspace.url = workspace.url();
    circumstances.workspace.callbackUrl = circumstances.settings.oauth.base;
    practice::OAuthApp app;
    app.id = workspace.state().newId();
    app.name = u"Muster"_s;
    app.homepage = u"http://127.0.0.1:8190"_s;
    app.secret = u"the-client-secret-of-muster"_s;
    app.callbackUrls = {settings::signInCallback(circumstances.settings.oauth).toString()};
    circumstances.settings.oauth.clientId = workspace.state().oauth.addApp(app).id;
    clientSecret = Secret(app.secret);
    begin();
}

void ConnectHouse::restart()
{
    router = http::Router();
    routes.reset();
    connecting.reset();
    intake.reset();
    begin();
}

void ConnectHouse::begin()
{
    const auto now = [this] {
        relay::Circumstances present = circumstances;
        present.now = clock.now();
        return present;
    };
    const auto profile = [this](const QString &) -> QCoro::Task<relay::Profile> {
        co_return relay::Profile{.name = u"Alice"_s, .locale = locale};
    };
    const auto member = [](const QString &, const QString &) -> Async<bool> { co_return true; };
    intake = std::make_unique<relay::Intake>(
        relay::Intake::Services{database, now, profile, member,
                                [this](const QString &userId) { return connecting->offerTo(userId); }});
    connecting = std::make_unique<relay::Connecting>(relay::Connecting::Services{
        clock, http, tokens, *intake, now, [this] { return clientSecret; },
        [this]() -> Async<bool> {
            const bool isOther = !keptSecret.isEmpty() && !keptSecret.equals(clientSecret.reveal());
            if (isOther)
                clientSecret = keptSecret;
            co_return isOther;
        }});
    routes
        = std::make_unique<relay::BrowserRoutes>(relay::BrowserRoutes::Services{*connecting, now, profile});
    routes->addTo(router);
    installRoute.addTo(router);
}

QString ConnectHouse::link()
{
    const relay::ConnectOffer offer = connecting->offerTo(userId(u"alice"_s));
    return QUrl(offer.link).path();
}

http::Response ConnectHouse::open(const QString &pathAndQuery, const QByteArray &language,
                                  const QByteArray &method)
{
    http::Request request;
    request.method = method;
    request.target = pathAndQuery.toUtf8();
    request.path = pathAndQuery.section(u'?', 0, 0);
    request.headers = {{"Accept-Language", language}};
    std::optional<http::Response> answer;
    router.handle(request, [&answer](const http::Response &response) { answer = response; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }))
        qFatal("No answer came.");
    return *answer;
}

QUrl ConnectHouse::consentPage()
{
    return QUrl::fromEncoded(headerOf(open(link()), "Location"));
}

QString ConnectHouse::allow(const QUrl &consentPage, const QString &name)
{
    mattermost::Client client(http, workspace.url(), Secret());
    const QString password = name.left(1).toUpper() + name.mid(1) + "-pass-1"_L1;
    const auto login = required(QCoro::waitFor(client.users().login({name, Secret(password)})));
    client.session().setToken(login.token);
    const QUrlQuery query(consentPage);
    const auto value = [&query](const QString &key) { return query.queryItemValue(key, QUrl::FullyDecoded); };
    mattermost::Consent consent;
    consent.clientId = value(u"client_id"_s);
    consent.redirectUrl = QUrl(value(u"redirect_uri"_s));
    consent.state = value(u"state"_s);
    consent.codeChallenge = value(u"code_challenge"_s).toLatin1();
    return pathOf(required(QCoro::waitFor(client.oauthApps().consent(consent))));
}

QString ConnectHouse::userId(const QString &name)
{
    return workspace.state().userByName(name)->id;
}

QList<store::Account> ConnectHouse::accounts()
{
    using Accounts = QList<store::Account>;
    const store::Database::Work<Accounts> read = store::Accounts::all;
    return required(QCoro::waitFor(database.read<Accounts>(read)));
}

QList<store::Step> ConnectHouse::replies()
{
    if (!QTest::qWaitFor([this] { return intake->isIdle(); }))
        qFatal("The intake does not come to rest.");
    using Steps = QList<store::Step>;
    const store::Database::Work<Steps> read
        = [](Connection &connection) { return store::Journal::open(connection); };
    return required(QCoro::waitFor(database.read<Steps>(read)));
}

int ConnectHouse::grantsOf(const QString &name)
{
    int grants = 0;
    for (const QString &token : workspace.state().sessionsOf(userId(name))) {
        if (workspace.state().sessionByToken(token)->kind == practice::Session::Kind::OAuth)
            ++grants;
    }
    return grants;
}

QByteArray headerOf(const http::Response &response, const QByteArray &name)
{
    for (const auto &[key, value] : response.headers) {
        if (key == name)
            return value;
    }
    return {};
}

} // namespace muster::test
