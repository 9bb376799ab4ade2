// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/e2e/stage.h"

#include "app/core/ids.h"
#include "app/practice/state.h"
#include "app/practice/workspace.h"
#include "app/settings/oauth_settings.h"

using namespace Qt::StringLiterals;

namespace muster::test {

namespace {

practice::Options optionsFor(practice::Version version)
{
    practice::Options options;
    options.version = version;
    return options;
}

QString randomLetters()
{
    return newId().first(8);
}

} // namespace

std::optional<RealServer> realServer()
{
    const QString url = qEnvironmentVariable("MUSTER_E2E_MATTERMOST_URL");
    const QString login = qEnvironmentVariable("MUSTER_E2E_ADMIN_LOGIN");
    const QString password = qEnvironmentVariable("MUSTER_E2E_ADMIN_PASSWORD");
    if (url.isEmpty() || login.isEmpty() || password.isEmpty())
        return std::nullopt;
    return RealServer{QUrl(url), login, Secret(password)};
}

Stage::Stage(practice::Version version)
    : m_workspace(std::make_unique<practice::Workspace>(optionsFor(version))),
      m_credentials{u"admin"_s, Secret(u"Admin-pass-1"_s)}, m_suffix(randomLetters())
{
}

Stage::Stage(const RealServer &server)
    : m_url(server.url), m_credentials{server.login, server.password}, m_suffix(randomLetters())
{
}

Stage::~Stage() = default;

QString Stage::suffixed(const QString &name) const
{
    return name + u'-' + m_suffix;
}

Outcome<void> Stage::build()
{
    if (m_workspace) {
        if (const auto started = m_workspace->start(); !started)
            return started;
        m_url = m_workspace->url();
    }
    m_password = Secret(QString(u"Pw-1-"_s + newId()));
    Outcome<void> done = QCoro::waitFor(enter());
    if (done)
        done = QCoro::waitFor(makeTeam());
    for (const auto &[name, locale] :
         {std::pair(u"alice"_s, u"en"_s), std::pair(u"bob"_s, u"en"_s), std::pair(u"carol"_s, u"de"_s)}) {
        if (done)
            done = QCoro::waitFor(makePerson(name, locale));
    }
    if (done)
        done = QCoro::waitFor(makeBot());
    if (done)
        done = makeBotToken();
    if (done)
        done = QCoro::waitFor(makeCommand());
    return done;
}

Async<void> Stage::enter()
{
    m_administrator = std::make_unique<mattermost::Client>(m_http, m_url, Secret());
    const auto login = co_await m_administrator->users().login(m_credentials);
    if (!login)
        co_return failure(login.error());
    m_administrator->session().setToken(login->token);
    co_return Outcome<void>();
}

Async<void> Stage::makeTeam()
{
    const mattermost::NewTeam wanted{suffixed(u"muster-e2e"_s), u"Muster end to end"_s, u"I"_s};
    const auto team = co_await m_administrator->teams().create(wanted);
    if (!team)
        co_return failure(team.error());
    m_team = *team;
    const mattermost::ChannelByName townSquare{m_team.id, u"town-square"_s, false};
    const auto square = co_await m_administrator->channels().byName(townSquare);
    if (!square)
        co_return failure(square.error());
    m_townSquareId = square->id;
    co_return Outcome<void>();
}

Async<void> Stage::makePerson(QString name, QString locale)
{
    mattermost::NewUser wanted;
    wanted.username = suffixed(name);
    wanted.email = wanted.username + u"@example.test"_s;
    wanted.password = m_password;
    wanted.firstName = name.at(0).toUpper() + name.mid(1);
    wanted.lastName = u"Example"_s;
    wanted.locale = locale;
    const auto user = co_await m_administrator->users().create(wanted);
    if (!user)
        co_return failure(user.error());
    m_people.insert(name, user->id);
    const auto member = co_await m_administrator->teams().addMember(m_team.id, user->id);
    if (!member)
        co_return failure(member.error());
    co_return Outcome<void>();
}

Async<void> Stage::makeBot()
{
    mattermost::NewBot wanted;
    wanted.username = suffixed(u"incidents"_s);
    wanted.displayName = u"Incidents"_s;
    const auto bot = co_await m_administrator->bots().create(wanted);
    if (!bot)
        co_return failure(bot.error());
    m_bot = *bot;
    const auto member = co_await m_administrator->teams().addMember(m_team.id, m_bot.userId);
    if (!member)
        co_return failure(member.error());
    co_return Outcome<void>();
}

Outcome<void> Stage::makeBotToken()
{
    const auto token = QCoro::waitFor(m_administrator->bots().createToken(m_bot.userId, u"relay"_s));
    if (!token)
        return failure(token.error());
    m_secrets.botToken = token->token;
    return {};
}

Async<void> Stage::makeCommand()
{
    mattermost::Command wanted;
    wanted.teamId = m_team.id;
    wanted.trigger = u"incident"_s;
    wanted.url = u"http://127.0.0.1/"_s; // the relay's own is known once it listens
    wanted.displayName = u"Incidents"_s;
    const auto command = co_await m_administrator->commands().create(wanted);
    if (!command)
        co_return failure(command.error());
    m_command = *command;
    m_secrets.commandToken = command->token;
    co_return Outcome<void>();
}

Outcome<void> Stage::pointCommandTo(QUrl callbackUrl)
{
    m_command.url = callbackUrl.toString() + u"/mattermost/command"_s;
    const auto updated = QCoro::waitFor(m_administrator->commands().update(m_command));
    if (!updated)
        return failure(updated.error());
    return {};
}

Outcome<mattermost::OAuthApp> Stage::oauthAppFor(QUrl base)
{
    settings::OAuthSettings oauth;
    oauth.base = base;
    m_oauthApp.name = suffixed(u"Muster"_s);
    m_oauthApp.homepage = base.toString();
    m_oauthApp.callbackUrls
        = {settings::installCallback(oauth).toString(), settings::signInCallback(oauth).toString()};
    mattermost::OAuthApps &apps = m_administrator->oauthApps();
    const auto made
        = QCoro::waitFor(m_oauthApp.id.isEmpty() ? apps.create(m_oauthApp) : apps.update(m_oauthApp));
    if (!made)
        return failure(made.error());
    const auto app = QCoro::waitFor(apps.byId(made->id)); // with its secret, whatever an update answers
    if (app)
        m_oauthApp = *app;
    return app;
}

Outcome<void> Stage::setBotIsTeamAdministrator(bool is)
{
    if (m_workspace) { // the call below is real (recordings 06), but the API's description does not have it
        m_workspace->state().teamMember(m_team.id, m_bot.userId)->isAdmin = is;
        return {};
    }
    const QJsonObject roles{{u"scheme_user"_s, true}, {u"scheme_admin"_s, is}};
    const QString path = u"/teams/%1/members/%2/schemeRoles"_s.arg(m_team.id, m_bot.userId);
    return QCoro::waitFor(m_administrator->session().done(mattermost::Call::put(path, roles)));
}

Outcome<std::shared_ptr<practice::Participant>> Stage::logIn(const QString &name)
{
    auto person = std::make_shared<practice::Participant>(m_http, m_url);
    const auto entered = QCoro::waitFor(person->logIn(suffixed(name), m_password));
    if (!entered)
        return failure(entered.error());
    return person;
}

Outcome<void> Stage::takeDown()
{
    if (!m_administrator)
        return {};
    QList<Outcome<void>> undone;
    const auto undo = [&undone](const Outcome<void> &outcome) { undone.append(outcome); };
    if (!m_command.id.isEmpty())
        undo(QCoro::waitFor(m_administrator->commands().remove(m_command.id)));
    if (!m_oauthApp.id.isEmpty())
        undo(QCoro::waitFor(m_administrator->oauthApps().remove(m_oauthApp.id)));
    if (!m_bot.userId.isEmpty()) {
        const auto disabled = QCoro::waitFor(m_administrator->bots().disable(m_bot.userId));
        undo(disabled ? Outcome<void>() : failure(disabled.error()));
    }
    for (const QString &id : std::as_const(m_people))
        undo(QCoro::waitFor(m_administrator->users().deactivate(id)));
    if (!m_team.id.isEmpty())
        undo(QCoro::waitFor(m_administrator->teams().archive(m_team.id)));
    for (const Outcome<void> &outcome : std::as_const(undone)) {
        if (!outcome)
            return outcome;
    }
    return {};
}

QString Stage::teamUrl() const
{
    return m_url.toString(QUrl::StripTrailingSlash) + u'/' + m_team.name;
}

} // namespace muster::test
