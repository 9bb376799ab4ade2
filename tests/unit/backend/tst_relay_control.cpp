// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/relay_control.h"

#include "app/http/listener.h"
#include "tests/unit/backend/backend_house.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::backend {

using test::BackendHouse;

namespace {

/// A house with a relay under the console's hand.
struct Desk
{
    BackendHouse house;
    Backend backend{house.clock};
    RelayControl control{backend, house.secrets, house.clock};
    QList<RelayPhase> phases;

    Desk()
    {
        QObject::connect(&control, &RelayControl::stateChanged, &control, [this](const RelayState &state) {
            if (phases.isEmpty() || phases.last() != state.phase)
                phases.append(state.phase);
        });
    }

    [[nodiscard]] RelayPhase phase() const { return control.state().phase; }
    [[nodiscard]] Hop hop(const QString &id) const
    {
        for (const Hop &hop : control.state().hops) {
            if (hop.id == id)
                return hop;
        }
        return {};
    }
    [[nodiscard]] QStringList attention() const
    {
        QStringList ids;
        for (const Attention &one : control.state().attention)
            ids.append(one.id);
        return ids;
    }
    /// Starts it, and has the command call it.
    [[nodiscard]] bool run()
    {
        control.start(house.settings);
        if (!QTest::qWaitFor([this] { return phase() == RelayPhase::Running; }))
            return false;
        house.pointCommandAt(backend.state().listener.callbackUrl);
        return QTest::qWaitFor([this] { return !control.state().isChecking; });
    }
};

} // namespace

class TestRelayControl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesThroughItsPhases();
    void withoutAWorkspaceItIsNotSetUp();
    void whatIsAskedMeanwhileIsDoneAfterwards();
    void aTakenPortHasAWayOut();
    void aSettingsFileThatCannotBeReadIsSaid();

    void seesEveryHopAtWork();
    void aCheckLeavesNothingInTheJournal();
    void seesThatTheCommandGoesElsewhere();
    void seesThatTheCommandIsRefused();
    void seesThatThereIsNoCommand();
    void believesACallThatCameByItself();
    void seesThatTheTokenIsRefused();
    void seesThatTheWorkspaceIsDown();
    void seesThatASecretIsGone();
    void looksAtNothingWhileItIsOff();
    void speaksGerman();
};

void TestRelayControl::goesThroughItsPhases()
{
    Desk desk;
    QVERIFY(desk.run());
    const RelayState state = desk.control.state();
    QCOMPARE(state.workspace, u"127.0.0.1:%1"_s.arg(desk.house.workspace.url().port()));
    QCOMPARE(state.address, u"127.0.0.1:%1"_s.arg(desk.backend.state().listener.port));
    QVERIFY(state.attention.isEmpty());
    desk.control.stop();
    QTRY_COMPARE(desk.phase(), RelayPhase::Off);
    QVERIFY(!desk.backend.state().isRunning);
    QCOMPARE(desk.phases,
             (QList{RelayPhase::Starting, RelayPhase::Running, RelayPhase::Draining, RelayPhase::Off}));
    QVERIFY(desk.control.state().address.isEmpty());
}

void TestRelayControl::withoutAWorkspaceItIsNotSetUp()
{
    Desk desk;
    desk.control.start({});
    QCOMPARE(desk.phase(), RelayPhase::NotSetUp);
    desk.control.apply(desk.house.settings);
    QTRY_COMPARE(desk.phase(), RelayPhase::Running);
}

void TestRelayControl::whatIsAskedMeanwhileIsDoneAfterwards()
{
    Desk desk;
    desk.control.start(desk.house.settings);
    desk.control.stop();
    desk.control.start(desk.house.settings);
    QTRY_COMPARE(desk.phases,
                 (QList{RelayPhase::Starting, RelayPhase::Running, RelayPhase::Draining, RelayPhase::Off,
                        RelayPhase::Starting, RelayPhase::Running}));
}

