// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/users.h"

#include "app/practice/api.h"
#include "app/practice/etag.h"
#include "app/practice/paging.h"
#include "app/practice/permissions.h"
#include "app/practice/render.h"
#include "app/practice/topics.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

bool showsEmailTo(const Call &call, const User &user)
{
    return call.state().switches.showEmailAddress || user.id == call.userId() || call.isSystemAdmin();
}

/// In a list everybody is shown as to anybody.
QJsonObject listed(const Call &call, const User &user)
{
    return toJson(user, call.dialect(), UserView::Profile, showsEmailTo(call, user));
}

Reply userReply(const Call &call, const User &user)
{
    return tagged(call, Reply(shownUser(call, user)),
                  user.id % u'.' % QString::number(user.updateAt) % u"..0.true."_s
                      % (showsEmailTo(call, user) ? u"true"_s : u"false"_s) % u".0"_s);
}

Result<Reply> getUser(const Call &call)
{
    const Result<User *> user = userInPath(call);
    if (!user)
        return tl::unexpected(user.error());
    return userReply(call, **user);
}

Result<Reply> getByUsername(const Call &call)
{
    static const QRegularExpression valid(u"^[a-z0-9._-]+$"_s);
    const QString name = call.parameter(u"username"_s);
    if (!valid.match(name).hasMatch())
        return invalidBody(u"username"_s);
    const User *user = call.state().userByName(name);
    if (user == nullptr)
        return refuse("app.user.get_by_username.app_error"_L1);
    return userReply(call, *user);
}

Result<Reply> getByEmail(const Call &call)
{
    const QString email = call.parameter(u"email"_s);
    if (!email.contains(u'@'))
        return invalidUrl(u"email"_s);
    if (!call.state().switches.showEmailAddress && !call.isSystemAdmin())
        return refuse("api.user.get_user_by_email.permissions.app_error"_L1);
    const User *user = call.state().userByEmail(email);
    if (user == nullptr)
        return refuse("app.user.missing_account.const"_L1);
    return userReply(call, *user);
}

/// The ids in the body, in the order of the answer.
Result<QStringList> idsInBody(const Call &call)
{
    const Result<QJsonArray> body = call.array(u"user_ids"_s);
    if (!body)
        return tl::unexpected(body.error());
    if (body->isEmpty())
        return invalidBody(u"user_ids"_s);
    QStringList ids;
    for (const QJsonValue &id : *body)
        ids.append(id.toString());
    if (call.dialect().idListsAreSorted) {
        ids.removeDuplicates();
        ids.sort();
    }
    return ids;
}

Result<Reply> getByIds(const Call &call)
{
    const Result<QStringList> ids = idsInBody(call);
    if (!ids)
        return tl::unexpected(ids.error());
    QJsonArray found;
    for (const QString &id : *ids) {
        if (const User *user = call.state().user(id))
            found.append(listed(call, *user));
    }
    return Reply(found);
}

Result<Reply> getByUsernames(const Call &call)
{
    const Result<QJsonArray> names = call.array(u"usernames"_s);
    if (!names)
        return tl::unexpected(names.error());
    if (names->isEmpty())
        return invalidBody(u"usernames"_s);
    QJsonArray found;
    for (const QJsonValue &name : *names) {
        if (const User *user = call.state().userByName(name.toString()))
            found.append(listed(call, *user));
    }
    return Reply(found);
}

/// Active or not, in team and channel where one is given, by name.
std::vector<const User *> usersIn(const Call &call, const QString &teamId, const QString &channelId)
{
    const State &state = call.state();
    std::vector<const User *> users = state.users().where([&](const User &user) {
        return (teamId.isEmpty() || state.isInTeam(teamId, user.id))
            && (channelId.isEmpty() || state.isInChannel(channelId, user.id));
    });
    std::sort(users.begin(), users.end(),
              [](const User *a, const User *b) { return a->username < b->username; });
    return users;
}

