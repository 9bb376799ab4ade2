// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/gui/page_checks.h"
#include "tests/gui/running_console.h"
#include "tests/unit/backend/backend_house.h"
#include "ui/look/palette.h"
#include "ui/pages/first_start/first_start_page.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/main_window.h"
#include "ui/shell/relay_line.h"
#include "ui/shell/tray.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/toast_area.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster::ui;

namespace muster::test {

namespace {

constexpr int patience = 30'000; ///< ms, for a relay or a process on a busy machine

/// To the consoles that are started from now on.
void giveSecretsOf(const BackendHouse &house)
{
    for (auto secret = house.secrets.kept.cbegin(); secret != house.secrets.kept.cend(); ++secret)
        qputenv(secret.key().toLatin1().constData(), secret->reveal());
}

QString relayWordsIn(MainWindow &window)
{
    return window.findChild<RelayLine *>()->text();
}

Toast *onlyToast(MainWindow &window)
{
    const QList<Toast *> toasts = window.toasts().toasts();
    return toasts.size() == 1 ? toasts.first() : nullptr;
}

void press(QWidget *widget, const QString &name)
{
    QWidget *button = controlNamed(widget, name);
    QVERIFY2(button, qPrintable(name));
    QTest::keyClick(button, Qt::Key_Space);
}

} // namespace

/// The console as a person has it before them: window, tray, keys, and what one start leaves for the next.
class TestGuiConsole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void theFirstStartAsksWhatToDo();
    void theFirstFrameIsTrue();
    void closingGoesToTheTrayAndSaysSoOnce();
    void closingQuitsWhereTheTrayIsNotWanted_data();
    void closingQuitsWhereTheTrayIsNotWanted();
    void closingMinimizesWhereThereIsNoTrayButARelay();
    void startsInTheTray_data();
    void startsInTheTray();
    void theTrayDoesItsThreeThings();
    void quittingAsksWhileWorkIsUnderWay();
    void theQuestionGoesWithTheWork();
    void eachPageHasItsKeys();
    void theSearchHasItsKeys();
    void thePaletteSwitchesTheTheme();
    void sizePageAndColumnsAreThereAgain();
    void aSecondStartRaisesTheFirst_data();
    void aSecondStartRaisesTheFirst();

private:
    /// Of a console over the workspace of @p house, until its relay is at work.
    void work(BackendHouse &house, RunningConsole &running, bool hasTray = true);
    /// Declares an incident whose channel the workspace does not make for now, and asks to quit.
    void holdUp(BackendHouse &house, RunningConsole &running);
};

void TestGuiConsole::cleanup()
{
    for (const char *secret : {"MUSTER_BOT_TOKEN", "MUSTER_COMMAND_TOKEN"})
        qunsetenv(secret);
}

void TestGuiConsole::theFirstStartAsksWhatToDo()
{
    RunningConsole running;
    QVERIFY(running.start({}));
    auto *first = running.window().findChild<FirstStartPage *>();
    QVERIFY(first);
    QTRY_VERIFY(first->isVisible());
    QVERIFY(controlNamed(first, u"Practise"_s));
    press(first, u"Set up"_s);
    QCOMPARE(running.window().currentPage(), u"setup"_s);
    QVERIFY(running.end());
    // Somebody who has been elsewhere is not asked again.
    QVERIFY(running.start({}));
    QCOMPARE(running.window().currentPage(), u"setup"_s);
    QVERIFY(running.end());
}

