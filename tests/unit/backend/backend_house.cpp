// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/unit/backend/backend_house.h"

#include "app/core/ids.h"

using namespace Qt::StringLiterals;

namespace muster::test {

using secrets::SecretName;

namespace {

practice::Options options(practice::Version version)
{
    practice::Options options;
    options.version = version;
    return options;
}

} // namespace

BackendHouse::BackendHouse(practice::Version version) : workspace(options(version))
{
    if (!workspace.start())
        qFatal("the practice workspace does not start");
    practice::User bot;
    bot.username = u"muster"_s;
    bot.isBot = true;
    const QString botId = state().addUser(bot).id;
    state().putTeamMember({.teamId = teamId(), .userId = botId});
    practice::ChannelMember inTownSquare; // a bot joins it with the team
    inTownSquare.channelId = townSquare();
    inTownSquare.userId = botId;
    state().putChannelMember(inTownSquare);
    const QString token = state().addAccessToken({.userId = botId}).token;
    practice::Command command;
    command.teamId = teamId();
    command.trigger = u"incident"_s;
    command.token = newId();
    command.creatorId = state().userByName(u"admin"_s)->id;
    m_commandId = state().addCommand(command).id;

    secrets.kept.insert(u"MUSTER_BOT_TOKEN"_s, Secret(token));
    secrets.kept.insert(u"MUSTER_COMMAND_TOKEN"_s, Secret(state().command(m_commandId)->token));
    settings.workspace.url = workspace.url();
    settings.workspace.teams = {u"ops"_s};
    settings.listener.port = 0;
    settings.secrets.place = settings::SecretPlace::File; // no keyring of this computer is asked to keep any
    settings.store.file = m_folder.filePath(u"muster.sqlite"_s);
}

Outcome<void> BackendHouse::start(backend::Backend &backend)
{
    const Outcome<void> started = QCoro::waitFor(backend.start(settings, &secrets));
    pointCommandAt(backend.state().listener.callbackUrl);
    return started;
}

void BackendHouse::restartWorkspace(const std::function<void()> &meanwhile)
{
    workspace.stop();
    meanwhile();
    if (!workspace.start())
        qFatal("the practice workspace does not start again");
}

void BackendHouse::pointCommandAt(const QUrl &base)
{
    state().command(m_commandId)->url = base.toString() + "/mattermost/command"_L1;
}

QString BackendHouse::channelId(const QString &name)
{
    const practice::Channel *channel = state().channelByName(teamId(), name);
    return channel ? channel->id : QString();
}

QList<practice::Post> BackendHouse::posts(const QString &channelId)
{
    QList<practice::Post> posts;
    for (const QString &id : state().postsOfChannel(channelId)) {
        if (const practice::Post *post = state().post(id); post->type.isEmpty())
            posts.append(*post);
    }
    return posts;
}

std::unique_ptr<practice::Participant> BackendHouse::person(const QString &name)
{
    auto person = std::make_unique<practice::Participant>(http, workspace.url());
    const QString password = name.at(0).toUpper() + name.mid(1) + "-pass-1"_L1;
    if (!QCoro::waitFor(person->logIn(name, Secret(password))))
        qFatal("%s can not log in", qPrintable(name));
    return person;
}

} // namespace muster::test
