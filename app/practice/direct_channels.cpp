// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/api.h"
#include "app/practice/membership.h"
#include "app/practice/permissions.h"
#include "app/practice/render.h"
#include "app/practice/topics.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

/// The ids in the body, each once.
Result<QStringList> idsInBody(const Call &call)
{
    const Result<QJsonArray> body = call.array(u"user_ids"_s);
    if (!body)
        return tl::unexpected(body.error());
    QStringList ids;
    for (const QJsonValue &id : *body) {
        if (!isId(id.toString()))
            return invalidBody(u"user_id"_s);
        ids.append(id.toString());
    }
    return ids;
}

Result<Reply> createDirect(const Call &call)
{
    const Result<QStringList> ids = idsInBody(call);
    if (!ids)
        return tl::unexpected(ids.error());
    if (ids->size() != 2)
        return invalidBody(u"user_ids"_s);
    const bool isAllowed = may(call.state(), call.userId(), Permission::CreateDirectChannel)
        && (ids->contains(call.userId()) || call.isSystemAdmin());
    if (!isAllowed)
        return forbidden();
    for (const QString &id : *ids) {
        if (call.state().user(id) == nullptr)
            return refuse("api.channel.create_direct_channel.invalid_user.app_error"_L1);
    }
    const Channel &channel = directChannel(call.api(), ids->first(), ids->last());
    return Reply(toJson(channel, call.dialect()), 201);
}

/// The name of a group is made of its members alone, so that the same people meet in the same one.
QString groupName(QStringList ids)
{
    ids.sort();
    const QByteArray joined = ids.join(QString()).toLatin1();
    return QString::fromLatin1(QCryptographicHash::hash(joined, QCryptographicHash::Sha1).toHex());
}

const Channel &groupOf(Api &api, const QStringList &ids)
{
    State &state = api.state();
    const QString name = groupName(ids);
    if (const Channel *channel = state.channelByName({}, name))
        return *channel;
    QStringList usernames;
    for (const QString &id : ids)
        usernames.append(state.user(id)->username);
    usernames.sort();
    Channel group;
    group.type = u"G"_s;
    group.name = name;
    group.displayName = usernames.join(u", "_s);
    const Channel &added = state.addChannel(std::move(group));
    for (const QString &id : ids)
        addMember(api, added.id, id);
    const QJsonDocument teammates(QJsonArray::fromStringList(ids));
    api.publish({.name = u"group_added"_s,
                 .data = {{u"teammate_ids"_s, QString::fromUtf8(teammates.toJson(QJsonDocument::Compact))}},
                 .channelId = added.id});
    return added;
}

Result<Reply> createGroup(const Call &call)
{
    Result<QStringList> ids = idsInBody(call);
    if (!ids)
        return tl::unexpected(ids.error());
    if (ids->isEmpty())
        return invalidBody(u"user_ids"_s);
    if (!ids->contains(call.userId()))
        ids->append(call.userId());
    ids->removeDuplicates();
    if (ids->size() < 3 || ids->size() > 8)
        return refuse("api.channel.create_group.bad_size.app_error"_L1);
    for (const QString &id : *ids) {
        if (call.state().user(id) == nullptr)
            return refuse("app.user.missing_account.const"_L1);
    }
    return Reply(toJson(groupOf(call.api(), *ids), call.dialect()), 201);
}

} // namespace

void addDirectChannelRoutes(Api &api)
{
    api.add("POST", u"/api/v4/channels/direct", createDirect);
    api.add("POST", u"/api/v4/channels/group", createGroup);
}

} // namespace muster::practice
