// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/scene.h"

#include "app/core/ids.h"
#include "app/net/http_client.h"
#include "app/practice/state.h"
#include "app/settings/settings_store.h"
#include "tests/bench/bare_client.h"

#include <QFileInfo>
#include <QProcessEnvironment>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace muster::bench {

namespace {

QByteArray formBytes(const QList<std::pair<QString, QString>> &fields)
{
    QByteArrayList parts;
    for (const auto &[name, value] : fields)
        parts << QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    return parts.join('&');
}

} // namespace

Scene::Scene()
{
    if (!m_folder.isValid() || !m_workspace.start())
        qFatal("the practice workspace does not start");
    practice::State &state = m_workspace.state();
    m_teamId = state.teamByName(u"ops"_s)->id;
    m_townSquareId = state.channelByName(m_teamId, u"town-square"_s)->id;
    m_aliceId = state.userByName(u"alice"_s)->id;
    practice::User bot;
    bot.username = u"muster"_s;
    bot.isBot = true;
    const QString botId = state.addUser(bot).id;
    state.putTeamMember({.teamId = m_teamId, .userId = botId});
    m_botToken = state.addAccessToken({.userId = botId}).token;
    practice::Command command;
    command.teamId = m_teamId;
    command.trigger = u"incident"_s;
    command.token = newId();
    command.creatorId = state.userByName(u"admin"_s)->id;
    m_commandToken = command.token;
    m_commandId = state.addCommand(command).id;
}

QString Scene::settingsFor(const QString &storeFile) const
{
    settings::Settings settings;
    settings.workspace.url = m_workspace.url();
    settings.workspace.teams = {u"ops"_s};
    settings.listener.port = 0;
    settings.store.file = storeFile;
    const QString config = storeFile + u".settings.json"_s;
    if (const auto saved = settings::SettingsStore(config).save(settings); !saved)
        qFatal("%s", qPrintable(saved.error().what));
    return config;
}

void Scene::addSecrets(QProcessEnvironment &environment) const
{
    environment.insert(u"MUSTER_BOT_TOKEN"_s, m_botToken);
    environment.insert(u"MUSTER_COMMAND_TOKEN"_s, m_commandToken);
    environment.insert(u"MUSTER_CALLBACK_KEY"_s, newId() + newId());
}

std::unique_ptr<ChildProcess> Scene::relay(const QString &storeFile) const
{
    const QString config = settingsFor(storeFile);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    addSecrets(environment);
    return std::make_unique<ChildProcess>(QStringLiteral(MUSTERCTL),
                                          QStringList{u"relay"_s, u"--config"_s, config}, environment);
}

QByteArray Scene::command(const QString &text, const QString &channelId)
{
    const QString responseUrl = m_workspace.url().toString() + u"/hooks/commands/"_s + newId();
    const QByteArray body = formBytes({
        {u"channel_id"_s, channelId},
        {u"channel_name"_s, u"town-square"_s},
        {u"command"_s, u"/incident"_s},
        {u"response_url"_s, responseUrl},
        {u"team_domain"_s, u"ops"_s},
        {u"team_id"_s, m_teamId},
        {u"text"_s, text},
        {u"token"_s, m_commandToken},
        {u"trigger_id"_s, newId()},
        {u"user_id"_s, m_aliceId},
        {u"user_name"_s, u"alice"_s},
    });
    return requestBytes("POST", "/mattermost/command",
                        {{"User-Agent", "Mattermost-Bot/1.1"},
                         {"Accept", "application/json"},
                         {"Authorization", "Token " + m_commandToken.toLatin1()},
                         {"Content-Type", "application/x-www-form-urlencoded"},
                         {"Accept-Encoding", "gzip"}},
                        body);
}

void Scene::pointCommandAt(quint16 port)
{
    m_workspace.state().command(m_commandId)->url = u"http://127.0.0.1:%1/mattermost/command"_s.arg(port);
}

std::unique_ptr<practice::Participant> Scene::alice()
{
    auto person = std::make_unique<practice::Participant>(m_http, m_workspace.url());
    if (!QCoro::waitFor(person->logIn(u"alice"_s, Secret(u"Alice-pass-1"_s))))
        qFatal("alice can not log in");
    return person;
}

} // namespace muster::bench
