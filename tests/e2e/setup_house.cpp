// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/e2e/setup_house.h"

#include "app/backend/services.h"
#include "app/http/listener.h"
#include "tests/e2e/until.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace muster::test {

using setup::StepName;
using setup::StepPhase;

namespace {

practice::Options optionsFor(practice::Version version)
{
    practice::Options options;
    options.version = version;
    return options;
}

QUrl started(practice::Workspace &workspace)
{
    if (const Outcome<void> done = workspace.start(); !done)
        qFatal("%s", qPrintable(done.error().what));
    return workspace.url();
}

Secret passwordOf(const QString &name)
{
    const QString capital = name.left(1).toUpper() + name.mid(1);
    return Secret(capital + "-pass-1"_L1);
}

} // namespace

int freePort()
{
    http::Listener listener([](const http::Request &, const http::Responder &) { });
    if (const Outcome<void> listening = listener.listen({}); !listening)
        qFatal("no port: %s", qPrintable(listening.error().what));
    return listener.port();
}

Async<Secret> ScriptedBrowser::session()
{
    mattermost::Client client(m_http, m_workspace.url(), Secret());
    const mattermost::Credentials credentials{person, passwordOf(person)};
    const Outcome<mattermost::Login> login = co_await client.users().login(credentials);
    if (!login)
        co_return failure(login.error());
    co_return login->token;
}

