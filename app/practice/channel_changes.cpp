// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

// What a channel says of itself: PUT and patch. Its life is in channel_life.cpp.

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

bool mayChange(const Call &call, const Channel &channel)
{
    if (channel.teamId.isEmpty())
        return call.state().isInChannel(channel.id, call.userId()) || call.isSystemAdmin();
    const auto permission
        = channel.isPublic() ? Permission::ManagePublicProperties : Permission::ManagePrivateProperties;
    return mayInChannel(call.state(), call.userId(), channel.id, permission);
}

/// Puts @p wanted in the place of the stored channel, or says why not.
Result<void> store(const Call &call, Channel &channel, const Channel &wanted)
{
    State &state = call.state();
    if (const Result<void> valid = checkChannel(call.dialect(), wanted); !valid)
        return valid;
    if (channel.isArchived())
        return refuse("app.channel.update.bad_id"_L1);
    const Channel *namesake = state.channelByName(wanted.teamId, wanted.name);
    if (namesake != nullptr && namesake->id != channel.id)
        return refuse(call.dialect().takenNameProblem);
    if (wanted.name != channel.name)
        state.renameChannel(channel, wanted.name);
    channel.displayName = wanted.displayName;
    channel.header = wanted.header;
    channel.purpose = wanted.purpose;
    channel.updateAt = state.now();
    return {};
}

/// One of the texts of a channel, and how a change of it is told in the channel.
struct Text
{
    QString Channel::*member;
    QString words; ///< "channel header"
    QString type;
    QString key; ///< the second half of old_… and new_…
    bool isAlwaysFromTo; ///< also when one side is empty
};

QString sentence(const Text &text, const QString &username, const QString &old, const QString &now)
{
    if (old.isEmpty() && !text.isAlwaysFromTo)
        return username % u" updated the "_s % text.words % u" to: "_s % now;
    if (now.isEmpty() && !text.isAlwaysFromTo)
        return username % u" removed the "_s % text.words % u" (was: "_s % old % u")"_s;
    return username % u" updated the "_s % text.words % u" from: "_s % old % u" to: "_s % now;
}

void tell(const Call &call, const Text &text, const Channel &before, const Channel &now)
{
    const QString old = before.*text.member;
    const QString changed = now.*text.member;
    if (old == changed)
        return;
    const QString username = call.state().user(call.userId())->username;
    addSystemPost(call.api(), call.userId(), now.id, text.type, sentence(text, username, old, changed),
                  {{u"username"_s, username}, {u"old_"_s % text.key, old}, {u"new_"_s % text.key, changed}});
}

const Text &displayName()
{
    static const Text text{&Channel::displayName, u"channel display name"_s, u"system_displayname_change"_s,
                           u"displayname"_s, true};
    return text;
}

const Text &header()
{
    static const Text text{&Channel::header, u"channel header"_s, u"system_header_change"_s, u"header"_s,
                           false};
    return text;
}

const Text &purpose()
{
    static const Text text{&Channel::purpose, u"channel purpose"_s, u"system_purpose_change"_s, u"purpose"_s,
                           false};
    return text;
}

/// Publishes and answers; the answer is made before the posts about it.
Reply changed(const Call &call, const Channel &channel)
{
    const QJsonObject shown = toJson(channel, call.dialect());
    call.api().publish(
        {.name = u"channel_updated"_s, .data = {{u"channel"_s, compact(shown)}}, .channelId = channel.id});
    return Reply(shown);
}

/// Older and newer servers clear what is missing among header and purpose, and keep an empty name or title.
Result<Reply> putChannel(const Call &call)
{
    const Result<Channel *> found = channelInPath(call);
    if (!found)
        return tl::unexpected(found.error());
    const Result<QJsonObject> body = call.object(u"channel"_s);
    if (!body)
        return tl::unexpected(body.error());
    Channel &channel = **found;
    if (body->value(u"id"_s).toString() != channel.id)
        return invalidBody(u"channel_id"_s);
    if (!mayChange(call, channel))
        return forbidden();
    if (channel.isArchived())
        return refuse("api.channel.update_channel.deleted.app_error"_L1);
    const Channel before = channel;
    Channel wanted = channel;
    const QString name = body->value(u"name"_s).toString();
    const QString title = body->value(u"display_name"_s).toString();
    if (isTownSquare(channel) && !name.isEmpty() && name != channel.name)
        return refuse("api.channel.update_channel.tried.app_error"_L1);
    wanted.header = body->value(u"header"_s).toString();
    wanted.purpose = body->value(u"purpose"_s).toString();
    if (!name.isEmpty())
        wanted.name = name;
    if (!title.isEmpty())
        wanted.displayName = title;
    if (const Result<void> stored = store(call, channel, wanted); !stored)
        return tl::unexpected(stored.error());
    const Reply reply = changed(call, channel);
    wanted.displayName = title; // as recorded: without a title a change to none is told, and not made
    tell(call, displayName(), before, wanted);
    return reply;
}

Result<Reply> patchChannel(const Call &call)
{
    const Result<Channel *> found = channelInPath(call);
    if (!found)
        return tl::unexpected(found.error());
    const Result<QJsonObject> body = call.object(u"channel"_s);
    if (!body)
        return tl::unexpected(body.error());
    Channel &channel = **found;
    if (!mayChange(call, channel))
        return forbidden();
    if (body->isEmpty() && call.dialect().emptyPatchIsRefused)
        return refuse("api.channel.patch_update_channel.no_changes.app_error"_L1);
    const Channel before = channel;
    Channel wanted = channel;
    wanted.name = body->value(u"name"_s).toString(channel.name);
    wanted.displayName = body->value(u"display_name"_s).toString(channel.displayName);
    wanted.header = body->value(u"header"_s).toString(channel.header);
    wanted.purpose = body->value(u"purpose"_s).toString(channel.purpose);
    const bool renamesMain = isTownSquare(channel) && wanted.name != channel.name;
    if (renamesMain && call.dialect().townSquareKeepsItsName)
        return refuse("api.channel.update_channel.tried.app_error"_L1);
    if (const Result<void> stored = store(call, channel, wanted); !stored)
        return tl::unexpected(stored.error());
    const Reply reply = changed(call, channel);
    tell(call, displayName(), before, channel);
    tell(call, header(), before, channel);
    tell(call, purpose(), before, channel);
    return reply;
}

} // namespace

void addChannelChangeRoutes(Api &api)
{
    api.add("PUT", u"/api/v4/channels/{channel_id}", putChannel);
    api.add("PUT", u"/api/v4/channels/{channel_id}/patch", patchChannel);
}

} // namespace muster::practice
