// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/settings/document.h"
#include "app/store/database.h"
#include "app/store/journal.h"
#include "tests/unit/backend/backend_house.h"
#include "tests/unit/cli/program_run.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

namespace {

constexpr auto ChannelName = "inc-1-database-is-down"_L1;

/// A house whose configuration lies where musterctl looks for it, its secrets in the environment.
class Site
{
public:
    Site() { configure(house.settings); }

    void configure(const settings::Settings &settings)
    {
        QFile::remove(config());
        writeFile(config(), settings::toText(settings));
    }

    [[nodiscard]] std::unique_ptr<ProgramRun> program()
    {
        auto program = std::make_unique<ProgramRun>(house.folder());
        for (auto it = house.secrets.kept.cbegin(); it != house.secrets.kept.cend(); ++it)
            program->set(it.key(), QString::fromLatin1(it->reveal()));
        return program;
    }

    /// Runs, and is called by the workspace's command. False when it ended instead.
    [[nodiscard]] bool startRelay(ProgramRun &program)
    {
        static const QRegularExpression called(u"and is called at (\\S+)\\.\n"_s);
        program.start({u"relay"_s});
        if (!QTest::qWaitFor(
                [&] { return called.match(program.output()).hasMatch() || !program.isRunning(); }, 20'000))
            return false;
        const QString url = called.match(program.output()).captured(1);
        house.pointCommandAt(QUrl(url));
        m_port = QUrl(url).port();
        return program.isRunning();
    }

    /// Into the configuration goes the port at which the relay was started.
    void rememberPort()
    {
        settings::Settings settings = house.settings;
        settings.listener.port = m_port;
        configure(settings);
    }

    void makeStoreOfANewerMuster()
    {
        store::Database database;
        QVERIFY(QCoro::waitFor(database.open(house.settings.store.file, {store::Journal::schema()})));
        const store::Database::Work<void> renew = [](store::Connection &connection) {
            return connection.run(u"UPDATE schema_versions SET version = 99"_s);
        };
        QVERIFY(QCoro::waitFor(database.write<void>(renew)));
    }

    [[nodiscard]] QString config() const { return house.folder() + "/config/muster/settings.json"_L1; }
    [[nodiscard]] QString secrets() const { return house.folder() + "/config/muster/secrets"_L1; }

    BackendHouse house;

private:
    int m_port = 0;
};

} // namespace

/// The relay as a program: what it says, what it ends with, and that it can be ended.
class TestRelay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_site = std::make_unique<Site>(); }
    void cleanup() { m_site.reset(); }

    void servesUntilItIsTerminated()
    {
        const auto relay = m_site->program();
        QVERIFY2(m_site->startRelay(*relay), qPrintable(relay->troubles()));
        QTRY_VERIFY(relay->output().contains("(Mattermost 11.6"_L1));
        BackendHouse &house = m_site->house;
        const auto alice = house.person(u"alice"_s);
        QVERIFY(QCoro::waitFor(alice->type(house.townSquare(), u"/incident declare Database is down"_s)));
        QTRY_VERIFY(!house.channelId(ChannelName).isEmpty());
        relay->terminate();
        QCOMPARE(relay->end(), 0);
        QVERIFY(
            relay->output().endsWith("Ended. Nothing is lost: what was not finished is taken up by the next "
                                     "start.\n"_L1));
    }

    void finishesWhatHasBegunWhenTerminated()
    {
        const auto relay = m_site->program();
        QVERIFY2(m_site->startRelay(*relay), qPrintable(relay->troubles()));
        BackendHouse &house = m_site->house;
        const auto alice = house.person(u"alice"_s);
        QVERIFY(QCoro::waitFor(alice->type(house.townSquare(), u"/incident declare Database is down"_s)));
        relay->terminate(); // the answer was given, the channel is being made
        QCOMPARE(relay->end(), 0);

        const auto again = m_site->program();
        QVERIFY2(m_site->startRelay(*again), qPrintable(again->troubles()));
        QTRY_VERIFY(!house.channelId(ChannelName).isEmpty());
        QTRY_COMPARE(house.posts(house.channelId(ChannelName)).size(),
                     2); // the card, and that it was declared
        again->terminate();
        QCOMPARE(again->end(), 0);
    }