void TestGuiConsole::theFirstFrameIsTrue()
{
    BackendHouse house;
    giveSecretsOf(house);
    RunningConsole running;
    settings::Settings settings = house.settings;
    settings.console.theme = settings::Theme::Dark;
    settings.console.language = u"de"_s;
    running.write(settings);
    Console console(qApp, {running.settingsFile(), u"overview"_s, false, false});
    QVERIFY(console.claim());
    console.start();
    // Nothing has been painted, and no relay been asked yet.
    QVERIFY(console.window().isVisible());
    QCOMPARE(relayWordsIn(console.window()), QCoreApplication::translate("RelayLine", "Relay starting"));
    QVERIFY(relayWordsIn(console.window()) != u"Relay starting"_s);
    QCOMPARE(console.window().palette().color(QPalette::Window),
             palette(Theme::Dark).color(QPalette::Window));
    QTRY_COMPARE_WITH_TIMEOUT(relayWordsIn(console.window()), u"Relay läuft"_s, patience);
    QSignalSpy finished(&console, &Console::finished);
    QTest::keyClick(&console.window(), Qt::Key_Q, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
}

void TestGuiConsole::closingGoesToTheTrayAndSaysSoOnce()
{
    RunningConsole running;
    for (const int expected : {1, 0}) {
        QVERIFY(running.start({u"overview"_s}));
        QSignalSpy said(running.console().tray(), &Tray::said);
        running.window().close();
        QVERIFY(!running.window().isVisible());
        QCOMPARE(said.size(), expected);
        Q_EMIT running.console().tray()->openRequested();
        QVERIFY(running.window().isVisible());
        running.window().close();
        QVERIFY(!running.window().isVisible());
        QCOMPARE(said.size(), expected);
        QVERIFY(!running.hasFinished());
        Q_EMIT running.console().tray()->quitRequested();
        QTRY_VERIFY(running.hasFinished());
    }
}

void TestGuiConsole::closingQuitsWhereTheTrayIsNotWanted_data()
{
    QTest::addColumn<bool>("hasTray");
    QTest::addColumn<bool>("closeToTray");
    QTest::newRow("the desktop has none, and there is no relay to keep") << false << true;
    QTest::newRow("switched off") << true << false;
}

void TestGuiConsole::closingQuitsWhereTheTrayIsNotWanted()
{
    QFETCH(bool, hasTray);
    QFETCH(bool, closeToTray);
    RunningConsole running;
    settings::Settings settings;
    settings.console.closeToTray = closeToTray;
    running.write(settings);
    QVERIFY(running.start({u"overview"_s, false, hasTray}));
    running.window().close();
    QTRY_VERIFY(running.hasFinished());
}

void TestGuiConsole::closingMinimizesWhereThereIsNoTrayButARelay()
{
    BackendHouse house;
    RunningConsole running;
    work(house, running, false);
    if (QTest::currentTestFailed())
        return;
    running.window().close();
    QVERIFY(running.window().isMinimized());
    QVERIFY(running.window().isVisible());
    auto *said = onlyToast(running.window());
    QVERIFY(said);
    QVERIFY(said->staysUntilClosed());
    press(said, u"Close"_s);
    running.window().showNormal();
    QTRY_VERIFY(running.window().toasts().toasts().isEmpty());
    running.window().close(); // said once
    QVERIFY(running.window().isMinimized());
    QVERIFY(running.window().toasts().toasts().isEmpty());
    QVERIFY(!running.hasFinished());
    QTest::keyClick(&running.window(), Qt::Key_Q, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(running.hasFinished(), patience);
}

void TestGuiConsole::startsInTheTray_data()
{
    QTest::addColumn<bool>("hasTray");
    QTest::newRow("where there is one") << true;
    QTest::newRow("nowhere to be reached but by its window") << false;
}

void TestGuiConsole::startsInTheTray()
{
    QFETCH(bool, hasTray);
    RunningConsole running;
    QVERIFY(running.start({u"help"_s, true, hasTray}));
    QCOMPARE(running.window().isVisible(), !hasTray);
    if (hasTray)
        Q_EMIT running.console().tray()->openRequested();
    QVERIFY(running.window().isVisible());
    QCOMPARE(running.window().currentPage(), u"help"_s);
    QVERIFY(running.end());
}

void TestGuiConsole::work(BackendHouse &house, RunningConsole &running, bool hasTray)
{
    giveSecretsOf(house);
    running.write(house.settings);
    QVERIFY(running.start({u"overview"_s, false, hasTray}));
    const auto *line = running.window().findChild<RelayLine *>();
    QTRY_COMPARE_WITH_TIMEOUT(line->text(), u"Relay running"_s, patience);
    const QString address = line->toolTip().section(u", "_s, 1);
    QVERIFY(!address.isEmpty());
    house.pointCommandAt(QUrl("http://"_L1 + address));
}

void TestGuiConsole::theTrayDoesItsThreeThings()
{
    BackendHouse house;
    RunningConsole running;
    work(house, running);
    if (QTest::currentTestFailed())
        return;
    const Tray &tray = *running.console().tray();
    const QList<QAction *> things = tray.menu().actions();
    QCOMPARE(things.at(1)->text(), u"Stop the relay"_s);
    things.at(1)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(relayWordsIn(running.window()), u"Relay off"_s, patience);
    QCOMPARE(things.at(1)->text(), u"Start the relay"_s);
    things.at(1)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(relayWordsIn(running.window()), u"Relay running"_s, patience);
    running.window().close();
    things.first()->trigger();
    QVERIFY(running.window().isVisible());
    things.last()->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(running.hasFinished(), patience);
}

void TestGuiConsole::holdUp(BackendHouse &house, RunningConsole &running)
{
    practice::Fault refusal;
    refusal.kind = practice::Fault::Kind::ServerError;
    refusal.path = u"/api/v4/channels"_s;
    refusal.count = 1'000;
    house.workspace.faults().add(refusal);
    const auto alice = house.person(u"alice"_s);
    const auto answered
        = QCoro::waitFor(alice->type(house.townSquare(), u"/incident new The disk is full"_s));
    QVERIFY2(answered, answered ? "" : qPrintable(answered.error().what));
    QTRY_VERIFY_WITH_TIMEOUT(running.console().stepsUnderWay() > 0, patience);
    QTest::keyClick(&running.window(), Qt::Key_Q, Qt::ControlModifier);
    QVERIFY(onlyToast(running.window()));
}

void TestGuiConsole::quittingAsksWhileWorkIsUnderWay()
{
    BackendHouse house;
    RunningConsole running;
    work(house, running);
    if (QTest::currentTestFailed())
        return;
    holdUp(house, running);
    if (QTest::currentTestFailed())
        return;

    // Asked once, and not in a modal box.
    QVERIFY(!running.hasFinished());
    QVERIFY(QApplication::activeModalWidget() == nullptr);
    QVERIFY(onlyToast(running.window())->staysUntilClosed());
    QTest::keyClick(&running.window(), Qt::Key_Q, Qt::ControlModifier);
    QVERIFY(onlyToast(running.window()));
    // No: it goes on.
    QSignalSpy gone(onlyToast(running.window()), &QObject::destroyed);
    press(onlyToast(running.window()), u"Close"_s);
    QTRY_COMPARE(gone.size(), 1);
    QVERIFY(running.window().toasts().toasts().isEmpty());
    QCOMPARE(relayWordsIn(running.window()), u"Relay running"_s);
    // Yes, this time from the tray with the window away: it comes back with the question.
    running.window().close();
    Q_EMIT running.console().tray()->quitRequested();
    QVERIFY(running.window().isVisible());
    QVERIFY(onlyToast(running.window()));
    press(onlyToast(running.window()), u"Quit all the same"_s);
    QTRY_VERIFY_WITH_TIMEOUT(running.hasFinished(), patience);
}

void TestGuiConsole::theQuestionGoesWithTheWork()
{
    BackendHouse house;
    RunningConsole running;
    work(house, running);
    if (QTest::currentTestFailed())
        return;
    holdUp(house, running);
    if (QTest::currentTestFailed())
        return;
    house.workspace.faults().clear();
    QTRY_VERIFY_WITH_TIMEOUT(running.window().toasts().toasts().isEmpty(), patience);
    QVERIFY(!running.hasFinished());
    QVERIFY(running.end());
}

void TestGuiConsole::eachPageHasItsKeys()
{
    RunningConsole running;
    QVERIFY(running.start({u"overview"_s}));
    QVERIFY(QTest::qWaitForWindowActive(&running.window()));
    const QList<PageEntry> pages = running.window().pages();
    QCOMPARE(pages.size(), 8);
    for (int place = 0; place < pages.size(); ++place) {
        QTest::keyClick(&running.window(), static_cast<Qt::Key>(Qt::Key_1 + place), Qt::ControlModifier);
        QCOMPARE(running.window().currentPage(), pages.at(place).id);
    }
    QVERIFY(running.end());
}

void TestGuiConsole::theSearchHasItsKeys()
{
    RunningConsole running;
    QVERIFY(running.start({u"practice"_s}));
    QVERIFY(QTest::qWaitForWindowActive(&running.window()));
    press(&running.window(), u"Start practising"_s);
    // Declared where it is quickest, so that there is something to be sought.
    QTest::keyClick(&running.window(), Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(controlNamed(&running.window(), u"New incident"_s)->isEnabled(), patience);
    press(&running.window(), u"New incident"_s);
    QWidget *title = controlNamed(&running.window(), u"Title"_s);
    QTest::keyClicks(title, u"The disk is full"_s);
    QTest::keyClick(title, Qt::Key_Return);
    auto *search = running.window().findChild<SearchField *>();
    QTRY_VERIFY_WITH_TIMEOUT(search->isVisible(), patience);
    QVERIFY(!search->hasFocus());
    QTest::keyClick(&running.window(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(search->hasFocus());
    QVERIFY(running.end());
}

void TestGuiConsole::thePaletteSwitchesTheTheme()
{
    RunningConsole running;
    QVERIFY(running.start({u"overview"_s}));
    for (const Theme theme : {Theme::Dark, Theme::Light}) {
        running.window().activateWindow(); // there is no window manager to do it when the palette has gone
        QVERIFY(QTest::qWaitForWindowActive(&running.window()));
        QTest::keyClick(&running.window(), Qt::Key_K, Qt::ControlModifier);
        auto *commands = running.window().findChild<CommandPalette *>();
        QVERIFY(commands);
        auto *input = commands->findChild<QLineEdit *>();
        QTest::keyClicks(input, theme == Theme::Dark ? u"theme dark"_s : u"theme light"_s);
        QTest::keyClick(input, Qt::Key_Return);
        QTRY_COMPARE(running.window().palette().color(QPalette::Window),
                     palette(theme).color(QPalette::Window));
        QTRY_VERIFY(running.window().findChild<CommandPalette *>() == nullptr);
    }
    QCOMPARE(running.settings().console.theme, settings::Theme::Light);
    QVERIFY(running.end());
}

void TestGuiConsole::sizePageAndColumnsAreThereAgain()
{
    BackendHouse house;
    giveSecretsOf(house);
    RunningConsole running;
    running.write(house.settings);
    const auto header = [&running] { return running.window().findChild<QHeaderView *>(); };
    const auto isRead = [&running] {
        QWidget *declare = controlNamed(&running.window(), u"New incident"_s);
        return declare != nullptr && declare->isEnabled();
    };
    QVERIFY(running.start({u"incidents"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(isRead(), patience);
    running.window().resize(1111, 777);
    const int number = header()->sectionSize(0) + 31;
    header()->resizeSection(0, number);
    QVERIFY(running.end());

    QVERIFY(running.start({}));
    QCOMPARE(running.window().size(), QSize(1111, 777));
    QCOMPARE(running.window().currentPage(), u"incidents"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isRead(), patience);
    QCOMPARE(header()->sectionSize(0), number);
    QVERIFY(running.end());
}

void TestGuiConsole::aSecondStartRaisesTheFirst_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("page");
    QTest::newRow("as it was") << QStringList() << u"overview"_s;
    QTest::newRow("at a page") << QStringList{u"--page"_s, u"practice"_s} << u"practice"_s;
    QTest::newRow("at no page of ours") << QStringList{u"--page"_s, u"nowhere"_s} << u"overview"_s;
}

void TestGuiConsole::aSecondStartRaisesTheFirst()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, page);
    RunningConsole running;
    QVERIFY(running.start({u"overview"_s}));
    running.window().close();
    QVERIFY(!running.window().isVisible());

    QProcess second;
    second.setProcessChannelMode(QProcess::ForwardedChannels);
    second.start(QStringLiteral(MUSTER), QStringList{u"--config"_s, running.settingsFile()} + arguments);
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, patience);
    QCOMPARE(second.exitStatus(), QProcess::NormalExit);
    QCOMPARE(second.exitCode(), 0);
    QTRY_VERIFY(running.window().isVisible());
    QTRY_COMPARE(running.window().currentPage(), page);
    QVERIFY(running.end());
}

} // namespace muster::test

QTEST_MAIN(muster::test::TestGuiConsole)
#include "tst_gui_console.moc"
