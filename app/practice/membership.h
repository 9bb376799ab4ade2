// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/practice/model.h"

namespace muster::practice {

class Api;

// Coming and going, with the posts and events that go with it. None asks who may; none does anything
// twice: one who is in already stays as he is.

/// A team with its default channels; @p creatorId becomes its administrator.
Team &foundTeam(Api &api, Team team, const QString &creatorId);

/// Joins the default channels, too. @p requesterId is empty for one who joins by himself.
const TeamMember &joinTeam(Api &api, const QString &teamId, const QString &userId,
                           const QString &requesterId);
void leaveTeam(Api &api, const QString &teamId, const QString &userId);

/// "bob joined the channel.", or "bob added to the channel by alice." when alice is the requester. Gives the
/// membership as it was before that was said.
ChannelMember joinChannel(Api &api, const QString &channelId, const QString &userId,
                          const QString &requesterId);
/// False when he was no member.
bool leaveChannel(Api &api, const QString &channelId, const QString &userId, const QString &removerId);

/// Adds without a word, as for the creator of a channel and the two of a direct one.
ChannelMember &addMember(Api &api, const QString &channelId, const QString &userId, bool isAdmin = false);

/// The channel of those two, made when there is none.
Channel &directChannel(Api &api, const QString &oneId, const QString &otherId);

/// A channel that is made: its creator is in it and its administrator.
Channel &openChannel(Api &api, Channel channel, const QString &creatorId);

} // namespace muster::practice