    void endsAtOnceWhenTerminatedTwiceAndSaysWhatThatMeans()
    {
        BackendHouse &house = m_site->house;
        const auto relay = m_site->program();
        QVERIFY2(m_site->startRelay(*relay), qPrintable(relay->troubles()));
        QTRY_VERIFY(relay->output().contains("Connected to "_L1));
        practice::Fault never;
        never.kind = practice::Fault::Kind::Slow;
        never.method = "POST";
        never.path = u"/api/v4/channels"_s;
        never.delay = std::chrono::minutes(10);
        house.workspace.faults().add(never);
        const auto alice = house.person(u"alice"_s);
        QVERIFY(QCoro::waitFor(alice->type(house.townSquare(), u"/incident declare Database is down"_s)));
        QTRY_VERIFY(house.workspace.faults().isEmpty()); // the channel is being made, and will be for long
        relay->terminate();
        QTRY_VERIFY(relay->output().contains("A second signal ends it at once."_L1));
        QVERIFY(relay->isRunning());
        relay->terminate();
        QCOMPARE(relay->end(), 1);
        QVERIFY2(
            relay->troubles().endsWith("Ended at once. What was cut off is taken up by the next start.\n"_L1),
            qPrintable(relay->troubles()));

        house.workspace.faults().clear();
        const auto again = m_site->program();
        QVERIFY2(m_site->startRelay(*again), qPrintable(again->troubles()));
        QTRY_VERIFY(!house.channelId(ChannelName).isEmpty());
        again->terminate();
        QCOMPARE(again->end(), 0);
    }

    void endsWhenTerminatedWhileItStarts()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        settings::Settings settings = m_site->house.settings;
        settings.workspace.url = QUrl(u"http://127.0.0.1:%1"_s.arg(silent.serverPort()));
        m_site->configure(settings);
        const auto relay = m_site->program();
        relay->start({u"relay"_s});
        QTRY_VERIFY_WITH_TIMEOUT(silent.hasPendingConnections(), 20'000);
        relay->terminate();
        // The signal is there before the workspace gives up.
        QTcpSocket *asked = silent.nextPendingConnection();
        QTRY_VERIFY(asked->bytesAvailable() > 0);
        silent.close();
        asked->abort();
        QCOMPARE(relay->end(), 0);
    }

    void runsWhileTheWorkspaceIsDownAndSaysSo()
    {
        m_site->house.workspace.stop();
        const auto relay = m_site->program();
        QVERIFY2(m_site->startRelay(*relay), qPrintable(relay->troubles()));
        QTRY_VERIFY(relay->troubles().contains("No contact with "_L1
                                               + m_site->house.settings.workspace.url.toString()));
        relay->terminate();
        QCOMPARE(relay->end(), 0);
    }

