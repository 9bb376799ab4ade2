// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/handlers/card_handlers.h"

#include "app/relay/card.h"
#include "app/relay/handlers/missing.h"

namespace muster::relay {

CardPostHandler::CardPostHandler(StepPoster &poster, const CallbackTokens &tokens)
    : m_poster(poster), m_tokens(tokens)
{
}

Async<QJsonObject> CardPostHandler::run(store::Step step, StepContext context)
{
    mattermost::NewPost post;
    post.channelId = channelIdOf(context);
    if (post.channelId.isEmpty())
        co_return failure(noChannel());
    post.attachments = incidentCard(*context.known, m_tokens, context.now);
    const Outcome<QString> postId = co_await m_poster.post(step, post, context.fresh);
    if (!postId)
        co_return failure(postId.error());
    co_return QJsonObject{{result::PostId, *postId}};
}

CardUpdateHandler::CardUpdateHandler(mattermost::Client &client, const CallbackTokens &tokens)
    : m_client(client), m_tokens(tokens)
{
}

Async<QJsonObject> CardUpdateHandler::run(store::Step step, StepContext context)
{
    const QString postId = cardPostIdOf(context);
    if (postId.isEmpty())
        co_return failure(noCard());
    mattermost::PostPatch patch;
    // A patch replaces all props (recordings 08), ours included.
    patch.props = QJsonObject{{stepProperty, step.id}};
    patch.attachments = incidentCard(*context.known, m_tokens, context.now);
    const Outcome<mattermost::Post> patched = co_await m_client.posts().patch(postId, patch);
    if (!patched)
        co_return failure(patched.error());
    co_return QJsonObject();
}

CardPinHandler::CardPinHandler(mattermost::Client &client) : m_client(client) { }

Async<QJsonObject> CardPinHandler::run(store::Step, StepContext context)
{
    const QString postId = cardPostIdOf(context);
    if (postId.isEmpty())
        co_return failure(noCard());
    const Outcome<void> pinned = co_await m_client.posts().pin(postId);
    if (!pinned)
        co_return failure(pinned.error());
    co_return QJsonObject();
}

} // namespace muster::relay
