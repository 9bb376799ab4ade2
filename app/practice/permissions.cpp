// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/permissions.h"

#include "app/practice/state.h"

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

using Set = quint64; ///< one bit a permission

constexpr Set bit(Permission permission)
{
    return Set(1) << static_cast<unsigned>(permission);
}

constexpr Set setOf(std::initializer_list<Permission> permissions)
{
    Set set = 0;
    for (const Permission permission : permissions)
        set |= bit(permission);
    return set;
}

using P = Permission;

// What the roles hold of what is asked for here, as GET /roles/name/… was recorded (12).
constexpr Set systemUser = setOf({P::CreateDirectChannel, P::CreateTeam});
constexpr Set systemPostAll = setOf({P::CreatePost});
constexpr Set systemUserAccessToken = setOf({P::CreateUserAccessToken});
constexpr Set teamUser
    = setOf({P::AddUserToTeam, P::CreatePrivateChannel, P::CreatePublicChannel, P::JoinPublicChannels,
             P::ListTeamChannels, P::ReadPublicChannel, P::ViewTeam});
constexpr Set teamAdmin = setOf(
    {P::ConvertPrivateToPublic, P::ConvertPublicToPrivate, P::CreatePost, P::DeleteOthersPosts, P::DeletePost,
     P::ManageChannelRoles, P::ManagePrivateMembers, P::ManagePublicMembers, P::ManageSlashCommands,
     P::ManageTeam, P::ManageTeamRoles, P::ManageWebhooks, P::RemoveUserFromTeam});
constexpr Set channelUser
    = setOf({P::CreatePost, P::DeletePost, P::DeletePrivateChannel, P::DeletePublicChannel, P::EditPost,
             P::ManagePrivateMembers, P::ManagePrivateProperties, P::ManagePublicMembers,
             P::ManagePublicProperties, P::ReadChannel, P::UseSlashCommands});
constexpr Set channelAdmin
    = setOf({P::CreatePost, P::ManageChannelRoles, P::ManagePrivateMembers, P::ManagePublicMembers});

Set setOfRole(QStringView role)
{
    if (role == "system_admin"_L1)
        return ~Set(0);
    if (role == "system_user"_L1)
        return systemUser;
    if (role == "system_post_all"_L1)
        return systemPostAll;
    if (role == "system_user_access_token"_L1)
        return systemUserAccessToken;
    return 0;
}

Set held(const State &state, const QString &userId)
{
    const User *user = state.user(userId);
    if (user == nullptr)
        return 0;
    Set set = 0;
    for (const QStringView role : QStringView(user->roles).split(u' ', Qt::SkipEmptyParts))
        set |= setOfRole(role);
    return set;
}

Set heldInTeam(const State &state, const QString &userId, const QString &teamId)
{
    const TeamMember *member = state.teamMember(teamId, userId);
    if (member == nullptr || member->deleteAt != 0)
        return 0;
    return teamUser | (member->isAdmin ? teamAdmin : 0);
}

} // namespace

bool may(const State &state, const QString &userId, Permission permission)
{
    return (held(state, userId) & bit(permission)) != 0;
}

bool mayInTeam(const State &state, const QString &userId, const QString &teamId, Permission permission)
{
    return ((held(state, userId) | heldInTeam(state, userId, teamId)) & bit(permission)) != 0;
}

bool mayInChannel(const State &state, const QString &userId, const QString &channelId, Permission permission)
{
    Set set = held(state, userId);
    if (const Channel *channel = state.channel(channelId))
        set |= heldInTeam(state, userId, channel->teamId);
    if (const ChannelMember *member = state.channelMember(channelId, userId))
        set |= channelUser | (member->isAdmin ? channelAdmin : 0);
    return (set & bit(permission)) != 0;
}

bool mayRead(const State &state, const QString &userId, const QString &channelId)
{
    if (mayInChannel(state, userId, channelId, Permission::ReadChannel))
        return true;
    const Channel *channel = state.channel(channelId);
    return channel != nullptr && channel->isPublic()
        && mayInTeam(state, userId, channel->teamId, Permission::ReadPublicChannel);
}

bool isSystemAdmin(const State &state, const QString &userId)
{
    return may(state, userId, Permission::ManageSystem);
}

} // namespace muster::practice
