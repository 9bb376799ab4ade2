// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/mattermost/error_sorting.h"
#include "tests/support/transcript.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::mattermost;
using Kind = Error::Kind;

namespace {

net::Response answerOf(int status, const QByteArray &contentType, const QByteArray &body)
{
    net::Response response;
    response.status = status;
    response.headers.emplaceBack("Content-Type", contentType);
    response.body = body;
    return response;
}

net::Response recorded(const QString &version, const QString &topic, const QString &name)
{
    const test::RecordedExchange exchange = test::recordedExchange(version, topic, name);
    net::Response response;
    response.status = exchange.status;
    response.headers = exchange.answerHeaders;
    response.body = exchange.answerBody;
    return response;
}

} // namespace

class TestErrorSorting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsWhatServersWereSeenToRefuse_data();
    void sortsWhatServersWereSeenToRefuse();
    void sortsRacesAsThingsThatPass_data();
    void sortsRacesAsThingsThatPass();
    void waitsAsLongAsTheServerAsks();
    void asksForTheRightAddressWhenAPageAnswers_data();
    void asksForTheRightAddressWhenAPageAnswers();
    void believesAProxyThatRefuses_data();
    void believesAProxyThatRefuses();
    void namesTheAddressOfARedirect();
    void keepsTheServersOwnWordsForTheLog();
    void makesNoLogLinesOfWhatTheServerSays();
};

void TestErrorSorting::sortsWhatServersWereSeenToRefuse_data()
{
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QString>("name");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("says");
    const auto row = [](const QString &topic, const QString &name, Kind kind, const QString &says) {
        QTest::newRow(qPrintable(name)) << topic << name << kind << says;
    };
    row(u"09_users_and_errors"_s, u"401: garbage token"_s, Kind::Unauthorized, u"Enter a new token"_s);
    row(u"02_oauth_flow"_s, u"login wrong password"_s, Kind::Unauthorized, u"password"_s);
    row(u"01_oauth_apps"_s, u"create: not admin"_s, Kind::Forbidden, u"the role it needs"_s);
    row(u"01_oauth_apps"_s, u"list: not admin"_s, Kind::Forbidden, u"system administrator"_s);
    row(u"01_oauth_apps"_s, u"get one app: unknown id"_s, Kind::NotFound, u"client id"_s);
    row(u"01_oauth_apps"_s, u"create: bad callback url (no scheme)"_s, Kind::Invalid, u"https://"_s);
    row(u"01_oauth_apps"_s, u"provider disabled: list"_s, Kind::Disabled, u"OAuth 2.0 Service Provider"_s);
    row(u"02_oauth_flow"_s, u"consent POST mismatched redirect_uri"_s, Kind::Invalid, u"Every character"_s);
    row(u"07_channels"_s, u"create: duplicate name of a live channel"_s, Kind::Conflict, u"another name"_s);
    row(u"07_channels"_s, u"MaxChannelsPerTeam reached"_s, Kind::Invalid, u"Max Channels Per Team"_s);
    row(u"07_channels"_s, u"add member who is not in the team"_s, Kind::NotFound, u"to the team first"_s);
    row(u"07_channels"_s, u"archived: post"_s, Kind::Conflict, u"Restore it"_s);
    row(u"07_channels"_s, u"archived: patch header"_s, Kind::Conflict, u"archived"_s);
    row(u"03_slash_commands"_s, u"create: duplicate trigger"_s, Kind::Conflict, u"another word"_s);
    row(u"06_bots"_s, u"create bot: same username"_s, Kind::Conflict, u"taken"_s);
    row(u"03_slash_commands"_s, u"commands disabled: create"_s, Kind::Disabled,
        u"Enable Custom Slash Commands"_s);
    row(u"06_bots"_s, u"bot creation disabled: create"_s, Kind::Disabled, u"Enable Bot Account Creation"_s);
    row(u"06_bots"_s, u"access tokens disabled: create for a user"_s, Kind::Disabled,
        u"Enable Personal Access Tokens"_s);
    row(u"09_users_and_errors"_s, u"ShowEmailAddress=false: by email as a plain user"_s, Kind::Disabled,
        u"Show Email Address"_s);
    row(u"11_response_url"_s, u"use 6: refused (limit 5)"_s, Kind::Invalid, u"used 5 times"_s);
    row(u"11_response_url"_s, u"unknown id"_s, Kind::NotFound, u"30 minutes"_s);
    row(u"11_response_url"_s, u"too long in_channel message"_s, Kind::Server, u"failed"_s);
    row(u"09b_rate_limit_and_restart"_s, u"429 on a POST"_s, Kind::Busy, u"slow down"_s);
}

