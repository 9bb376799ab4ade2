// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/unit/practice/practice_server.h"

#include <QTest>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace muster::practice;
using muster::test::PracticeServer;

Q_DECLARE_METATYPE(muster::practice::Version)

/// The rules that posts live by, as the recordings (08, 08b, 12) have them.
class TestPracticePosts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesOnePostOfOnePendingIdFor30Seconds();
    void freesThePendingIdOfAPostThatFailed();
    void limitsAMessageInRunes_data();
    void limitsAMessageInRunes();
    void limitsPropsOnOlderServersOnly();
    void takesANumberForAnEmptyMessageOnOlderServersOnly();
    void refusesAReplyToAReply();
    void refusesAReplyInAnotherChannel();
    void letsAMemberPostAndNobodyElseButTheAdministrator();
    void marksWhatABotPosts();
    void hidesTheIntegrationOfAButton();
    void setsTheTimeOfTheEditForTheMessageAlone();
    void clearsPropsAndPinThatAPutLeavesOut();
    void letsOnlyTheSystemAdministratorPostEphemerals();
    void listsWhatChangedSince();
    void comesWithTheRestOfTheThread();
    void mentionsWhoIsNamedButNotTheAuthor();
    void refusesAnOversizedBodyOnNewerServers();

private:
    static QJsonObject message(const QString &channelId, const QString &text)
    {
        return {{u"channel_id"_s, channelId}, {u"message"_s, text}};
    }
    const QString m_path = u"/api/v4/posts"_s;
};

void TestPracticePosts::makesOnePostOfOnePendingIdFor30Seconds()
{
    PracticeServer server;
    const QString channelId = server.channel(u"inc-1"_s);
    QJsonObject body = message(channelId, u"once"_s);
    body.insert(u"pending_post_id"_s, u"alice:1"_s);
    const auto first = server.ask(u"alice"_s, "POST", m_path, body);
    server.clock.advance(29s);
    const auto second = server.ask(u"alice"_s, "POST", m_path, body);
    QCOMPARE(second.status, 201);
    QCOMPARE(second[u"id"_s], first[u"id"_s]);
    server.clock.advance(1s);
    QVERIFY(server.ask(u"alice"_s, "POST", m_path, body)[u"id"_s] != first[u"id"_s]);
}

void TestPracticePosts::freesThePendingIdOfAPostThatFailed()
{
    PracticeServer server;
    QJsonObject body = message(server.channel(u"inc-1"_s), QString(16384, u'x'));
    body.insert(u"pending_post_id"_s, u"alice:1"_s);
    QCOMPARE(server.ask(u"alice"_s, "POST", m_path, body).status, 400);
    body.insert(u"message"_s, u"short"_s);
    const auto answer = server.ask(u"alice"_s, "POST", m_path, body);
    QCOMPARE(answer.status, 201);
    QCOMPARE(answer[u"message"_s].toString(), u"short"_s);
}

void TestPracticePosts::limitsAMessageInRunes_data()
{
    QTest::addColumn<Version>("version");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("problem");

    QTest::newRow("5.37 as long as may be") << Version::V5_37 << QString(16383, u'x') << QString();
    QTest::newRow("5.37 one too long")
        << Version::V5_37 << QString(16384, u'x') << u"model.post.is_valid.msg.app_error"_s;
    QTest::newRow("11.6 one too long")
        << Version::V11_6 << QString(16384, u'x') << u"model.post.is_valid.message_length.app_error"_s;
    QTest::newRow("11.6 four bytes each") << Version::V11_6 << u"🔥"_s.repeated(16383) << QString();
}

void TestPracticePosts::limitsAMessageInRunes()
{
    QFETCH(Version, version);
    QFETCH(QString, text);
    PracticeServer server(version);
    const auto answer = server.ask(u"alice"_s, "POST", m_path, message(server.channel(u"inc-1"_s), text));
    QTEST(answer.problem, "problem");
}

void TestPracticePosts::limitsPropsOnOlderServersOnly()
{
    for (const Version version : {Version::V5_37, Version::V11_6}) {
        PracticeServer server(version);
        QJsonObject body = message(server.channel(u"inc-1"_s), u"m"_s);
        body.insert(u"props"_s, QJsonObject{{u"k"_s, QString(8100, u'x')}});
        const bool isOlder = version == Version::V5_37;
        QCOMPARE(server.ask(u"alice"_s, "POST", m_path, body).status, isOlder ? 400 : 201);
    }
}

