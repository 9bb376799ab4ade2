// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/unit/backend/backend_house.h"

#include "app/store/incidents.h"
#include "app/store/journal.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::backend {

using practice::Version;
using test::BackendHouse;

namespace {

constexpr auto ChannelName = "inc-1-database-is-down"_L1;

/// Every answer that the workspace gave to a change of a channel.
class Changes
{
public:
    explicit Changes(BackendHouse &house)
    {
        house.workspace.observe([this](const practice::Exchange &exchange) {
            if (exchange.request.method == "PUT" && exchange.request.target.endsWith("/patch")
                && exchange.request.target.startsWith("/api/v4/channels/"))
                ++m_patches;
        });
    }

    [[nodiscard]] int patches() const { return m_patches; }

private:
    int m_patches = 0;
};

} // namespace

/// An incident's channel that others archive and restore while the relay hears of it, and while it does not.
class TestArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsARestoredChannelUpToDateOnce_data() { versions(); }
    void bringsARestoredChannelUpToDateOnce();
    void followsItsOwnRestoringByNothingMore_data() { versions(); }
    void followsItsOwnRestoringByNothingMore();
    void noticesTheRestoringOnceTheWorkspaceIsBack_data() { versions(); }
    void noticesTheRestoringOnceTheWorkspaceIsBack();

private:
    static void versions();
    void declareAndResolve(BackendHouse &house, Backend &backend);
    [[nodiscard]] static bool isIdle(const Backend &backend);
    [[nodiscard]] static bool isArchived(Backend &backend);
    [[nodiscard]] static QStringList deliveries(Backend &backend);
    [[nodiscard]] static QString header(BackendHouse &house)
    {
        return house.state().channel(house.channelId(ChannelName))->header;
    }

    std::unique_ptr<practice::Participant> m_alice;
};

void TestArchive::versions()
{
    QTest::addColumn<Version>("version");
    QTest::newRow("Mattermost 5.37") << Version::V5_37;
    QTest::newRow("Mattermost 11.6") << Version::V11_6;
}

bool TestArchive::isIdle(const Backend &backend)
{
    const relay::RunnerState steps = backend.state().steps;
    return steps.waiting + steps.running == 0;
}

bool TestArchive::isArchived(Backend &backend)
{
    using Known = QList<store::KnownIncident>;
    const store::Database::Work<Known> work
        = [](store::Connection &connection) { return store::Incidents::archived(connection, 1); };
    const Outcome<Known> found = QCoro::waitFor(backend.read<Known>(work));
    return found && !found->isEmpty();
}

QStringList TestArchive::deliveries(Backend &backend)
{
    using Deliveries = QList<store::Delivery>;
    const store::Database::Work<Deliveries> work
        = [](store::Connection &connection) { return store::Journal::latest(connection, 20); };
    const Outcome<Deliveries> found = QCoro::waitFor(backend.read<Deliveries>(work));
    QStringList kinds;
    for (const store::Delivery &delivery : found.value_or(Deliveries()))
        kinds.prepend(delivery.kind);
    return kinds;
}

void TestArchive::declareAndResolve(BackendHouse &house, Backend &backend)
{
    m_alice = house.person(u"alice"_s);
    QVERIFY(QCoro::waitFor(m_alice->type(house.townSquare(), u"/incident declare Database is down"_s)));
    QTRY_VERIFY(!house.channelId(ChannelName).isEmpty());
    QTRY_VERIFY(house.state().isInChannel(house.channelId(ChannelName), m_alice->user().id));
    QVERIFY(QCoro::waitFor(m_alice->type(house.channelId(ChannelName), u"/incident resolve"_s)));
    QTRY_VERIFY(header(house).contains(u"Resolved"_s));
    QTRY_VERIFY(isIdle(backend));
    QTRY_VERIFY(backend.state().mattermost.hearsEvents);
    QVERIFY(QCoro::waitFor(m_alice->client().channels().archive(house.channelId(ChannelName))));
    QTRY_VERIFY(isArchived(backend));
}

void TestArchive::bringsARestoredChannelUpToDateOnce()
{
    QFETCH(const Version, version);
    BackendHouse house(version);
    Backend backend(house.clock);
    QVERIFY(house.start(backend));
    declareAndResolve(house, backend);
    QVERIFY(QCoro::waitFor(m_alice->type(house.townSquare(), u"/incident reopen 1"_s)));
    QTRY_VERIFY(deliveries(backend).size() == 3 && isIdle(backend));
    QVERIFY(header(house).contains(u"Resolved"_s));

    const Changes changes(house);
    house.state().teamMember(house.teamId(), m_alice->user().id)->isAdmin = true;
    QVERIFY(QCoro::waitFor(m_alice->client().channels().restore(house.channelId(ChannelName))));
    QTRY_VERIFY(header(house).contains(u"Started"_s));
    QTRY_VERIFY(isIdle(backend));
    QVERIFY(!isArchived(backend));
    QCOMPARE(changes.patches(), 1);
    QCOMPARE(deliveries(backend), (QStringList{u"slash"_s, u"slash"_s, u"slash"_s, u"workspace"_s}));
}

void TestArchive::followsItsOwnRestoringByNothingMore()
{
    QFETCH(const Version, version);
    BackendHouse house(version);
    Backend backend(house.clock);
    QVERIFY(house.start(backend));
    declareAndResolve(house, backend);
    house.state().teamMember(house.teamId(), house.state().userByName(u"muster"_s)->id)->isAdmin = true;
    const Changes changes(house);
    QVERIFY(QCoro::waitFor(m_alice->type(house.townSquare(), u"/incident reopen 1"_s)));
    QTRY_VERIFY(header(house).contains(u"Started"_s));
    QTRY_VERIFY(isIdle(backend));
    QVERIFY(!isArchived(backend));
    QCOMPARE(changes.patches(), 1);
    QCOMPARE(deliveries(backend), (QStringList{u"slash"_s, u"slash"_s, u"slash"_s}));
}

void TestArchive::noticesTheRestoringOnceTheWorkspaceIsBack()
{
    QFETCH(const Version, version);
    BackendHouse house(version);
    Backend backend(house.clock);
    QVERIFY(house.start(backend));
    declareAndResolve(house, backend);
    QVERIFY(QCoro::waitFor(m_alice->type(house.townSquare(), u"/incident reopen 1"_s)));
    QTRY_VERIFY(deliveries(backend).size() == 3 && isIdle(backend));

    house.restartWorkspace([&house] { house.state().channel(house.channelId(ChannelName))->deleteAt = 0; });
    QTRY_VERIFY_WITH_TIMEOUT(header(house).contains(u"Started"_s), 20'000);
    QTRY_VERIFY(!isArchived(backend));
}

} // namespace muster::backend

QTEST_GUILESS_MAIN(muster::backend::TestArchive)
#include "tst_archive.moc"
