// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

// Archiving, restoring, and who may see a channel.

#include "app/practice/api.h"
#include "app/practice/channel_rules.h"
#include "app/practice/channels.h"
#include "app/practice/permissions.h"
#include "app/practice/posting.h"
#include "app/practice/render.h"
#include "app/practice/topics.h"

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

QString callerName(const Call &call)
{
    return call.state().user(call.userId())->username;
}

/// To the team; of a private channel to its members only where the server keeps that private.
void publish(const Call &call, const Channel &channel, Event event)
{
    event.data.insert("channel_id"_L1, channel.id);
    if (!channel.isPublic() && call.dialect().privateDeletionStaysPrivate)
        event.channelId = channel.id;
    else
        event.teamId = channel.teamId;
    call.api().publish(event);
}

Result<Reply> archiveChannel(const Call &call)
{
    const Result<Channel *> found = channelInPath(call);
    if (!found)
        return tl::unexpected(found.error());
    Channel &channel = **found;
    if (channel.teamId.isEmpty())
        return refuse("api.channel.delete_channel.type.invalid"_L1);
    const auto permission
        = channel.isPublic() ? Permission::DeletePublicChannel : Permission::DeletePrivateChannel;
    if (!mayInChannel(call.state(), call.userId(), channel.id, permission))
        return forbidden();
    if (call.queryFlag(u"permanent"_s)) // the switch that would allow it is always off here
        return refuse(call.dialect().permanentDeleteProblem);
    if (channel.isArchived())
        return refuse("api.channel.delete_channel.deleted.app_error"_L1);
    if (isTownSquare(channel))
        return refuse("api.channel.delete_channel.cannot.app_error"_L1);
    addSystemPost(call.api(), call.userId(), channel.id, u"system_channel_deleted"_s,
                  callerName(call) % u" archived the channel."_s, {{u"username"_s, callerName(call)}});
    channel.deleteAt = call.state().now();
    channel.updateAt = channel.deleteAt;
    publish(call, channel, {.name = u"channel_deleted"_s, .data = {{u"delete_at"_s, channel.deleteAt}}});
    return Reply::ok();
}

Result<Reply> restoreChannel(const Call &call)
{
    const Result<Channel *> found = channelInPath(call);
    if (!found)
        return tl::unexpected(found.error());
    Channel &channel = **found;
    if (!mayInTeam(call.state(), call.userId(), channel.teamId, Permission::ManageTeam))
        return forbidden();
    if (!channel.isArchived())
        return refuse("api.channel.restore_channel.restored.app_error"_L1);
    channel.deleteAt = 0;
    const Reply reply(toJson(channel, call.dialect()));
    publish(call, channel, {.name = u"channel_restored"_s});
    addSystemPost(call.api(), call.userId(), channel.id, u"system_channel_restored"_s,
                  callerName(call) % u" unarchived the channel."_s, {{u"username"_s, callerName(call)}});
    return reply;
}

Result<Reply> convert(const Call &call, Channel &channel, const QString &type)
{
    const bool makesPrivate = type == "P"_L1;
    const auto permission
        = makesPrivate ? Permission::ConvertPublicToPrivate : Permission::ConvertPrivateToPublic;
    if (!mayInTeam(call.state(), call.userId(), channel.teamId, permission))
        return forbidden();
    if (makesPrivate && isTownSquare(channel))
        return refuse("api.channel.update_channel_privacy.default_channel_error"_L1);
    if (channel.isArchived())
        return refuse("app.channel.update.bad_id"_L1);
    channel.type = type;
    channel.updateAt = call.state().now();
    const QJsonObject shown = toJson(channel, call.dialect());
    call.api().publish(
        {.name = u"channel_updated"_s, .data = {{u"channel"_s, compact(shown)}}, .channelId = channel.id});
    const QString message = makesPrivate
        ? u"This channel has been converted to a Private Channel."_s
        : u"This channel has been converted to a Public Channel and can be joined by any "
          "team member."_s;
    addSystemPost(call.api(), call.userId(), channel.id, u"system_change_chan_privacy"_s, message,
                  {{u"username"_s, callerName(call)}});
    call.api().publish(
        {.name = u"channel_converted"_s, .data = {{u"channel_id"_s, channel.id}}, .teamId = channel.teamId});
    return Reply(shown);
}

Result<Reply> setPrivacy(const Call &call)
{
    const Result<Channel *> channel = channelInPath(call);
    if (!channel)
        return tl::unexpected(channel.error());
    const Result<QJsonObject> body = call.object(u"privacy"_s);
    const QString type = body ? body->value(u"privacy"_s).toString() : QString();
    if (type != "O"_L1 && type != "P"_L1)
        return invalidBody(u"privacy"_s);
    return convert(call, **channel, type);
}

Result<Reply> convertToPrivate(const Call &call)
{
    const Result<Channel *> channel = channelInPath(call);
    if (!channel)
        return tl::unexpected(channel.error());
    return convert(call, **channel, u"P"_s);
}

} // namespace

void addChannelLifeRoutes(Api &api)
{
    api.add("DELETE", u"/api/v4/channels/{channel_id}", archiveChannel);
    api.add("POST", u"/api/v4/channels/{channel_id}/restore", restoreChannel);
    api.add("PUT", u"/api/v4/channels/{channel_id}/privacy", setPrivacy);
    if (api.dialect().convertRoute)
        api.add("POST", u"/api/v4/channels/{channel_id}/convert", convertToPrivate);
}

} // namespace muster::practice
