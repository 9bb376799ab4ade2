// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/contract/mattermost/driver.h"

using namespace Qt::StringLiterals;
using namespace muster::mattermost;

namespace muster::test {

namespace {

QStringList strings(const QJsonValue &array)
{
    QStringList list;
    for (const auto &value : array.toArray())
        list.append(value.toString());
    return list;
}

QList<Driver> userDrivers()
{
    return {
        {"GET",
         wholePath(u"/users/me"_s),
         {},
         {},
         [](Client &c, const RecordedExchange &) { return understood(QCoro::waitFor(c.users().me())); }},
        {"GET",
         wholePath(u"/users/(?!me$)"_s + anyId),
         {},
         {},
         [](Client &c, const RecordedExchange &e) {
             return understood(QCoro::waitFor(c.users().byId(e.segments().at(1))));
         }},
        {"POST",
         wholePath(u"/users/ids"_s),
         {},
         {},
         [](Client &c, const RecordedExchange &e) {
             return understood(QCoro::waitFor(c.users().byIds(strings(e.requestJson()))));
         }},
        {"GET",
         wholePath(u"/users/username/[^A-Z]+"_s),
         {},
         {},
         [](Client &c, const RecordedExchange &e) {
             return understood(QCoro::waitFor(c.users().byUsername(e.segments().at(2))));
         }},
        {"GET",
         wholePath(u"/users/email/.+"_s),
         {},
         {},
         [](Client &c, const RecordedExchange &e) {
             return understood(QCoro::waitFor(c.users().byEmail(e.segments().at(2))));
         }},
        {"GET",
         wholePath(u"/users"_s),
         {u"in_team"_s, u"page"_s, u"per_page"_s},
         {},
         [](Client &c, const RecordedExchange &e) {
             const QUrlQuery query = e.query();
             const UserListQuery list{query.queryItemValue(u"in_team"_s),
                                      query.queryItemValue(u"page"_s).toInt(),
                                      query.queryItemValue(u"per_page"_s).toInt()};
             return understood(QCoro::waitFor(c.users().inTeam(list)));
         }},
        {"POST",
         wholePath(u"/users/login"_s),
         {u"login_id"_s, u"password"_s},
         {},
         [](Client &c, const RecordedExchange &e) {
             const QJsonValue body = e.requestJson();
             const Credentials credentials{body[u"login_id"_s].toString(),
                                           Secret(body[u"password"_s].toString())};
             const Outcome<Login> login = QCoro::waitFor(c.users().login(credentials));
             return understood(login.map([](const Login &it) { return it.user; }));
         },
         false},
    };
}

QList<Driver> teamDrivers()
{
    return {
        {"GET",
         wholePath(u"/teams/"_s + anyId),
         {},
         {},
         [](Client &c, const RecordedExchange &e) {
             return understood(QCoro::waitFor(c.teams().byId(e.segments().at(1))));
         }},
        {"GET",
         wholePath(u"/teams/name/[^/]+"_s),
         {},
         {},
         [](Client &c, const RecordedExchange &e) {
             return understood(QCoro::waitFor(c.teams().byName(e.segments().at(2))));
         }},
        {"GET",
         wholePath(u"/users/me/teams"_s),
         {},
         {},
         [](Client &c, const RecordedExchange &) { return understood(QCoro::waitFor(c.teams().mine())); }},
        {"POST",
         wholePath(u"/teams/%1/members"_s.arg(anyId)),
         {u"team_id"_s, u"user_id"_s},
         {},
         [](Client &c, const RecordedExchange &e) {
             const QString user = e.requestJson()[u"user_id"_s].toString();
             return understood(QCoro::waitFor(c.teams().addMember(e.segments().at(1), user)));
         }},
        {"GET",
         wholePath(u"/teams/%1/members/%1"_s.arg(anyId)),
         {},
         {},
         [](Client &c, const RecordedExchange &e) {
             return understood(QCoro::waitFor(c.teams().member(e.segments().at(1), e.segments().at(3))));
         }},
    };
}

Understood understoodToken(const Outcome<AccessToken> &token)
{
    return token.map([](const AccessToken &it) {
        return QJsonValue(QJsonObject{{u"id"_s, it.id},
                                      {u"token"_s, QString::fromUtf8(it.token.reveal())},
                                      {u"user_id"_s, it.userId},
                                      {u"description"_s, it.description},
                                      {u"is_active"_s, it.isActive}});
    });
}

QList<Driver> botDrivers()
{
    return {
        {"POST",
         wholePath(u"/bots"_s),
         {u"username"_s, u"display_name"_s, u"description"_s},
         {},
         [](Client &c, const RecordedExchange &e) {
             const QJsonValue body = e.requestJson();
             const NewBot bot{body[u"username"_s].toString(), body[u"display_name"_s].toString(),
                              body[u"description"_s].toString()};
             return understood(QCoro::waitFor(c.bots().create(bot)));
         }},
        {"GET",
         wholePath(u"/bots"_s),
         {},
         {u"page"_s, u"per_page"_s},
         [](Client &c, const RecordedExchange &) { return understood(QCoro::waitFor(c.bots().list())); }},
        {"GET",
         wholePath(u"/bots/"_s + anyId),
         {u"include_deleted"_s},
         {},
         [](Client &c, const RecordedExchange &e) {
             return understood(QCoro::waitFor(c.bots().byId(e.segments().at(1))));
         }},
        {"PUT",
         wholePath(u"/bots/"_s + anyId),
         {u"username"_s, u"display_name"_s, u"description"_s},
         {},
         [](Client &c, const RecordedExchange &e) {
             const QJsonValue body = e.requestJson();
             const NewBot bot{body[u"username"_s].toString(), body[u"display_name"_s].toString(),
                              body[u"description"_s].toString()};
             return understood(QCoro::waitFor(c.bots().patch(e.segments().at(1), bot)));
         }},
        {"GET",
         wholePath(u"/users/%1/tokens"_s.arg(anyId)),
         {},
         {},
         [](Client &c, const RecordedExchange &e) -> Understood {
             const auto tokens = QCoro::waitFor(c.bots().tokens(e.segments().at(1)));
             return tokens.map([](const QList<AccessToken> &list) {
                 QJsonArray array;
                 for (const AccessToken &token : list)
                     array.append(*understoodToken(token));
                 return QJsonValue(array);
             });
         }},
        {"POST",
         wholePath(u"/bots/%1/enable"_s.arg(anyId)),
         {},
         {},
         [](Client &c, const RecordedExchange &e) {
             return understood(QCoro::waitFor(c.bots().enable(e.segments().at(1))));
         }},
        {"POST",
         wholePath(u"/bots/%1/disable"_s.arg(anyId)),
         {},
         {},
         [](Client &c, const RecordedExchange &e) {
             return understood(QCoro::waitFor(c.bots().disable(e.segments().at(1))));
         }},
        {"POST",
         wholePath(u"/users/%1/tokens"_s.arg(anyId)),
         {u"description"_s},
         {},
         [](Client &c, const RecordedExchange &e) {
             const QString description = e.requestJson()[u"description"_s].toString();
             return understoodToken(QCoro::waitFor(c.bots().createToken(e.segments().at(1), description)));
         }},
        {"POST",
         wholePath(u"/users/tokens/revoke"_s),
         {u"token_id"_s},
         {},
         [](Client &c, const RecordedExchange &e) {
             const QString token = e.requestJson()[u"token_id"_s].toString();
             return understood(QCoro::waitFor(c.bots().revokeToken(token)));
         }},
    };
}

QList<Driver> serverDrivers()
{
    return {
        {"GET",
         wholePath(u"/system/ping"_s),
         {},
         {},
         [](Client &c, const RecordedExchange &) -> Understood {
             const Outcome<QVersionNumber> version = QCoro::waitFor(c.server().ping());
             return version.map([](const QVersionNumber &) { return QJsonValue(QJsonObject()); });
         },
         false},
        {"GET",
         wholePath(u"/config/client"_s),
         {u"format"_s},
         {},
         [](Client &c, const RecordedExchange &) -> Understood {
             const Outcome<ClientConfig> config = QCoro::waitFor(c.server().config());
             return config.map([](const ClientConfig &it) {
                 return QJsonValue(QJsonObject{{u"SiteURL"_s, it.siteUrl},
                                               {u"SiteName"_s, it.siteName},
                                               {u"DefaultClientLocale"_s, it.defaultLocale}});
             });
         }},
    };
}

} // namespace

QList<Driver> directoryDrivers()
{
    return userDrivers() + teamDrivers() + botDrivers() + serverDrivers();
}

} // namespace muster::test