void TestRelayControl::aTakenPortHasAWayOut()
{
    Desk desk;
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    desk.house.settings.listener.port = other.serverPort();
    desk.control.start(desk.house.settings);
    QTRY_COMPARE(desk.phase(), RelayPhase::Failed);
    QCOMPARE(desk.control.state().error.code, u"listener.port"_s);
    QCOMPARE(desk.attention(), QStringList{u"relay.failed"_s});
    QCOMPARE(desk.control.state().attention.first().place, u"listener.port"_s);

    QSignalSpy applied(&desk.control, &RelayControl::applied);
    desk.house.settings.listener.port = 0;
    desk.control.apply(desk.house.settings);
    QTRY_COMPARE(desk.phase(), RelayPhase::Running);
    QCOMPARE(applied.size(), 1);
    QVERIFY(desk.attention().isEmpty());
}

void TestRelayControl::aSettingsFileThatCannotBeReadIsSaid()
{
    Desk desk;
    Error error;
    error.kind = Error::Kind::Malformed;
    error.what = u"Line 3."_s;
    desk.control.refuseSettings(error);
    QCOMPARE(desk.phase(), RelayPhase::Failed);
    QCOMPARE(desk.attention(), QStringList{u"settings.file"_s});
    desk.control.start(desk.house.settings);
    QTRY_COMPARE(desk.phase(), RelayPhase::Running);
    QVERIFY(desk.attention().isEmpty());
}

void TestRelayControl::seesEveryHopAtWork()
{
    Desk desk;
    QVERIFY(desk.run());
    desk.control.check();
    QVERIFY(desk.control.state().isChecking);
    QTRY_VERIFY(!desk.control.state().isChecking);
    QCOMPARE(desk.control.state().hops.size(), 5);
    for (const Hop &hop : desk.control.state().hops) {
        QVERIFY2(hop.health == Health::Ok, qPrintable(hop.id + u": "_s + hop.sentence));
        QVERIFY(hop.latency);
        QVERIFY(!hop.latencies.isEmpty());
        QVERIFY(hop.checkedAt.isValid());
        QVERIFY(!hop.title.isEmpty() && !hop.word.isEmpty());
    }
    QCOMPARE(desk.hop(u"mattermost.in"_s).word, u"Reachable"_s);
    QCOMPARE(desk.hop(u"record"_s).place, desk.backend.state().recordName.inEnglish());
    QCOMPARE(desk.hop(u"journal"_s).place, desk.house.settings.store.file);
}

void TestRelayControl::aCheckLeavesNothingInTheJournal()
{
    Desk desk;
    QVERIFY(desk.run());
    desk.control.check();
    QTRY_VERIFY(!desk.control.state().isChecking);
    const store::Database::Work<store::JournalCounts> work
        = [](store::Connection &connection) { return store::Journal::counts(connection, {}); };
    const auto counts = QCoro::waitFor(desk.backend.read<store::JournalCounts>(work));
    QVERIFY(counts);
    QCOMPARE(counts->deliveries, 0);
}

void TestRelayControl::seesThatTheCommandGoesElsewhere()
{
    Desk desk;
    QVERIFY(desk.run());
    http::Listener another(
        [](const http::Request &, const http::Responder &respond) { respond(http::Response::json({})); });
    QVERIFY(another.listen({}));
    desk.house.command()->url = u"http://127.0.0.1:%1/x"_s.arg(another.port());
    desk.control.check();
    QTRY_COMPARE(desk.hop(u"mattermost.in"_s).word, u"Elsewhere"_s);
    QCOMPARE(desk.hop(u"mattermost.in"_s).health, Health::Failed);
    QVERIFY(desk.hop(u"mattermost.in"_s).advice.contains(u"/mattermost/command"_s));
    QTRY_COMPARE(desk.attention(), QStringList{u"hop.mattermost.in"_s});
}

void TestRelayControl::seesThatTheCommandIsRefused()
{
    Desk desk;
    QVERIFY(desk.run());
    desk.house.command()->token = u"another"_s;
    desk.control.check();
    QTRY_COMPARE(desk.hop(u"mattermost.in"_s).word, u"Refused"_s);
    QVERIFY(desk.hop(u"mattermost.in"_s).sentence.contains(u"command token"_s));
}

