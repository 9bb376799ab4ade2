// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/contract/mattermost/driver.h"

using namespace Qt::StringLiterals;
using namespace muster::mattermost;

namespace muster::test {

namespace {

std::optional<QString> stringIn(const QJsonValue &object, const QString &key)
{
    return object[key].isString() ? std::optional(object[key].toString()) : std::nullopt;
}

QList<Driver> channelLifeDrivers()
{
    return {
        {"POST",
         wholePath(u"/channels"_s),
         {u"team_id"_s, u"name"_s, u"display_name"_s, u"type"_s, u"header"_s, u"purpose"_s},
         {},
         [](Client &c, const RecordedExchange &e) {
             const QJsonValue body = e.requestJson();
             const NewChannel channel{
                 body[u"team_id"_s].toString(),      body[u"name"_s].toString(),
                 body[u"display_name"_s].toString(), body[u"header"_s].toString(),
                 body[u"purpose"_s].toString(),      body[u"type"_s].toString() == "P"_L1};
             return understood(QCoro::waitFor(c.channels().create(channel)));
         }},
        {"GET",
         wholePath(u"/channels/"_s + anyId),
         {},
         {},
         [](Client &c, const RecordedExchange &e) {
             return understood(QCoro::waitFor(c.channels().byId(e.segments().at(1))));
         }},
        {"GET",
         wholePath(u"/teams/%1/channels/name/[^/]+"_s.arg(anyId)),
         {u"include_deleted"_s},
         {},
         [](Client &c, const RecordedExchange &e) {
             const ChannelByName which{e.segments().at(1), e.segments().at(4),
                                       e.query().hasQueryItem(u"include_deleted"_s)};
             return understood(QCoro::waitFor(c.channels().byName(which)));
         }},
        {"POST",
         wholePath(u"/channels/direct"_s),
         {},
         {},
         [](Client &c, const RecordedExchange &e) {
             const QJsonValue both = e.requestJson();
             return understood(QCoro::waitFor(c.channels().direct(both[0].toString(), both[1].toString())));
         }},
        {"PUT",
         wholePath(u"/channels/%1/patch"_s.arg(anyId)),
         {u"name"_s, u"display_name"_s, u"header"_s, u"purpose"_s},
         {},
         [](Client &c, const RecordedExchange &e) {
             const QJsonValue body = e.requestJson();
             const ChannelPatch patch{stringIn(body, u"name"_s), stringIn(body, u"display_name"_s),
                                      stringIn(body, u"header"_s), stringIn(body, u"purpose"_s)};
             return understood(QCoro::waitFor(c.channels().patch(e.segments().at(1), patch)));
         }},
        {"PUT",
         wholePath(u"/channels/%1/privacy"_s.arg(anyId)),
         {u"privacy"_s},
         {},
         [](Client &c, const RecordedExchange &e) {
             const bool isPrivate = e.requestJson()[u"privacy"_s].toString() == "P"_L1;
             return understood(QCoro::waitFor(c.channels().setPrivate(e.segments().at(1), isPrivate)));
         }},
        {"DELETE",
         wholePath(u"/channels/"_s + anyId),
         {},
         {},
         [](Client &c, const RecordedExchange &e) {
             return understood(QCoro::waitFor(c.channels().archive(e.segments().at(1))));
         }},
        {"POST",
         wholePath(u"/channels/%1/restore"_s.arg(anyId)),
         {},
         {},
         [](Client &c, const RecordedExchange &e) {
             return understood(QCoro::waitFor(c.channels().restore(e.segments().at(1))));
         }},
    };
}

QList<Driver> memberDrivers()
{
    return {
        {"GET",
         wholePath(u"/channels/%1/members"_s.arg(anyId)),
         {},
         {},
         [](Client &c, const RecordedExchange &e) {
             return understood(QCoro::waitFor(c.channels().members({e.segments().at(1)})));
         }},
        {"GET",
         wholePath(u"/channels/%1/members/%1"_s.arg(anyId)),
         {},
         {},
         [](Client &c, const RecordedExchange &e) {
             return understood(QCoro::waitFor(c.channels().member(e.segments().at(1), e.segments().at(3))));
         }},
        {"POST",
         wholePath(u"/channels/%1/members"_s.arg(anyId)),
         {u"user_id"_s},
         {},
         [](Client &c, const RecordedExchange &e) {
             const QString user = e.requestJson()[u"user_id"_s].toString();
             return understood(QCoro::waitFor(c.channels().addMember(e.segments().at(1), user)));
         }},
        {"POST",
         wholePath(u"/channels/%1/members"_s.arg(anyId)),
         {u"user_ids"_s},
         {},
         [](Client &c, const RecordedExchange &e) {
             QStringList users;
             for (const auto &user : e.requestJson()[u"user_ids"_s].toArray())
                 users.append(user.toString());
             return understood(QCoro::waitFor(c.channels().addMembers(e.segments().at(1), users)));
         }},
        {"DELETE",
         wholePath(u"/channels/%1/members/%1"_s.arg(anyId)),
         {},
         {},
         [](Client &c, const RecordedExchange &e) {
             return understood(
                 QCoro::waitFor(c.channels().removeMember(e.segments().at(1), e.segments().at(3))));
         }},
    };
}

} // namespace

QList<Driver> channelDrivers()
{
    return channelLifeDrivers() + memberDrivers();
}

} // namespace muster::test
