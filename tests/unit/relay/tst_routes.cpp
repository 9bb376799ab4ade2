// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/unit/relay/front_door.h"
#include "tests/unit/relay/relay_samples.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

namespace {

const QByteArray typedHelp
    = "user_id=" + anaId.toUtf8() + "&channel_id=" + townId.toUtf8() + "&text=help&team_id=";

http::Headers commandHeaders(const QByteArray &authorization)
{
    http::Headers headers{{"Content-Type", "application/x-www-form-urlencoded"}};
    if (!authorization.isEmpty())
        headers.append({"Authorization", authorization});
    return headers;
}

QJsonObject submissionOf(const QString &userId)
{
    return {{u"type"_s, u"dialog_submission"_s},
            {u"user_id"_s, userId},
            {u"submission"_s, QJsonObject{{u"title"_s, u"Checkout is down"_s}}}};
}

} // namespace

class TestRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesACommandThatIsNotProven_data()
    {
        QTest::addColumn<QByteArray>("authorization");
        QTest::addColumn<QString>("team");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("why");
        QTest::newRow("wrong token") << QByteArray("Token wrong") << teamId << 401
                                     << u"This is not the command token"_s;
        QTest::newRow("no token") << QByteArray() << teamId << 401 << u"The command token is missing."_s;
        QTest::newRow("an empty token")
            << QByteArray("Token ") << teamId << 401 << u"The command token is missing."_s;
        QTest::newRow("another scheme")
            << QByteArray("Bearer right") << teamId << 401 << u"The command token is missing."_s;
        QTest::newRow("another team's") << QByteArray("Token right") << u"othersothersothersothersot"_s << 403
                                        << u"This relay does not serve the team"_s;
        QTest::newRow("no team") << QByteArray("Token right") << QString() << 400
                                 << u"This is not a slash command"_s;
    }

    void refusesACommandThatIsNotProven()
    {
        QFETCH(const QByteArray, authorization);
        QFETCH(const QString, team);
        QFETCH(const QString, why);
        FrontDoor door;
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^Refused /mattermost/command from "_s));
        const http::Response answer = door.ask("POST", u"/mattermost/command"_s, typedHelp + team.toUtf8(),
                                               commandHeaders(authorization));
        QTEST(answer.status, "status");
        QVERIFY2(jsonOf(answer)["error"_L1].toString().startsWith(why), answer.body.constData());
        QVERIFY(door.deliveries().isEmpty());
    }

    void aWordOfOursThatComesBackIsNotTakenIn()
    {
        FrontDoor door;
        door.routes->expectProof(u"check-abc"_s);
        QCOMPARE(door.type(u"check-abc"_s, townId).body, "{}");
        QVERIFY(door.deliveries().isEmpty());
        QCOMPARE(door.routes->heard().proof, u"check-abc"_s);
        QCOMPARE(door.routes->heard().genuineAt, door.clock.now());
        QVERIFY(door.type(u"check-abc"_s, townId).body != "{}"); // once
        QCOMPARE(door.deliveries().size(), 1);
    }

    void aWordOfOursFromAStrangerProvesNothing()
    {
        FrontDoor door;
        door.routes->expectProof(u"help"_s);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^Refused /mattermost/command from "_s));
        QCOMPARE(door.ask("POST", u"/mattermost/command"_s, typedHelp + teamId.toUtf8(),
                          commandHeaders("Token wrong"))
                     .status,
                 401);
        QCOMPARE(door.routes->heard().proof, QString());
        QVERIFY(!door.routes->heard().genuineAt.isValid());
        QCOMPARE(door.routes->heard().refusedAt, door.clock.now());
        QVERIFY(door.routes->heard().refusal.startsWith(u"This is not the command token"_s));
    }

    void aTeamWithoutATokenIsToldApart()
    {
        FrontDoor door;
        door.circumstances.settings.workspace.teams = {u"sales"_s};
        door.circumstances.workspace.teamNames = {{teamId, u"sales"_s}};
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no command token for the team “sales”"_s));
        const http::Response answer = door.ask("POST", u"/mattermost/command"_s, typedHelp + teamId.toUtf8(),
                                               commandHeaders("Token right"));
        QCOMPARE(answer.status, 401);
    }

    void whatIsLoggedOfARefusalHoldsNoToken()
    {
        FrontDoor door;
        const QString path = door.formPath(u"nonce"_s);
        QTest::ignoreMessage(
            QtWarningMsg,
            QRegularExpression(u"^Refused /mattermost/form from  - This was given to another user\\.$"_s));
        QCOMPARE(door.askJson(path, submissionOf(benId)).status, 401);
    }

    void refusesASubmissionThatIsNotProven_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("a token of nobody") << u"forged"_s;
        QTest::newRow("a letter changed") << u"changed"_s;
        QTest::newRow("another user") << u"user"_s;
        QTest::newRow("a look-up's token") << u"purpose"_s;
    }

    void refusesASubmissionThatIsNotProven()
    {
        QFETCH(const QString, change);
        FrontDoor door;
        QString path = door.formPath(u"nonce"_s);
        if (change == "forged"_L1)
            path = u"/mattermost/form/abc.def"_s;
        if (change == "changed"_L1)
            path[path.size() - 3] = path[path.size() - 3] == u'A' ? u'B' : u'A';
        if (change == "purpose"_L1)
            path = "/mattermost/form/"_L1
                + door.formPath(u"nonce"_s, relay::TokenPurpose::Lookup).section(u'/', 3);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^Refused /mattermost/form "_s));
        const http::Response answer = door.askJson(path, submissionOf(change == "user"_L1 ? benId : anaId));
        QCOMPARE(answer.status, 401);
        QVERIFY(!jsonOf(answer)["error"_L1].toString().isEmpty());
        QVERIFY(door.deliveries().isEmpty());
    }

    void aFormThatWasOpenForTooLongSaysSoInItself()
    {
        FrontDoor door;
        const QString path = door.formPath(u"nonce"_s);
        door.clock.advance(std::chrono::hours(2));
        const http::Response answer = door.askJson(path, submissionOf(anaId));
        QCOMPARE(answer.status, 200);
        QVERIFY(jsonOf(answer)["error"_L1].toString().startsWith("This form was open for too long."_L1));
        QVERIFY(door.deliveries().isEmpty());
    }

    void looksUpForWhoOpenedTheForm()
    {
        FrontDoor door;
        const QString path = door.formPath(u"nonce"_s, relay::TokenPurpose::Lookup);
        QJsonObject body = submissionOf(anaId);
        body.insert("submission"_L1,
                    QJsonObject{{u"query"_s, u"pay"_s}, {u"selected_field"_s, u"services"_s}});
        QCOMPARE(jsonOf(door.askJson(path, body))["items"_L1].toArray().size(), 1);
        body.insert("user_id"_L1, benId);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^Refused /mattermost/lookup "_s));
        QCOMPARE(door.askJson(path, body).status, 401);
    }

    void refusesAClickThatIsNotProven_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<int>("status");
        QTest::newRow("without a token") << u"context"_s << QJsonValue(QJsonObject()) << 401;
        QTest::newRow("a forged token")
            << u"context"_s << QJsonValue(QJsonObject{{u"token"_s, u"abc.def"_s}}) << 401;
        QTest::newRow("in another channel") << u"channel_id"_s << QJsonValue(townId) << 401;
        QTest::newRow("without a user") << u"user_id"_s << QJsonValue(QString()) << 400;
    }

    void aButtonToConnectIsOneUsersAlone()
    {
        FrontDoor door;
        relay::CallbackClaims claims;
        claims.purpose = relay::TokenPurpose::Button;
        claims.userId = benId;
        claims.channelId = warRoomId;
        claims.action = u"connect"_s;
        QJsonObject click = door.click(u"resolve"_s, u"t1"_s); // Ana's
        click["context"_L1] = QJsonObject{{u"token"_s, door.tokens.sign(claims)}};
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^Refused /mattermost/button "_s));
        QCOMPARE(door.askJson(u"/mattermost/button"_s, click).status, 401);
        QCOMPARE(door.deliveries().size(), 0);
        click["user_id"_L1] = benId;
        const http::Response answer = door.askJson(u"/mattermost/button"_s, click);
        QCOMPARE(answer.status, 200);
        QVERIFY(jsonOf(answer)["ephemeral_text"_L1].toString().startsWith(u"Nobody can connect yet"_s));
        QCOMPARE(door.deliveries().size(), 1);
    }

    void refusesAClickThatIsNotProven()
    {
        QFETCH(const QString, key);
        QFETCH(const QJsonValue, value);
        FrontDoor door;
        door.putIncident();
        QJsonObject click = door.click(u"resolve"_s, u"t1"_s);
        click.insert(key, value);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^Refused /mattermost/button "_s));
        QTEST(door.askJson(u"/mattermost/button"_s, click).status, "status");
        QVERIFY(door.deliveries().isEmpty());
    }

    void aClickOnACopyOfTheCardDoesNothing()
    {
        FrontDoor door;
        door.putIncident();
        QJsonObject click = door.click(u"resolve"_s, u"t1"_s);
        click.insert("post_id"_L1, u"copycopycopycopycopycopyco"_s);
        const http::Response answer = door.askJson(u"/mattermost/button"_s, click);
        QVERIFY(jsonOf(answer)["ephemeral_text"_L1].toString().startsWith("This is not the card"_L1));
        QVERIFY(door.steps().isEmpty());
    }

    void tellsHowItIs()
    {
        FrontDoor door;
        const http::Response answer = door.ask("GET", u"/healthz"_s, {});
        QCOMPARE(answer.status, 200);
        QCOMPARE(jsonOf(answer)["status"_L1].toString(), u"ok"_s);
    }

    void otherAddressesAndMethodsAreNone_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("status");
        QTest::newRow("unknown") << QByteArray("POST") << u"/mattermost"_s << 404;
        QTest::newRow("a form without a token") << QByteArray("POST") << u"/mattermost/form/"_s << 404;
        QTest::newRow("a command by GET") << QByteArray("GET") << u"/mattermost/command"_s << 405;
        QTest::newRow("a command as JSON") << QByteArray("POST") << u"/mattermost/command"_s << 415;
    }

    void otherAddressesAndMethodsAreNone()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QString, path);
        FrontDoor door;
        QTEST(door.ask(method, path, "{}", {{"Content-Type", "application/json"}}).status, "status");
    }
};

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestRoutes)
#include "tst_routes.moc"
