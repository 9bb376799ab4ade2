// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/record/changes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;
using incident::Incident;
using incident::Status;

Q_DECLARE_METATYPE(muster::incident::Status)

namespace {

const QDateTime declaredAt({2026, 3, 2}, {3, 0}, Qt::UTC);
const QDateTime later = declaredAt.addSecs(600);

incident::IncidentDraft draft(const QString &title)
{
    incident::IncidentDraft draft;
    draft.id = u"one"_s;
    draft.title = title;
    return draft;
}

Incident started()
{
    return *record::declared(draft(u"Checkout is down"_s), 7, declaredAt);
}

Incident in(Status status)
{
    Incident incident = started();
    incident.status = status;
    return incident;
}

Outcome<Incident> moved(const Incident &incident, Status to, const QString &message = {})
{
    return record::withStatus(incident, {.to = to, .message = message, .by = {}}, later);
}

} // namespace

/// The built-in record's rules.
class TestChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsAStatusFollowOnlyWhereItMay_data();
    void letsAStatusFollowOnlyWhereItMay();
    void saysThePresentStatusWhenItRefuses();
    void resolvingWithoutMitigatingSetsBothTimes();
    void reopeningClearsTheEnd();
    void twoChangesInOneMillisecondStayInOrder();
    void refusesAnEmptyTitle();
    void refusesATextThatIsTooLong();
    void changesOnlyWhatIsNamed();
    void aChangeThatChangesNothingIsNoNews();
};

void TestChanges::letsAStatusFollowOnlyWhereItMay_data()
{
    QTest::addColumn<Status>("from");
    QTest::addColumn<Status>("to");
    QTest::addColumn<bool>("allowed");

    QTest::newRow("started, mitigated") << Status::Started << Status::Mitigated << true;
    QTest::newRow("started, resolved") << Status::Started << Status::Resolved << true;
    QTest::newRow("started, cancelled") << Status::Started << Status::Cancelled << true;
    QTest::newRow("mitigated, resolved") << Status::Mitigated << Status::Resolved << true;
    QTest::newRow("mitigated, started") << Status::Mitigated << Status::Started << false;
    QTest::newRow("resolved, started") << Status::Resolved << Status::Started << true;
    QTest::newRow("resolved, mitigated") << Status::Resolved << Status::Mitigated << false;
    QTest::newRow("cancelled, started") << Status::Cancelled << Status::Started << true;
    QTest::newRow("cancelled, resolved") << Status::Cancelled << Status::Resolved << false;
    QTest::newRow("triage, resolved") << Status::Triage << Status::Resolved << false;
    QTest::newRow("triage, started") << Status::Triage << Status::Started << true;
}

void TestChanges::letsAStatusFollowOnlyWhereItMay()
{
    QFETCH(Status, from);
    QFETCH(Status, to);
    QFETCH(bool, allowed);
    const auto changed = moved(in(from), to);
    QCOMPARE(changed.has_value(), allowed);
    if (allowed)
        QCOMPARE(changed->status, to);
}

void TestChanges::saysThePresentStatusWhenItRefuses()
{
    const auto refused = moved(in(Status::Cancelled), Status::Resolved);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QCOMPARE(refused.error().code, u"cancelled"_s);
}

void TestChanges::resolvingWithoutMitigatingSetsBothTimes()
{
    const auto resolved = moved(started(), Status::Resolved, u"rolled back"_s);
    QVERIFY(resolved);
    QCOMPARE(resolved->resolvedAt, later);
    QCOMPARE(resolved->mitigatedAt, later);
    QCOMPARE(resolved->resolutionMessage, u"rolled back"_s);
}

void TestChanges::reopeningClearsTheEnd()
{
    const auto resolved = moved(started(), Status::Resolved, u"rolled back"_s);
    const auto reopened = moved(*resolved, Status::Started);
    QVERIFY(reopened);
    QVERIFY(!reopened->resolvedAt.isValid());
    QVERIFY(reopened->resolutionMessage.isEmpty());
    QCOMPARE(reopened->startedAt, declaredAt);
}

void TestChanges::twoChangesInOneMillisecondStayInOrder()
{
    const auto mitigated = moved(started(), Status::Mitigated);
    const auto resolved = moved(*mitigated, Status::Resolved);
    QVERIFY(resolved);
    QVERIFY(resolved->updatedAt > mitigated->updatedAt);
}

void TestChanges::refusesAnEmptyTitle()
{
    const auto made = record::declared(draft(u"  "_s), 1, declaredAt);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Error::Kind::Invalid);
}

void TestChanges::refusesATextThatIsTooLong()
{
    const auto made = record::declared(draft(QString(256, u'x')), 1, declaredAt);
    QVERIFY(!made);
    const auto changed = moved(started(), Status::Mitigated, QString(3001, u'x'));
    QVERIFY(!changed);
    QCOMPARE(changed.error().kind, Error::Kind::Invalid);
}

void TestChanges::changesOnlyWhatIsNamed()
{
    incident::IncidentChange change;
    change.severity = u"sev1"_s;
    const auto changed = record::withChange(started(), change, later);
    QVERIFY(changed);
    QCOMPARE(changed->severity, u"sev1"_s);
    QCOMPARE(changed->title, u"Checkout is down"_s);
    QCOMPARE(changed->updatedAt, later);
}

void TestChanges::aChangeThatChangesNothingIsNoNews()
{
    incident::IncidentChange change;
    change.title = u"Checkout is down"_s;
    const auto changed = record::withChange(started(), change, later);
    QVERIFY(changed);
    QCOMPARE(*changed, started());
}

QTEST_GUILESS_MAIN(TestChanges)
#include "tst_changes.moc"
