// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/incident_book.h"

#include "app/backend/services.h"
#include "app/store/incidents.h"
#include "tests/unit/backend/backend_house.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::backend {

using incident::Status;
using test::BackendHouse;

namespace {

constexpr auto ChannelName = "inc-1-database-is-down"_L1;
const incident::Person Carla{{}, {}, QStringLiteral("Carla")};

/// A relay that runs, and the console's book on it.
struct Desk
{
    BackendHouse house;
    Backend backend{house.clock};
    IncidentBook book{backend, Carla};
    QSignalSpy loaded{&book, &IncidentBook::loaded};
    QSignalSpy changed{&book, &IncidentBook::changed};
    QSignalSpy detailed{&book, &IncidentBook::detailed};
    QSignalSpy declared{&book, &IncidentBook::declared};
    QSignalSpy failed{&book, &IncidentBook::failed};

    [[nodiscard]] IncidentRow latestRow() const
    {
        return changed.isEmpty() ? IncidentRow() : changed.last().first().value<IncidentRow>();
    }
    [[nodiscard]] IncidentDetail latestDetail() const
    {
        return detailed.isEmpty() ? IncidentDetail() : detailed.last().first().value<IncidentDetail>();
    }
    [[nodiscard]] Error error() const { return failed.value(0).value(1).value<Error>(); }
    [[nodiscard]] QList<IncidentRow> rows() const
    {
        return loaded.isEmpty() ? QList<IncidentRow>() : loaded.last().first().value<QList<IncidentRow>>();
    }
    /// Its id.
    QString declare(const QString &title = u"Database is down"_s)
    {
        incident::IncidentDraft draft;
        draft.title = title;
        book.declare(draft);
        const auto count = declared.size();
        if (!QTest::qWaitFor([this, count] { return declared.size() > count; }))
            return {};
        return declared.last().first().toString();
    }
    [[nodiscard]] QList<store::Delivery> deliveries()
    {
        const store::Database::Work<QList<store::Delivery>> work
            = [](store::Connection &connection) { return store::Journal::latest(connection, 100); };
        return QCoro::waitFor(backend.read<QList<store::Delivery>>(work)).value_or(QList<store::Delivery>());
    }
};

} // namespace

class TestIncidentBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void declaresLikeACommand();
    void writesToNobodyInChatForTheConsole();
    void saysWhatIsWrongWithADeclarationAsTheFormDoes();
    void aSecondClickMakesNoSecondIncident();
    void changesAStatusLikeAButton();
    void aStatusThatMayNotFollowIsRefusedInTheWordsOfChat();
    void whatTheRecordRefusesIsSaid();
    void anIncidentThatIsNotThereIsSaid();
    void seesWhatChatDoes();
    void tellsOneInDetailAndGoesOnTellingIt();
    void loadsTenThousandNewestFirst();
    void declaresWhileTheWorkspaceIsDown();
    void doesNothingWhileTheRelayIsOff();
    void tellsTheCatalogue();
};

void TestIncidentBook::declaresLikeACommand()
{
    Desk desk;
    QVERIFY(desk.house.start(desk.backend));
    QTRY_COMPARE(desk.backend.state().mattermost.contact, Contact::Up);
    const QString id = desk.declare();
    QVERIFY(!id.isEmpty());
    QTRY_COMPARE(desk.latestRow().channelName, ChannelName);
    const IncidentRow row = desk.latestRow();
    QCOMPARE(row.incident.id, id);
    QCOMPARE(row.incident.declaredBy, Carla);
    QCOMPARE(row.channelUrl.path(), "/ops/channels/"_L1 + ChannelName);
    QCOMPARE(desk.deliveries().first().kind, u"console"_s);
    QCOMPARE(desk.deliveries().first().incidentId, id);
    QTRY_COMPARE(desk.house.posts(desk.house.channelId(ChannelName)).size(), 2); // card, declared
    QVERIFY(desk.failed.isEmpty());
}

void TestIncidentBook::writesToNobodyInChatForTheConsole()
{
    Desk desk;
    QVERIFY(desk.house.start(desk.backend));
    IncidentBook book(desk.backend, {desk.house.state().userByName(u"alice"_s)->id, {}, u"Alice"_s});
    incident::IncidentDraft draft;
    draft.title = u"Database is down"_s;
    QSignalSpy declared(&book, &IncidentBook::declared);
    book.declare(draft);
    QTRY_COMPARE(declared.size(), 1);
    book.changeStatus(declared[0][0].toString(), Status::Resolved, {});
    QTRY_COMPARE(desk.latestRow().incident.status, Status::Resolved);
    QTRY_COMPARE(desk.backend.state().steps.waiting + desk.backend.state().steps.running, 0);
    const QString channelId = desk.house.channelId(ChannelName);
    QVERIFY(desk.house.state().isInChannel(channelId, desk.house.state().userByName(u"alice"_s)->id));
    const store::Database::Work<QList<store::Step>> work
        = [id = desk.deliveries().first().id](store::Connection &connection) {
              return store::Journal::stepsOf(connection, id);
          };
    const auto steps = QCoro::waitFor(desk.backend.read<QList<store::Step>>(work));
    QVERIFY(steps && !steps->isEmpty());
    for (const store::Step &step : *steps)
        QVERIFY(step.kind != u"reply"_s);
}

