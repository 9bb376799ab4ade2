// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace muster::practice {

class State;

/// The permissions that the routes ask for, by Mattermost's own names.
enum class Permission {
    AddUserToTeam,
    ConvertPrivateToPublic,
    ConvertPublicToPrivate,
    CreateDirectChannel,
    CreatePost,
    CreatePostEphemeral,
    CreatePrivateChannel,
    CreatePublicChannel,
    CreateTeam,
    CreateUserAccessToken,
    DeleteOthersPosts,
    DeletePost,
    DeletePrivateChannel,
    DeletePublicChannel,
    EditOthersPosts,
    EditPost,
    JoinPublicChannels,
    ListTeamChannels,
    ManageBots,
    ManageChannelRoles,
    ManageOAuth,
    ManagePrivateMembers,
    ManagePrivateProperties,
    ManagePublicMembers,
    ManagePublicProperties,
    ManageSlashCommands,
    ManageSystem,
    ManageTeam,
    ManageTeamRoles,
    ManageWebhooks,
    ReadChannel,
    ReadPublicChannel,
    RemoveUserFromTeam,
    UseSlashCommands,
    ViewTeam,
};

/// By the roles of the user alone.
[[nodiscard]] bool may(const State &state, const QString &userId, Permission permission);
/// Also by his roles in the team; false when he is not in it and is no system administrator.
[[nodiscard]] bool mayInTeam(const State &state, const QString &userId, const QString &teamId,
                             Permission permission);
/// Also by his roles in the channel and in its team.
[[nodiscard]] bool mayInChannel(const State &state, const QString &userId, const QString &channelId,
                                Permission permission);
[[nodiscard]] bool isSystemAdmin(const State &state, const QString &userId);
/// Member, or anyone of the team for a public channel, or system administrator.
[[nodiscard]] bool mayRead(const State &state, const QString &userId, const QString &channelId);

} // namespace muster::practice
