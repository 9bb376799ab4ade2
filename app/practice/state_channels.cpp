// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

// The part of State that holds channels, their members and their posts.

#include "app/practice/state.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

constexpr qint64 pendingPostLifetime = 30'000; ///< milliseconds; app/post.go of 5.37, and seen (12)

/// System posts about coming and going count nowhere.
bool isCounted(const Post &post)
{
    static const QSet<QString> uncounted{
        u"system_join_leave"_s,       u"system_add_remove"_s,          u"system_join_channel"_s,
        u"system_join_team"_s,        u"system_leave_channel"_s,       u"system_leave_team"_s,
        u"system_add_to_team"_s,      u"system_remove_from_channel"_s, u"system_add_to_channel"_s,
        u"system_remove_from_team"_s,
    };
    return !uncounted.contains(post.type);
}

} // namespace

Channel &State::addChannel(Channel channel)
{
    if (channel.id.isEmpty())
        channel.id = newId();
    if (channel.createAt == 0)
        channel.createAt = now();
    if (channel.updateAt == 0)
        channel.updateAt = channel.createAt;
    m_channelIdByName.insert(channel.teamId % channel.name, channel.id);
    const QString id = channel.id;
    return m_channels.put(id, std::move(channel));
}

void State::renameChannel(Channel &channel, const QString &name)
{
    m_channelIdByName.remove(channel.teamId % channel.name);
    channel.name = name;
    m_channelIdByName.insert(channel.teamId % name, channel.id);
}

Channel *State::channelByName(const QString &teamId, const QString &name)
{
    return m_channels.find(m_channelIdByName.value(teamId % name));
}

ChannelMember &State::putChannelMember(ChannelMember member)
{
    const QString key = member.channelId % member.userId;
    if (m_channelMembers.find(key) == nullptr) {
        m_usersOfChannel[member.channelId].push_back(member.userId);
        m_channelsOfUser[member.userId].push_back(member.channelId);
    }
    return m_channelMembers.put(key, std::move(member));
}

bool State::removeChannelMember(const QString &channelId, const QString &userId)
{
    if (!m_channelMembers.erase(channelId % userId))
        return false;
    std::erase(m_usersOfChannel[channelId], userId);
    std::erase(m_channelsOfUser[userId], channelId);
    return true;
}

ChannelMember *State::channelMember(const QString &channelId, const QString &userId)
{
    return m_channelMembers.find(channelId % userId);
}

const ChannelMember *State::channelMember(const QString &channelId, const QString &userId) const
{
    return m_channelMembers.find(channelId % userId);
}

bool State::isInChannel(const QString &channelId, const QString &userId) const
{
    return channelMember(channelId, userId) != nullptr;
}

std::vector<QString> State::membersOfChannel(const QString &channelId) const
{
    return m_usersOfChannel.value(channelId);
}

std::vector<QString> State::channelsOf(const QString &userId) const
{
    return m_channelsOfUser.value(userId);
}

Post &State::addPost(Post post)
{
    if (post.id.isEmpty())
        post.id = newId();
    if (post.createAt == 0)
        post.createAt = now();
    if (post.updateAt == 0)
        post.updateAt = post.createAt;
    if (Channel *channel = m_channels.find(post.channelId)) {
        const bool isRoot = post.rootId.isEmpty();
        channel->lastPostAt = std::max(channel->lastPostAt, post.createAt);
        if (isRoot)
            channel->lastRootPostAt = std::max(channel->lastRootPostAt, post.createAt);
        if (isCounted(post)) {
            channel->totalMessages += 1;
            channel->totalRootMessages += isRoot ? 1 : 0;
        }
    }
    if (Post *root = m_posts.find(post.rootId)) {
        root->replyCount += 1;
        root->updateAt = std::max(root->updateAt, post.createAt);
        m_repliesOfPost[post.rootId].push_back(post.id);
    }
    m_postsOfChannel[post.channelId].push_back(post.id);
    const QString id = post.id;
    return m_posts.put(id, std::move(post));
}

const std::vector<QString> &State::postsOfChannel(const QString &channelId) const
{
    static const std::vector<QString> none;
    const auto it = m_postsOfChannel.constFind(channelId);
    return it == m_postsOfChannel.cend() ? none : *it;
}

std::vector<QString> State::repliesTo(const QString &rootId) const
{
    return m_repliesOfPost.value(rootId);
}

const Post *State::recentPost(const QString &pendingPostId)
{
    const auto it = m_pendingPosts.constFind(pendingPostId);
    if (it == m_pendingPosts.cend() || now() - it->since >= pendingPostLifetime)
        return nullptr;
    return m_posts.find(it->postId);
}

void State::rememberPending(const QString &pendingPostId, const QString &postId)
{
    const qint64 oldest = now() - pendingPostLifetime;
    if (m_pendingPosts.size() >= m_pendingLimit) {
        m_pendingPosts.removeIf([&](const auto &each) { return each.value().since <= oldest; });
        m_pendingLimit = std::max<qsizetype>(1024, 2 * m_pendingPosts.size());
    }
    m_pendingPosts.insert(pendingPostId, {postId, now()});
}

} // namespace muster::practice
