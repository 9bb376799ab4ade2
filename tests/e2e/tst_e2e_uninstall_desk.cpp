// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/console_files.h"
#include "app/backend/facades.h"
#include "app/practice/faults.h"
#include "tests/e2e/automation.h"
#include "tests/e2e/setup_house.h"
#include "tests/e2e/until.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

using backend::Facades;
using backend::RelayPhase;
using practice::Version;
using setup::Uninstall;
using setup::UninstallPhase;

/// Uninstalling where the relay runs in the same process: the console.
class TestUninstallDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void looksWithoutEndingTheRelay();
    void endsTheRelayAndForgetsTheWorkspace();
    void withLocalNothingIsLeft();
    void whatDidNotBeginLetsTheRelayGoOn();
    void waitsForSetUp();
    void quittingInBetweenLosesNothing_data();
    void quittingInBetweenLosesNothing();
    void theSessionThatWasBegunIsEnded();
    void aSessionThatWasLeftIsTakenUpAndEnded();

private:
    [[nodiscard]] Uninstall &uninstall() { return m_facades->uninstall(); }
    void settle();
    [[nodiscard]] bool isRunning() { return m_facades->relayState().phase == RelayPhase::Running; }

    std::unique_ptr<Automation> m_automation;
    std::unique_ptr<Facades> m_facades;
};

namespace {

bool settles(Uninstall &uninstall)
{
    return until([&uninstall] { return !uninstall.isWorking(); }, std::chrono::seconds(60));
}

/// What the browser's session can still do.
bool isGood(SetupHouse &house, const Secret &token)
{
    net::HttpClient http;
    mattermost::Client client(http, house.workspace().url(), token);
    return QCoro::waitFor(client.users().me()).has_value();
}

const secrets::SecretName adminToken{secrets::SecretKind::AdminToken, {}};

/// Without a relay of its own.
struct Desk
{
    explicit Desk(SetupHouse &house)
        : uninstall({clock,
                     house.secrets(),
                     &house.browser,
                     [&house] { return house.settings(); },
                     house.path(u"secrets"_s),
                     {},
                     []() -> QCoro::Task<setup::StoreFacts> { co_return setup::StoreFacts(); },
                     []() -> Async<void> { co_return Outcome<void>(); },
                     [](bool) {},
                     [](const QString &, const QHash<QString, QString> &) -> Async<QString> {
                         co_return QString();
                     },
                     [&house](const settings::Settings &settings) -> Async<void> {
                         house.settings() = settings;
                         co_return Outcome<void>();
                     }},
                    house.path(u"setup.json"_s), Texts())
    {
    }

    SystemClock clock;
    Uninstall uninstall;
};

} // namespace

void TestUninstallDesk::init()
{
    m_automation = std::make_unique<Automation>(Version::V11_6);
    QCOMPARE(m_automation->setUp(), 0);
    qputenv("XDG_CONFIG_HOME", (m_automation->home() + "/config"_L1).toUtf8());
    qputenv("XDG_DATA_HOME", (m_automation->home() + "/data"_L1).toUtf8());
    m_facades = std::make_unique<Facades>(
        Facades::Files{m_automation->settingsFile(), m_automation->secretsFile()});
    m_facades->start();
    QVERIFY(until([this] { return isRunning(); }));
}

void TestUninstallDesk::cleanup()
{
    m_facades.reset();
    m_automation.reset();
}

void TestUninstallDesk::settle()
{
    QVERIFY(settles(uninstall()));
}

void TestUninstallDesk::looksWithoutEndingTheRelay()
{
    uninstall().look();
    settle();
    QVERIFY(uninstall().state().needsSignIn);
    QVERIFY(!uninstall().state().isLooked);
    uninstall().signIn(m_automation->token());
    settle();
    QVERIFY(uninstall().state().isLooked);
    QCOMPARE(uninstall().state().signedInAs, u"admin"_s);
    QVERIFY(isRunning());
    uninstall().signOut();
    settle();
    QCOMPARE(uninstall().state().signedInAs, QString());
    // What was lent is not ended.
    uninstall().signIn(m_automation->token());
    settle();
    QVERIFY(uninstall().state().isLooked);
}

void TestUninstallDesk::endsTheRelayAndForgetsTheWorkspace()
{
    QCOMPARE(m_facades->setUp().state().doneCount(), 7);
    uninstall().signIn(m_automation->token());
    settle();
    uninstall().remove();
    settle();
    QVERIFY(uninstall().state().isDone());
    QCOMPARE(m_automation->atWork(), QString());
    QCOMPARE(m_facades->relayState().phase, RelayPhase::NotSetUp);
    QCOMPARE(m_facades->settings().workspace, settings::WorkspaceSettings());
    QCOMPARE(m_facades->setUp().state().doneCount(), 1); // the server's address is known
    QVERIFY(m_automation->files().contains(u"data/muster/muster.sqlite"_s));
}

