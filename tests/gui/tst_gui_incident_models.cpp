// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/models/incident_filter.h"
#include "ui/models/incident_model.h"
#include "ui/models/incident_selection.h"
#include "ui/models/incident_words.h"
#include "ui/models/time_words.h"
#include "ui/widgets/cells.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <array>

using namespace Qt::StringLiterals;
using namespace muster::ui;

namespace muster::test {

namespace {

using incident::Status;

const QDateTime now(QDate(2026, 3, 16), QTime(14, 44), Qt::UTC);

backend::IncidentRow row(int number, Status status = Status::Started, const QString &title = u"Disk full"_s)
{
    backend::IncidentRow row;
    row.incident.id = u"id-%1"_s.arg(number);
    row.incident.number = number;
    row.incident.title = title;
    row.incident.status = status;
    row.incident.createdAt = now.addSecs(-3600 * (1000 - number));
    row.incident.severity = number % 2 == 0 ? u"sev2"_s : u"sev1"_s;
    row.incident.declaredBy.name = u"Dana Whitfield"_s;
    row.severityName = number % 2 == 0 ? u"SEV2"_s : u"SEV1"_s;
    row.severityPosition = number % 2 == 0 ? 1 : 0;
    return row;
}

QList<backend::IncidentRow> rows(int count)
{
    QList<backend::IncidentRow> all;
    for (int number = 1; number <= count; ++number)
        all.append(row(number, number % 3 == 0 ? Status::Resolved : Status::Started));
    return all;
}

QList<int> numbersIn(const IncidentSelection &selection)
{
    QList<int> numbers;
    for (int i = 0; i < selection.rowCount(); ++i)
        numbers.append(selection.at(i).incident.number);
    return numbers;
}

constexpr auto strictly = QAbstractItemModelTester::FailureReportingMode::QtTest;

} // namespace

/// The list of incidents behind its page: order, changes one by one, and what a filter lets through.
class TestGuiIncidentModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestComesFirst();
    void aChangeIsPutInItsRow();
    void aNewOneIsPutInItsPlace();
    void cellsSayWhatTheyAre();
    void sortsByWhatAColumnMeans_data();
    void sortsByWhatAColumnMeans();
    void aSortIsToldOnce();
    void aChangeMovesToItsPlaceInTheOrder();
    void aCancelledTitleIsMuted();
    void timesAreToldAnewWhenTheDayIsOver();
    void anythingIsLetThroughUnlessFiltered();
    void filters_data();
    void filters();
    void openIncidentsStayWhateverTheirAge();
    void aChangeMovesARowInAndOutOfTheSelection();
    void aNewOneIsSelectedOnlyIfLetThrough();
    void followsAnyOrderOfChanges_data();
    void followsAnyOrderOfChanges();
    void findsAmongTenThousandAndTellsItOnce();
    void momentsAreToldAsFarAsNeeded_data();
    void momentsAreToldAsFarAsNeeded();
    void spansAreToldInTwoUnitsAtMost();
    void whatIsOfferedIsAsInChat();
};

void TestGuiIncidentModels::theNewestComesFirst()
{
    IncidentModel model;
    const QAbstractItemModelTester tester(&model, strictly);
    model.setRows(rows(3));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.at(0).incident.number, 3);
    QCOMPARE(model.at(2).incident.number, 1);
    QCOMPARE(model.rowOf(u"id-1"_s), 2);
    QCOMPARE(model.rowOf(u"nobody"_s), -1);
}

void TestGuiIncidentModels::aChangeIsPutInItsRow()
{
    IncidentModel model;
    const QAbstractItemModelTester tester(&model, strictly);
    model.setRows(rows(3));
    QSignalSpy changed(&model, &IncidentModel::dataChanged);
    model.upsert(row(2, Status::Mitigated));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 1);
    QCOMPARE(model.at(1).incident.status, Status::Mitigated);
}

void TestGuiIncidentModels::aNewOneIsPutInItsPlace()
{
    IncidentModel model;
    const QAbstractItemModelTester tester(&model, strictly);
    model.setRows({row(1), row(3)});
    model.upsert(row(2));
    model.upsert(row(4));
    QCOMPARE(model.rowOf(u"id-4"_s), 0);
    QCOMPARE(model.rowOf(u"id-3"_s), 1);
    QCOMPARE(model.rowOf(u"id-2"_s), 2);
    QCOMPARE(model.rowOf(u"id-1"_s), 3);
}

