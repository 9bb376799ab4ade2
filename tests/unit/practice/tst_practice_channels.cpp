// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/unit/practice/practice_server.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster::practice;
using muster::test::PracticeServer;

Q_DECLARE_METATYPE(muster::practice::Version)

/// The rules that channels live by, as the recordings (07, 07b) have them.
class TestPracticeChannels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheNameRulesOfItsVersion_data();
    void keepsTheNameRulesOfItsVersion();
    void refusesANameThatIsTakenByAnArchivedChannel();
    void limitsTheChannelsOfATeam();
    void tellsNothingOfAPrivateChannelToAnOutsider();
    void clearsHeaderAndPurposeThatAPutLeavesOut();
    void keepsWhatAPatchLeavesOut();
    void refusesAnEmptyPatchOnNewerServers();
    void changesNothingOnceArchived_data();
    void changesNothingOnceArchived();
    void findsAnArchivedChannelByNameOnlyWhenAskedTo();
    void letsOnlyATeamAdministratorRestore();
    void addsAMemberOnceHoweverOftenAsked();
    void addsSeveralAndSkipsTheUnknownOnNewerServers();
    void letsNobodyIntoAPrivateChannelByHimself();
    void keepsTownSquare_data();
    void keepsTownSquare();
    void tellsTheTeamOfAnArchivedPublicChannelOnly();
    void givesTwoPeopleOneDirectChannel();
};

void TestPracticeChannels::keepsTheNameRulesOfItsVersion_data()
{
    QTest::addColumn<Version>("version");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("problem");

    const QString older = u"model.channel.is_valid.2_or_more.app_error"_s;
    const QString newer = u"model.channel.is_valid.1_or_more.app_error"_s;
    const QString database = u"app.channel.create_channel.internal_error"_s;
    const QString ids = QString(26, u'a') + u"__"_s + QString(26, u'b');
    const QString likeIds = u"model.channel.is_valid.name.app_error"_s;
    QTest::newRow("5.37 plain") << Version::V5_37 << u"inc-42"_s << 201 << QString();
    QTest::newRow("5.37 one letter") << Version::V5_37 << u"a"_s << 400 << older;
    QTest::newRow("11.6 one letter") << Version::V11_6 << u"a"_s << 201 << QString();
    QTest::newRow("5.37 trailing hyphen") << Version::V5_37 << u"inc-"_s << 400 << older;
    QTest::newRow("11.6 trailing hyphen") << Version::V11_6 << u"inc-"_s << 201 << QString();
    QTest::newRow("11.6 leading hyphen") << Version::V11_6 << u"-inc"_s << 400 << newer;
    QTest::newRow("11.6 upper case") << Version::V11_6 << u"Inc"_s << 400 << newer;
    QTest::newRow("11.6 umlaut") << Version::V11_6 << u"störung"_s << 400 << newer;
    QTest::newRow("11.6 empty") << Version::V11_6 << QString() << 400 << newer;
    QTest::newRow("11.6 64 characters") << Version::V11_6 << QString(64, u'x') << 201 << QString();
    QTest::newRow("11.6 65 characters") << Version::V11_6 << QString(65, u'x') << 500 << database;
    QTest::newRow("5.37 two ids") << Version::V5_37 << ids << 400 << likeIds;
    QTest::newRow("11.6 reserved") << Version::V11_6 << u"town-square"_s << 400
                                   << u"store.sql_channel.save_channel.exists.app_error"_s;
}

void TestPracticeChannels::keepsTheNameRulesOfItsVersion()
{
    QFETCH(Version, version);
    QFETCH(QString, name);
    PracticeServer server(version);
    const auto answer = server.ask(u"alice"_s, "POST", u"/api/v4/channels"_s,
                                   {{u"team_id"_s, server.teamId()},
                                    {u"name"_s, name},
                                    {u"display_name"_s, u"N"_s},
                                    {u"type"_s, u"O"_s}});
    QTEST(answer.status, "status");
    QTEST(answer.problem, "problem");
}