void TestUninstallDesk::withLocalNothingIsLeft()
{
    QFile window(backend::windowFile());
    QVERIFY(window.open(QIODevice::WriteOnly));
    window.close();
    uninstall().signIn(m_automation->token());
    settle();
    uninstall().choose({m_automation->home() + "/kept"_L1, true});
    uninstall().remove();
    settle();
    QVERIFY(uninstall().state().isDone());
    const QStringList files = m_automation->files();
    QCOMPARE(files.size(), 3);
    for (const QString &file : files)
        QVERIFY2(file.startsWith("kept/"_L1), qPrintable(file));
    QCOMPARE(m_facades->relayState().phase, RelayPhase::NotSetUp);
    QCOMPARE(m_facades->settings(), settings::Settings());
}

void TestUninstallDesk::whatDidNotBeginLetsTheRelayGoOn()
{
    const QString before = m_automation->atWork();
    uninstall().signIn(m_automation->token());
    settle();
    uninstall().choose({m_automation->settingsFile(), true});
    uninstall().remove();
    settle();
    QCOMPARE(uninstall().state().troubles.value(0).field, u"exportFolder"_s);
    QCOMPARE(uninstall().state().phase, UninstallPhase::Listed);
    QCOMPARE(m_automation->atWork(), before);
    QVERIFY(until([this] { return isRunning(); }));
}

void TestUninstallDesk::waitsForSetUp()
{
    uninstall().signIn(m_automation->token());
    settle();
    m_facades->setUp().recheck();
    QVERIFY(m_facades->setUp().isWorking());
    uninstall().remove();
    settle();
    QCOMPARE(uninstall().state().troubles.value(0).code, u"setup"_s);
    QVERIFY(until([this] { return !m_facades->setUp().isWorking(); }));
    QVERIFY(isRunning());
}

void TestUninstallDesk::quittingInBetweenLosesNothing_data()
{
    QTest::addColumn<QString>("doing");
    for (const QString &doing :
         {u"Ending the relay"_s, u"Exporting"_s, u"Removing: /incident"_s, u"Removing: What"_s,
          u"Removing: OAuth"_s, u"Removing: Bot"_s, u"Signing out"_s})
        QTest::addRow("%s", qPrintable(doing)) << doing;
}

void TestUninstallDesk::quittingInBetweenLosesNothing()
{
    QFETCH(QString, doing);
    uninstall().signIn(m_automation->token());
    settle();
    uninstall().choose({m_automation->home() + "/kept"_L1, true});
    bool hasCome = false;
    connect(&uninstall(), &Uninstall::stateChanged, this,
            [&](const setup::UninstallState &state) { hasCome = hasCome || state.doing.startsWith(doing); });
    m_automation->workspace().faults().setLatency(std::chrono::milliseconds(20));
    uninstall().remove();
    QVERIFY(until([&hasCome] { return hasCome; }));
    m_facades.reset();
    m_automation->workspace().faults().setLatency(std::chrono::milliseconds(0));
    const int code = m_automation->run({u"uninstall"_s, u"--yes"_s, u"--local"_s});
    QVERIFY2(code == 0, m_automation->output().constData());
    QCOMPARE(m_automation->atWork(), QString());
    const QStringList files = m_automation->files();
    for (const QString &file : files)
        QVERIFY2(file.startsWith("kept/"_L1), qPrintable(file));
}

void TestUninstallDesk::theSessionThatWasBegunIsEnded()
{
    SetupHouse house(Version::V11_6);
    house.setUpTo(setup::StepName::RoundTrip);
    QVERIFY2(house.setUp().state().isFinished(), house.report().constData());
    Desk desk(house);
    desk.uninstall.signIn();
    QVERIFY(settles(desk.uninstall));
    const auto token = QCoro::waitFor(house.secrets().get(adminToken));
    QVERIFY(token);
    QVERIFY(isGood(house, *token));
    desk.uninstall.remove();
    QVERIFY(settles(desk.uninstall));
    QVERIFY(desk.uninstall.state().isDone());
    QVERIFY(!isGood(house, *token));
    QVERIFY(!QCoro::waitFor(house.secrets().get(adminToken)));
}

void TestUninstallDesk::aSessionThatWasLeftIsTakenUpAndEnded()
{
    SetupHouse house(Version::V5_37);
    house.setUpTo(setup::StepName::RoundTrip);
    QVERIFY2(house.setUp().state().isFinished(), house.report().constData());
    {
        Desk killed(house);
        killed.uninstall.signIn();
        QVERIFY(settles(killed.uninstall));
    }
    const auto token = QCoro::waitFor(house.secrets().get(adminToken));
    QVERIFY(token);
    Desk desk(house);
    desk.uninstall.look();
    QVERIFY(settles(desk.uninstall));
    QCOMPARE(desk.uninstall.state().signedInAs, u"admin"_s);
    desk.uninstall.remove();
    QVERIFY(settles(desk.uninstall));
    QVERIFY(desk.uninstall.state().isDone());
    QVERIFY(!isGood(house, *token));
}

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestUninstallDesk)
#include "tst_e2e_uninstall_desk.moc"