void TestRelayControl::seesThatThereIsNoCommand()
{
    Desk desk;
    QVERIFY(desk.run());
    desk.house.command()->trigger = u"accident"_s;
    desk.control.check();
    QTRY_COMPARE(desk.hop(u"mattermost.in"_s).word, u"No command"_s);
}

void TestRelayControl::believesACallThatCameByItself()
{
    Desk desk;
    practice::Fault noTownSquare;
    noTownSquare.method = "GET";
    noTownSquare.path = u"/api/v4/teams/*/channels/name/town-square"_s;
    noTownSquare.count = 1000;
    desk.house.workspace.faults().add(noTownSquare);
    QVERIFY(desk.run());
    QTRY_COMPARE(desk.hop(u"mattermost.in"_s).word, u"Not seen"_s);
    QCOMPARE(desk.hop(u"mattermost.in"_s).health, Health::Unknown);

    const auto alice = desk.house.person(u"alice"_s);
    QVERIFY(QCoro::waitFor(alice->type(desk.house.townSquare(), u"/incident help"_s)));
    desk.control.check();
    QTRY_COMPARE(desk.hop(u"mattermost.in"_s).word, u"Reachable"_s);
    QVERIFY(!desk.hop(u"mattermost.in"_s).latency);
}

void TestRelayControl::seesThatTheTokenIsRefused()
{
    Desk desk;
    QVERIFY(desk.run());
    desk.house.secrets.kept[u"MUSTER_BOT_TOKEN"_s] = Secret(u"wrong"_s);
    desk.control.check();
    QTRY_COMPARE(desk.hop(u"mattermost.out"_s).word, u"Refused"_s);
    QVERIFY(desk.hop(u"mattermost.out"_s).advice.contains(u"MUSTER_BOT_TOKEN"_s));
}

void TestRelayControl::seesThatTheWorkspaceIsDown()
{
    Desk desk;
    QVERIFY(desk.run());
    QTRY_COMPARE(desk.backend.state().mattermost.contact, Contact::Up);
    desk.house.workspace.stop();
    QTRY_COMPARE(desk.hop(u"mattermost.out"_s).word, u"Unreachable"_s);
    QTRY_COMPARE(desk.attention(), QStringList{u"workspace.contact"_s});
    QCOMPARE(desk.phase(), RelayPhase::Running);
}

void TestRelayControl::seesThatASecretIsGone()
{
    Desk desk;
    QVERIFY(desk.run());
    desk.house.secrets.kept.remove(u"MUSTER_BOT_TOKEN"_s);
    desk.control.check();
    QTRY_COMPARE(desk.hop(u"secrets"_s).word, u"Missing"_s);
    QTRY_VERIFY(desk.attention().contains(u"hop.secrets"_s));
}

void TestRelayControl::looksAtNothingWhileItIsOff()
{
    Desk desk;
    QVERIFY(desk.run());
    desk.control.stop();
    QTRY_COMPARE(desk.phase(), RelayPhase::Off);
    QVERIFY(!desk.hop(u"mattermost.in"_s).checkedAt.isValid());
    desk.control.check();
    QTRY_VERIFY(!desk.control.state().isChecking);
    QCOMPARE(desk.hop(u"mattermost.in"_s).health, Health::Unknown);
    QCOMPARE(desk.hop(u"journal"_s).word, u"Off"_s);
    QCOMPARE(desk.hop(u"mattermost.out"_s).health, Health::Ok);
}

void TestRelayControl::speaksGerman()
{
    Desk desk;
    QVERIFY(desk.run());
    const RelayState english = desk.control.state();
    desk.control.setTexts(Texts::forLocale(u"de"));
    QTRY_VERIFY(!desk.control.state().isChecking);
    for (qsizetype i = 0; i < english.hops.size(); ++i) {
        QVERIFY(desk.control.state().hops[i].checkedAt.isValid());
        QVERIFY(desk.control.state().hops[i].word != english.hops[i].word);
    }
}

} // namespace muster::backend

QTEST_GUILESS_MAIN(muster::backend::TestRelayControl)
#include "tst_relay_control.moc"