    void tellsItsStatus()
    {
        const auto relay = m_site->program();
        QVERIFY2(m_site->startRelay(*relay), qPrintable(relay->troubles()));
        QTRY_VERIFY(relay->output().contains("Connected to "_L1));
        BackendHouse &house = m_site->house;
        const auto alice = house.person(u"alice"_s);
        QVERIFY(QCoro::waitFor(alice->type(house.townSquare(), u"/incident declare Database is down"_s)));
        QTRY_VERIFY(!house.posts(house.channelId(ChannelName)).isEmpty());

        const auto status = m_site->program();
        QCOMPARE(status->run({u"status"_s}), 3); // port 0 names no port
        m_site->rememberPort();
        const auto saysOneDelivery = [&status] {
            return status->run({u"status"_s}) == 0
                && status->output().contains("\nDeliveries: 1. Steps: 0 running"_L1);
        };
        QTRY_VERIFY_WITH_TIMEOUT(saysOneDelivery(), 30'000);
        QVERIFY(status->output().startsWith("The relay runs since 20"_L1));
        QVERIFY(status->output().contains(": connected as @muster, events heard."_L1));
        QCOMPARE(status->run({u"status"_s, u"--json"_s}), 0);
        QVERIFY(status->json()["running"_L1].toBool());
        QCOMPARE(status->json()["mattermost"_L1]["contact"_L1].toString(), u"up"_s);

        relay->terminate();
        QCOMPARE(relay->end(), 0);
        QCOMPARE(status->run({u"status"_s}), 4);
        QVERIFY(status->troubles().contains("Start it with `musterctl relay`."_L1));
    }

    void tellsItsStatusOverTls()
    {
        settings::Settings &settings = m_site->house.settings;
        settings.listener.certificateFile = m_site->house.folder() + "/relay.pem"_L1;
        settings.listener.keyFile = m_site->house.folder() + "/relay.key"_L1;
        QProcess openssl; // a certificate for the name by which the workspace calls, not for 127.0.0.1
        openssl.start(u"openssl"_s,
                      {u"req"_s, u"-x509"_s, u"-nodes"_s, u"-subj"_s, u"/CN=relay.example.org"_s,
                       u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-keyout"_s,
                       settings.listener.keyFile, u"-out"_s, settings.listener.certificateFile});
        QVERIFY(openssl.waitForFinished());
        m_site->configure(settings);
        const auto relay = m_site->program();
        QVERIFY2(m_site->startRelay(*relay), qPrintable(relay->troubles()));
        m_site->rememberPort();
        const auto status = m_site->program();
        QVERIFY2(status->run({u"status"_s}) == 0, qPrintable(status->troubles()));
        relay->terminate();
        QCOMPARE(relay->end(), 0);
    }

    void takesNoOtherProgramForARelay()
    {
        settings::Settings settings = m_site->house.settings;
        settings.listener.port = settings.workspace.url.port(); // that of Mattermost itself
        m_site->configure(settings);
        const auto status = m_site->program();
        QCOMPARE(status->run({u"status"_s}), 4);
        QVERIFY2(status->troubles().contains("is no relay of Muster"_L1), qPrintable(status->troubles()));
    }

    void examinesEachHop()
    {
        const auto doctor = m_site->program();
        QCOMPARE(doctor->run({u"doctor"_s}), 0);
        QVERIFY2(doctor->output().contains("ok          Bot token: It is there.\n"_L1),
                 qPrintable(doctor->output()));
        QVERIFY(!doctor->output().contains("FAILED"_L1));
        doctor->set(u"MUSTER_COMMAND_TOKEN"_s, QString());
        QCOMPARE(doctor->run({u"doctor"_s}), 1);
        QVERIFY2(doctor->output().contains("\nFAILED      Command token: "_L1), qPrintable(doctor->output()));
        QCOMPARE(doctor->run({u"doctor"_s, u"--json"_s}), 1);
        const QJsonArray findings = doctor->json()["findings"_L1].toArray();
        QStringList failed;
        for (const QJsonValue &finding : findings) {
            if (finding["health"_L1].toString() == "failed"_L1)
                failed.append(finding["name"_L1].toString());
        }
        QCOMPARE(failed, QStringList{u"secrets.command-token"_s});
    }

    void refusesASecretsFileThatOthersMayRead()
    {
        writeFile(m_site->secrets(), "MUSTER_BOT_TOKEN=a\nMUSTER_COMMAND_TOKEN=b\n");
        QFile::setPermissions(m_site->secrets(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);
        ProgramRun relay(m_site->house.folder());
        QCOMPARE(relay.run({u"relay"_s}), 3);
        QVERIFY2(relay.troubles().contains("chmod 600 '"_L1 + m_site->secrets()),
                 qPrintable(relay.troubles()));
    }

    void saysWhichLineOfTheSecretsFileIsOff()
    {
        writeFile(m_site->secrets(), "MUSTER_BOT_TOKEN=a\nMUSTER_COMMAND_TOKEN b\n");
        ProgramRun relay(m_site->house.folder());
        QCOMPARE(relay.run({u"relay"_s}), 3);
        QVERIFY2(relay.troubles().startsWith("Line 2 of the secrets file is not of the form NAME=value. "
                                             "Correct it in "_L1
                                             + m_site->secrets()),
                 qPrintable(relay.troubles()));
        QCOMPARE(relay.run({u"doctor"_s}), 1);
        QVERIFY2(!relay.output().contains("Set MUSTER_BOT_TOKEN"_L1), qPrintable(relay.output()));
    }

    void saysWhichSecretIsMissing_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::newRow("bot token") << u"MUSTER_BOT_TOKEN"_s;
        QTest::newRow("command token") << u"MUSTER_COMMAND_TOKEN"_s;
    }

    void saysWhichSecretIsMissing()
    {
        QFETCH(QString, variable);
        const auto relay = m_site->program();
        relay->set(variable, QString());
        QCOMPARE(relay->run({u"relay"_s}), 3);
        QVERIFY2(relay->troubles().contains(variable), qPrintable(relay->troubles()));
        QVERIFY2(relay->troubles().contains(m_site->secrets()), qPrintable(relay->troubles()));
    }

    void keepsTheCallbackKeyThatItMakes()
    {
        const auto relay = m_site->program();
        QVERIFY2(m_site->startRelay(*relay), qPrintable(relay->troubles()));
        QFile file(m_site->secrets());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("MUSTER_CALLBACK_KEY="));
        relay->terminate();
        QCOMPARE(relay->end(), 0);
    }

