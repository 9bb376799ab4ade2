// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/record/built_in_record.h"
#include "tests/support/fixed_clock.h"

#include <QCoroTask>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;
using incident::Incident;
using incident::IncidentDraft;
using incident::Status;

namespace {

IncidentDraft draft(const QString &id, const QString &title)
{
    IncidentDraft draft;
    draft.id = id;
    draft.title = title;
    return draft;
}

record::IncidentQuery query(int limit, const QString &after, const QString &search = {})
{
    record::IncidentQuery query;
    query.limit = limit;
    query.after = after;
    query.search = search;
    return query;
}

/// The record with its store in a folder of its own.
struct Kept
{
    QTemporaryDir folder;
    test::FixedClock clock;
    store::Database database;
    record::BuiltInRecord record{database, clock};

    Kept()
    {
        const auto opened = QCoro::waitFor(
            database.open(folder.filePath(u"store.sqlite"_s), {record::BuiltInRecord::schema()}));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().what));
    }

    Incident declare(const QString &id, const QString &title = u"Checkout is down"_s)
    {
        const auto made = QCoro::waitFor(record.create(draft(id, title)));
        if (!made)
            qFatal("%s", qPrintable(made.error().what));
        return *made;
    }

    Outcome<Incident> change(const QString &id, Status to)
    {
        return QCoro::waitFor(record.changeStatus(id, {.to = to, .message = u"because"_s, .by = {}}));
    }
};

} // namespace

/// The built-in record over a real store.
class TestBuiltInRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersIncidentsFromOne();
    void theSameDraftTwiceIsOneIncident();
    void aHundredAtOnceGetAHundredNumbers();
    void saysWhatChangedOnce();
    void isChangedInsideAnothersTransaction();
    void updatesWhatIsNamedAndSaysWhich();
    void refusesAnIncidentItDoesNotHave();
    void writesATimelineOfWhatHappened();
    void theSameNoteTwiceIsOneNote();
    void listsNewestFirstPageByPage();
    void listsOpenOrEndedOnesOnly();
    void refusesACursorThatIsNone();
    void findsByNumberAndByPartOfTheTitle_data();
    void findsByNumberAndByPartOfTheTitle();
    void tellsAboutAnotherCatalogue();
    void mayGoWhileAnIncidentIsWritten();
    void aNumberThatWasNotKeptIsGivenAgain();
};

void TestBuiltInRecord::numbersIncidentsFromOne()
{
    Kept kept;
    QCOMPARE(kept.declare(u"a"_s).number, 1);
    QCOMPARE(kept.declare(u"b"_s).number, 2);
}

void TestBuiltInRecord::theSameDraftTwiceIsOneIncident()
{
    Kept kept;
    const Incident first = kept.declare(u"a"_s);
    QCOMPARE(kept.declare(u"a"_s, u"Another title"_s), first);
    QCOMPARE(kept.declare(u"b"_s).number, 2);
}

void TestBuiltInRecord::aHundredAtOnceGetAHundredNumbers()
{
    Kept kept;
    QList<int> numbers;
    for (int i = 0; i < 100; ++i) {
        kept.record.create(draft(QString::number(i), u"Down"_s))
            .then([&numbers](const Outcome<Incident> &made) { numbers << (made ? made->number : 0); });
    }
    QTRY_COMPARE(numbers.size(), 100);
    std::sort(numbers.begin(), numbers.end());
    for (int i = 0; i < 100; ++i)
        QCOMPARE(numbers[i], i + 1);
}

void TestBuiltInRecord::saysWhatChangedOnce()
{
    Kept kept;
    QSignalSpy changed(&kept.record, &record::IncidentRecord::changed);
    kept.declare(u"a"_s);
    kept.declare(u"a"_s);
    QVERIFY(kept.change(u"a"_s, Status::Mitigated));
    QVERIFY(kept.change(u"a"_s, Status::Mitigated));
    QCOMPARE(changed.count(), 2);
}

