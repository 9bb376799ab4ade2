// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/handlers/reply_handler.h"

#include "app/relay/plan_people.h"
#include "app/relay/reply_text.h"

namespace muster::relay {

namespace {

/// Used up, too old, or its command is gone: a response_url does not get better (recordings 11).
bool isUsedUp(const Error &error)
{
    return remedyFor(error.kind) != Remedy::Retry;
}

} // namespace

ReplyHandler::ReplyHandler(Services services) : m_services(services) { }

Async<QJsonObject> ReplyHandler::run(store::Step step, StepContext context)
{
    const auto arguments = step::argumentsOf<step::Reply>(step);
    const Asker asker = arguments.asker;
    const QString teamId = context.known ? context.known->link.teamId : QString();
    context.now.workspace.teamNames = co_await m_services.directory.teamNamesWith(teamId);
    const QString text = replyText(arguments, context.known, context.before, context.now);
    const bool isHeard = m_services.clock.now() < asker.responseUntil;
    if (!asker.responsePath.isEmpty() && isHeard && !arguments.offersConnect) {
        mattermost::CommandAnswer answer;
        answer.text = text;
        const auto sent = co_await m_services.client.commands().answer(asker.responsePath, answer);
        if (sent)
            co_return QJsonObject();
        if (!isUsedUp(sent.error()))
            co_return failure(sent.error());
    }
    Outcome<QJsonObject> sent = co_await sendDirectly(step, text, context);
    co_return sent;
}

Async<QJsonObject> ReplyHandler::sendDirectly(store::Step step, QString text, StepContext context)
{
    const auto arguments = step::argumentsOf<step::Reply>(step);
    const QString userId = arguments.asker.userId;
    const Outcome<mattermost::User> bot = co_await m_services.directory.self();
    if (!bot)
        co_return failure(bot.error());
    const Outcome<mattermost::Channel> channel
        = co_await m_services.client.channels().direct(bot->id, userId);
    if (!channel)
        co_return failure(channel.error());
    mattermost::NewPost post;
    post.channelId = channel->id;
    post.message = text;
    if (arguments.offersConnect)
        post.attachments = {connectCard(arguments.asker, channel->id, m_services.tokens, context.now)};
    const Outcome<QString> posted = co_await m_services.poster.post(step, post, context.fresh);
    if (!posted)
        co_return failure(posted.error());
    co_return QJsonObject{{result::PostId, *posted}};
}

} // namespace muster::relay