Async<QUrl> ScriptedBrowser::allow(QUrl page)
{
    const Outcome<Secret> token = co_await session();
    if (!token)
        co_return failure(token.error());
    mattermost::Client client(m_http, m_workspace.url(), *token);
    const QUrlQuery query(page);
    mattermost::Consent consent;
    consent.clientId = query.queryItemValue(u"client_id"_s, QUrl::FullyDecoded);
    consent.redirectUrl = QUrl(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    consent.state = query.queryItemValue(u"state"_s, QUrl::FullyDecoded);
    consent.codeChallenge = query.queryItemValue(u"code_challenge"_s, QUrl::FullyDecoded).toLatin1();
    Outcome<QUrl> callback = co_await client.oauthApps().consent(consent);
    co_return callback;
}

Async<oauth::BrowserFind> ScriptedBrowser::visit(oauth::BrowserVisit visit)
{
    ++visits;
    brought = visit.session;
    oauth::BrowserFind found;
    if (answer == Answer::Close)
        co_return failure({.kind = Error::Kind::Cancelled,
                           .what = u"The window was closed."_s,
                           .detail = {},
                           .httpStatus = 0,
                           .code = oauth::browserCode::closed});
    if (!visit.cookie.isEmpty()) {
        const Outcome<Secret> token = co_await session();
        if (!token)
            co_return failure(token.error());
        found.cookie = *token;
        found.session = {{visit.cookie, *token, true}};
        co_return found;
    }
    if (answer == Answer::Deny) {
        found.callback = QUrl(visit.callback.toString() + "?error=access_denied"_L1);
        co_return found;
    }
    const Outcome<QUrl> callback = co_await allow(visit.url);
    if (!callback)
        co_return failure(callback.error());
    found.callback = *callback;
    if (answer == Answer::ForeignState) {
        QUrlQuery query(found.callback);
        query.removeQueryItem(u"state"_s);
        query.addQueryItem(u"state"_s, u"never-given-out"_s);
        found.callback.setQuery(query);
    }
    if (hesitation.count() > 0)
        m_workspace.pass(hesitation);
    co_return found;
}

QCoro::Task<> ScriptedPerson::open(QUrl page)
{
    lastPage.clear();
    oauth::BrowserVisit visit;
    visit.url = page;
    visit.callback = QUrl(QUrlQuery(page).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    const Outcome<oauth::BrowserFind> found = co_await m_hands.visit(visit);
    if (!found)
        co_return;
    const net::Request request{.method = "GET", .url = found->callback, .headers = {}, .body = {}};
    const auto answer = co_await m_http.send(request);
    if (answer)
        lastPage = answer->body;
}

SetupHouse::SetupHouse(practice::Version version)
    : m_workspace(optionsFor(version)), m_admin(m_http, started(m_workspace), Secret()),
      m_secrets(m_folder.filePath(u"secrets"_s))
{
    m_settings.listener.port = freePort();
    m_settings.store.file = path(u"store.sqlite"_s);
    const mattermost::Credentials credentials{u"admin"_s, passwordOf(u"admin"_s)};
    const auto login = QCoro::waitFor(m_admin.users().login(credentials));
    if (!login)
        qFatal("%s", qPrintable(login.error().what));
    m_admin.session().setToken(login->token);
    make();
}

void SetupHouse::make()
{
    m_backend = std::make_unique<backend::Backend>(m_clock);
    m_setUp = std::make_unique<setup::SetUp>(
        setup::SetUp::Services{m_clock, m_secrets, &browser, [this] { return m_settings; },
                               [this](settings::Settings settings) { return startRelay(settings); },
                               [this] {
                                   const backend::Services *services = m_backend->services();
                                   return services ? services->routes.heard() : relay::Routes::Heard();
                               }},
        path(u"setup.json"_s), Texts());
    m_systemBrowser = std::make_unique<backend::SystemBrowser>(
        backend::SystemBrowser::Services{*m_backend, [this] { return m_settings; },
                                         [this](const QUrl &page) {
                                             person.open(page);
                                             return true;
                                         }});
    m_setUp->setSystemBrowser(m_systemBrowser.get());
}

Async<void> SetupHouse::startRelay(settings::Settings settings)
{
    m_settings = settings;
    co_await m_backend->drain();
    Outcome<void> done = co_await m_backend->start(settings, &m_secrets);
    co_return done;
}

void SetupHouse::restart()
{
    m_setUp.reset();
    m_systemBrowser.reset();
    QCoro::waitFor(m_backend->drain());
    make();
}

QUrl SetupHouse::base() const
{
    return settings::reachableUrl(m_settings.listener, static_cast<quint16>(m_settings.listener.port));
}

void SetupHouse::settle()
{
    until([this] { return !m_setUp->isWorking(); }, std::chrono::seconds(60));
}

void SetupHouse::order(StepName step)
{
    switch (step) {
    case StepName::Server:
        m_setUp->checkServer({m_workspace.url().toString(), {}});
        break;
    case StepName::SignIn:
        m_setUp->signIn();
        break;
    case StepName::OAuthApp: {
        setup::AppOrder app;
        app.base = base();
        m_setUp->registerApp(app);
        break;
    }
    case StepName::Install:
        m_setUp->install();
        break;
    case StepName::Parts:
        m_setUp->makeParts(teams, botName);
        break;
    case StepName::Record:
        m_setUp->chooseBuiltInRecord();
        break;
    case StepName::RoundTrip:
        m_setUp->makeRoundTrip();
        break;
    }
    settle();
}

void SetupHouse::setUpTo(StepName last)
{
    for (const StepName step : setup::allSteps()) {
        order(step);
        if (step == last)
            return;
    }
}

bool SetupHouse::isDone(StepName name) const
{
    return step(name).phase == StepPhase::Done;
}

bool SetupHouse::hasTrouble(StepName name, const QString &word) const
{
    const setup::Troubles &troubles = step(name).troubles;
    return std::any_of(troubles.cbegin(), troubles.cend(), [&word](const setup::Trouble &trouble) {
        return trouble.code == word || trouble.configKey == word || trouble.field == word;
    });
}

QByteArray SetupHouse::report() const
{
    QStringList lines;
    for (const setup::Step &step : m_setUp->state().steps) {
        lines.append(setup::stepName(step.name) + u": "_s + QString::number(static_cast<int>(step.phase))
                     + u' ' + step.summary);
        for (const setup::Trouble &trouble : step.troubles)
            lines.append(u"  "_s + trouble.code + u" — "_s + trouble.sentence);
    }
    return lines.join(u'\n').toUtf8();
}

} // namespace muster::test