void TestBuiltInRecord::isChangedInsideAnothersTransaction()
{
    Kept kept;
    QSignalSpy changed(&kept.record, &record::IncidentRecord::changed);
    const auto creating = kept.record.creating(draft(u"a"_s, u"Checkout is down"_s));
    const store::Database::Work<record::Written> lost
        = [creating](store::Connection &connection) -> Outcome<record::Written> {
        if (const auto created = creating(connection); !created)
            return created;
        return failure({.kind = Error::Kind::Storage, .what = u"What follows failed."_s});
    };
    QVERIFY(!QCoro::waitFor(kept.database.write<record::Written>(lost)));
    QVERIFY(!QCoro::waitFor(kept.record.incident(u"a"_s)));

    const auto created = QCoro::waitFor(kept.database.write<record::Written>(creating));
    QCOMPARE(*QCoro::waitFor(kept.record.incident(u"a"_s)), created->incident);
    QCOMPARE(changed.count(), 0); // until it is told
    kept.record.tell(*created);
    const auto again = QCoro::waitFor(kept.database.write<record::Written>(creating));
    kept.record.tell(*again);
    QCOMPARE(changed.count(), 1);
}

void TestBuiltInRecord::updatesWhatIsNamedAndSaysWhich()
{
    Kept kept;
    kept.declare(u"a"_s);
    incident::IncidentChange change;
    change.title = u"Checkout is down"_s; // as it was
    change.severity = u"sev1"_s;
    change.services = QStringList{u"shop"_s};
    const auto updated = QCoro::waitFor(kept.record.update(u"a"_s, change));
    QVERIFY(updated);
    QCOMPARE(updated->severity, u"sev1"_s);
    QCOMPARE(*QCoro::waitFor(kept.record.incident(u"a"_s)), *updated);
    const auto timeline = QCoro::waitFor(kept.record.timeline(u"a"_s));
    QCOMPARE(timeline->last().kind, u"updated"_s);
    QCOMPARE(timeline->last().text, u"severity, services"_s);
}

void TestBuiltInRecord::refusesAnIncidentItDoesNotHave()
{
    Kept kept;
    const auto changed = kept.change(u"nowhere"_s, Status::Mitigated);
    QVERIFY(!changed);
    QCOMPARE(changed.error().kind, Error::Kind::NotFound);
}

void TestBuiltInRecord::writesATimelineOfWhatHappened()
{
    Kept kept;
    kept.declare(u"a"_s);
    kept.clock.advance(std::chrono::minutes(5));
    QVERIFY(kept.change(u"a"_s, Status::Mitigated));
    QVERIFY(!kept.change(u"a"_s, Status::Triage));
    const auto timeline = QCoro::waitFor(kept.record.timeline(u"a"_s));
    QVERIFY(timeline);
    QCOMPARE(timeline->size(), 2);
    QCOMPARE(timeline->at(0).kind, u"created"_s);
    QCOMPARE(timeline->at(1).kind, u"status"_s);
    QCOMPARE(timeline->at(1).text, u"mitigated: because"_s);
    QCOMPARE(timeline->at(1).at, kept.clock.now());
}

void TestBuiltInRecord::theSameNoteTwiceIsOneNote()
{
    Kept kept;
    kept.declare(u"a"_s);
    const incident::TimelineEntry note{.id = u"note"_s,
                                       .incidentId = u"a"_s,
                                       .at = {},
                                       .kind = {},
                                       .text = u"Called the vendor"_s,
                                       .by = {}};
    QVERIFY(QCoro::waitFor(kept.record.addNote(note)));
    QVERIFY(QCoro::waitFor(kept.record.addNote(note)));
    QCOMPARE(QCoro::waitFor(kept.record.timeline(u"a"_s))->size(), 2);
}

