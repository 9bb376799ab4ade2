// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/handlers/step_poster.h"

namespace muster::relay {

namespace {

/// By how much the server's clock may differ from ours.
constexpr std::chrono::milliseconds ClockTolerance = std::chrono::minutes(10);

} // namespace

StepPoster::StepPoster(mattermost::Client &client, Directory &directory)
    : m_client(client), m_directory(directory)
{
}

Async<QString> StepPoster::post(store::Step step, mattermost::NewPost post, bool fresh)
{
    const Outcome<mattermost::User> bot = co_await m_directory.self();
    if (!bot)
        co_return failure(bot.error());
    if (!fresh) {
        Outcome<QString> found = co_await find(step, post.channelId);
        if (!found || !found->isEmpty())
            co_return found;
    }
    post.pendingPostId = bot->id % QChar(u':') % step.id;
    post.props.insert(stepProperty, step.id);
    const Outcome<mattermost::Post> posted = co_await m_client.posts().create(post);
    if (!posted)
        co_return failure(posted.error());
    co_return posted->id;
}

/// The post that an earlier try made; empty when there is none.
Async<QString> StepPoster::find(store::Step step, QString channelId)
{
    mattermost::PostQuery query;
    query.channelId = channelId;
    query.since = step.createdAt.addMSecs(-ClockTolerance.count()).toMSecsSinceEpoch();
    const Outcome<QList<mattermost::Post>> posts = co_await m_client.posts().inChannel(query);
    if (!posts)
        co_return failure(posts.error());
    for (const mattermost::Post &post : *posts) {
        if (post.userId == m_directory.selfId() && post.props[stepProperty].toString() == step.id)
            co_return post.id;
    }
    co_return QString();
}

} // namespace muster::relay
