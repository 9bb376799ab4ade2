// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

namespace {

const QString patient = u"20000"_s; // milliseconds
const QString impatient = u"300"_s;

} // namespace

/// Against a real gnome-keyring, each time on a session bus of its own and without a display on which it
/// could ask for its password.
class TestKeychainSecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_environment = QProcessEnvironment::systemEnvironment();
        for (const QString &variable :
             {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"DBUS_SESSION_BUS_ADDRESS"_s, u"XDG_CURRENT_DESKTOP"_s})
            m_environment.remove(variable);
        for (const QString &variable :
             {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_RUNTIME_DIR"_s})
            m_environment.insert(variable, m_home->path());
    }

    void lookingAsksNobody()
    {
        QCOMPARE(onceUnlocked({patient, u"look"_s}), QStringList({u"ok"_s}));
        QCOMPARE(onceLocked({patient, u"look"_s}), QStringList({u"ok"_s}));
        m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=%1/none"_s.arg(m_home->path()));
        QCOMPARE(answers(QStringLiteral(MUSTER_KEYRING_VISITOR), {patient, u"look"_s}),
                 QStringList({u"disabled keyring.missing"_s}));
    }

    void anUnlockedOneKeepsAndGivesAndForgets()
    {
        QCOMPARE(onceUnlocked({patient, u"set:a:hush"_s, u"get:a"_s, u"place:a"_s, u"remove:a"_s, u"get:a"_s,
                               u"place:a"_s}),
                 QStringList({u"ok"_s, u"ok hush"_s, u"ok the keyring"_s, u"ok"_s, u"not-found"_s, u"ok"_s}));
    }

    void whatIsKeptIsThereForTheNextProgram()
    {
        QCOMPARE(onceUnlocked({patient, u"set:a:hush"_s}), QStringList({u"ok"_s}));
        QCOMPARE(onceUnlocked({patient, u"get:a"_s}), QStringList({u"ok hush"_s}));
    }

    void aNewSecretReplacesTheOldOne()
    {
        QCOMPARE(onceUnlocked({patient, u"set:a:old"_s, u"set:a:new"_s, u"get:a"_s}),
                 QStringList({u"ok"_s, u"ok"_s, u"ok new"_s}));
    }

    void eachNameHasItsOwnSecret()
    {
        QCOMPARE(onceUnlocked({patient, u"set:a:one"_s, u"set:b:other"_s, u"get:a"_s, u"get:b"_s}),
                 QStringList({u"ok"_s, u"ok"_s, u"ok one"_s, u"ok other"_s}));
    }

    void whatIsMissingIsSaid()
    {
        QCOMPARE(onceUnlocked({patient, u"get:a"_s}), QStringList({u"not-found"_s}));
    }

    void forgettingWhatIsNotThereIsFine()
    {
        QCOMPARE(onceUnlocked({patient, u"remove:a"_s}), QStringList({u"ok"_s}));
    }

    void nothingIsNoSecret() { QCOMPARE(onceUnlocked({patient, u"set:a:"_s}), QStringList({u"invalid"_s})); }

    void aLockedOneIsNotTakenForAnEmptyOne()
    {
        QCOMPARE(onceUnlocked({patient, u"set:a:hush"_s}), QStringList({u"ok"_s}));
        QCOMPARE(onceLocked({patient, u"get:a"_s, u"get:b"_s, u"set:a:new"_s, u"remove:a"_s}),
                 QStringList({u"forbidden keyring.locked"_s, u"forbidden keyring.locked"_s,
                              u"forbidden keyring.locked"_s, u"forbidden keyring.locked"_s}));
        QCOMPARE(onceUnlocked({patient, u"get:a"_s}), QStringList({u"ok hush"_s}));
    }

    void withoutABusThereIsNoKeyring()
    {
        m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=%1/none"_s.arg(m_home->path()));
        QCOMPARE(answers(QStringLiteral(MUSTER_KEYRING_VISITOR),
                         {patient, u"get:a"_s, u"set:a:hush"_s, u"remove:a"_s}),
                 QStringList({u"disabled keyring.missing"_s, u"disabled keyring.missing"_s,
                              u"disabled keyring.missing"_s}));
    }

    void aBusWithoutAKeyringHasNone()
    {
        QFile configuration(m_home->filePath(u"bus.conf"_s));
        QVERIFY(configuration.open(QIODevice::WriteOnly));
        configuration.write("<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>"
                            "<policy context=\"default\"><allow send_destination=\"*\"/><allow own=\"*\"/>"
                            "<allow eavesdrop=\"false\"/></policy></busconfig>");
        configuration.close();
        QCOMPARE(answers(u"dbus-run-session"_s,
                         {u"--config-file"_s, configuration.fileName(), u"--"_s,
                          QStringLiteral(MUSTER_KEYRING_VISITOR), patient, u"get:a"_s}),
                 QStringList({u"disabled keyring.missing"_s}));
    }

    void anAnswerThatDoesNotComeIsNotWaitedForForEver()
    {
        QCOMPARE(onceUnlocked({impatient, u"set:a:hush"_s, u"stop"_s, u"get:a"_s, u"set:a:late"_s,
                               u"remove:a"_s, u"continue"_s}),
                 QStringList({u"ok"_s, u"ok"_s, u"timeout keyring.silent"_s, u"timeout keyring.silent"_s,
                              u"timeout keyring.silent"_s, u"ok"_s}));
    }

    void whenItAnswersAgainItIsAskedAgain()
    {
        // The first answer comes to nobody; only then is the second question asked.
        QCOMPARE(onceUnlocked({u"2000"_s, u"set:a:hush"_s, u"stop"_s, u"get:a"_s, u"continue"_s, u"get:a"_s,
                               u"get:b"_s}),
                 QStringList(
                     {u"ok"_s, u"ok"_s, u"timeout keyring.silent"_s, u"ok"_s, u"ok hush"_s, u"not-found"_s}));
    }

private:
    QStringList onceUnlocked(const QStringList &orders)
    {
        return withKeyring(
            u"printf password | gnome-keyring-daemon --daemonize --unlock --components=secrets"_s, orders);
    }

    /// The bus starts one when it is asked, and nobody gives it the password.
    QStringList onceLocked(const QStringList &orders)
    {
        return withKeyring(u"gnome-keyring-daemon --daemonize --start --components=secrets"_s, orders);
    }

    /// The first and the last order wait for the keyring and end its process; their answers are not told.
    QStringList withKeyring(const QString &start, QStringList orders)
    {
        orders.insert(1, u"await"_s);
        const QString script = start + u" >/dev/null 2>&1; exec \"$@\""_s;
        const QStringList arguments
            = QStringList{u"--"_s, u"sh"_s, u"-c"_s, script, u"sh"_s, QStringLiteral(MUSTER_KEYRING_VISITOR)}
            + orders + QStringList{u"end"_s};
        QStringList lines = answers(u"dbus-run-session"_s, arguments);
        if (lines.size() < 2 || lines.takeFirst() != "ok"_L1 || lines.takeLast() != "ok"_L1)
            return {u"the keyring is gone"_s};
        return lines;
    }

    QStringList answers(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(program, arguments);
        if (!process.waitForFinished(60'000) || process.exitCode() != 0)
            return {process.errorString() + QString::fromUtf8(process.readAllStandardError())};
        return QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    }

    std::unique_ptr<QTemporaryDir> m_home;
    QProcessEnvironment m_environment;
};

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestKeychainSecretStore)
#include "tst_keychain_secret_store.moc"
