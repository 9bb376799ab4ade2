// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/browser/address.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

/// What the address bar shows.
class TestAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhosePageItIs_data();
    void showsWhosePageItIs();
};

void TestAddress::showsWhosePageItIs_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isEncrypted");
    QTest::addColumn<bool>("hasForeignLetters");
    QTest::newRow("a server") << u"https://chat.example.org/login?redirect_to=x"_s << u"chat.example.org"_s
                              << true << false;
    QTest::newRow("a port") << u"http://127.0.0.1:8065/"_s << u"127.0.0.1:8065"_s << false << false;
    QTest::newRow("IPv6") << u"https://[2001:db8::1]:8443/"_s << u"[2001:db8::1]:8443"_s << true << false;
    QTest::newRow("a name in front of the host")
        << u"https://chat.example.org@evil.example/"_s << u"evil.example"_s << true << false;
    QTest::newRow("Cyrillic that looks like Latin")
        << u"https://ex\u0430mple.org/"_s << u"xn--exmple-4nf.org"_s << true << true;
    QTest::newRow("German letters") << u"https://b\u00fccher.example/"_s << u"xn--bcher-kva.example"_s << true
                                    << true;
    QTest::newRow("punycode in the middle")
        << u"https://a.xn--bcher-kva.example/"_s << u"a.xn--bcher-kva.example"_s << true << true;
    QTest::newRow("nothing yet") << QString() << QString() << false << false;
    QTest::newRow("an empty page") << u"about:blank"_s << QString() << false << false;
    QTest::newRow("a page without a host")
        << u"data:text/html,https://chat.example.org"_s << QString() << false << false;
}

void TestAddress::showsWhosePageItIs()
{
    QFETCH(QString, url);
    const ui::Address address = ui::addressOf(QUrl(url));
    QTEST(address.host, "host");
    QTEST(address.isEncrypted, "isEncrypted");
    QTEST(address.hasForeignLetters, "hasForeignLetters");
}

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestAddress)
#include "tst_address.moc"
