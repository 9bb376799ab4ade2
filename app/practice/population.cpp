// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/population.h"

#include "app/practice/api.h"
#include "app/practice/membership.h"

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

/// "Alice-pass-1" is the password of alice.
const User &person(State &state, const QString &firstName, const QString &locale)
{
    User user;
    user.username = firstName.toLower();
    user.password = firstName % u"-pass-1"_s;
    user.email = user.username % u"@example.test"_s;
    user.firstName = firstName;
    user.lastName = u"Example"_s;
    user.locale = locale;
    return state.addUser(std::move(user));
}

} // namespace

void populate(Api &api)
{
    State &state = api.state();
    User administrator;
    administrator.username = u"admin"_s;
    administrator.password = u"Admin-pass-1"_s;
    administrator.email = u"admin@example.test"_s;
    administrator.roles = u"system_admin system_user"_s;
    const QString administratorId = state.addUser(std::move(administrator)).id;
    Team team;
    team.name = u"ops"_s;
    team.displayName = u"Ops"_s;
    const QString teamId = foundTeam(api, std::move(team), administratorId).id;
    for (const auto &[name, locale] :
         {std::pair(u"Alice"_s, u"en"_s), std::pair(u"Bob"_s, u"en"_s), std::pair(u"Carol"_s, u"de"_s)})
        joinTeam(api, teamId, person(state, name, locale).id, {});
}

} // namespace muster::practice
