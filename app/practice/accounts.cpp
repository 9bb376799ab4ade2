// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/api.h"
#include "app/practice/permissions.h"
#include "app/practice/render.h"
#include "app/practice/topics.h"
#include "app/practice/users.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

bool isUsername(const QString &name)
{
    static const QRegularExpression valid(u"^[a-z0-9._-]{1,64}$"_s);
    return valid.match(name).hasMatch();
}

bool hasRole(const User &user, QStringView role)
{
    return user.roles.split(u' ').contains(role);
}

Result<Reply> createUser(const Call &call)
{
    State &state = call.state();
    const Result<QJsonObject> body = call.object(u"user"_s);
    if (!body)
        return tl::unexpected(body.error());
    const bool isFirst = state.users().size() == 0;
    if (!isFirst && !state.switches.openServer && !call.isSystemAdmin())
        return refuse("api.user.create_user.signup_email_disabled.app_error"_L1);
    User user;
    user.username = body->value(u"username"_s).toString().toLower();
    user.email = body->value(u"email"_s).toString();
    if (!isUsername(user.username))
        return refuse("model.user.is_valid.username.app_error"_L1);
    if (!user.email.contains(u'@'))
        return refuse("model.user.is_valid.email.app_error"_L1);
    if (state.userByName(user.username) != nullptr)
        return refuse("app.user.save.username_exists.app_error"_L1);
    if (state.userByEmail(user.email) != nullptr)
        return refuse("app.user.save.email_exists.app_error"_L1);
    user.password = body->value(u"password"_s).toString();
    user.nickname = body->value(u"nickname"_s).toString();
    user.firstName = body->value(u"first_name"_s).toString();
    user.lastName = body->value(u"last_name"_s).toString();
    user.position = body->value(u"position"_s).toString();
    user.locale = body->value(u"locale"_s).toString(u"en"_s);
    if (isFirst)
        user.roles = u"system_admin system_user"_s;
    const User &added = state.addUser(std::move(user));
    call.api().publish({.name = u"new_user"_s, .data = {{u"user_id"_s, added.id}}});
    return Reply(toJson(added, call.dialect(), UserView::Own), 201);
}

bool mayChange(const Call &call, const User &user)
{
    return user.id == call.userId() || call.isSystemAdmin();
}

/// Takes over what the body has; the rest stays.
Result<void> patch(State &state, User &user, const QJsonObject &body)
{
    const QString username = body.value(u"username"_s).toString(user.username).toLower();
    const QString email = body.value(u"email"_s).toString(user.email);
    if (!isUsername(username))
        return refuse("model.user.is_valid.username.app_error"_L1);
    if (username != user.username && state.userByName(username) != nullptr)
        return refuse("app.user.save.username_exists.app_error"_L1);
    if (email.toLower() != user.email.toLower() && state.userByEmail(email) != nullptr)
        return refuse("app.user.save.email_exists.app_error"_L1);
    state.renameUser(user, username);
    state.changeEmail(user, email);
    user.nickname = body.value(u"nickname"_s).toString(user.nickname);
    user.firstName = body.value(u"first_name"_s).toString(user.firstName);
    user.lastName = body.value(u"last_name"_s).toString(user.lastName);
    user.position = body.value(u"position"_s).toString(user.position);
    user.locale = body.value(u"locale"_s).toString(user.locale);
    user.props = body.value(u"props"_s).toObject(user.props);
    user.notifyProps = body.value(u"notify_props"_s).toObject(user.notifyProps);
    user.timezone = body.value(u"timezone"_s).toObject(user.timezone);
    user.updateAt = state.now();
    return {};
}