void TestPracticeChannels::refusesANameThatIsTakenByAnArchivedChannel()
{
    PracticeServer server;
    server.ask(u"alice"_s, "DELETE", u"/api/v4/channels/"_s + server.channel(u"inc-1"_s));
    const auto answer = server.ask(u"bob"_s, "POST", u"/api/v4/channels"_s,
                                   {{u"team_id"_s, server.teamId()},
                                    {u"name"_s, u"inc-1"_s},
                                    {u"display_name"_s, u"N"_s},
                                    {u"type"_s, u"O"_s}});
    QCOMPARE(answer.problem, u"store.sql_channel.save_channel.exists.app_error"_s);
}

void TestPracticeChannels::limitsTheChannelsOfATeam()
{
    PracticeServer server;
    server.state.switches.maximumChannelsPerTeam = 3; // two are there from the start
    QVERIFY(!server.channel(u"third"_s).isEmpty());
    const auto answer = server.ask(u"alice"_s, "POST", u"/api/v4/channels"_s,
                                   {{u"team_id"_s, server.teamId()},
                                    {u"name"_s, u"fourth"_s},
                                    {u"display_name"_s, u"N"_s},
                                    {u"type"_s, u"O"_s}});
    QCOMPARE(answer.problem, u"api.channel.create_channel.max_channel_limit.app_error"_s);
    QCOMPARE(answer[u"message"_s].toString(), u"Unable to create more than 3 channels for current team."_s);
}

void TestPracticeChannels::tellsNothingOfAPrivateChannelToAnOutsider()
{
    PracticeServer server;
    const QString id = server.channel(u"secret"_s, u"P"_s);
    QCOMPARE(server.ask(u"bob"_s, "GET", u"/api/v4/channels/"_s + id).status, 403);
    const QString byName = u"/api/v4/teams/"_s + server.teamId() + u"/channels/name/secret"_s;
    QCOMPARE(server.ask(u"bob"_s, "GET", byName).status, 404);
    QCOMPARE(server.ask(u"alice"_s, "GET", byName).status, 200);
}

void TestPracticeChannels::clearsHeaderAndPurposeThatAPutLeavesOut()
{
    PracticeServer server;
    const QString path = u"/api/v4/channels/"_s + server.channel(u"inc-1"_s);
    server.ask(u"alice"_s, "PUT", path + u"/patch"_s, {{u"header"_s, u"h"_s}, {u"purpose"_s, u"p"_s}});
    const auto answer
        = server.ask(u"alice"_s, "PUT", path, {{u"id"_s, path.section(u'/', -1)}, {u"header"_s, u"new"_s}});
    QCOMPARE(answer[u"header"_s].toString(), u"new"_s);
    QCOMPARE(answer[u"purpose"_s].toString(), QString());
    QCOMPARE(answer[u"display_name"_s].toString(), u"inc-1"_s);
}

void TestPracticeChannels::keepsWhatAPatchLeavesOut()
{
    PracticeServer server;
    const QString path = u"/api/v4/channels/"_s + server.channel(u"inc-1"_s) + u"/patch"_s;
    server.ask(u"alice"_s, "PUT", path, {{u"header"_s, u"h"_s}});
    const auto answer = server.ask(u"alice"_s, "PUT", path, {{u"purpose"_s, u"p"_s}});
    QCOMPARE(answer[u"header"_s].toString(), u"h"_s);
    QCOMPARE(answer[u"purpose"_s].toString(), u"p"_s);
}

void TestPracticeChannels::refusesAnEmptyPatchOnNewerServers()
{
    PracticeServer newer;
    const QString path = u"/api/v4/channels/"_s + newer.channel(u"inc-1"_s) + u"/patch"_s;
    QCOMPARE(newer.ask(u"alice"_s, "PUT", path).problem,
             u"api.channel.patch_update_channel.no_changes.app_error"_s);
    PracticeServer older(Version::V5_37);
    const QString olderPath = u"/api/v4/channels/"_s + older.channel(u"inc-1"_s) + u"/patch"_s;
    QCOMPARE(older.ask(u"alice"_s, "PUT", olderPath).status, 200);
}