void TestBuiltInRecord::listsNewestFirstPageByPage()
{
    Kept kept;
    for (int i = 1; i <= 5; ++i)
        kept.declare(QString::number(i));
    const auto first = QCoro::waitFor(kept.record.list(query(3, {})));
    QVERIFY(first);
    QCOMPARE(first->incidents.size(), 3);
    QCOMPARE(first->incidents.first().number, 5);
    const auto second = QCoro::waitFor(kept.record.list(query(3, first->next)));
    QVERIFY(second);
    QCOMPARE(second->incidents.size(), 2);
    QCOMPARE(second->incidents.last().number, 1);
    QVERIFY(second->next.isEmpty());
}

void TestBuiltInRecord::listsOpenOrEndedOnesOnly()
{
    Kept kept;
    kept.declare(u"a"_s);
    kept.declare(u"b"_s);
    QVERIFY(kept.change(u"a"_s, Status::Resolved));
    record::IncidentQuery open;
    open.open = true;
    const auto working = QCoro::waitFor(kept.record.list(open));
    QCOMPARE(working->incidents.size(), 1);
    QCOMPARE(working->incidents.first().id, u"b"_s);
    open.open = false;
    const auto ended = QCoro::waitFor(kept.record.list(open));
    QCOMPARE(ended->incidents.size(), 1);
    QCOMPARE(ended->incidents.first().id, u"a"_s);
}

void TestBuiltInRecord::refusesACursorThatIsNone()
{
    Kept kept;
    const auto page = QCoro::waitFor(kept.record.list(query(3, u"page two"_s)));
    QVERIFY(!page);
    QCOMPARE(page.error().kind, Error::Kind::Invalid);
}

void TestBuiltInRecord::findsByNumberAndByPartOfTheTitle_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<int>("found");

    QTest::newRow("number") << u"#2"_s << 1;
    QTest::newRow("part, other case") << u"CHECK"_s << 1;
    QTest::newRow("a wildcard is itself") << u"100%"_s << 1;
    QTest::newRow("nothing") << u"mail"_s << 0;
}

void TestBuiltInRecord::findsByNumberAndByPartOfTheTitle()
{
    QFETCH(QString, search);
    QFETCH(int, found);
    Kept kept;
    kept.declare(u"a"_s, u"Checkout is down"_s);
    kept.declare(u"b"_s, u"CPU at 100%"_s);
    const auto page = QCoro::waitFor(kept.record.list(query(50, {}, search)));
    QVERIFY(page);
    QCOMPARE(page->incidents.size(), found);
}

void TestBuiltInRecord::tellsAboutAnotherCatalogue()
{
    Kept kept;
    QSignalSpy changed(&kept.record, &record::IncidentRecord::catalogueChanged);
    const incident::Catalogue catalogue{.severities = {{u"sev1"_s, u"SEV1"_s, 0, {}}}, .services = {}};
    kept.record.setCatalogue(catalogue);
    kept.record.setCatalogue(catalogue);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(*QCoro::waitFor(kept.record.catalogue()), catalogue);
}

void TestBuiltInRecord::mayGoWhileAnIncidentIsWritten()
{
    Kept kept;
    auto other = std::make_unique<record::BuiltInRecord>(kept.database, kept.clock);
    auto making = other->create(draft(u"a"_s, u"Down"_s));
    other.reset();
    QVERIFY(QCoro::waitFor(making));
    QVERIFY(QCoro::waitFor(kept.record.incident(u"a"_s)));
}

void TestBuiltInRecord::aNumberThatWasNotKeptIsGivenAgain()
{
    Kept kept;
    kept.declare(u"a"_s);
    QVERIFY(!QCoro::waitFor(kept.record.create(draft(u"b"_s, {}))));
    QCOMPARE(kept.declare(u"c"_s).number, 2);
}

QTEST_GUILESS_MAIN(TestBuiltInRecord)
#include "tst_built_in_record.moc"