void TestErrorSorting::sortsWhatServersWereSeenToRefuse()
{
    QFETCH(QString, topic);
    QFETCH(QString, name);
    QFETCH(Kind, kind);
    QFETCH(QString, says);
    for (const QString &version : {u"5.37"_s, u"11.6"_s}) {
        const Error error = sortedError(recorded(version, topic, name));
        QCOMPARE(error.kind, kind);
        QVERIFY2(error.what.contains(says), qPrintable(version + u": "_s + error.what));
    }
}

void TestErrorSorting::sortsRacesAsThingsThatPass_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("the same post twice at once")
        << u"api.post.deduplicate_create_post.pending"_s << Kind::Busy;
    QTest::newRow("the same member twice at once")
        << u"api.channel.add_user.to.channel.failed.app_error"_s << Kind::Server;
}

void TestErrorSorting::sortsRacesAsThingsThatPass()
{
    QFETCH(QString, id);
    QFETCH(Kind, kind);
    const QByteArray body = "{\"id\":\"" + id.toUtf8() + "\",\"message\":\"m\",\"status_code\":500}";
    const Error error = sortedError(answerOf(500, "application/json", body));
    QCOMPARE(error.kind, kind);
    QCOMPARE(error.code, id);
    QCOMPARE(remedyFor(error.kind), Remedy::Retry);
}

void TestErrorSorting::waitsAsLongAsTheServerAsks()
{
    const Error error = sortedError(recorded(u"11.6"_s, u"09b_rate_limit_and_restart"_s, u"429 on a POST"_s));
    QVERIFY(error.retryAfter >= std::chrono::seconds(1));
}

void TestErrorSorting::asksForTheRightAddressWhenAPageAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("the web client, for a wrong sub-path") << 200;
    QTest::newRow("a web server that is no Mattermost") << 404;
    QTest::newRow("a web server that knows no POST there") << 405;
}

void TestErrorSorting::asksForTheRightAddressWhenAPageAnswers()
{
    QFETCH(int, status);
    const net::Response page = answerOf(status, "text/html; charset=utf-8", "<!DOCTYPE html><html></html>");
    QVERIFY(isPage(page));
    const Error error = status == 200 ? notJson(page) : sortedError(page);
    QCOMPARE(error.kind, Kind::Malformed);
    QCOMPARE(error.httpStatus, status);
    QVERIFY2(error.what.contains("sub-path"_L1), qPrintable(error.what));
}

void TestErrorSorting::believesAProxyThatRefuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("says");
    QTest::newRow("server behind it is down") << 502 << Kind::Server << u"failed"_s;
    QTest::newRow("overloaded") << 503 << Kind::Server << u"failed"_s;
    QTest::newRow("asks for a log-in") << 401 << Kind::Unauthorized << u"in front of Mattermost"_s;
    QTest::newRow("lets nobody pass") << 403 << Kind::Forbidden << u"in front of Mattermost"_s;
    QTest::newRow("body too large for it") << 413 << Kind::Invalid << u"does not accept"_s;
}

void TestErrorSorting::believesAProxyThatRefuses()
{
    QFETCH(int, status);
    QFETCH(Kind, kind);
    QFETCH(QString, says);
    const Error error = sortedError(answerOf(status, "text/html", "<html>nginx</html>"));
    QCOMPARE(error.kind, kind);
    QVERIFY2(error.what.contains(says), qPrintable(error.what));
}

void TestErrorSorting::namesTheAddressOfARedirect()
{
    net::Response response = answerOf(301, "text/html", "");
    response.headers.emplaceBack("Location", "https://chat.example.test/api/v4/users/me");
    const Error error = sortedError(response);
    QCOMPARE(error.kind, Kind::Malformed);
    QVERIFY2(error.what.contains("https://chat.example.test"_L1), qPrintable(error.what));
}

void TestErrorSorting::keepsTheServersOwnWordsForTheLog()
{
    const net::Response german = recorded(u"11.6"_s, u"08b_incoming_webhooks_and_misc"_s,
                                          u"Accept-Language: de translates error messages"_s);
    const Error error = sortedError(german);
    QVERIFY(error.detail.contains("Konnte die Nachricht nicht abrufen"_L1));
    QVERIFY(!error.what.contains("Konnte"_L1));
}

void TestErrorSorting::makesNoLogLinesOfWhatTheServerSays()
{
    const Error error = sortedError(answerOf(400, "application/json", R"({"id":"x","message":"a\nb"})"));
    QVERIFY(!error.detail.contains(u'\n'));
}

QTEST_GUILESS_MAIN(TestErrorSorting)
#include "tst_error_sorting.moc"