void TestPracticeChannels::changesNothingOnceArchived_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("problem");

    const QJsonObject header{{u"header"_s, u"x"_s}};
    QTest::newRow("patch") << QByteArray("PUT") << u"/api/v4/channels/%1/patch"_s << header << 400
                           << u"app.channel.update.bad_id"_s;
    QTest::newRow("archive again") << QByteArray("DELETE") << u"/api/v4/channels/%1"_s << QJsonObject() << 400
                                   << u"api.channel.delete_channel.deleted.app_error"_s;
    QTest::newRow("post") << QByteArray("POST") << u"/api/v4/posts"_s << QJsonObject{{u"message"_s, u"x"_s}}
                          << 400 << u"api.post.create_post.can_not_post_to_deleted.error"_s;
    QTest::newRow("still takes members") << QByteArray("POST") << u"/api/v4/channels/%1/members"_s
                                         << QJsonObject{{u"user_id"_s, u"bob"_s}} << 201 << QString();
    QTest::newRow("is still shown") << QByteArray("GET") << u"/api/v4/channels/%1"_s << QJsonObject() << 200
                                    << QString();
}

void TestPracticeChannels::changesNothingOnceArchived()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QJsonObject, body);
    PracticeServer server;
    const QString id = server.channel(u"inc-1"_s);
    QCOMPARE(server.ask(u"alice"_s, "DELETE", u"/api/v4/channels/"_s + id).status, 200);
    if (body.contains(u"message"_s))
        body.insert(u"channel_id"_s, id);
    if (body.contains(u"user_id"_s))
        body.insert(u"user_id"_s, server.id(u"bob"_s));
    const auto answer = server.ask(u"alice"_s, method, path.replace(u"%1"_s, id), body);
    QTEST(answer.problem, "problem");
    QTEST(answer.status, "status");
}

void TestPracticeChannels::findsAnArchivedChannelByNameOnlyWhenAskedTo()
{
    PracticeServer server;
    server.ask(u"alice"_s, "DELETE", u"/api/v4/channels/"_s + server.channel(u"inc-1"_s));
    const QString path = u"/api/v4/teams/"_s + server.teamId() + u"/channels/name/inc-1"_s;
    QCOMPARE(server.ask(u"alice"_s, "GET", path).status, 404);
    QCOMPARE(server.ask(u"alice"_s, "GET", path + u"?include_deleted=true"_s).status, 200);
}

void TestPracticeChannels::letsOnlyATeamAdministratorRestore()
{
    PracticeServer server;
    const QString path = u"/api/v4/channels/"_s + server.channel(u"inc-1"_s);
    server.ask(u"alice"_s, "DELETE", path);
    QCOMPARE(server.ask(u"alice"_s, "POST", path + u"/restore"_s).status, 403);
    server.state.teamMember(server.teamId(), server.id(u"bob"_s))->isAdmin = true;
    QCOMPARE(server.ask(u"bob"_s, "POST", path + u"/restore"_s).status, 200);
    QCOMPARE(server.ask(u"alice"_s, "GET", path)[u"delete_at"_s].toInteger(), 0);
}

void TestPracticeChannels::addsAMemberOnceHoweverOftenAsked()
{
    PracticeServer server;
    const QString id = server.channel(u"inc-1"_s);
    const QJsonObject bob{{u"user_id"_s, server.id(u"bob"_s)}};
    const QString path = u"/api/v4/channels/"_s + id + u"/members"_s;
    QCOMPARE(server.ask(u"alice"_s, "POST", path, bob).status, 201);
    const auto posts = server.state.postsOfChannel(id).size();
    QCOMPARE(server.ask(u"alice"_s, "POST", path, bob).status, 201);
    QCOMPARE(server.state.postsOfChannel(id).size(), posts); // said once
    QCOMPARE(server.state.membersOfChannel(id).size(), std::size_t(2));
}

