// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/settings/settings_store.h"
#include "tests/gui/page_checks.h"
#include "tests/gui/running_console.h"
#include "tests/unit/backend/backend_house.h"
#include "ui/forms/form_editor.h"
#include "ui/shell/main_window.h"
#include "ui/shell/relay_line.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/link_label.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster::ui;

namespace muster::test {

namespace {

constexpr int patience = 30'000; ///< ms, for a relay on a busy machine

} // namespace

/// What keeps the relay from its work shows in the running console, with a way out, and never in a modal box.
class TestGuiConsoleFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aTakenPortIsChangedInTheSettings();
    void aLockedStoreIsTriedAgain();
    void aStoreThatCannotBeWrittenIsTriedAgain();
    void aSettingsFileThatCannotBeReadIsReadAgain();
    void settingsThatCannotBeWrittenStayInTheForm();
    void theRunningRelayKeepsItsPortWhenTheOtherIsTaken();
    void withoutAKeyringThePlaceForSecretsIsAChoice();

private:
    void start(const settings::Settings &settings);
    [[nodiscard]] bool says(const QString &text);
    [[nodiscard]] QString relay();
    void press(const QString &name);
    /// The line edit of that name gets @p text, as if typed.
    void fill(const QString &name, const QString &text);

    std::unique_ptr<BackendHouse> m_house;
    std::unique_ptr<RunningConsole> m_running;
};

void TestGuiConsoleFailures::init()
{
    m_house = std::make_unique<BackendHouse>();
    for (auto secret = m_house->secrets.kept.cbegin(); secret != m_house->secrets.kept.cend(); ++secret)
        qputenv(secret.key().toLatin1().constData(), secret->reveal());
    m_running = std::make_unique<RunningConsole>();
}

void TestGuiConsoleFailures::cleanup()
{
    QVERIFY(QApplication::activeModalWidget() == nullptr);
    QVERIFY(m_running->end());
    m_running.reset();
    m_house.reset();
    for (const char *secret : {"MUSTER_BOT_TOKEN", "MUSTER_COMMAND_TOKEN"})
        qunsetenv(secret);
}

void TestGuiConsoleFailures::start(const settings::Settings &settings)
{
    m_running->write(settings);
    QVERIFY(m_running->start({u"overview"_s}));
}

bool TestGuiConsoleFailures::says(const QString &text)
{
    const auto labels = m_running->window().findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(), [&text](const QLabel *label) {
        return label->isVisible() && label->text().contains(text);
    });
}

QString TestGuiConsoleFailures::relay()
{
    return m_running->window().findChild<RelayLine *>()->text();
}

void TestGuiConsoleFailures::press(const QString &name)
{
    QWidget *button = controlNamed(&m_running->window(), name);
    QVERIFY2(button, qPrintable(name));
    QTest::keyClick(button, Qt::Key_Space);
}

void TestGuiConsoleFailures::fill(const QString &name, const QString &text)
{
    QWidget *line = controlNamed(&m_running->window(), name);
    QVERIFY2(line, qPrintable(name));
    line->setFocus();
    QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(line, text);
}

void TestGuiConsoleFailures::aTakenPortIsChangedInTheSettings()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    settings::Settings settings = m_house->settings;
    settings.listener.port = other.serverPort();
    start(settings);
    QTRY_VERIFY_WITH_TIMEOUT(says(u"Port %1 is taken"_s.arg(other.serverPort())), patience);
    QCOMPARE(relay(), u"Relay stopped"_s);
    press(u"Choose another port"_s);
    QCOMPARE(m_running->window().currentPage(), u"settings"_s);
    QWidget *port = controlNamed(&m_running->window(), u"Port"_s);
    QVERIFY(port);
    QVERIFY(port->hasFocus());
    fill(u"Port"_s, u"0"_s);
    press(u"Apply"_s);
    QTRY_COMPARE_WITH_TIMEOUT(relay(), u"Relay running"_s, patience);
    QCOMPARE(m_running->settings().listener.port, 0);
}

void TestGuiConsoleFailures::aLockedStoreIsTriedAgain()
{
    backend::Backend other(m_house->clock);
    QVERIFY(m_house->start(other));
    start(m_house->settings);
    QTRY_VERIFY_WITH_TIMEOUT(says(u"Another Muster is at work"_s), patience);
    QCOMPARE(relay(), u"Relay stopped"_s);
    QCoro::waitFor(other.drain());
    press(u"Try again"_s);
    QTRY_COMPARE_WITH_TIMEOUT(relay(), u"Relay running"_s, patience);
    QVERIFY(!says(u"Another Muster is at work"_s));
}

