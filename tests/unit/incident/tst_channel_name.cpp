// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/incident/channel_name.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

class TestChannelName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesANameOfTheTitle_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"inc-12 Checkout is down"_s << u"inc-12-checkout-is-down"_s;
        QTest::newRow("German") << u"Störung: Straße überflutet"_s << u"stoerung-strasse-ueberflutet"_s;
        QTest::newRow("umlauts in two parts") << u"Sto\u0308rung"_s << u"stoerung"_s;
        QTest::newRow("capital umlaut") << u"ÄRGER"_s << u"aerger"_s;
        QTest::newRow("French") << u"Panne générale à Nîmes"_s << u"panne-generale-a-nimes"_s;
        QTest::newRow("Polish and Danish") << u"Łódź, Ærø"_s << u"lodz-aero"_s;
        QTest::newRow("ligatures and wide letters") << u"ﬁle ＡＢＣ"_s << u"file-abc"_s;
        QTest::newRow("punctuation only between") << u"--[DB] «slow»!!"_s << u"db-slow"_s;
        QTest::newRow("underscores") << u"a__b"_s << u"a-b"_s;
        QTest::newRow("no Latin letter") << u"Сбой базы"_s << u"incident-12"_s;
        QTest::newRow("emoji") << u"🔥🔥"_s << u"incident-12"_s;
        QTest::newRow("a digit in another script") << u"障害 12"_s << u"12"_s;
        QTest::newRow("one letter") << u"x"_s << u"incident-x"_s;
        QTest::newRow("town square") << u"Town Square"_s << u"incident-town-square"_s;
        QTest::newRow("looks like an id")
            << u"abcdefghijklmnopqrstuvwxyz"_s << u"incident-abcdefghijklmnopqrstuvwxyz"_s;
        QTest::newRow("empty") << QString() << u"incident-12"_s;
        QTest::newRow("too long") << QString(80, u'a') << QString(64, u'a');
        QTest::newRow("too long, cut at a hyphen") << QString(63, u'a') + u" b"_s << QString(63, u'a');
    }

    void makesANameOfTheTitle()
    {
        QFETCH(QString, title);
        QTEST(incident::channelName(title, 12), "name");
    }

    void withoutANumberItIsAnIncident() { QCOMPARE(incident::channelName(u"🔥"_s, 0), u"incident"_s); }

    void everyNameIsTakenByTheServer_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("plain") << u"Checkout is down"_s;
        QTest::newRow("marks only") << u"\u0301\u0308"_s;
        QTest::newRow("hyphens") << u"----"_s;
        QTest::newRow("off topic") << u"Off-Topic"_s;
        QTest::newRow("letters that stay unknown") << u"ŉ ʘ ǅ ẞ İ"_s;
        QTest::newRow("64 letters, the last a hyphen") << QString(63, u'x') + u"---y"_s;
        QTest::newRow("half a character") << QString(QChar(0xD83D));
    }

    void everyNameIsTakenByTheServer()
    {
        QFETCH(QString, title);
        QVERIFY(incident::isChannelName(incident::channelName(title, 0)));
    }

    void knowsWhatTheServerTakes_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("taken");
        QTest::newRow("letters, digits, hyphen, underscore") << u"inc-12_a"_s << true;
        QTest::newRow("two letters") << u"ab"_s << true;
        QTest::newRow("one letter") << u"a"_s << false;
        QTest::newRow("capitals") << u"Inc-12"_s << false;
        QTest::newRow("begins with a hyphen") << u"-inc"_s << false;
        QTest::newRow("ends with an underscore") << u"inc_"_s << false;
        QTest::newRow("64") << QString(64, u'a') << true;
        QTest::newRow("65") << QString(65, u'a') << false;
        QTest::newRow("a direct channel's") << u"a__b"_s << false;
        QTest::newRow("reserved") << u"town-square"_s << false;
    }

    void knowsWhatTheServerTakes()
    {
        QFETCH(QString, name);
        QTEST(incident::isChannelName(name), "taken");
    }

    void theSuffixFits_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("n");
        QTest::addColumn<QString>("suffixed");
        QTest::newRow("short") << u"outage"_s << 2 << u"outage-2"_s;
        QTest::newRow("as long as may be") << QString(64, u'a') << 2 << QString(62, u'a') + u"-2"_s;
        QTest::newRow("the hundredth") << QString(64, u'a') << 100 << QString(60, u'a') + u"-100"_s;
        QTest::newRow("cut at a hyphen") << QString(61, u'a') + u"-bc"_s << 2 << QString(61, u'a') + u"-2"_s;
    }

    void theSuffixFits()
    {
        QFETCH(QString, name);
        QFETCH(int, n);
        QTEST(incident::withSuffix(name, n), "suffixed");
    }
};

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestChannelName)
#include "tst_channel_name.moc"