void TestPracticePosts::takesANumberForAnEmptyMessageOnOlderServersOnly()
{
    for (const Version version : {Version::V5_37, Version::V11_6}) {
        PracticeServer server(version);
        const QJsonObject body{{u"channel_id"_s, server.channel(u"inc-1"_s)}, {u"message"_s, 5}};
        const bool isOlder = version == Version::V5_37;
        QCOMPARE(server.ask(u"alice"_s, "POST", m_path, body).status, isOlder ? 201 : 400);
    }
}

void TestPracticePosts::refusesAReplyToAReply()
{
    PracticeServer server;
    const QString channelId = server.channel(u"inc-1"_s);
    QJsonObject body = message(channelId, u"reply"_s);
    body.insert(u"root_id"_s, server.post(u"alice"_s, channelId, u"root"_s));
    const auto reply = server.ask(u"alice"_s, "POST", m_path, body);
    QCOMPARE(reply.status, 201);
    body.insert(u"root_id"_s, reply[u"id"_s]);
    QCOMPARE(server.ask(u"alice"_s, "POST", m_path, body).problem,
             u"api.post.create_post.root_id.app_error"_s);
}

void TestPracticePosts::refusesAReplyInAnotherChannel()
{
    PracticeServer server;
    QJsonObject body = message(server.channel(u"inc-2"_s), u"reply"_s);
    body.insert(u"root_id"_s, server.post(u"alice"_s, server.channel(u"inc-1"_s), u"root"_s));
    QCOMPARE(server.ask(u"alice"_s, "POST", m_path, body).problem,
             u"api.post.create_post.channel_root_id.app_error"_s);
}

void TestPracticePosts::letsAMemberPostAndNobodyElseButTheAdministrator()
{
    PracticeServer server;
    const QJsonObject body = message(server.channel(u"inc-1"_s), u"m"_s);
    QCOMPARE(server.ask(u"alice"_s, "POST", m_path, body).status, 201);
    QCOMPARE(server.ask(u"bob"_s, "POST", m_path, body).status, 403);
    QCOMPARE(server.ask(u"admin"_s, "POST", m_path, body).status, 201);
}

void TestPracticePosts::marksWhatABotPosts()
{
    PracticeServer server;
    const QString channelId = server.channel(u"inc-1"_s);
    const QString botId = server.bot(u"relaybot"_s);
    server.ask(u"admin"_s, "POST", u"/api/v4/teams/"_s + server.teamId() + u"/members"_s,
               {{u"team_id"_s, server.teamId()}, {u"user_id"_s, botId}});
    server.ask(u"alice"_s, "POST", u"/api/v4/channels/"_s + channelId + u"/members"_s,
               {{u"user_id"_s, botId}});
    const auto answer = server.ask(u"relaybot"_s, "POST", m_path, message(channelId, u"m"_s));
    QCOMPARE(answer[u"props"_s].toObject(), (QJsonObject{{u"from_bot"_s, u"true"_s}}));
}

void TestPracticePosts::hidesTheIntegrationOfAButton()
{
    PracticeServer server;
    QJsonObject body = message(server.channel(u"inc-1"_s), u"card"_s);
    const QJsonObject button{{u"id"_s, u"mitigate"_s},
                             {u"name"_s, u"Mitigate"_s},
                             {u"integration"_s, QJsonObject{{u"url"_s, u"http://127.0.0.1/x"_s}}}};
    body.insert(u"props"_s,
                QJsonObject{{u"attachments"_s, QJsonArray{QJsonObject{{u"actions"_s, QJsonArray{button}}}}}});
    const auto answer = server.ask(u"alice"_s, "POST", m_path, body);
    const QJsonObject shown = answer[u"props"_s][u"attachments"_s][0][u"actions"_s][0].toObject();
    QCOMPARE(shown.value(u"id"_s).toString(), u"mitigate"_s);
    QVERIFY(!shown.contains(u"integration"_s));
    QVERIFY(!server.events.last().data.value(u"post"_s).toString().contains(u"127.0.0.1/x"_s));
}

void TestPracticePosts::setsTheTimeOfTheEditForTheMessageAlone()
{
    PracticeServer server;
    const QString path
        = m_path + u'/' + server.post(u"alice"_s, server.channel(u"inc-1"_s), u"before"_s) + u"/patch"_s;
    server.clock.advance(1s);
    const auto props = server.ask(u"alice"_s, "PUT", path, {{u"props"_s, QJsonObject{{u"a"_s, 1}}}});
    QCOMPARE(props[u"edit_at"_s].toInteger(), 0);
    QVERIFY(props[u"update_at"_s].toInteger() > props[u"create_at"_s].toInteger());
    const auto text = server.ask(u"alice"_s, "PUT", path, {{u"message"_s, u"after"_s}});
    QCOMPARE(text[u"edit_at"_s].toInteger(), server.state.now());
}

