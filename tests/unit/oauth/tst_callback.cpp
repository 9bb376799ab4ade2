// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/oauth/callback.h"
#include "app/oauth/error_codes.h"
#include "tests/support/transcript.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

using oauth::Callback;
using oauth::readCallback;

namespace {

const QUrl ours(u"https://relay.example.org/auth/mattermost/callback"_s);

QUrl url(const QString &text)
{
    return QUrl(text);
}

} // namespace

class TestCallback : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCodeAndState()
    {
        const auto callback = readCallback(
            url(u"https://relay.example.org/auth/mattermost/callback?code=c1&state=s1"_s), ours);
        QVERIFY(callback);
        QCOMPARE(callback->code.reveal(), "c1");
        QCOMPARE(callback->state, u"s1"_s);
        QVERIFY(callback->error.isEmpty());
    }

    void readsWhatServersWereSeenToSend_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QUrl>("redirectUrl");
        for (const QString &version : {u"5.37"_s, u"11.6"_s}) {
            QTest::addRow("%s", qPrintable(version))
                << version << u"consent POST Bearer session token (no CSRF needed)"_s
                << QUrl(u"http://127.0.0.1:9123/oauth/complete"_s);
            QTest::addRow("%s, with a second question mark", qPrintable(version))
                << version << u"consent POST with redirect_uri that has a query (broken '?code=' appended)"_s
                << QUrl(u"http://127.0.0.1:9123/other?x=1"_s);
        }
    }

    void readsWhatServersWereSeenToSend()
    {
        QFETCH(QString, version);
        QFETCH(QString, name);
        QFETCH(QUrl, redirectUrl);
        const RecordedExchange consent = recordedExchange(version, u"02_oauth_flow"_s, name);
        const auto callback = readCallback(QUrl(consent.answerJson()[u"redirect"_s].toString()), redirectUrl);
        QVERIFY(callback);
        QCOMPARE(callback->code.reveal().size(), 52);
        QCOMPARE(callback->state, u"st-1"_s);
    }

    void aRefusalComesWithoutAState_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::newRow("plain") << url(ours.toString() + u"?error=access_denied"_s);
        QTest::newRow("behind a query") << url(ours.toString() + u"?x=1?error=access_denied"_s);
    }

    void aRefusalComesWithoutAState()
    {
        QFETCH(QUrl, url);
        const auto callback = readCallback(url, ours);
        QVERIFY(callback);
        QVERIFY(callback->isDenied());
        QVERIFY(callback->state.isEmpty());
        QCOMPARE(oauth::errorOf(*callback).code, oauth::code::denied);
        QCOMPARE(oauth::errorOf(*callback).kind, Error::Kind::Forbidden);
    }

    void anErrorIsBelievedBeforeACode()
    {
        const auto callback
            = readCallback(url(ours.toString() + u"?code=c1&state=s1&error=server_error"_s), ours);
        QVERIFY(callback);
        QVERIFY(callback->code.isEmpty());
        QCOMPARE(callback->error, u"server_error"_s);
        QVERIFY(!callback->isDenied());
        QCOMPARE(oauth::errorOf(*callback).code, oauth::code::refusedRequest);
    }

    void anErrorMakesNoLogLineOfItsOwn()
    {
        const auto callback = readCallback(url(ours.toString() + u"?error=a%0Ab"_s), ours);
        QVERIFY(callback);
        QVERIFY(!oauth::errorOf(*callback).detail.contains(u'\n'));
        QVERIFY(!oauth::errorOf(*callback).what.contains(u'\n'));
    }

    void isNoCallbackOfOurs_data()
    {
        QTest::addColumn<QUrl>("url");
        const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << url(text); };
        const QString answer = u"?code=c1&state=s1"_s;
        row("another scheme", u"http://relay.example.org/auth/mattermost/callback"_s + answer);
        row("another host", u"https://relay.example.com/auth/mattermost/callback"_s + answer);
        row("our host as a beginning",
            u"https://relay.example.org.evil.test/auth/mattermost/callback"_s + answer);
        row("our host as a user", u"https://relay.example.org@evil.test/auth/mattermost/callback"_s + answer);
        row("a user at our host", u"https://evil@relay.example.org/auth/mattermost/callback"_s + answer);
        row("another port", u"https://relay.example.org:8443/auth/mattermost/callback"_s + answer);
        row("a longer path", u"https://relay.example.org/auth/mattermost/callback2"_s + answer);
        row("a path below", u"https://relay.example.org/auth/mattermost/callback/x"_s + answer);
        row("a slash at the end", u"https://relay.example.org/auth/mattermost/callback/"_s + answer);
        row("other capitals", u"https://relay.example.org/auth/mattermost/Callback"_s + answer);
        row("an encoded letter more", u"https://relay.example.org/auth/mattermost%2Fcallback"_s + answer);
        row("no answer", u"https://relay.example.org/auth/mattermost/callback"_s);
        row("a code alone", ours.toString() + u"?code=c1"_s);
        row("a state alone", ours.toString() + u"?state=s1"_s);
        row("two codes", ours.toString() + u"?code=c1&code=c2&state=s1"_s);
        row("two states", ours.toString() + u"?code=c1&state=s1&state=s2"_s);
        row("two states by a second question mark", ours.toString() + u"?state=s1?code=c1&state=s2"_s);
        row("an answer in the fragment", ours.toString() + u"#code=c1&state=s1"_s);
        row("an endless state", ours.toString() + u"?code=c1&state="_s + QString(1'025, u's'));
        row("an endless code", ours.toString() + u"?state=s1&code="_s + QString(513, u'c'));
        row("nothing", QString());
    }

    void isNoCallbackOfOurs()
    {
        QFETCH(QUrl, url);
        const auto callback = readCallback(url, ours);
        QVERIFY(!callback);
        QCOMPARE(callback.error().code, oauth::code::foreignCallback);
        QVERIFY(!callback.error().detail.contains("c1"_L1));
    }

    void aPortThatGoesWithoutSayingMayBeSaid()
    {
        QVERIFY(readCallback(
            url(u"https://relay.example.org:443/auth/mattermost/callback?code=c1&state=s1"_s), ours));
        QVERIFY(
            readCallback(url(u"http://127.0.0.1/cb?code=c1&state=s1"_s), QUrl(u"http://127.0.0.1:80/cb"_s)));
    }
};

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestCallback)
#include "tst_callback.moc"