void TestIncidentBook::saysWhatIsWrongWithADeclarationAsTheFormDoes()
{
    Desk desk;
    QVERIFY(desk.house.start(desk.backend));
    desk.book.declare({});
    QTRY_COMPARE(desk.failed.size(), 1);
    QCOMPARE(desk.error().kind, Error::Kind::Invalid);
    QCOMPARE(desk.error().code, u"title"_s);
    QCOMPARE(desk.error().what, u"Title: Fill this in."_s);
    desk.book.setTexts(Texts::forLocale(u"de"));
    desk.failed.clear();
    desk.book.declare({});
    QTRY_COMPARE(desk.failed.size(), 1);
    QVERIFY(desk.error().what.startsWith(u"Titel: "_s));
    QVERIFY(desk.deliveries().isEmpty());
}

void TestIncidentBook::aSecondClickMakesNoSecondIncident()
{
    Desk desk;
    QVERIFY(desk.house.start(desk.backend));
    QVERIFY(!desk.declare().isEmpty());
    incident::IncidentDraft draft;
    draft.title = u"database  is DOWN"_s;
    desk.book.declare(draft);
    QTRY_COMPARE(desk.failed.size(), 1);
    QCOMPARE(desk.error().kind, Error::Kind::Conflict);
    QVERIFY2(desk.error().what.startsWith(u"You declared #1 Database is down a moment ago"_s),
             qPrintable(desk.error().what));
}

void TestIncidentBook::changesAStatusLikeAButton()
{
    Desk desk;
    QVERIFY(desk.house.start(desk.backend));
    const QString id = desk.declare();
    desk.book.changeStatus(id, Status::Mitigated, u" The disk is free again "_s);
    QTRY_COMPARE(desk.latestRow().incident.status, Status::Mitigated);
    QCOMPARE(desk.latestRow().incident.mitigationMessage, u"The disk is free again"_s);
    QCOMPARE(desk.latestRow().incident.statusBy.name, u"Carla"_s);
    QVERIFY(desk.failed.isEmpty());
}

void TestIncidentBook::aStatusThatMayNotFollowIsRefusedInTheWordsOfChat()
{
    Desk desk;
    QVERIFY(desk.house.start(desk.backend));
    const QString id = desk.declare();
    desk.book.changeStatus(id, Status::Resolved, {});
    QTRY_COMPARE(desk.latestRow().incident.status, Status::Resolved);
    desk.book.changeStatus(id, Status::Mitigated, {});
    QTRY_COMPARE(desk.failed.size(), 1);
    QCOMPARE(desk.failed[0][0].toString(), id);
    QCOMPARE(desk.error().kind, Error::Kind::Conflict);
    QCOMPARE(desk.error().what, u"#1 Database is down is resolved. Allowed now: Reopen."_s);
    QCOMPARE(desk.deliveries().size(), 2);
}

/// A step that gives up.
void TestIncidentBook::whatTheRecordRefusesIsSaid()
{
    Desk desk;
    QVERIFY(desk.house.start(desk.backend));
    const QString id = desk.declare();
    desk.book.changeStatus(id, Status::Mitigated, QString(incident::longestText + 1, u'x'));
    QTRY_COMPARE(desk.failed.size(), 1);
    QCOMPARE(desk.failed[0][0].toString(), id);
    QVERIFY2(desk.error().what.startsWith(u"#1 Database is down was not changed: "_s),
             qPrintable(desk.error().what));
    QVERIFY2(desk.error().what.contains(u"3,000 characters"_s), qPrintable(desk.error().what));
}

void TestIncidentBook::anIncidentThatIsNotThereIsSaid()
{
    Desk desk;
    QVERIFY(desk.house.start(desk.backend));
    desk.book.changeStatus(u"nowhere"_s, Status::Resolved, {});
    QTRY_COMPARE(desk.failed.size(), 1);
    desk.book.open(u"nowhere"_s);
    QTRY_COMPARE(desk.failed.size(), 2);
    QCOMPARE(desk.error().kind, Error::Kind::NotFound);
}

void TestIncidentBook::seesWhatChatDoes()
{
    Desk desk;
    QVERIFY(desk.house.start(desk.backend));
    const auto alice = desk.house.person(u"alice"_s);
    QVERIFY(QCoro::waitFor(
        alice->type(desk.house.townSquare(), u"/incident declare Database is down --severity sev2"_s)));
    QTRY_COMPARE(desk.latestRow().channelName, ChannelName);
    QCOMPARE(desk.latestRow().severityName, u"SEV2"_s);
    QCOMPARE(desk.latestRow().severityPosition, 1);
    QVERIFY(QCoro::waitFor(
        alice->type(desk.house.channelId(ChannelName), u"/incident resolve It was a cable"_s)));
    QTRY_COMPARE(desk.latestRow().incident.status, Status::Resolved);
    QVERIFY(desk.declared.isEmpty());
    desk.book.load();
    QTRY_COMPARE(desk.rows().size(), 1);
}

