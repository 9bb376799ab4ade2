// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/browser/allow_list.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

using Verdict = ui::AllowList::Verdict;

/// Where the window to sign in may go, and what a page in it may load.
class TestAllowList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnlyWhereItMay_data();
    void goesOnlyWhereItMay();
    void asksForPlainHostsWhereTheVisitBeganPlain();
    void goesWhereThePersonAllowedIt();
    void loadsWhatASignInNeeds_data();
    void loadsWhatASignInNeeds();
    void takesTheCallbackAlone_data();
    void takesTheCallbackAlone();
};

void TestAllowList::goesOnlyWhereItMay_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("the server") << u"https://chat.example.org/login"_s << Verdict::Allowed;
    QTest::newRow("the server in capitals") << u"https://CHAT.example.org/"_s << Verdict::Allowed;
    QTest::newRow("its own port, written out") << u"https://chat.example.org:443/"_s << Verdict::Allowed;
    QTest::newRow("another port of it") << u"https://chat.example.org:8443/"_s << Verdict::Ask;
    QTest::newRow("one allowed before") << u"https://login.example.com/saml"_s << Verdict::Allowed;
    QTest::newRow("one allowed before, with a port")
        << u"https://sso.example.com:9443/"_s << Verdict::Allowed;
    QTest::newRow("the same without the port") << u"https://sso.example.com/"_s << Verdict::Ask;
    QTest::newRow("a stranger") << u"https://evil.example/"_s << Verdict::Ask;
    QTest::newRow("a name within the server's") << u"https://a.chat.example.org/"_s << Verdict::Ask;
    QTest::newRow("a name that ends in the server's") << u"https://evilchat.example.org/"_s << Verdict::Ask;
    QTest::newRow("a name that begins with the server's")
        << u"https://chat.example.org.evil.example/"_s << Verdict::Ask;
    QTest::newRow("the server as a user name") << u"https://chat.example.org@evil.example/"_s << Verdict::Ask;
    QTest::newRow("a look-alike") << u"https://ch\u0430t.example.org/"_s << Verdict::Ask;
    QTest::newRow("the server with a dot") << u"https://chat.example.org./"_s << Verdict::Ask;
    QTest::newRow("the server without encryption") << u"http://chat.example.org/"_s << Verdict::NotEncrypted;
    QTest::newRow("a stranger without encryption") << u"http://evil.example/"_s << Verdict::NotEncrypted;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << Verdict::NotWeb;
    QTest::newRow("data") << u"data:text/html,hello"_s << Verdict::NotWeb;
    QTest::newRow("script") << u"javascript:alert(1)"_s << Verdict::NotWeb;
    QTest::newRow("mail") << u"mailto:a@example.org"_s << Verdict::NotWeb;
    QTest::newRow("the engine's own pages") << u"chrome://settings"_s << Verdict::NotWeb;
    QTest::newRow("no host") << u"https:///path"_s << Verdict::NotWeb;
}

void TestAllowList::goesOnlyWhereItMay()
{
    QFETCH(QString, url);
    const ui::AllowList list(QUrl(u"https://chat.example.org/sub/oauth/authorize?state=x"_s),
                             {u"login.example.com"_s, u"SSO.example.com:9443"_s});
    QTEST(list.judge(QUrl(url)), "verdict");
}

void TestAllowList::asksForPlainHostsWhereTheVisitBeganPlain()
{
    const ui::AllowList list(QUrl(u"http://chat.intern:8065/"_s), {});
    QCOMPARE(list.judge(QUrl(u"http://chat.intern:8065/login"_s)), Verdict::Allowed);
    QCOMPARE(list.judge(QUrl(u"http://sso.intern/"_s)), Verdict::Ask);
    QCOMPARE(list.judge(QUrl(u"https://sso.intern/"_s)), Verdict::Ask);
}

void TestAllowList::goesWhereThePersonAllowedIt()
{
    ui::AllowList list(QUrl(u"https://chat.example.org"_s), {});
    const QUrl url(u"https://login.example.com:8443/x"_s);
    QCOMPARE(list.judge(url), Verdict::Ask);
    list.allow(ui::authorityOf(url));
    QCOMPARE(list.judge(url), Verdict::Allowed);
}