void TestPracticePosts::clearsPropsAndPinThatAPutLeavesOut()
{
    PracticeServer server;
    const QString id = server.post(u"alice"_s, server.channel(u"inc-1"_s), u"before"_s);
    server.ask(u"alice"_s, "PUT", m_path + u'/' + id + u"/patch"_s,
               {{u"props"_s, QJsonObject{{u"a"_s, 1}}}, {u"is_pinned"_s, true}});
    const auto answer
        = server.ask(u"alice"_s, "PUT", m_path + u'/' + id, {{u"id"_s, id}, {u"message"_s, u"put"_s}});
    QCOMPARE(answer[u"props"_s].toObject(), QJsonObject());
    QCOMPARE(answer[u"is_pinned"_s].toBool(), false);
}

void TestPracticePosts::letsOnlyTheSystemAdministratorPostEphemerals()
{
    PracticeServer server;
    const QString channelId = server.channel(u"inc-1"_s);
    const QJsonObject body{{u"user_id"_s, server.id(u"bob"_s)}, {u"post"_s, message(channelId, u"psst"_s)}};
    QCOMPARE(server.ask(u"alice"_s, "POST", m_path + u"/ephemeral"_s, body).status, 403);
    const auto posts = server.state.postsOfChannel(channelId).size();
    QCOMPARE(server.ask(u"admin"_s, "POST", m_path + u"/ephemeral"_s, body).status, 201);
    QCOMPARE(server.state.postsOfChannel(channelId).size(), posts); // nothing is kept
    QCOMPARE(server.events.last().userId, server.id(u"bob"_s));
}

void TestPracticePosts::listsWhatChangedSince()
{
    PracticeServer server;
    const QString channelId = server.channel(u"inc-1"_s);
    const QString old = server.post(u"alice"_s, channelId, u"old"_s);
    const QString edited = server.post(u"alice"_s, channelId, u"to be edited"_s);
    const qint64 since = server.state.now();
    server.clock.advance(1s);
    server.ask(u"alice"_s, "PUT", m_path + u'/' + edited + u"/patch"_s, {{u"message"_s, u"edited"_s}});
    const auto answer = server.ask(
        u"alice"_s, "GET", u"/api/v4/channels/"_s + channelId + u"/posts?since="_s + QString::number(since));
    QCOMPARE(answer[u"order"_s].toArray(), QJsonArray{edited});
    QVERIFY(!old.isEmpty());
}

void TestPracticePosts::comesWithTheRestOfTheThread()
{
    PracticeServer server;
    const QString channelId = server.channel(u"inc-1"_s);
    const QString root = server.post(u"alice"_s, channelId, u"root"_s);
    server.clock.advance(1s);
    QJsonObject body = message(channelId, u"reply"_s);
    body.insert(u"root_id"_s, root);
    const QString reply = server.ask(u"alice"_s, "POST", m_path, body)[u"id"_s].toString();
    const auto page
        = server.ask(u"alice"_s, "GET", u"/api/v4/channels/"_s + channelId + u"/posts?per_page=1"_s);
    QCOMPARE(page[u"order"_s].toArray(), QJsonArray{reply});
    QVERIFY(page[u"posts"_s].toObject().contains(root));
    QCOMPARE(page[u"prev_post_id"_s].toString(), root);
}

void TestPracticePosts::mentionsWhoIsNamedButNotTheAuthor()
{
    PracticeServer server;
    const QString channelId = server.channel(u"inc-1"_s);
    server.ask(u"alice"_s, "POST", u"/api/v4/channels/"_s + channelId + u"/members"_s,
               {{u"user_id"_s, server.id(u"bob"_s)}});
    server.events.clear();
    server.post(u"alice"_s, channelId, u"hello @bob, I am @alice and miss @carol"_s);
    QCOMPARE(server.events.first().name, u"posted"_s);
    QCOMPARE(server.events.first().ownData.keys(), QStringList{server.id(u"bob"_s)});
}

void TestPracticePosts::refusesAnOversizedBodyOnNewerServers()
{
    PracticeServer server;
    QJsonObject body = message(server.channel(u"inc-1"_s), u"m"_s);
    body.insert(u"props"_s, QJsonObject{{u"k"_s, QString(700'000, u'x')}});
    QCOMPARE(server.ask(u"alice"_s, "POST", m_path, body).status, 413);
}

QTEST_GUILESS_MAIN(TestPracticePosts)
#include "tst_practice_posts.moc"