void TestGuiIncidentModels::sortsByWhatAColumnMeans_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QList<int>>("numbers");
    const auto up = Qt::AscendingOrder;
    const auto down = Qt::DescendingOrder;
    QTest::newRow("number") << int(IncidentModel::Number) << up << QList<int>{9, 10, 11, 100};
    QTest::newRow("number, down") << int(IncidentModel::Number) << down << QList<int>{100, 11, 10, 9};
    QTest::newRow("title") << int(IncidentModel::Title) << up << QList<int>{9, 11, 100, 10};
    QTest::newRow("status") << int(IncidentModel::Status) << up << QList<int>{11, 100, 9, 10};
    QTest::newRow("status, down") << int(IncidentModel::Status) << down << QList<int>{10, 9, 100, 11};
    QTest::newRow("least grave first") << int(IncidentModel::Severity) << up << QList<int>{10, 9, 11, 100};
    QTest::newRow("gravest first") << int(IncidentModel::Severity) << down << QList<int>{11, 100, 9, 10};
    QTest::newRow("oldest first") << int(IncidentModel::Begun) << up << QList<int>{100, 9, 10, 11};
}

/// Number, title without regard to case and with 2 before 10, how far it has come, how grave it is; no
/// severity is the least. What is alike is newest first.
void TestGuiIncidentModels::sortsByWhatAColumnMeans()
{
    QFETCH(int, column);
    QFETCH(Qt::SortOrder, order);
    QFETCH(QList<int>, numbers);
    backend::IncidentRow none = row(10, Status::Cancelled, u"zone 1"_s);
    none.severityPosition = -1;
    backend::IncidentRow started = row(100, Status::Started, u"Node 10"_s);
    started.incident.startedAt = now.addDays(-60); // long before it was declared
    started.severityPosition = 0;
    IncidentModel model;
    IncidentSelection selection(&model);
    const QAbstractItemModelTester tester(&selection, strictly);
    model.setRows(
        {none, row(9, Status::Resolved, u"Disk full"_s), started, row(11, Status::Triage, u"node 2"_s)});
    model.upsert([] {
        backend::IncidentRow grave = row(9, Status::Resolved, u"Disk full"_s);
        grave.severityPosition = 2;
        return grave;
    }());
    selection.sort(column, order);
    QCOMPARE(numbersIn(selection), numbers);
    model.setRows({none});
    QCOMPARE(numbersIn(selection), QList<int>{10});
}