void TestGuiConsoleFailures::aStoreThatCannotBeWrittenIsTriedAgain()
{
    // Whoever runs the tests, nobody makes a folder in a file.
    const QString inTheWay = m_running->file(u"in-the-way"_s);
    QFile file(inTheWay);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    settings::Settings settings = m_house->settings;
    settings.store.file = inTheWay + u"/muster.sqlite"_s;
    start(settings);
    QTRY_VERIFY_WITH_TIMEOUT(says(u"The store cannot be used"_s), patience);
    QVERIFY(says(settings.store.file));
    QVERIFY(file.remove());
    press(u"Try again"_s);
    QTRY_COMPARE_WITH_TIMEOUT(relay(), u"Relay running"_s, patience);
}

void TestGuiConsoleFailures::aSettingsFileThatCannotBeReadIsReadAgain()
{
    QFile file(m_running->settingsFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ \"console\": ");
    file.close();
    QVERIFY(m_running->start({u"overview"_s}));
    QTRY_VERIFY(says(u"The settings file cannot be read"_s));
    QCOMPARE(relay(), u"Relay stopped"_s);
    m_running->write(m_house->settings);
    // Not by the settings that there were not.
    press(u"Relay"_s);
    QTRY_COMPARE_WITH_TIMEOUT(relay(), u"Relay running"_s, patience);
    QVERIFY(!says(u"The settings file cannot be read"_s));
}

void TestGuiConsoleFailures::settingsThatCannotBeWrittenStayInTheForm()
{
    start(m_house->settings);
    QTRY_COMPARE_WITH_TIMEOUT(relay(), u"Relay running"_s, patience);
    // A folder where the file was: it can be read by nobody, and nothing can be moved over it.
    QVERIFY(QFile::remove(m_running->settingsFile()));
    QVERIFY(QDir().mkpath(m_running->settingsFile() + u"/full"_s));
    m_running->window().showPage(u"settings"_s);
    fill(u"Public address"_s, u"http://relay.example.org"_s);
    press(u"Apply"_s);
    QTRY_VERIFY(says(u"The settings cannot be written to"_s));
    QVERIFY(controlNamed(&m_running->window(), u"Apply"_s));
    QVERIFY(QDir(m_running->settingsFile()).removeRecursively());
    press(u"Apply"_s);
    QTRY_COMPARE(m_running->settings().listener.publicUrl, QUrl(u"http://relay.example.org"_s));
    QCOMPARE(relay(), u"Relay running"_s);
}

void TestGuiConsoleFailures::theRunningRelayKeepsItsPortWhenTheOtherIsTaken()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    start(m_house->settings);
    QTRY_COMPARE_WITH_TIMEOUT(relay(), u"Relay running"_s, patience);
    const QString before = m_running->window().findChild<RelayLine *>()->toolTip();
    m_running->window().showPage(u"settings"_s);
    fill(u"Port"_s, QString::number(other.serverPort()));
    press(u"Apply"_s);
    QWidget *port = controlNamed(&m_running->window(), u"Port"_s);
    QTRY_VERIFY_WITH_TIMEOUT(port->accessibleDescription().contains(QString::number(other.serverPort())),
                             patience);
    QCOMPARE(relay(), u"Relay running"_s);
    QCOMPARE(m_running->window().findChild<RelayLine *>()->toolTip(), before);
}

void TestGuiConsoleFailures::withoutAKeyringThePlaceForSecretsIsAChoice()
{
    settings::Settings settings = m_house->settings;
    settings.secrets.place = settings::SecretPlace::Keyring;
    start(settings);
    QTRY_VERIFY_WITH_TIMEOUT(says(u"There is no place for secrets"_s), patience);
    QCOMPARE(relay(), u"Relay stopped"_s);
    press(u"Choose where they are kept"_s);
    QCOMPARE(m_running->window().currentPage(), u"settings"_s);
    auto *editor = m_running->window().findChild<FormEditor *>(u"secrets.place"_s);
    QVERIFY(editor);
    QVERIFY(editor->isAncestorOf(QApplication::focusWidget()));
    QTRY_VERIFY_WITH_TIMEOUT(says(u"This desktop has no keyring."_s), patience);
    auto *link = editor->findChild<LinkLabel *>();
    QCOMPARE(link->text(), u"Keep them in the file"_s);
    QTest::keyClick(link, Qt::Key_Return);
    QVERIFY(!says(u"This desktop has no keyring."_s));
    press(u"Apply"_s);
    QTRY_COMPARE_WITH_TIMEOUT(relay(), u"Relay running"_s, patience);
    QCOMPARE(m_running->settings().secrets.place, settings::SecretPlace::File);
}

} // namespace muster::test

QTEST_MAIN(muster::test::TestGuiConsoleFailures)
#include "tst_gui_console_failures.moc"
