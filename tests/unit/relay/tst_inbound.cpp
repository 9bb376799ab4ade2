// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/inbound.h"
#include "tests/unit/relay/relay_samples.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

namespace {

/// As 11.6 sent it (recordings 03, "execute: ephemeral JSON").
const QByteArray recordedCommand(
    "channel_id=o5ucbrrmc7nntmx74ihx6hz8th&channel_name=slash-1795473038613&"
    "command=%2Fincident&response_url=http%3A%2F%2F127.0.0.1%3A8065%2Fhooks%2Fcommands"
    "%2Fj9fbapu58b8uuqq3zww4gxrs1a&root_id=tw7rixfai8d8ytn7hnrftu8mr1&team_domain=ops&"
    "team_id=tdy1m6gge38cdjk7mmnmtuc3ah&text=declare+db+down+%2B+more&"
    "token=ssmq4rpyxfbrj8dh3icpduwt9y&trigger_id=bjE1YzdmajhlaWdzO%3D&"
    "user_id=ykpbztde7j8ftb84zccpwxzikr&user_name=alice");

http::Request commandRequest(const QByteArray &body)
{
    http::Request request;
    request.headers = {{"Authorization", "Token ssmq4rpyxfbrj8dh3icpduwt9y"}};
    request.body = body;
    return request;
}

http::Request jsonRequest(const QByteArray &body)
{
    http::Request request;
    request.body = body;
    return request;
}

} // namespace

class TestInbound : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsACommandAsTheServerSendsIt()
    {
        const QDateTime now({2026, 3, 2}, {3, 4, 5}, Qt::UTC);
        const auto slash = relay::slashFromRequest(commandRequest(recordedCommand), now);
        QVERIFY(slash);
        QCOMPARE(slash->token, "ssmq4rpyxfbrj8dh3icpduwt9y");
        QCOMPARE(slash->text, u"declare db down + more"_s);
        QCOMPARE(slash->triggerId, u"bjE1YzdmajhlaWdzO="_s);
        QCOMPARE(slash->teamName, u"ops"_s);
        const relay::Asker expected{.userId = u"ykpbztde7j8ftb84zccpwxzikr"_s,
                                    .name = u"alice"_s,
                                    .locale = {},
                                    .teamId = u"tdy1m6gge38cdjk7mmnmtuc3ah"_s,
                                    .channelId = u"o5ucbrrmc7nntmx74ihx6hz8th"_s,
                                    .rootId = u"tw7rixfai8d8ytn7hnrftu8mr1"_s,
                                    .responsePath = u"/hooks/commands/j9fbapu58b8uuqq3zww4gxrs1a"_s,
                                    .responseUntil = now.addSecs(30 * 60)};
        QCOMPARE(slash->asker, expected);
    }

    void refusesACommandThatLacksSomething_data()
    {
        QTest::addColumn<QByteArray>("missing");
        QTest::newRow("the user") << QByteArray("user_id=");
        QTest::newRow("the team") << QByteArray("team_id=");
        QTest::newRow("the channel") << QByteArray("channel_id=");
    }

    void refusesACommandThatLacksSomething()
    {
        QFETCH(const QByteArray, missing);
        QByteArray body = recordedCommand;
        const auto slash = relay::slashFromRequest(commandRequest(body.replace(missing, "x=")), {});
        QVERIFY(!slash);
        QCOMPARE(slash.error().httpStatus, 400);
    }

    void keepsOfAResponseUrlItsPathAlone_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("path");
        const QString path = u"/hooks/commands/j9fbapu58b8uuqq3zww4gxrs1a"_s;
        QTest::newRow("as sent") << "http://127.0.0.1:8065"_L1 + path << path;
        QTest::newRow("another host's") << "https://evil.example"_L1 + path << path;
        QTest::newRow("below a path") << "https://chat.example.org/mattermost"_L1 + path << path;
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("another path") << u"http://127.0.0.1/api/v4/users"_s << QString();
        QTest::newRow("longer") << "http://h"_L1 + path + "/more"_L1 << QString();
        QTest::newRow("climbing") << u"http://h/hooks/commands/../../api/v4/users/me"_s << QString();
        QTest::newRow("no URL") << u"http://[::1"_s << QString();
    }

    void keepsOfAResponseUrlItsPathAlone()
    {
        QFETCH(const QString, url);
        QTEST(relay::responsePath(url), "path");
    }

    void readsASubmission()
    {
        const auto form = relay::formFromRequest(jsonRequest(
            R"({"type":"dialog_submission","callback_id":"declare","state":"","user_id":"ykpbztde7j8ftb84zccpwxzikr",)"
            R"("channel_id":"p1ut5e8q3fyruftysuubeci8re","team_id":"tdy1m6gge38cdjk7mmnmtuc3ah",)"
            R"("submission":{"title":"db down","summary":null},"cancelled":false})"));
        QVERIFY(form);
        QCOMPARE(form->userId, u"ykpbztde7j8ftb84zccpwxzikr"_s);
        QCOMPARE(form->submission["title"_L1].toString(), u"db down"_s);
        QVERIFY(!form->cancelled);
    }

    void readsAClick()
    {
        const auto click = relay::clickFromRequest(jsonRequest(
            R"({"user_id":"ykpbztde7j8ftb84zccpwxzikr","user_name":"alice","channel_id":"6tw7rixfai8d8ytn7hnrftu8mr",)"
            R"("post_id":"ax4pg6uoztfaxqfwewga7i9r8c","trigger_id":"t","type":"button","context":{"token":"x"}})"));
        QVERIFY(click);
        QCOMPARE(click->postId, u"ax4pg6uoztfaxqfwewga7i9r8c"_s);
        QCOMPARE(click->context["token"_L1].toString(), u"x"_s);
    }

    void refusesABodyThatIsNotTheirs_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("user_id=x");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("no user") << QByteArray("{}");
        QTest::newRow("a user that is no id") << QByteArray(R"({"user_id":"../../x","post_id":"x"})");
        QTest::newRow("a user that is a number") << QByteArray(R"({"user_id":5,"post_id":5})");
    }

    void refusesABodyThatIsNotTheirs()
    {
        QFETCH(const QByteArray, body);
        QVERIFY(!relay::formFromRequest(jsonRequest(body)));
        QVERIFY(!relay::clickFromRequest(jsonRequest(body)));
    }
};

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestInbound)
#include "tst_inbound.moc"