void TestGuiIncidentModels::aSortIsToldOnce()
{
    IncidentModel model;
    IncidentSelection selection(&model);
    model.setRows(rows(10'000));
    QSignalSpy reset(&selection, &IncidentSelection::modelReset);
    selection.sort(IncidentModel::Number, Qt::AscendingOrder);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(selection.at(0).incident.number, 1);
    QCOMPARE(model.rowOf(u"id-1"_s), 0);
    selection.sort(IncidentModel::Number, Qt::AscendingOrder);
    QCOMPARE(reset.size(), 1);
}

/// Without its being gone in between: a view keeps it selected.
void TestGuiIncidentModels::aChangeMovesToItsPlaceInTheOrder()
{
    IncidentModel model;
    IncidentSelection selection(&model);
    const QAbstractItemModelTester modelTester(&model, strictly);
    const QAbstractItemModelTester tester(&selection, strictly);
    model.setRows({row(1), row(2), row(3), row(4)});
    selection.sort(IncidentModel::Status, Qt::AscendingOrder);
    QCOMPARE(numbersIn(selection), (QList<int>{4, 3, 2, 1}));
    const QPersistentModelIndex selected = selection.index(1, 0);
    QSignalSpy removed(&selection, &IncidentSelection::rowsRemoved);
    QSignalSpy moved(&selection, &IncidentSelection::rowsMoved);
    model.upsert(row(3, Status::Resolved));
    QCOMPARE(numbersIn(selection), (QList<int>{4, 2, 1, 3}));
    QCOMPARE(selected.row(), 3);
    model.upsert(row(3, Status::Triage));
    QCOMPARE(numbersIn(selection), (QList<int>{3, 4, 2, 1}));
    QCOMPARE(selected.row(), 0);
    QCOMPARE(moved.size(), 2);
    QCOMPARE(removed.size(), 0);
    QCOMPARE(model.rowOf(u"id-1"_s), 3);
}

void TestGuiIncidentModels::cellsSayWhatTheyAre()
{
    IncidentModel model;
    model.setRows({row(1)});
    const auto cell = [&](int column, int role) { return model.index(0, column).data(role); };
    QCOMPARE(cell(IncidentModel::Number, Qt::DisplayRole).toString(), u"1"_s);
    QCOMPARE(cell(IncidentModel::Title, cellRole).toInt(), int(Cell::Title));
    QCOMPARE(cell(IncidentModel::Status, Qt::DisplayRole).toString(), u"Started"_s);
    QCOMPARE(cell(IncidentModel::Status, signRole).toInt(), int(Condition::Started));
    QCOMPARE(cell(IncidentModel::Severity, barsRole).toInt(), 4);
    QCOMPARE(model.headerData(IncidentModel::Begun, Qt::Horizontal).toString(), u"Begun"_s);
    backend::IncidentRow other = row(1);
    other.incident.recordStatus = u"in_review"_s;
    other.incident.number = 0;
    model.upsert(other);
    QCOMPARE(cell(IncidentModel::Status, Qt::DisplayRole).toString(), u"in_review"_s);
    QCOMPARE(cell(IncidentModel::Number, Qt::DisplayRole).toString(), u"–"_s);
}

void TestGuiIncidentModels::aCancelledTitleIsMuted()
{
    IncidentModel model;
    model.setRows({row(1, Status::Cancelled)});
    QCOMPARE(model.index(0, IncidentModel::Title).data(cellRole).toInt(), int(Cell::Muted));
}

void TestGuiIncidentModels::timesAreToldAnewWhenTheDayIsOver()
{
    IncidentModel model;
    model.setNow(now);
    model.setRows({row(999)});
    const QModelIndex begun = model.index(0, IncidentModel::Begun);
    QCOMPARE(begun.data().toString(), u"13:44"_s);
    QSignalSpy changed(&model, &IncidentModel::dataChanged);
    model.setNow(now.addSecs(60));
    QCOMPARE(changed.size(), 0);
    model.setNow(now.addDays(1));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(begun.data().toString(), u"Mon 13:44"_s);
}

void TestGuiIncidentModels::anythingIsLetThroughUnlessFiltered()
{
    IncidentModel model;
    IncidentSelection selection(&model);
    const QAbstractItemModelTester tester(&selection, strictly);
    QCOMPARE(selection.rowCount(), 0);
    QCOMPARE(selection.headerData(IncidentModel::Title, Qt::Horizontal, Qt::DisplayRole).toString(),
             u"Title"_s);
    model.setRows(rows(5));
    QCOMPARE(numbersIn(selection), (QList<int>{5, 4, 3, 2, 1}));
}

void TestGuiIncidentModels::filters_data()
{
    using State = IncidentFilter::State;
    using Period = IncidentFilter::Period;
    QTest::addColumn<IncidentFilter>("filter");
    QTest::addColumn<QList<int>>("found");
    const auto text = [](const QString &typed) { return IncidentFilter{typed, {}, {}, {}}; };
    QTest::newRow("number") << text(u"990"_s) << QList<int>{990};
    QTest::newRow("number with its sign") << text(u"#990"_s) << QList<int>{990};
    QTest::newRow("a number's part by its sign") << text(u"#99"_s) << QList<int>{};
    QTest::newRow("title in any case") << text(u"SEARCH"_s) << QList<int>{999};
    QTest::newRow("person") << text(u"jonas"_s) << QList<int>{990};
    QTest::newRow("who changed it") << text(u"ivo"_s) << QList<int>{500};
    QTest::newRow("words in any order") << text(u"stale  search"_s) << QList<int>{999};
    QTest::newRow("umlauts") << text(u"ÜBERLAUF"_s) << QList<int>{500};
    QTest::newRow("nothing") << text(u"nothing at all"_s) << QList<int>{};
    QTest::newRow("open") << IncidentFilter{{}, State::Open, {}, {}} << QList<int>{999, 1};
    QTest::newRow("resolved") << IncidentFilter{{}, State::Resolved, {}, {}} << QList<int>{990, 500};
    QTest::newRow("severity") << IncidentFilter{{}, {}, u"sev1"_s, {}} << QList<int>{999, 1};
    QTest::newRow("last day") << IncidentFilter{{}, {}, {}, Period::Day} << QList<int>{999, 990, 1};
    QTest::newRow("all together") << IncidentFilter{u"disk"_s, State::Resolved, u"sev2"_s, Period::Day}
                                  << QList<int>{990};
}

void TestGuiIncidentModels::filters()
{
    QFETCH(IncidentFilter, filter);
    QFETCH(QList<int>, found);
    IncidentModel model;
    IncidentSelection selection(&model);
    backend::IncidentRow jonas = row(990, Status::Resolved);
    jonas.incident.declaredBy.name = u"Jonas Berg"_s;
    backend::IncidentRow old = row(500, Status::Resolved, u"Überlauf der Warteschlange"_s);
    old.incident.statusBy.name = u"Ivo Lund"_s;
    model.setRows({row(999, Status::Started, u"Search results stale"_s), jonas, old, row(1)});
    selection.setFilter(filter, now);
    QCOMPARE(numbersIn(selection), found);
}

void TestGuiIncidentModels::openIncidentsStayWhateverTheirAge()
{
    IncidentModel model;
    IncidentSelection selection(&model);
    model.setRows({row(1, Status::Started), row(2, Status::Resolved)});
    selection.setFilter({{}, {}, {}, IncidentFilter::Period::Week}, now);
    QCOMPARE(numbersIn(selection), QList<int>{1});
}

void TestGuiIncidentModels::aChangeMovesARowInAndOutOfTheSelection()
{
    IncidentModel model;
    IncidentSelection selection(&model);
    const QAbstractItemModelTester tester(&selection, strictly);
    model.setRows(rows(5));
    selection.setFilter({{}, IncidentFilter::State::Open, {}, {}}, now);
    QCOMPARE(numbersIn(selection), (QList<int>{5, 4, 2, 1}));
    QSignalSpy removed(&selection, &IncidentSelection::rowsRemoved);
    QSignalSpy inserted(&selection, &IncidentSelection::rowsInserted);
    model.upsert(row(4, Status::Resolved));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(numbersIn(selection), (QList<int>{5, 2, 1}));
    QCOMPARE(selection.rowOf(u"id-4"_s), -1);
    model.upsert(row(3, Status::Started));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(numbersIn(selection), (QList<int>{5, 3, 2, 1}));
    QCOMPARE(selection.rowOf(u"id-3"_s), 1);
}

void TestGuiIncidentModels::aNewOneIsSelectedOnlyIfLetThrough()
{
    IncidentModel model;
    IncidentSelection selection(&model);
    const QAbstractItemModelTester tester(&selection, strictly);
    model.setRows({row(1), row(5)});
    selection.setFilter({{}, IncidentFilter::State::Open, {}, {}}, now);
    model.upsert(row(3, Status::Cancelled));
    QCOMPARE(numbersIn(selection), (QList<int>{5, 1}));
    model.upsert(row(4));
    model.upsert(row(9));
    QCOMPARE(numbersIn(selection), (QList<int>{9, 5, 4, 1}));
    model.upsert(row(3, Status::Started));
    QCOMPARE(numbersIn(selection), (QList<int>{9, 5, 4, 3, 1}));
}

void TestGuiIncidentModels::followsAnyOrderOfChanges_data()
{
    QTest::addColumn<int>("column");
    QTest::newRow("newest first") << int(IncidentModel::Begun);
    QTest::newRow("by status") << int(IncidentModel::Status);
    QTest::newRow("by severity") << int(IncidentModel::Severity);
}

/// Whatever comes in whatever order, the selection is what a fresh one would be.
void TestGuiIncidentModels::followsAnyOrderOfChanges()
{
    QFETCH(int, column);
    IncidentModel model;
    IncidentSelection selection(&model);
    const QAbstractItemModelTester tester(&selection, strictly);
    const IncidentFilter open{{}, IncidentFilter::State::Open, {}, {}};
    selection.setFilter(open, now);
    selection.sort(column, Qt::DescendingOrder);
    unsigned seed = 7;
    const auto next = [&seed](unsigned below) {
        seed = seed * 1103515245U + 12345U;
        return (seed >> 16U) % below;
    };
    for (int i = 0; i < 400; ++i) {
        const auto status
            = std::array{Status::Started, Status::Mitigated, Status::Resolved, Status::Cancelled}[next(4)];
        model.upsert(row(static_cast<int>(next(60)) + 1, status));
        IncidentSelection fresh(&model);
        fresh.setFilter(open, now);
        QCOMPARE(numbersIn(selection), numbersIn(fresh));
        IncidentModel anew;
        IncidentSelection ofNew(&anew);
        ofNew.sort(column, Qt::DescendingOrder);
        ofNew.setFilter(open, now);
        QList<backend::IncidentRow> all;
        for (int at = 0; at < model.rowCount(); ++at)
            all.append(model.at(at));
        anew.setRows(all);
        QCOMPARE(numbersIn(selection), numbersIn(ofNew));
    }
    QVERIFY(selection.rowCount() > 5);
}

void TestGuiIncidentModels::findsAmongTenThousandAndTellsItOnce()
{
    IncidentModel model;
    IncidentSelection selection(&model);
    model.setRows(rows(10'000));
    QSignalSpy reset(&selection, &IncidentSelection::modelReset);
    QSignalSpy removed(&selection, &IncidentSelection::rowsRemoved);
    selection.setFilter({{}, IncidentFilter::State::Resolved, {}, {}}, now);
    QCOMPARE(selection.rowCount(), 3'333);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(removed.size(), 0);
    selection.setFilter({u"#7777"_s, {}, {}, {}}, now);
    QCOMPARE(numbersIn(selection), QList<int>{7'777});
    selection.setFilter({}, now);
    QCOMPARE(selection.rowCount(), 10'000);
    QCOMPARE(selection.rowOf(u"id-1"_s), 9'999);
    QCOMPARE(selection.mapToSource(selection.index(9'999, 0)).row(), 9'999);
}

void TestGuiIncidentModels::momentsAreToldAsFarAsNeeded_data()
{
    QTest::addColumn<QDateTime>("at");
    QTest::addColumn<QString>("told");
    QTest::newRow("today") << now.addSecs(-60) << u"14:43"_s;
    QTest::newRow("yesterday") << now.addDays(-1) << u"Sun 14:44"_s;
    QTest::newRow("six days ago") << now.addDays(-6) << u"Tue 14:44"_s;
    QTest::newRow("a week ago") << now.addDays(-7) << u"9 Mar"_s;
    QTest::newRow("last year") << now.addDays(-100) << u"6 Dec 2025"_s;
    QTest::newRow("never") << QDateTime() << QString();
}

void TestGuiIncidentModels::momentsAreToldAsFarAsNeeded()
{
    QFETCH(QDateTime, at);
    QFETCH(QString, told);
    QCOMPARE(momentWords(at, now), told);
}

void TestGuiIncidentModels::spansAreToldInTwoUnitsAtMost()
{
    QCOMPARE(spanWords(-5), u"0 s"_s);
    QCOMPARE(spanWords(59), u"59 s"_s);
    QCOMPARE(spanWords(42 * 60 + 30), u"42 min"_s);
    QCOMPARE(spanWords(3 * 3600 + 12 * 60), u"3 h 12 min"_s);
    QCOMPARE(spanWords(52 * 3600), u"2 d 4 h"_s);
    QCOMPARE(agoWords(now.addSecs(-2), now), u"just now"_s);
    QCOMPARE(agoWords(now.addSecs(-20), now), u"20 s ago"_s);
}

void TestGuiIncidentModels::whatIsOfferedIsAsInChat()
{
    QCOMPARE(offeredFrom(Status::Triage), QList<Status>{Status::Cancelled});
    QCOMPARE(offeredFrom(Status::Started),
             (QList<Status>{Status::Mitigated, Status::Resolved, Status::Cancelled}));
    QCOMPARE(offeredFrom(Status::Mitigated),
             (QList<Status>{Status::Resolved, Status::Cancelled, Status::Started}));
    QCOMPARE(offeredFrom(Status::Resolved), QList<Status>{Status::Started});
    QCOMPARE(actionWord(Status::Started), u"Reopen"_s);
}

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestGuiIncidentModels)
#include "tst_gui_incident_models.moc"