    void saysThatItsPortIsTaken()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        settings::Settings settings = m_site->house.settings;
        settings.listener.port = other.serverPort();
        m_site->configure(settings);
        const auto relay = m_site->program();
        QCOMPARE(relay->run({u"relay"_s}), 4);
        QVERIFY2(
            relay->troubles().contains(u" port %1 is in use by another program."_s.arg(other.serverPort())),
            qPrintable(relay->troubles()));
    }

    void saysWhoHasTheStore()
    {
        const auto relay = m_site->program();
        QVERIFY2(m_site->startRelay(*relay), qPrintable(relay->troubles()));
        const auto second = m_site->program();
        QCOMPARE(second->run({u"relay"_s}), 4);
        QVERIFY2(second->troubles().contains("Another Muster (process "_L1), qPrintable(second->troubles()));
        relay->terminate();
        QCOMPARE(relay->end(), 0);
    }

    void findsTheStoreInUseByItsRelayInOrder()
    {
        const auto relay = m_site->program();
        QVERIFY2(m_site->startRelay(*relay), qPrintable(relay->troubles()));
        m_site->rememberPort();
        const auto doctor = m_site->program();
        QCOMPARE(doctor->run({u"doctor"_s}), 0);
        QVERIFY2(doctor->output().contains(" is in use by the relay that runs.\n"_L1),
                 qPrintable(doctor->output()));
        relay->terminate();
        QCOMPARE(relay->end(), 0);
    }

    void findsThatAnotherMusterHasTheStore()
    {
        const auto other = m_site->program();
        QVERIFY2(m_site->startRelay(*other), qPrintable(other->troubles()));
        QTcpServer free; // a port where no relay answers
        QVERIFY(free.listen(QHostAddress::LocalHost));
        settings::Settings settings = m_site->house.settings;
        settings.listener.port = free.serverPort();
        free.close();
        m_site->configure(settings);
        const auto doctor = m_site->program();
        QCOMPARE(doctor->run({u"doctor"_s}), 1);
        QVERIFY2(doctor->output().contains("FAILED      Store: Another Muster (process "_L1),
                 qPrintable(doctor->output()));
        other->terminate();
        QCOMPARE(other->end(), 0);
    }

    void refusesTheStoreOfANewerMuster()
    {
        m_site->makeStoreOfANewerMuster();
        const QString what
            = u"A newer Muster wrote %1. Install that version, or choose another file.\n"_s.arg(
                m_site->house.settings.store.file);
        const auto relay = m_site->program();
        QCOMPARE(relay->run({u"relay"_s}), 3);
        QVERIFY2(relay->troubles().startsWith(what), qPrintable(relay->troubles()));
        const auto doctor = m_site->program();
        QCOMPARE(doctor->run({u"doctor"_s}), 1);
        QVERIFY2(doctor->output().contains("FAILED      Store: "_L1 + what), qPrintable(doctor->output()));
    }

    void saysThatTheWorkspaceRefusesItsToken()
    {
        const auto relay = m_site->program();
        relay->set(u"MUSTER_BOT_TOKEN"_s, u"notthetoken"_s);
        QCOMPARE(relay->run({u"relay"_s}), 3);
        QVERIFY2(relay->troubles().contains("refuses the bot's token"_L1), qPrintable(relay->troubles()));
        QVERIFY(!relay->troubles().contains("notthetoken"_L1));
    }

private:
    std::unique_ptr<Site> m_site;
};

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestRelay)
#include "tst_relay.moc"
