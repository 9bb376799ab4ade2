// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/render.h"

#include "app/practice/dialect.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

constexpr auto none = QJsonValue::Null;

QJsonObject timezoneOf(const User &user)
{
    if (!user.timezone.isEmpty())
        return user.timezone;
    return {{u"automaticTimezone"_s, QString()},
            {u"manualTimezone"_s, QString()},
            {u"useAutomaticTimezone"_s, u"true"_s}};
}

void addPrivateParts(QJsonObject &object, const User &user, const Dialect &dialect, UserView view)
{
    object.insert(u"notify_props"_s, user.notifyProps.isEmpty() ? dialect.userNotifyProps : user.notifyProps);
    if (!user.props.isEmpty())
        object.insert(u"props"_s, user.props);
    if (user.emailVerified)
        object.insert(u"email_verified"_s, true);
    if (view != UserView::Own)
        return;
    object.insert(u"last_password_update"_s, user.lastPasswordUpdate);
    if (user.failedLogins > 0)
        object.insert(u"failed_attempts"_s, user.failedLogins);
}

} // namespace

QJsonObject toJson(const User &user, const Dialect &dialect, UserView view, bool showEmail)
{
    QJsonObject object{{u"id"_s, user.id},
                       {u"create_at"_s, user.createAt},
                       {u"update_at"_s, user.updateAt},
                       {u"delete_at"_s, user.deleteAt},
                       {u"username"_s, user.username},
                       {u"auth_service"_s, QString()},
                       {u"email"_s, showEmail ? user.email : QString()},
                       {u"nickname"_s, user.nickname},
                       {u"first_name"_s, user.firstName},
                       {u"last_name"_s, user.lastName},
                       {u"position"_s, user.position},
                       {u"roles"_s, user.roles},
                       {u"locale"_s, user.locale},
                       {u"timezone"_s, timezoneOf(user)},
                       {u"disable_welcome_email"_s, false}};
    if (view == UserView::Profile || dialect.ownAuthData)
        object.insert(u"auth_data"_s, QString());
    if (view != UserView::Profile)
        addPrivateParts(object, user, dialect, view);
    if (dialect.remoteIds && !user.isBot)
        object.insert(u"remote_id"_s, QString());
    if (user.isBot) {
        object.insert(u"is_bot"_s, true);
        if (!user.botDescription.isEmpty())
            object.insert(u"bot_description"_s, user.botDescription);
    }
    return object;
}

QJsonObject botToJson(const User &bot)
{
    QJsonObject object{{u"user_id"_s, bot.id},
                       {u"username"_s, bot.username},
                       {u"owner_id"_s, bot.botOwnerId},
                       {u"create_at"_s, bot.botCreateAt},
                       {u"update_at"_s, bot.botUpdateAt},
                       {u"delete_at"_s, bot.deleteAt}};
    if (!bot.firstName.isEmpty())
        object.insert(u"display_name"_s, bot.firstName);
    if (!bot.botDescription.isEmpty())
        object.insert(u"description"_s, bot.botDescription);
    return object;
}

QJsonObject toJson(const Team &team, const Dialect &dialect)
{
    QJsonObject object{{u"id"_s, team.id},
                       {u"create_at"_s, team.createAt},
                       {u"update_at"_s, team.updateAt},
                       {u"delete_at"_s, team.deleteAt},
                       {u"display_name"_s, team.displayName},
                       {u"name"_s, team.name},
                       {u"description"_s, team.description},
                       {u"email"_s, team.email},
                       {u"type"_s, team.type},
                       {u"company_name"_s, QString()},
                       {u"allowed_domains"_s, QString()},
                       {u"invite_id"_s, team.inviteId},
                       {u"allow_open_invite"_s, team.allowOpenInvite},
                       {u"scheme_id"_s, none},
                       {u"group_constrained"_s, none},
                       {u"policy_id"_s, none}};
    if (dialect.newerFields)
        object.insert(u"cloud_limits_archived"_s, false);
    return object;
}

QJsonObject toJson(const TeamMember &member)
{
    return {{u"team_id"_s, member.teamId},
            {u"user_id"_s, member.userId},
            {u"roles"_s, member.isAdmin ? u"team_user team_admin"_s : u"team_user"_s},
            {u"delete_at"_s, member.deleteAt},
            {u"scheme_guest"_s, false},
            {u"scheme_user"_s, true},
            {u"scheme_admin"_s, member.isAdmin},
            {u"explicit_roles"_s, QString()}};
}

