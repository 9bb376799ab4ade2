// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/mattermost/channel.h"
#include "app/mattermost/session.h"

#include <QStringList>

namespace muster::mattermost {

struct ChannelByName
{
    QString teamId;
    QString name;
    bool includeArchived = true;
};

struct ChannelMembersQuery
{
    QString channelId;
    int page = 0;
    int perPage = 200; ///< 1..200
};

/// Channels and who is in them: /channels (recordings 07, 12, 22).
class Channels
{
public:
    explicit Channels(Session &session) : m_session(session) { }

    /// POST /channels; the creator becomes member and channel admin. Conflict: the name is taken, also by an
    /// archived channel or a private one we can not see. Invalid: name rules, or the team's channel limit.
    [[nodiscard]] Async<Channel> create(NewChannel channel);
    /// GET /channels/{id}, archived or not. NotFound, Forbidden for a private one we are not in.
    [[nodiscard]] Async<Channel> byId(QString id);
    /// GET /teams/{team}/channels/name/{name}. NotFound also for a private one we are not in.
    [[nodiscard]] Async<Channel> byName(ChannelByName which);
    /// GET /users/{user}/teams/{team}/channels: the channels that the token's owner is in, direct ones too.
    [[nodiscard]] Async<QList<Channel>> mine(QString userId, QString teamId, bool includeArchived);
    /// POST /channels/direct: the same channel every time. @p ownId is the token's owner.
    [[nodiscard]] Async<Channel> direct(QString ownId, QString otherId);

    /// PUT /channels/{id}/patch; never the PUT that clears header and purpose. A patch that changes nothing
    /// (11.6: api.channel.patch_update_channel.no_changes.app_error) is success with the channel as it is.
    /// Conflict: archived, or the new name is taken.
    [[nodiscard]] Async<Channel> patch(QString id, ChannelPatch patch);
    /// PUT /channels/{id}/privacy. Forbidden unless team admin.
    [[nodiscard]] Async<Channel> setPrivate(QString id, bool isPrivate);
    /// DELETE /channels/{id}. Archived already (api.channel.delete_channel.deleted.app_error): success.
    [[nodiscard]] Async<void> archive(QString id);
    /// POST /channels/{id}/restore. Forbidden unless team admin. Not archived: success.
    [[nodiscard]] Async<Channel> restore(QString id);

    /// GET /channels/{id}/members.
    [[nodiscard]] Async<QList<ChannelMember>> members(ChannelMembersQuery query);
    /// GET /channels/{id}/members/{user}. NotFound: not a member.
    [[nodiscard]] Async<ChannelMember> member(QString channelId, QString userId);
    /// POST /channels/{id}/members, idempotent. Server
    /// (api.channel.add_user.to.channel.failed.app_error): two adds met; read member() (12). NotFound
    /// (app.team.get_member.missing.app_error): not in the team.
    [[nodiscard]] Async<ChannelMember> addMember(QString channelId, QString userId);
    /// All at once where the server can, else one by one. Who is no longer a user or not in the team is
    /// missing in the answer; any other failure ends it.
    [[nodiscard]] Async<QList<ChannelMember>> addMembers(QString channelId, QStringList userIds);
    /// DELETE /channels/{id}/members/{user}. Not a member: success.
    [[nodiscard]] Async<void> removeMember(QString channelId, QString userId);

private:
    Session &m_session;
};

} // namespace muster::mattermost
