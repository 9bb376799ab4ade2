// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/practice_house.h"

#include "app/core/ids.h"
#include "app/secrets/secret_store.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace muster::backend {

namespace {

practice::Options optionsFor(practice::Version version)
{
    practice::Options options;
    options.version = version;
    return options;
}

/// Those of the relay in this house: in memory, gone with it.
class HouseSecrets : public secrets::SecretStore
{
public:
    Async<Secret> get(secrets::SecretName name) override
    {
        const QString key = secrets::variableName(name);
        if (!m_secrets.contains(key))
            co_return failure(
                {Error::Kind::NotFound, u"The practice workspace has no %1."_s.arg(key), {}, 0, {}});
        co_return m_secrets.value(key);
    }

    Async<void> set(secrets::SecretName name, Secret secret) override
    {
        m_secrets.insert(secrets::variableName(name), secret);
        co_return Outcome<void>();
    }

    Async<void> remove(secrets::SecretName name) override
    {
        m_secrets.remove(secrets::variableName(name));
        co_return Outcome<void>();
    }

private:
    QHash<QString, Secret> m_secrets;
};

/// The practice workspace's own rule for its people's passwords.
Secret passwordOf(const QString &name)
{
    return Secret(QString(name.left(1).toUpper() + name.mid(1) + u"-pass-1"_s));
}

} // namespace

PracticeHouse::PracticeHouse(const Clock &clock, practice::Version version)
    : m_workspace(optionsFor(version)), m_backend(clock)
{
}

const QStringList &PracticeHouse::people()
{
    static const QStringList names{u"alice"_s, u"bob"_s, u"carol"_s};
    return names;
}

settings::Settings PracticeHouse::settingsFor(settings::Settings wanted) const
{
    wanted.workspace = {};
    wanted.workspace.url = m_workspace.url();
    wanted.workspace.teams = {m_team.name};
    wanted.listener = {};
    wanted.listener.port = 0;
    wanted.store.file = m_folder.filePath(u"practice.sqlite"_s);
    return wanted;
}

Async<void> PracticeHouse::build(settings::Settings settings)
{
    m_settings = settings;
    if (const auto started = m_workspace.start(); !started)
        co_return failure(started.error());
    m_administrator = std::make_unique<mattermost::Client>(m_http, m_workspace.url(), Secret());
    const mattermost::Credentials credentials{u"admin"_s, passwordOf(u"admin"_s)};
    const auto login = co_await m_administrator->users().login(credentials);
    if (!login)
        co_return failure(login.error());
    m_administrator->session().setToken(login->token);
    const auto team = co_await m_administrator->teams().byName(u"ops"_s);
    if (!team)
        co_return failure(team.error());
    m_team = *team;
    const mattermost::ChannelByName townSquare{m_team.id, u"town-square"_s, false};
    const auto square = co_await m_administrator->channels().byName(townSquare);
    if (!square)
        co_return failure(square.error());
    m_townSquare = *square;

    const auto botToken = co_await makeBot();
    if (!botToken)
        co_return failure(botToken.error());
    auto command = co_await makeCommand();
    if (!command)
        co_return failure(command.error());
    const auto relay = co_await startRelay(*botToken, command->token);
    if (!relay)
        co_return failure(relay.error());
    command->url = m_backend.state().listener.callbackUrl.toString() + u"/mattermost/command"_s;
    const auto updated = co_await m_administrator->commands().update(*command);
    if (!updated)
        co_return failure(updated.error());
    co_return Outcome<void>();
}

Async<void> PracticeHouse::follow(settings::Settings settings)
{
    m_settings = settings;
    const settings::Settings here = settingsFor(settings);
    return m_backend.apply(here, m_secrets.get());
}

QCoro::Task<> PracticeHouse::takeDown()
{
    co_await m_backend.drain();
    m_workspace.stop();
}

Async<std::shared_ptr<practice::Participant>> PracticeHouse::enter(QString name)
{
    const auto person = std::make_shared<practice::Participant>(m_http, m_workspace.url());
    const auto entered = co_await person->logIn(name, passwordOf(name));
    if (!entered)
        co_return failure(entered.error());
    co_return person;
}

Async<Secret> PracticeHouse::makeBot()
{
    mattermost::NewBot wanted;
    wanted.username = u"incidents"_s;
    wanted.displayName = u"Incidents"_s;
    const auto bot = co_await m_administrator->bots().create(wanted);
    if (!bot)
        co_return failure(bot.error());
    const auto member = co_await m_administrator->teams().addMember(m_team.id, bot->userId);
    if (!member)
        co_return failure(member.error());
    const auto token = co_await m_administrator->bots().createToken(bot->userId, u"practice"_s);
    if (!token)
        co_return failure(token.error());
    co_return token->token;
}

Async<mattermost::Command> PracticeHouse::makeCommand()
{
    mattermost::Command command;
    command.teamId = m_team.id;
    command.trigger = u"incident"_s;
    command.url = u"http://127.0.0.1/"_s; // the relay's own is known once it listens
    command.displayName = u"Incidents"_s;
    return m_administrator->commands().create(command);
}

Async<void> PracticeHouse::startRelay(Secret botToken, Secret commandToken)
{
    using secrets::SecretKind;
    m_secrets = std::make_unique<HouseSecrets>();
    const QList<std::pair<SecretKind, Secret>> all{{SecretKind::BotToken, botToken},
                                                   {SecretKind::CommandToken, commandToken},
                                                   {SecretKind::CallbackKey, Secret(newId() + newId())}};
    for (const auto &[kind, secret] : all) {
        const secrets::SecretName name{kind, {}};
        const Outcome<void> kept = co_await m_secrets->set(name, secret);
        if (!kept)
            co_return failure(kept.error());
    }

    const settings::Settings settings = settingsFor(m_settings);
    const Outcome<void> started = co_await m_backend.start(settings, m_secrets.get());
    co_return started;
}

} // namespace muster::backend
