// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/incident/status.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

using incident::Status;

class TestStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStatusKeepsItsName_data()
    {
        QTest::addColumn<Status>("status");
        QTest::addColumn<QString>("name");
        QTest::newRow("triage") << Status::Triage << u"triage"_s;
        QTest::newRow("started") << Status::Started << u"started"_s;
        QTest::newRow("mitigated") << Status::Mitigated << u"mitigated"_s;
        QTest::newRow("resolved") << Status::Resolved << u"resolved"_s;
        QTest::newRow("cancelled") << Status::Cancelled << u"cancelled"_s;
    }

    void everyStatusKeepsItsName()
    {
        QFETCH(Status, status);
        QFETCH(QString, name);
        QCOMPARE(incident::statusName(status), name);
        QCOMPARE(incident::statusFromName(name), status);
    }

    void aWordOfTheRecordsOwnIsNoStatus() { QVERIFY(!incident::statusFromName(u"acknowledged"_s)); }

    void onlyAllowedChangesAreAllowed_data()
    {
        QTest::addColumn<Status>("from");
        QTest::addColumn<Status>("to");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("triage is taken up") << Status::Triage << Status::Started << true;
        QTest::newRow("triage is not mitigated") << Status::Triage << Status::Mitigated << false;
        QTest::newRow("triage is not resolved") << Status::Triage << Status::Resolved << false;
        QTest::newRow("triage is a false alarm") << Status::Triage << Status::Cancelled << true;
        QTest::newRow("started is mitigated") << Status::Started << Status::Mitigated << true;
        QTest::newRow("started is resolved at once") << Status::Started << Status::Resolved << true;
        QTest::newRow("mitigated is reopened") << Status::Mitigated << Status::Started << true;
        QTest::newRow("mitigated is resolved") << Status::Mitigated << Status::Resolved << true;
        QTest::newRow("mitigated is not mitigated again") << Status::Mitigated << Status::Mitigated << false;
        QTest::newRow("resolved is reopened") << Status::Resolved << Status::Started << true;
        QTest::newRow("resolved is not mitigated") << Status::Resolved << Status::Mitigated << false;
        QTest::newRow("cancelled is reopened") << Status::Cancelled << Status::Started << true;
        QTest::newRow("cancelled is not resolved") << Status::Cancelled << Status::Resolved << false;
    }

    void onlyAllowedChangesAreAllowed()
    {
        QFETCH(Status, from);
        QFETCH(Status, to);
        QTEST(incident::mayFollow(from, to), "allowed");
    }

    void anEndedIncidentNeedsNobody()
    {
        QVERIFY(incident::isOpen(Status::Triage));
        QVERIFY(incident::isOpen(Status::Mitigated));
        QVERIFY(!incident::isOpen(Status::Resolved));
        QVERIFY(!incident::isOpen(Status::Cancelled));
    }
};

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestStatus)
#include "tst_status.moc"