void TestIncidentBook::tellsOneInDetailAndGoesOnTellingIt()
{
    Desk desk;
    desk.house.settings.record.catalogue.services = {{u"web"_s, u"Web shop"_s, {}}};
    QVERIFY(desk.house.start(desk.backend));
    incident::IncidentDraft draft;
    draft.title = u"Database is down"_s;
    draft.services = {u"web"_s};
    desk.book.declare(draft);
    QTRY_COMPARE(desk.declared.size(), 1);
    const QString id = desk.declared[0][0].toString();
    desk.book.open(id);
    QTRY_VERIFY(!desk.detailed.isEmpty());
    const IncidentDetail first = desk.latestDetail();
    QCOMPARE(first.timeline.size(), 1);
    QCOMPARE(first.serviceNames, QStringList{u"Web shop"_s});
    QCOMPARE(first.allowed, (QList{Status::Mitigated, Status::Resolved, Status::Cancelled}));
    QCOMPARE(exportOf(first).timeline, first.timeline);

    desk.book.changeStatus(id, Status::Mitigated, {});
    QTRY_COMPARE(desk.latestDetail().timeline.size(), 2);
    QCOMPARE(desk.latestDetail().row.incident.status, Status::Mitigated);
    desk.book.open({});
    const auto count = desk.detailed.size();
    desk.book.changeStatus(id, Status::Resolved, {});
    QTRY_COMPARE(desk.latestRow().incident.status, Status::Resolved);
    QCOMPARE(desk.detailed.size(), count);
}

void TestIncidentBook::loadsTenThousandNewestFirst()
{
    Desk desk;
    QVERIFY(desk.house.start(desk.backend));
    constexpr int Many = 10'000;
    const store::Database::Work<void> fill = [](store::Connection &connection) -> Outcome<void> {
        for (int i = 1; i <= Many; ++i) {
            incident::Incident incident;
            incident.id = QString::number(i);
            incident.number = i;
            incident.title = u"Incident %1"_s.arg(i);
            incident.createdAt = QDateTime::fromSecsSinceEpoch(1'700'000'000 + i, Qt::UTC);
            if (auto put = store::Incidents::put(connection, incident); !put)
                return put;
        }
        return {};
    };
    QVERIFY(QCoro::waitFor(desk.backend.services()->database.write<void>(fill)));
    desk.book.load();
    QTRY_COMPARE(desk.rows().size(), Many);
    QCOMPARE(desk.rows().first().incident.number, Many);
    QCOMPARE(desk.rows().last().incident.number, 1);
}

/// Record first, channel later: also when the workspace was never reached since the start.
void TestIncidentBook::declaresWhileTheWorkspaceIsDown()
{
    Desk desk;
    desk.house.workspace.faults().setLatency(std::chrono::milliseconds(0));
    practice::Fault down;
    down.path = u"/api/v4/*"_s;
    down.kind = practice::Fault::Kind::CutBefore;
    down.count = 1'000'000;
    desk.house.workspace.faults().add(down);
    QVERIFY(desk.house.start(desk.backend));
    QTRY_COMPARE(desk.backend.state().mattermost.contact, Contact::Down);
    QVERIFY(!desk.declare().isEmpty());
    QVERIFY(desk.latestRow().channelName.isEmpty());
    desk.house.workspace.faults().clear();
    QTRY_COMPARE_WITH_TIMEOUT(desk.latestRow().channelName, ChannelName, 30'000);
}

void TestIncidentBook::doesNothingWhileTheRelayIsOff()
{
    Desk desk;
    desk.book.load();
    QCOMPARE(desk.loaded.size(), 1);
    QVERIFY(desk.rows().isEmpty());
    desk.book.declare({});
    QCOMPARE(desk.failed.size(), 1);
    QCOMPARE(desk.error().kind, Error::Kind::Disabled);
    QVERIFY(!desk.error().what.isEmpty());
    QVERIFY(desk.house.start(desk.backend));
    QTRY_VERIFY(desk.loaded.size() >= 2); // and again once the teams are known
}

void TestIncidentBook::tellsTheCatalogue()
{
    Desk desk;
    QSignalSpy told(&desk.book, &IncidentBook::catalogueChanged);
    QVERIFY(desk.house.start(desk.backend));
    QTRY_COMPARE(desk.book.catalogue(), desk.house.settings.record.catalogue);
    desk.house.settings.record.catalogue.services = {{u"web"_s, u"Web shop"_s, {}}};
    QVERIFY(QCoro::waitFor(desk.backend.apply(desk.house.settings, &desk.house.secrets)));
    QTRY_COMPARE(desk.book.catalogue(), desk.house.settings.record.catalogue);
    QVERIFY(told.size() >= 2);
}

} // namespace muster::backend

QTEST_GUILESS_MAIN(muster::backend::TestIncidentBook)
#include "tst_incident_book.moc"
