// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/unit/relay/handler_house.h"

#include "app/store/incidents.h"

using namespace Qt::StringLiterals;

namespace muster::test {

namespace {

practice::Options options(practice::Version version, const Clock &clock)
{
    practice::Options options;
    options.version = version;
    options.clock = &clock;
    return options;
}

} // namespace

HandlerHouse::HandlerHouse(practice::Version version) : workspace(options(version, clock))
{
    if (!workspace.start())
        qFatal("the practice workspace does not start");
    const QList<store::Schema> schemas{record::BuiltInRecord::schema()};
    if (!QCoro::waitFor(database.open(m_folder.filePath(u"muster.sqlite"_s), schemas)))
        qFatal("the store does not open");
    practice::User bot;
    bot.username = u"muster"_s;
    bot.isBot = true;
    m_botId = state().addUser(bot).id;
    state().putTeamMember({.teamId = teamId(), .userId = m_botId});
    const QString token = state().addAccessToken({.userId = m_botId}).token;

    client = std::make_unique<mattermost::Client>(http, workspace.url(), Secret(token));
    directory = std::make_unique<relay::Directory>(*client, record);
    directory->setTeams({u"ops"_s});
    poster = std::make_unique<relay::StepPoster>(*client, *directory);
    handlers = relay::allHandlers({*client, record, *directory, *poster, tokens, clock});

    known.incident.id = u"0b9f3a5e-2f4e-4d8e-9a53-0c7d1c0f1a11"_s;
    known.incident.recordId = known.incident.id;
    known.incident.number = 12;
    known.incident.title = u"Database is down"_s;
    known.incident.createdAt = clock.now();
}

Outcome<QJsonObject> HandlerHouse::run(const store::Step &step)
{
    relay::StepContext context;
    context.now.workspace.url = workspace.url();
    context.now.workspace.callbackUrl = QUrl(u"http://127.0.0.1:8190"_s);
    if (knowsTeams)
        context.now.workspace.teamNames = {{teamId(), u"ops"_s}};
    context.now.workspace.capabilities = client->session().capabilities();
    context.now.catalogue = context.now.settings.record.catalogue;
    context.now.now = clock.now();
    context.known = known;
    context.fresh = fresh;
    context.remember = [this](QJsonObject result) -> Async<void> {
        remembered.append(result);
        co_return Outcome<void>();
    };
    const auto kind = relay::stepKindFromName(step.kind);
    return QCoro::waitFor(handlers.at(*kind)->run(step, context));
}

QString HandlerHouse::userId(const QString &name)
{
    return state().userByName(name)->id;
}

QString HandlerHouse::teamId()
{
    return state().teamByName(u"ops"_s)->id;
}

void HandlerHouse::makeChannel()
{
    mattermost::NewChannel channel;
    channel.teamId = teamId();
    channel.name = u"outage"_s;
    channel.displayName = u"Outage"_s;
    const auto made = QCoro::waitFor(client->channels().create(channel));
    if (!made)
        qFatal("no channel");
    known.link = {teamId(), made->id, made->name, {}, false};
}

QList<practice::Post> HandlerHouse::posts(const QString &channelId)
{
    QList<practice::Post> posts;
    for (const QString &id : state().postsOfChannel(channelId)) {
        if (const practice::Post *post = state().post(id); post->type.isEmpty())
            posts.append(*post);
    }
    return posts;
}

} // namespace muster::test
