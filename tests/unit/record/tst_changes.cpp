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
    void cancellingKeepsWhenAndWhy();
    void reopeningClearsTheEnd_data();
    void reopeningClearsTheEnd();
    void twoChangesInOneMillisecondStayInOrder();
    void refusesADraft_data();
    void refusesADraft();
    void takesATitleAsLongAsItMayBe();
    void refusesAMessageThatIsTooLong();
    void refusesAChangeToAnEmptyTitle();
    void refusesANoteThatSaysNothing();
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
    QTest::newRow("mitigated, started") << Status::Mitigated << Status::Started << true;
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

void TestChanges::cancellingKeepsWhenAndWhy()
{
    const auto cancelled = moved(started(), Status::Cancelled, u"a drill"_s);
    QVERIFY(cancelled);
    QCOMPARE(cancelled->cancelledAt, later);
    QCOMPARE(cancelled->cancellationMessage, u"a drill"_s);
    QVERIFY(!cancelled->mitigatedAt.isValid());
}

void TestChanges::reopeningClearsTheEnd_data()
{
    QTest::addColumn<Status>("end");
    QTest::newRow("resolved") << Status::Resolved;
    QTest::newRow("cancelled") << Status::Cancelled;
}

void TestChanges::reopeningClearsTheEnd()
{
    QFETCH(Status, end);
    const auto ended = moved(started(), end, u"rolled back"_s);
    const auto reopened = moved(*ended, Status::Started);
    QVERIFY(reopened);
    Incident asBefore = started();
    asBefore.updatedAt = reopened->updatedAt;
    QCOMPARE(*reopened, asBefore);
    QVERIFY(reopened->updatedAt > ended->updatedAt);
}

void TestChanges::twoChangesInOneMillisecondStayInOrder()
{
    const auto mitigated = moved(started(), Status::Mitigated);
    const auto resolved = moved(*mitigated, Status::Resolved);
    QVERIFY(resolved);
    QVERIFY(resolved->updatedAt > mitigated->updatedAt);
}

void TestChanges::refusesADraft_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("title");
    QTest::addColumn<qsizetype>("summary");
    QTest::addColumn<QString>("sentence");
    const QString title = u"Down"_s;
    QTest::newRow("no title") << u"one"_s << u" \n "_s << qsizetype(0) << u"An incident needs a title."_s;
    QTest::newRow("long title") << u"one"_s << QString(256, u'x') << qsizetype(0)
                                << u"The title is longer than"_s;
    QTest::newRow("long summary") << u"one"_s << title << qsizetype(3'001) << u"The text is longer than"_s;
    QTest::newRow("no id") << QString() << title << qsizetype(0) << u"An incident needs an id."_s;
}

void TestChanges::refusesADraft()
{
    QFETCH(QString, id);
    QFETCH(QString, title);
    QFETCH(qsizetype, summary);
    QFETCH(QString, sentence);
    incident::IncidentDraft refused = draft(title);
    refused.id = id;
    refused.summary = QString(summary, u'x');
    const auto made = record::declared(refused, 1, declaredAt);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Error::Kind::Invalid);
    QVERIFY2(made.error().what.startsWith(sentence), qPrintable(made.error().what));
}

void TestChanges::takesATitleAsLongAsItMayBe()
{
    QVERIFY(record::declared(draft(QString(255, u'x')), 1, declaredAt));
}

void TestChanges::refusesAMessageThatIsTooLong()
{
    QVERIFY(moved(started(), Status::Mitigated, QString(3'000, u'x')));
    const auto changed = moved(started(), Status::Mitigated, QString(3'001, u'x'));
    QVERIFY(!changed);
    QCOMPARE(changed.error().kind, Error::Kind::Invalid);
}

void TestChanges::refusesAChangeToAnEmptyTitle()
{
    incident::IncidentChange change;
    change.title = u" "_s;
    const auto changed = record::withChange(started(), change, later);
    QVERIFY(!changed);
    QCOMPARE(changed.error().kind, Error::Kind::Invalid);
}

void TestChanges::refusesANoteThatSaysNothing()
{
    QVERIFY(record::checkNote(u"Called the vendor"_s));
    QVERIFY(!record::checkNote(u" "_s));
    QVERIFY(!record::checkNote(QString(3'001, u'x')));
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
