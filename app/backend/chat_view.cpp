// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/chat_view.h"

#include <QPointer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::backend {

using mattermost::Post;

namespace {

constexpr int PostsRead = 200; ///< of a channel, the server's most

bool changesChannels(const QString &event)
{
    static const QStringList names{u"channel_created"_s,  u"channel_updated"_s,   u"channel_deleted"_s,
                                   u"channel_restored"_s, u"channel_converted"_s, u"user_added"_s,
                                   u"user_removed"_s};
    return names.contains(event);
}

bool isOlder(const Post &left, const Post &right)
{
    return left.createAt < right.createAt;
}

} // namespace

ChatView::ChatView(std::shared_ptr<practice::Participant> person, QString teamId, QObject *parent)
    : QObject(parent), m_person(std::move(person)), m_teamId(std::move(teamId))
{
    connect(m_person.get(), &practice::Participant::told, this, &ChatView::hear);
}

Async<void> ChatView::enter(QString channelId)
{
    const mattermost::UserListQuery team{.teamId = m_teamId, .page = 0, .perPage = 200};
    const auto people = co_await m_person->client().users().inTeam(team);
    if (!people)
        co_return failure(people.error());
    for (const mattermost::User &user : *people)
        m_people.insert(user.id, user);
    const Outcome<void> read = co_await readChannels();
    if (!read)
        co_return read;
    Outcome<void> shown = co_await show(channelId);
    co_return shown;
}

Async<void> ChatView::show(QString channelId)
{
    m_shown = channelId;
    m_unread.remove(channelId);
    Q_EMIT changed();
    if (m_posts.contains(channelId))
        co_return Outcome<void>();
    Outcome<void> read = co_await readPosts(channelId);
    Q_EMIT changed();
    co_return read;
}

Async<void> ChatView::readChannels()
{
    const auto channels = co_await m_person->client().channels().mine(m_person->user().id, m_teamId, true);
    if (!channels)
        co_return failure(channels.error());
    m_channels = *channels;
    co_return Outcome<void>();
}

Async<void> ChatView::readPosts(QString channelId)
{
    mattermost::PostQuery newest;
    newest.channelId = channelId;
    newest.perPage = PostsRead;
    auto posts = co_await m_person->client().posts().inChannel(newest);
    if (!posts)
        co_return failure(posts.error());
    std::reverse(posts->begin(), posts->end());
    // What came by event while we asked is in the answer, or newer than it.
    const QList<Post> cameMeanwhile = m_posts.value(channelId);
    for (const Post &post : cameMeanwhile) {
        const auto isSame = [&post](const Post &each) { return each.id == post.id; };
        if (std::none_of(posts->cbegin(), posts->cend(), isSame))
            posts->append(post);
    }
    m_posts.insert(channelId, *posts);
    co_return Outcome<void>();
}

QCoro::Task<> ChatView::rereadChannels()
{
    const QPointer<ChatView> self(this);
    const auto channels = co_await m_person->client().channels().mine(m_person->user().id, m_teamId, true);
    if (!self || !channels)
        co_return; // the next event asks again
    m_channels = *channels;
    Q_EMIT changed();
}

QList<ChatChannel> ChatView::channels() const
{
    QList<ChatChannel> shown;
    for (const mattermost::Channel &channel : m_channels) {
        if (channel.teamId.isEmpty())
            continue; // direct ones are a conversation, not a channel
        ChatChannel each = chatChannel(channel);
        each.unread = m_unread.value(channel.id);
        shown.append(each);
    }
    std::stable_sort(shown.begin(), shown.end(), [](const ChatChannel &left, const ChatChannel &right) {
        if (left.isArchived != right.isArchived)
            return right.isArchived;
        return left.title.compare(right.title, Qt::CaseInsensitive) < 0;
    });
    return shown;
}

bool ChatView::isMadeByBot(const QString &channelId) const
{
    return std::any_of(m_channels.cbegin(), m_channels.cend(), [&](const mattermost::Channel &each) {
        return each.id == channelId && m_people.value(each.creatorId).isBot;
    });
}

QList<ChatPost> ChatView::posts() const
{
    QList<Post> posts = m_posts.value(m_shown) + m_asides.value(m_shown);
    std::stable_sort(posts.begin(), posts.end(), isOlder);
    QList<ChatPost> shown;
    for (const Post &post : std::as_const(posts))
        shown.append(chatPost(post, m_people));
    return shown;
}

void ChatView::closeForm()
{
    m_form.reset();
    Q_EMIT changed();
}

void ChatView::note(const QString &channelId, const QString &text)
{
    Post post;
    post.id = u"note-%1"_s.arg(++m_notes);
    post.channelId = channelId;
    post.message = text;
    post.type = u"system_ephemeral"_s;
    post.createAt = QDateTime::currentMSecsSinceEpoch();
    m_asides[channelId].append(post);
    Q_EMIT changed();
}

void ChatView::hear(const mattermost::WorkspaceEvent &event)
{
    if (event.name == "posted"_L1) {
        takePost(Post::fromJson(event.embedded("post"_L1)));
    } else if (event.name == "post_edited"_L1) {
        replacePost(Post::fromJson(event.embedded("post"_L1)));
    } else if (event.name == "post_deleted"_L1) {
        removePost(Post::fromJson(event.embedded("post"_L1)));
    } else if (event.name == "ephemeral_message"_L1) {
        const Post post = Post::fromJson(event.embedded("post"_L1));
        m_asides[post.channelId].append(post);
    } else if (event.name == "open_dialog"_L1) {
        mattermost::OpenDialog open;
        const QJsonObject dialog = event.embedded("dialog"_L1);
        open.triggerId = dialog.value("trigger_id"_L1).toString();
        open.url = dialog.value("url"_L1).toString();
        open.dialog = mattermost::Dialog::fromJson(dialog.value("dialog"_L1).toObject());
        m_form = open;
        Q_EMIT formOpened();
    } else if (changesChannels(event.name)) {
        rereadChannels();
        return;
    }
    Q_EMIT changed();
}

void ChatView::takePost(const Post &post)
{
    const bool isOwn = post.userId == m_person->user().id;
    if (!isOwn && post.channelId != m_shown)
        ++m_unread[post.channelId];
    // Channels whose posts were not read yet are read when they are shown.
    if (const auto read = m_posts.find(post.channelId); read != m_posts.end())
        read->append(post);
    if (!isKnown(post.channelId))
        rereadChannels();
}

void ChatView::replacePost(const Post &post)
{
    const auto read = m_posts.find(post.channelId);
    if (read == m_posts.end())
        return;
    for (Post &each : *read) {
        if (each.id == post.id)
            each = post;
    }
}

void ChatView::removePost(const Post &post)
{
    const auto read = m_posts.find(post.channelId);
    if (read != m_posts.end())
        read->removeIf([&post](const Post &each) { return each.id == post.id; });
}

bool ChatView::isKnown(const QString &channelId) const
{
    return std::any_of(m_channels.cbegin(), m_channels.cend(),
                       [&channelId](const mattermost::Channel &each) { return each.id == channelId; });
}

} // namespace muster::backend
