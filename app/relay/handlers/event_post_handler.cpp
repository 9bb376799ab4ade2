// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/handlers/event_post_handler.h"

#include "app/relay/channel_text.h"
#include "app/relay/handlers/missing.h"

namespace muster::relay {

EventPostHandler::EventPostHandler(StepPoster &poster) : m_poster(poster) { }

Async<QJsonObject> EventPostHandler::run(store::Step step, StepContext context)
{
    const auto arguments = step::argumentsOf<step::EventPost>(step);
    mattermost::NewPost post;
    post.channelId = arguments.channelId.isEmpty() ? channelIdOf(context) : arguments.channelId;
    if (post.channelId.isEmpty() || !context.known)
        co_return failure(noChannel());
    post.message = eventText(arguments.event, context.known->incident, context.now);
    const Outcome<QString> postId = co_await m_poster.post(step, post, context.fresh);
    if (!postId)
        co_return failure(postId.error());
    co_return QJsonObject{{result::PostId, *postId}};
}

} // namespace muster::relay