void TestPracticeChannels::addsSeveralAndSkipsTheUnknownOnNewerServers()
{
    PracticeServer server;
    const QString path = u"/api/v4/channels/"_s + server.channel(u"inc-1"_s) + u"/members"_s;
    const QJsonObject body{{u"user_ids"_s, QJsonArray{server.id(u"bob"_s), QString(26, u'x')}}};
    const auto answer = server.ask(u"alice"_s, "POST", path, body);
    QCOMPARE(answer.status, 201);
    QCOMPARE(answer.body.array().size(), 1);
}

void TestPracticeChannels::letsNobodyIntoAPrivateChannelByHimself()
{
    PracticeServer server;
    const QString path = u"/api/v4/channels/"_s + server.channel(u"secret"_s, u"P"_s) + u"/members"_s;
    QCOMPARE(server.ask(u"bob"_s, "POST", path, {{u"user_id"_s, server.id(u"bob"_s)}}).status, 403);
}

void TestPracticeChannels::keepsTownSquare_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("problem");

    QTest::newRow("archive") << QByteArray("DELETE") << QString() << QJsonObject()
                             << u"api.channel.delete_channel.cannot.app_error"_s;
    QTest::newRow("make private") << QByteArray("PUT") << u"/privacy"_s << QJsonObject{{u"privacy"_s, u"P"_s}}
                                  << u"api.channel.update_channel_privacy.default_channel_error"_s;
    QTest::newRow("rename") << QByteArray("PUT") << u"/patch"_s << QJsonObject{{u"name"_s, u"x"_s}}
                            << u"api.channel.update_channel.tried.app_error"_s;
    QTest::newRow("leave") << QByteArray("DELETE") << u"/members/me"_s << QJsonObject()
                           << u"api.channel.remove.default.app_error"_s;
}

void TestPracticeChannels::keepsTownSquare()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, suffix);
    QFETCH(QJsonObject, body);
    PracticeServer server;
    const QString id = server.state.channelByName(server.teamId(), u"town-square"_s)->id;
    const auto answer = server.ask(u"admin"_s, method, u"/api/v4/channels/"_s + id + suffix, body);
    QTEST(answer.problem, "problem");
}

void TestPracticeChannels::tellsTheTeamOfAnArchivedPublicChannelOnly()
{
    PracticeServer server;
    const QString open = server.channel(u"open"_s);
    const QString closed = server.channel(u"closed"_s, u"P"_s);
    server.ask(u"alice"_s, "DELETE", u"/api/v4/channels/"_s + open);
    QCOMPARE(server.events.last().name, u"channel_deleted"_s);
    QCOMPARE(server.events.last().teamId, server.teamId());
    server.ask(u"alice"_s, "DELETE", u"/api/v4/channels/"_s + closed);
    QCOMPARE(server.events.last().name, u"channel_deleted"_s);
    QCOMPARE(server.events.last().channelId, closed);
}

void TestPracticeChannels::givesTwoPeopleOneDirectChannel()
{
    PracticeServer server;
    const auto direct = [&](const QString &asking, const QString &one, const QString &other) {
        muster::http::Request request
            = PracticeServer::request("POST", u"/api/v4/channels/direct"_s,
                                      QJsonDocument(QJsonArray{server.id(one), server.id(other)}).toJson());
        const QString token = server.state.sessionsOf(server.id(asking)).front();
        request.headers.emplaceBack("Authorization", "bearer " + token.toLatin1());
        return server.send(request);
    };
    const auto first = direct(u"alice"_s, u"alice"_s, u"bob"_s);
    const auto second = direct(u"bob"_s, u"bob"_s, u"alice"_s);
    QCOMPARE(first.status, 201);
    QCOMPARE(second[u"id"_s], first[u"id"_s]);
    QCOMPARE(direct(u"carol"_s, u"alice"_s, u"bob"_s).status, 403);
}

QTEST_GUILESS_MAIN(TestPracticeChannels)
#include "tst_practice_channels.moc"