Result<Reply> patchUser(const Call &call)
{
    const Result<User *> user = userInPath(call);
    if (!user)
        return tl::unexpected(user.error());
    const Result<QJsonObject> body = call.object(u"user"_s);
    if (!body)
        return tl::unexpected(body.error());
    if (!mayChange(call, **user))
        return forbidden();
    const bool changesEmail = body->value(u"email"_s).toString((*user)->email) != (*user)->email;
    if (changesEmail && call.session().kind == Session::Kind::OAuth)
        return forbidden();
    if (const Result<void> patched = patch(call.state(), **user, *body); !patched)
        return tl::unexpected(patched.error());
    const QJsonObject profile = toJson(**user, call.dialect(), UserView::Profile);
    call.api().publish({.name = u"user_updated"_s, .data = {{u"user"_s, profile}}});
    return Reply(shownUser(call, **user));
}

Result<Reply> updateRoles(const Call &call)
{
    const Result<User *> user = userInPath(call);
    if (!user)
        return tl::unexpected(user.error());
    const Result<QJsonObject> body = call.object(u"roles"_s);
    if (!body)
        return tl::unexpected(body.error());
    if (!call.isSystemAdmin())
        return forbidden();
    const QString roles = body->value(u"roles"_s).toString();
    const bool losesAdmin
        = hasRole(**user, u"system_admin") && !roles.split(u' ').contains(u"system_admin"_s);
    // As recorded, the last person among them: a bot's being one does not count.
    const auto people = call.state().users().where(
        [](const User &each) { return !each.isBot && each.deleteAt == 0 && hasRole(each, u"system_admin"); });
    if (losesAdmin && call.dialect().lastAdminIsKept && people.size() <= 1)
        return refuse("app.user.update.lastAdmin.app_error"_L1);
    (*user)->roles = roles;
    (*user)->updateAt = call.state().now();
    return Reply::ok();
}

Result<Reply> updatePassword(const Call &call)
{
    const Result<User *> user = userInPath(call);
    if (!user)
        return tl::unexpected(user.error());
    const Result<QJsonObject> body = call.object(u"new_password"_s);
    if (!body)
        return tl::unexpected(body.error());
    if (!mayChange(call, **user))
        return forbidden();
    const bool isOwn = (*user)->id == call.userId();
    if (isOwn && body->value(u"current_password"_s).toString() != (*user)->password)
        return refuse("api.user.update_password.incorrect.app_error"_L1);
    (*user)->password = body->value(u"new_password"_s).toString();
    (*user)->failedLogins = 0;
    (*user)->lastPasswordUpdate = call.state().now();
    (*user)->updateAt = (*user)->lastPasswordUpdate;
    return Reply::ok();
}

void setActive(State &state, User &user, bool isActive)
{
    user.updateAt = state.now();
    user.deleteAt = isActive ? 0 : user.updateAt;
    if (isActive)
        return;
    for (const QString &token : state.sessionsOf(user.id))
        state.endSession(token);
}

Result<Reply> updateActive(const Call &call)
{
    const Result<User *> user = userInPath(call);
    if (!user)
        return tl::unexpected(user.error());
    const Result<QJsonObject> body = call.object(u"active"_s);
    if (!body || !body->value(u"active"_s).isBool())
        return invalidBody(u"active"_s);
    if (!mayChange(call, **user))
        return forbidden();
    setActive(call.state(), **user, body->value(u"active"_s).toBool());
    return Reply::ok();
}

Result<Reply> deleteUser(const Call &call)
{
    const Result<User *> user = userInPath(call);
    if (!user)
        return tl::unexpected(user.error());
    if (!mayChange(call, **user))
        return forbidden();
    setActive(call.state(), **user, false);
    return Reply::ok();
}

} // namespace

void addAccountRoutes(Api &api)
{
    api.add("POST", u"/api/v4/users", createUser, Access::Anyone);
    api.add("PUT", u"/api/v4/users/{user_id}/patch", patchUser);
    api.add("PUT", u"/api/v4/users/{user_id}/roles", updateRoles);
    api.add("PUT", u"/api/v4/users/{user_id}/password", updatePassword);
    api.add("PUT", u"/api/v4/users/{user_id}/active", updateActive);
    api.add("DELETE", u"/api/v4/users/{user_id}", deleteUser);
}

} // namespace muster::practice
