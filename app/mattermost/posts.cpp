// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/mattermost/posts.h"

#include "app/mattermost/fitting.h"
#include "app/mattermost/integration_deadline.h"

using namespace Qt::StringLiterals;

namespace muster::mattermost {

namespace {

QString postPath(const QString &postId)
{
    return u"/posts/%1"_s.arg(segment(postId));
}

QUrlQuery parametersOf(const PostQuery &query)
{
    if (query.since > 0)
        return {{u"since"_s, QString::number(query.since)}};
    return {{u"page"_s, QString::number(query.page)}, {u"per_page"_s, QString::number(query.perPage)}};
}

} // namespace

Async<Post> Posts::create(NewPost post)
{
    post.attachments = fitted(std::move(post.attachments), m_session.capabilities());
    const Call call = Call::post(u"/posts"_s, post.toJson());
    const Outcome<QJsonObject> answer = co_await m_session.object(call);
    co_return answer.map(&Post::fromJson);
}

Async<Post> Posts::byId(QString id)
{
    const Outcome<QJsonObject> answer = co_await m_session.object(Call::get(postPath(id)));
    co_return answer.map(&Post::fromJson);
}

Async<Post> Posts::patch(QString id, PostPatch patch)
{
    if (patch.attachments)
        patch.attachments = fitted(*std::move(patch.attachments), m_session.capabilities());
    const Call call = Call::put(postPath(id) + u"/patch"_s, patch.toJson());
    const Outcome<QJsonObject> answer = co_await m_session.object(call);
    co_return answer.map(&Post::fromJson);
}

Async<void> Posts::pin(QString id)
{
    return m_session.done(Call::post(postPath(id) + u"/pin"_s));
}

Async<void> Posts::unpin(QString id)
{
    return m_session.done(Call::post(postPath(id) + u"/unpin"_s));
}

Async<void> Posts::remove(QString id)
{
    return m_session.done(Call::remove(postPath(id)));
}

Async<QList<Post>> Posts::inChannel(PostQuery query)
{
    const QString path = u"/channels/%1/posts"_s.arg(segment(query.channelId));
    const Outcome<QJsonObject> answer = co_await m_session.object(Call::get(path, parametersOf(query)));
    co_return answer.map(&postsFromJson);
}

Async<QList<Post>> Posts::pinned(QString channelId)
{
    const QString path = u"/channels/%1/pinned"_s.arg(segment(channelId));
    const Outcome<QJsonObject> answer = co_await m_session.object(Call::get(path));
    co_return answer.map(&postsFromJson);
}

Async<void> Posts::click(Click click)
{
    QJsonObject body;
    if (!click.selectedOption.isEmpty())
        body.insert(u"selected_option"_s, click.selectedOption);
    Call call
        = Call::post(u"/posts/%1/actions/%2"_s.arg(segment(click.postId), segment(click.actionId)), body);
    call.deadline = integrationDeadline;
    return m_session.done(call);
}

} // namespace muster::mattermost
