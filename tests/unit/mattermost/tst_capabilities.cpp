// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/mattermost/capabilities.h"
#include "app/mattermost/fitting.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster::mattermost;
using namespace std::chrono_literals;

class TestCapabilities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsVersions_data();
    void readsVersions();
    void treatsNewerThanWeKnowAsTheNewestWeKnow();
    void countsOnNothingBetweenWhatWasRecorded_data();
    void countsOnNothingBetweenWhatWasRecorded();
    void knowsWhatWasRecordedOf537();
    void knowsWhatWasRecordedOf116();
    void supports537AndNewer();
    void sendsNoElementThatAnOldServerDoesNotKnow();
    void sendsAllElementsToANewServer();
    void sendsNoTooltipToAnOldServer();
};

namespace {

Capabilities of(const QString &version)
{
    return capabilitiesOf(versionFromText(version));
}

DialogElement elementOf(const QString &type)
{
    DialogElement element;
    element.name = u"field"_s;
    element.type = type;
    return element;
}

Dialog newerDialog()
{
    Dialog dialog;
    dialog.elements = {elementOf(u"date"_s), elementOf(u"select"_s), elementOf(u"select"_s)};
    dialog.elements[0].minDate = u"today"_s;
    dialog.elements[1].dataSource = u"dynamic"_s;
    dialog.elements[1].dataSourceUrl = u"https://relay.example.test/lookup"_s;
    dialog.elements[2].multiselect = true;
    dialog.elements[2].defaultValue = u"api,web"_s;
    return dialog;
}

} // namespace

void TestCapabilities::readsVersions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QVersionNumber>("version");
    QTest::newRow("header of 5.37") << u"5.37.0.dev-0276a69.d4a876505be29aa50e6dc1b2aabd7dbf.false"_s
                                    << QVersionNumber(5, 37, 0);
    QTest::newRow("configuration") << u"11.6.0"_s << QVersionNumber(11, 6, 0);
    QTest::newRow("nothing") << QString() << QVersionNumber();
    QTest::newRow("not a version") << u"latest"_s << QVersionNumber();
    QTest::newRow("a lone number") << u"7"_s << QVersionNumber();
}

void TestCapabilities::readsVersions()
{
    QFETCH(QString, text);
    QFETCH(QVersionNumber, version);
    const QVersionNumber read = versionFromText(text);
    QCOMPARE(read.isNull(), version.isNull());
    QVERIFY(version.isPrefixOf(read));
}

void TestCapabilities::treatsNewerThanWeKnowAsTheNewestWeKnow()
{
    QCOMPARE(of(u"12.3.1"_s), of(u"11.6.0"_s));
    QCOMPARE(of(u"11.0.0"_s), of(u"11.6.0"_s));
}

void TestCapabilities::countsOnNothingBetweenWhatWasRecorded_data()
{
    QTest::addColumn<QString>("version");
    QTest::newRow("5.38") << u"5.38.0"_s;
    QTest::newRow("7.8") << u"7.8.0"_s;
    QTest::newRow("10.11") << u"10.11.4"_s;
    QTest::newRow("unknown") << QString();
}

void TestCapabilities::countsOnNothingBetweenWhatWasRecorded()
{
    QFETCH(QString, version);
    const Capabilities it = of(version);
    QCOMPARE(it, Capabilities());
    QCOMPARE(it.triggerLifetime, 3s);
    QVERIFY(!it.submissionAnswersMayBeText);
    QVERIFY(!it.commandsInArchivedChannels);
    QVERIFY(it.nonMembersMayClick);
    QVERIFY(!it.membersInBulk);
    QCOMPARE(it.propsCharacters, 8000);
}

void TestCapabilities::knowsWhatWasRecordedOf537()
{
    const Capabilities it = of(u"5.37.9"_s);
    QCOMPARE(it.triggerLifetime, 3s);
    QVERIFY(it.commandsInArchivedChannels);
    QVERIFY(!it.nonMembersMayClick);
    QVERIFY(!it.pkce);
}

void TestCapabilities::knowsWhatWasRecordedOf116()
{
    const Capabilities it = of(u"11.6.0"_s);
    QCOMPARE(it.triggerLifetime, 30s);
    QVERIFY(!it.commandsInArchivedChannels);
    QVERIFY(it.commandsTellThread);
    QVERIFY(it.membersInBulk);
    QVERIFY(it.pkce);
}

void TestCapabilities::supports537AndNewer()
{
    QVERIFY(isSupported(QVersionNumber(5, 37)));
    QVERIFY(isSupported(QVersionNumber(12, 0)));
    QVERIFY(!isSupported(QVersionNumber(5, 36, 9)));
    QVERIFY(!isSupported(QVersionNumber()));
}

void TestCapabilities::sendsNoElementThatAnOldServerDoesNotKnow()
{
    const QList<DialogElement> elements = fitted(newerDialog(), of(u"5.37.0"_s)).elements;
    QCOMPARE(elements.at(0), elementOf(u"text"_s));
    QCOMPARE(elements.at(1), elementOf(u"text"_s));
    QVERIFY(!elements.at(2).multiselect);
    QCOMPARE(elements.at(2).defaultValue, u"api"_s);
}

void TestCapabilities::sendsAllElementsToANewServer()
{
    QCOMPARE(fitted(newerDialog(), of(u"11.6.0"_s)), newerDialog());
}

void TestCapabilities::sendsNoTooltipToAnOldServer()
{
    Attachment card;
    card.actions.append(Action());
    card.actions[0].tooltip = u"I take it"_s;
    QCOMPARE(fitted({card}, of(u"11.6.0"_s)).first().actions.first().tooltip, u"I take it"_s);
    QCOMPARE(fitted({card}, of(u"5.37.0"_s)).first().actions.first().tooltip, QString());
}

QTEST_GUILESS_MAIN(TestCapabilities)
#include "tst_capabilities.moc"