void TestAllowList::loadsWhatASignInNeeds_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("may");
    QTest::newRow("a script of a content network") << u"https://cdn.example.net/sso.js"_s << true;
    QTest::newRow("a web socket") << u"wss://chat.example.org/api/v4/websocket"_s << true;
    QTest::newRow("a picture within the page") << u"data:image/png;base64,AA=="_s << true;
    QTest::newRow("a blob") << u"blob:https://chat.example.org/1"_s << true;
    QTest::newRow("an empty frame") << u"about:blank"_s << true;
    QTest::newRow("a public address") << u"https://93.184.216.34/x"_s << true;
    QTest::newRow("plain http") << u"http://cdn.example.net/x.js"_s << false;
    QTest::newRow("a plain web socket") << u"ws://chat.example.org/"_s << false;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("the engine's own pages") << u"chrome://version"_s << false;
    QTest::newRow("this computer by name") << u"https://localhost:8190/healthz"_s << false;
    QTest::newRow("by a name within it") << u"https://a.localhost/"_s << false;
    QTest::newRow("by a name with a dot") << u"https://localhost./"_s << false;
    QTest::newRow("by address") << u"https://127.0.0.1/"_s << false;
    QTest::newRow("by another of its addresses") << u"https://127.8.8.8/"_s << false;
    QTest::newRow("by IPv6") << u"https://[::1]/"_s << false;
    QTest::newRow("by IPv4 within IPv6") << u"https://[::ffff:127.0.0.1]/"_s << false;
    QTest::newRow("by no address") << u"https://0.0.0.0/"_s << false;
    QTest::newRow("the network at home") << u"https://192.168.1.1/"_s << false;
    QTest::newRow("a private network") << u"https://10.1.2.3/"_s << false;
    QTest::newRow("a cloud's metadata") << u"https://169.254.169.254/"_s << false;
    QTest::newRow("a private network of IPv6") << u"https://[fd00::1]/"_s << false;
    QTest::newRow("one of them that is on the list") << u"https://10.0.0.7:8443/x.js"_s << true;
}

void TestAllowList::loadsWhatASignInNeeds()
{
    QFETCH(QString, url);
    const ui::AllowList list(QUrl(u"https://chat.example.org"_s), {u"10.0.0.7:8443"_s});
    QTEST(list.mayLoad(QUrl(url)), "may");
}

void TestAllowList::takesTheCallbackAlone_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("is");
    QTest::newRow("with a code") << u"https://rootly.com/auth/mattermost/callback?code=a&state=b"_s << true;
    QTest::newRow("refused") << u"https://rootly.com/auth/mattermost/callback?error=access_denied"_s << true;
    QTest::newRow("without a query") << u"https://rootly.com/auth/mattermost/callback"_s << true;
    QTest::newRow("its port written out")
        << u"https://rootly.com:443/auth/mattermost/callback?code=a"_s << true;
    QTest::newRow("a slash more") << u"https://rootly.com/auth/mattermost/callback/?code=a"_s << false;
    QTest::newRow("a longer path") << u"https://rootly.com/auth/mattermost/callback2?code=a"_s << false;
    QTest::newRow("capitals in the path") << u"https://rootly.com/auth/Mattermost/callback?code=a"_s << false;
    QTest::newRow("a detour in the path")
        << u"https://rootly.com/auth/x/../mattermost/callback?code=a"_s << false;
    QTest::newRow("an escape in the path")
        << u"https://rootly.com/auth%2Fmattermost/callback?code=a"_s << false;
    QTest::newRow("no encryption") << u"http://rootly.com/auth/mattermost/callback?code=a"_s << false;
    QTest::newRow("another port") << u"https://rootly.com:8443/auth/mattermost/callback?code=a"_s << false;
    QTest::newRow("another host") << u"https://rootly.com.evil.example/auth/mattermost/callback"_s << false;
    QTest::newRow("a user name") << u"https://x@rootly.com/auth/mattermost/callback?code=a"_s << false;
}

void TestAllowList::takesTheCallbackAlone()
{
    QFETCH(QString, url);
    QTEST(ui::isCallback(QUrl(url), QUrl(u"https://rootly.com/auth/mattermost/callback"_s)), "is");
    QVERIFY(!ui::isCallback(QUrl(url), QUrl()));
}

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestAllowList)
#include "tst_allow_list.moc"