Result<Reply> listUsers(const Call &call)
{
    const QString teamId = call.queryValue(u"in_team"_s);
    const QString channelId = call.queryValue(u"in_channel"_s);
    if (!teamId.isEmpty() && !mayInTeam(call.state(), call.userId(), teamId, Permission::ViewTeam))
        return forbidden();
    if (!channelId.isEmpty()
        && !mayInChannel(call.state(), call.userId(), channelId, Permission::ReadChannel))
        return forbidden();
    return Reply(pageOf(call, usersIn(call, teamId, channelId),
                        [&](const User *user) { return listed(call, *user); }));
}

bool hasStart(const Call &call, const QString &name, const QString &wanted)
{
    const QStringList starts
        = call.dialect().namesAreSearchedByWord ? name.toLower().split(u' ') : QStringList{name.toLower()};
    return std::ranges::any_of(starts, [&wanted](const QString &start) { return start.startsWith(wanted); });
}

QJsonArray matching(const Call &call, const QString &term, const QString &teamId)
{
    QJsonArray found;
    const QString wanted = term.toLower();
    for (const User *user : usersIn(call, teamId, {})) {
        const QStringList names{user->firstName, user->lastName, user->nickname};
        const bool isFound = user->username.startsWith(wanted)
            || std::ranges::any_of(names, [&](const QString &name) { return hasStart(call, name, wanted); });
        if (isFound && user->deleteAt == 0)
            found.append(listed(call, *user));
    }
    return found;
}

Result<Reply> searchUsers(const Call &call)
{
    const Result<QJsonObject> body = call.object(QString());
    if (!body)
        return tl::unexpected(body.error());
    const QString term = body->value(u"term"_s).toString();
    if (term.isEmpty())
        return invalidBody(u"term"_s);
    return Reply(matching(call, term, body->value(u"team_id"_s).toString()));
}

Result<Reply> autocompleteUsers(const Call &call)
{
    const QString name = call.queryValue(u"name"_s);
    return Reply(QJsonObject{{u"users"_s, matching(call, name, call.queryValue(u"in_team"_s))}});
}

qint64 lastActivityOf(State &state, const QString &userId)
{
    qint64 last = 0;
    for (const QString &token : state.sessionsOf(userId))
        last = std::max(last, state.sessionByToken(token)->lastActivityAt);
    return last;
}

Result<Reply> getStatuses(const Call &call)
{
    const Result<QStringList> ids = idsInBody(call);
    if (!ids)
        return tl::unexpected(ids.error());
    QJsonArray statuses;
    for (const QString &id : *ids) {
        statuses.append(QJsonObject{{u"user_id"_s, id},
                                    {u"status"_s, u"offline"_s},
                                    {u"manual"_s, false},
                                    {u"last_activity_at"_s, lastActivityOf(call.state(), id)},
                                    {u"dnd_end_time"_s, 0}});
    }
    return Reply(statuses);
}

} // namespace

QJsonObject shownUser(const Call &call, const User &user)
{
    UserView view = UserView::Profile;
    if (user.id == call.userId())
        view = UserView::Own;
    else if (call.dialect().adminSeesAll && call.isSystemAdmin())
        view = UserView::Full;
    return toJson(user, call.dialect(), view, showsEmailTo(call, user));
}

Result<User *> userInPath(const Call &call)
{
    const Result<QString> id = call.idParameter(u"user_id"_s);
    if (!id)
        return tl::unexpected(id.error());
    User *user = call.state().user(*id);
    if (user == nullptr)
        return refuse("app.user.missing_account.const"_L1);
    return user;
}

void addUserRoutes(Api &api)
{
    api.add("GET", u"/api/v4/users", listUsers);
    api.add("POST", u"/api/v4/users/ids", getByIds);
    api.add("POST", u"/api/v4/users/usernames", getByUsernames);
    api.add("POST", u"/api/v4/users/search", searchUsers);
    api.add("GET", u"/api/v4/users/autocomplete", autocompleteUsers);
    api.add("POST", u"/api/v4/users/status/ids", getStatuses);
    api.add("GET", u"/api/v4/users/username/{username:word}", getByUsername);
    api.add("GET", u"/api/v4/users/email/{email:any}", getByEmail);
    api.add("GET", u"/api/v4/users/{user_id}", getUser);
}

} // namespace muster::practice
