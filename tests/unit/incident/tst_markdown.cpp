// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/incident/markdown.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

namespace {

/// The invisible character, made visible.
QString shown(QString text)
{
    return text.replace(QChar(0x200B), QChar(u'·'));
}

} // namespace

class TestMarkdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingComesOfWhatPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("escaped");
        QTest::newRow("plain words") << u"Checkout is down (all shops), 50 %!"_s
                                     << u"Checkout is down (all shops), 50 %!"_s;
        QTest::newRow("ping all") << u"@all look"_s << u"@·all look"_s;
        QTest::newRow("ping the channel in brackets") << u"(@channel)"_s << u"(@·channel)"_s;
        QTest::newRow("channel link") << u"~town-square"_s << u"\\~·town-square"_s;
        QTest::newRow("hash tag") << u"see #outage"_s << u"see #·outage"_s;
        QTest::newRow("emoji") << u":fire:"_s << u":·fire:"_s;
        QTest::newRow("a time is no emoji") << u"since 10:30"_s << u"since 10:30"_s;
        QTest::newRow("bold and code") << u"**x** `y` _z_"_s << u"\\*\\*x\\*\\* \\`y\\` \\_z\\_"_s;
        QTest::newRow("link") << u"[login](https://evil.example)"_s
                              << u"\\[login\\](https:·//evil.example)"_s;
        QTest::newRow("picture") << u"![x](http://e/x.png)"_s << u"!\\[x\\](http:·//e/x.png)"_s;
        QTest::newRow("bare address") << u"https://evil.example"_s << u"https:·//evil.example"_s;
        QTest::newRow("address without a scheme") << u"WWW.evil.example"_s << u"W·WW.evil.example"_s;
        QTest::newRow("mail address") << u"a@b.example"_s << u"a@·b.example"_s;
        QTest::newRow("table cell") << u"a | b"_s << u"a \\| b"_s;
        QTest::newRow("heading") << u"# big"_s << u"·# big"_s;
        QTest::newRow("quote") << u"> said"_s << u"·> said"_s;
        QTest::newRow("list") << u"- one"_s << u"·- one"_s;
        QTest::newRow("numbered list") << u"1. one"_s << u"·1. one"_s;
        QTest::newRow("a number first") << u"50 shops"_s << u"50 shops"_s;
        QTest::newRow("backslash") << u"C:\\temp"_s << u"C:·\\\\temp"_s;
        QTest::newRow("code by spaces") << u"    x"_s << u"x"_s;
        QTest::newRow("text that turns around") << u"a\u202Ebc"_s << u"abc"_s;
        QTest::newRow("a bell") << u"a\u0007b"_s << u"ab"_s;
        QTest::newRow("empty") << QString() << QString();
    }

    void nothingComesOfWhatPeopleType()
    {
        QFETCH(QString, typed);
        QFETCH(QString, escaped);
        QCOMPARE(shown(incident::markdownEscaped(typed)), escaped);
        QCOMPARE(shown(incident::markdownLine(typed)), escaped);
    }

    void linesStayLines()
    {
        QCOMPARE(shown(incident::markdownEscaped(u"a\r\n# b\n  - c\n"_s)), u"a\n·# b\n·- c"_s);
    }

    void aLineStaysOne() { QCOMPARE(shown(incident::markdownLine(u"a\r\n# b\n\n|c"_s)), u"a # b \\|c"_s); }

    void aLinkLeadsWhereItShould_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QUrl>("url");
        QTest::addColumn<QString>("link");
        QTest::newRow("plain") << u"#12"_s << QUrl(u"https://chat.example.org/ops/channels/inc-12"_s)
                               << u"[·#·12](https://chat.example.org/ops/channels/inc-12)"_s;
        QTest::newRow("a text that ends the link") << u"x](http://evil)"_s << QUrl(u"https://a.example"_s)
                                                   << u"[x\\](http:·//evil)](https://a.example)"_s;
        QTest::newRow("an address that ends the link")
            << u"x"_s << QUrl(u"https://a.example/b(c) d"_s) << u"[x](https://a.example/b%28c%29%20d)"_s;
        QTest::newRow("a script") << u"x"_s << QUrl(u"javascript:alert(1)"_s) << u"x"_s;
        QTest::newRow("no address") << u"x"_s << QUrl() << u"x"_s;
    }

    void aLinkLeadsWhereItShould()
    {
        QFETCH(QString, text);
        QFETCH(QUrl, url);
        QTEST(shown(incident::markdownLink(text, url)), "link");
    }
};

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestMarkdown)
#include "tst_markdown.moc"
