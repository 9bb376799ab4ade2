// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/api.h"
#include "app/practice/permissions.h"
#include "app/practice/server_data.h"
#include "app/practice/topics.h"

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

Result<Reply> ping(const Call &call)
{
    QJsonObject object{{u"status"_s, u"OK"_s}};
    for (const QString &key :
         {u"AndroidLatestVersion"_s, u"AndroidMinVersion"_s, u"IosLatestVersion"_s, u"IosMinVersion"_s})
        object.insert(key, QString());
    const bool isNewer = call.dialect().newerFields;
    if (isNewer) {
        object.insert(u"ActiveSearchBackend"_s, u"database"_s);
    } else {
        object.insert(u"DesktopLatestVersion"_s, QString());
        object.insert(u"DesktopMinVersion"_s, QString());
    }
    if (!call.queryFlag(u"get_server_status"_s))
        return Reply(object);
    object.insert(u"database_status"_s, u"OK"_s);
    object.insert(u"filestore_status"_s, u"OK"_s);
    if (isNewer && call.isSystemAdmin())
        object.insert(u"root_status"_s, true);
    Reply reply(object);
    for (const char *name : {"Database_status", "Filestore_status", "Status"})
        reply.headers.emplaceBack(name, "OK");
    return reply;
}

/// What this server has no licence for.
Result<Reply> addBookmark(const Call &)
{
    return refuse("api.channel.bookmark.channel_bookmark.license.error"_L1);
}

Result<Reply> license(const Call &)
{
    return Reply(QJsonObject{{u"IsLicensed"_s, u"false"_s}});
}

Result<Reply> getRole(const Call &call)
{
    const QJsonObject roles = serverData(call.dialect().version, u"roles"_s).toObject();
    const QJsonValue role = roles.value(call.parameter(u"role_name"_s));
    if (role.isUndefined())
        return refuse("app.role.get_by_name.app_error"_L1);
    return Reply(role.toObject());
}

} // namespace

void addSystemRoutes(Api &api)
{
    api.add("GET", u"/api/v4/system/ping", ping, Access::Anyone);
    api.add("GET", u"/api/v4/license/client", license, Access::Anyone);
    if (api.dialect().bookmarkRoute)
        api.add("POST", u"/api/v4/channels/{channel_id}/bookmarks", addBookmark);
    api.add("GET", u"/api/v4/roles/name/{role_name:slug}", getRole);
}

} // namespace muster::practice