QJsonObject toJson(const Channel &channel, const Dialect &dialect)
{
    const bool isTeamless = dialect.newerFields ? channel.teamId.isEmpty() : channel.isDirect();
    QJsonObject object{{u"id"_s, channel.id},
                       {u"create_at"_s, channel.createAt},
                       {u"update_at"_s, channel.updateAt},
                       {u"delete_at"_s, channel.deleteAt},
                       {u"team_id"_s, channel.teamId},
                       {u"type"_s, channel.type},
                       {u"display_name"_s, channel.displayName},
                       {u"name"_s, channel.name},
                       {u"header"_s, channel.header},
                       {u"purpose"_s, channel.purpose},
                       {u"last_post_at"_s, channel.lastPostAt},
                       {u"total_msg_count"_s, channel.totalMessages},
                       {u"extra_update_at"_s, 0},
                       {u"creator_id"_s, channel.creatorId},
                       {u"scheme_id"_s, none},
                       {u"props"_s, channel.props},
                       {u"group_constrained"_s, none},
                       {u"shared"_s, isTeamless ? QJsonValue(false) : QJsonValue(none)},
                       {u"total_msg_count_root"_s, channel.totalRootMessages},
                       {u"policy_id"_s, none}};
    if (dialect.newerFields) {
        object.insert(u"autotranslation"_s, false);
        object.insert(u"last_root_post_at"_s, channel.lastRootPostAt);
        object.insert(u"banner_info"_s, none);
        object.insert(u"policy_enforced"_s, false);
        object.insert(u"policy_is_active"_s, false);
        object.insert(u"default_category_name"_s, QString());
    }
    return object;
}

QJsonObject toJson(const ChannelMember &member, const Dialect &dialect)
{
    QJsonObject object{
        {u"channel_id"_s, member.channelId},
        {u"user_id"_s, member.userId},
        {u"roles"_s, member.isAdmin ? u"channel_user channel_admin"_s : u"channel_user"_s},
        {u"last_viewed_at"_s, member.lastViewedAt},
        {u"msg_count"_s, member.messageCount},
        {u"mention_count"_s, member.mentionCount},
        {u"mention_count_root"_s, member.rootMentionCount},
        {u"msg_count_root"_s, member.rootMessageCount},
        {u"notify_props"_s, member.notifyProps.isEmpty() ? dialect.memberNotifyProps : member.notifyProps},
        {u"last_update_at"_s, member.lastUpdateAt},
        {u"scheme_guest"_s, false},
        {u"scheme_user"_s, true},
        {u"scheme_admin"_s, member.isAdmin},
        {u"explicit_roles"_s, QString()}};
    if (dialect.newerFields) {
        object.insert(u"urgent_mention_count"_s, 0);
        object.insert(u"autotranslation_disabled"_s, false);
    }
    return object;
}

QJsonObject toJson(const Command &command)
{
    return {{u"id"_s, command.id},
            {u"token"_s, command.token},
            {u"create_at"_s, command.createAt},
            {u"update_at"_s, command.updateAt},
            {u"delete_at"_s, command.deleteAt},
            {u"creator_id"_s, command.creatorId},
            {u"team_id"_s, command.teamId},
            {u"trigger"_s, command.trigger},
            {u"method"_s, command.method},
            {u"username"_s, command.username},
            {u"icon_url"_s, command.iconUrl},
            {u"auto_complete"_s, command.autoComplete},
            {u"auto_complete_desc"_s, command.autoCompleteDesc},
            {u"auto_complete_hint"_s, command.autoCompleteHint},
            {u"display_name"_s, command.displayName},
            {u"description"_s, command.description},
            {u"url"_s, command.url},
            {u"plugin_id"_s, QString()}};
}

QJsonObject toJson(const AccessToken &token)
{
    return {{u"id"_s, token.id},
            {u"token"_s, token.token},
            {u"user_id"_s, token.userId},
            {u"description"_s, token.description},
            {u"is_active"_s, token.isActive}};
}

QJsonObject toJson(const Post &post, const Dialect &dialect)
{
    QJsonObject object{{u"id"_s, post.id},
                       {u"create_at"_s, post.createAt},
                       {u"update_at"_s, post.updateAt},
                       {u"edit_at"_s, post.editAt},
                       {u"delete_at"_s, post.deleteAt},
                       {u"is_pinned"_s, post.isPinned},
                       {u"user_id"_s, post.userId},
                       {u"channel_id"_s, post.channelId},
                       {u"root_id"_s, post.rootId},
                       {u"original_id"_s, QString()},
                       {u"message"_s, post.message},
                       {u"type"_s, post.type},
                       {u"props"_s, post.props},
                       {u"hashtags"_s, post.hashtags},
                       {u"pending_post_id"_s, QString()},
                       {u"reply_count"_s, post.replyCount},
                       {u"last_reply_at"_s, post.lastReplyAt},
                       {u"participants"_s, none}};
    if (dialect.parentIds)
        object.insert(u"parent_id"_s, post.parentId);
    if (dialect.fileIdsAlways || !post.fileIds.isEmpty())
        object.insert(u"file_ids"_s, post.fileIds);
    if (dialect.remoteIds && post.fromClient)
        object.insert(u"remote_id"_s, QString());
    return object;
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace muster::practice
