// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/record/changes.h"
#include "app/relay/refusals.h"
#include "ui/forms/form_editor.h"
#include "ui/look/appearance.h"
#include "ui/look/spacing.h"
#include "ui/look/type.h"
#include "ui/pages/practice/composer.h"
#include "ui/pages/practice/practice_page.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/invocation.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/nav_item.h"
#include "ui/shell/relay_line.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/single_instance.h"
#include "ui/shell/tray.h"
#include "ui/shell/window_memory.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/toast_area.h"
#include "ui/widgets/unsaved_bar.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace muster::ui;

namespace muster::test {

namespace {

/// A page that has a search.
class SearchedPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    Q_INVOKABLE void focusSearch() { ++searches; }
    int searches = 0;
};

PageEntry entry(const QString &id, PageEntry::Section section = PageEntry::Section::Daily)
{
    return {id, id.toUpper(), u"incidents"_s, section, [](QWidget *parent) { return new QWidget(parent); }};
}

QList<PageEntry> threePages()
{
    QList<PageEntry> pages{entry(u"overview"_s), entry(u"incidents"_s),
                           entry(u"help"_s, PageEntry::Section::Foot)};
    pages[1].make = [](QWidget *parent) { return new SearchedPage(parent); };
    return pages;
}

backend::RelayState relayIn(backend::RelayPhase phase)
{
    backend::RelayState state;
    state.phase = phase;
    return state;
}

void press(QWidget *window, Qt::Key key)
{
    QTest::keyClick(window, key, Qt::ControlModifier);
}

} // namespace

/// The frame around the pages.
class TestGuiShell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_look = new Appearance(qApp, ThemeChoice::Light); }
    void init() { m_look->setTextPercent(100); }

    void aPageIsMadeWhenItIsFirstSeen();
    void eachPageHasItsKeys();
    void theKeysOfTheWholeWindow();
    void searchGoesToThePageThatHasOne();
    void closingIsForOthersToDecide();
    void theFirstStartGoesWhenAPageIsShown();
    void theSidebarIsARailOfIconsBesideLargeText();
    void aBadgeIsSaidAsWell();
    void theRelayIsAlwaysInSight_data();
    void theRelayIsAlwaysInSight();
    void theTrayOffersThreeThings();
    void theTraySpeaksTheLanguageOfNow();
    void aLanguageIsTakenUpWithItsPlurals();
    void whatIsSaidInChatIsNotInTheConsolesLanguage_data();
    void whatIsSaidInChatIsNotInTheConsolesLanguage();
    void windowPageAndColumnsAreRemembered();
    void whatIsSaidOnceIsSaidOnce();
    void aSecondStartRaisesTheFirst();
    void aSocketLeftBehindIsNoOtherConsole();
    void paletteCommandsAreFoundByTheirWords();
    void theDesktopsLargeTextIsOurs();
    void aWrongArgumentIsRefusedWithAWayOut();
    void aPictureThatCannotBeHadIsRefused_data();
    void aPictureThatCannotBeHadIsRefused();
    void everyWordOfTheWindowIsTranslated();
    void aPageIsOpenedAtAPlaceOfIt();
    void toastsStandAboveTheBarOfAForm();
    void toastsStandAboveTheLineOneTypesIn();

private:
    Appearance *m_look = nullptr;
};

void TestGuiShell::aPageIsMadeWhenItIsFirstSeen()
{
    int made = 0;
    QList<PageEntry> pages = threePages();
    pages[0].make = [&made](QWidget *parent) {
        ++made;
        return new QWidget(parent);
    };
    MainWindow window(pages);
    QCOMPARE(made, 0);
    QWidget *page = window.showPage(u"overview"_s);
    window.showPage(u"help"_s);
    QCOMPARE(window.showPage(u"overview"_s), page);
    QCOMPARE(made, 1);
    QCOMPARE(window.showPage(u"nowhere"_s), nullptr);
    QCOMPARE(window.currentPage(), u"overview"_s);
}

void TestGuiShell::eachPageHasItsKeys()
{
    MainWindow window(threePages());
    window.showPage(u"overview"_s);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    press(&window, Qt::Key_3);
    QCOMPARE(window.currentPage(), u"help"_s);
    press(&window, Qt::Key_2);
    QCOMPARE(window.currentPage(), u"incidents"_s);
    QVERIFY(window.findChild<NavItem *>(u"incidents"_s)->isChecked());
    QVERIFY(!window.findChild<NavItem *>(u"help"_s)->isChecked());
}

void TestGuiShell::theKeysOfTheWholeWindow()
{
    MainWindow window(threePages());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QSignalSpy palette(&window, &MainWindow::paletteRequested);
    QSignalSpy quit(&window, &MainWindow::quitRequested);
    press(&window, Qt::Key_K);
    press(&window, Qt::Key_Q);
    QCOMPARE(palette.size(), 1);
    QCOMPARE(quit.size(), 1);
}

void TestGuiShell::searchGoesToThePageThatHasOne()
{
    MainWindow window(threePages());
    auto *searched = qobject_cast<SearchedPage *>(window.showPage(u"incidents"_s));
    QVERIFY(searched);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    press(&window, Qt::Key_F);
    QCOMPARE(searched->searches, 1);
    window.showPage(u"help"_s);
    press(&window, Qt::Key_F);
    QCOMPARE(searched->searches, 1);
}

void TestGuiShell::closingIsForOthersToDecide()
{
    MainWindow window(threePages());
    window.show();
    QSignalSpy asked(&window, &MainWindow::closeRequested);
    QVERIFY(!window.close());
    QVERIFY(window.isVisible());
    QCOMPARE(asked.size(), 1);
}

void TestGuiShell::theFirstStartGoesWhenAPageIsShown()
{
    MainWindow window(threePages());
    auto *first = new QWidget;
    window.showFirst(first);
    window.show();
    QVERIFY(first->isVisible());
    QVERIFY(!window.findChild<Sidebar *>()->isVisible());
    QSignalSpy gone(first, &QObject::destroyed);
    window.showPage(u"overview"_s);
    QVERIFY(window.findChild<Sidebar *>()->isVisible());
    QTRY_COMPARE(gone.size(), 1);
}

void TestGuiShell::theSidebarIsARailOfIconsBesideLargeText()
{
    Sidebar sidebar(threePages());
    sidebar.resize(sidebar.width(), 800);
    sidebar.show();
    QCOMPARE(sidebar.width(), 216);
    m_look->setTextPercent(140);
    QTRY_VERIFY(sidebar.width() < 100);
    for (NavItem *item : sidebar.findChildren<NavItem *>()) {
        QVERIFY(item->sizeHint().width() <= sidebar.contentsRect().width());
        QCOMPARE(item->toolTip(), item->text());
        QCOMPARE(item->accessibleName(), item->text());
    }
    m_look->setTextPercent(100);
    QTRY_COMPARE(sidebar.width(), 216);
}

void TestGuiShell::aBadgeIsSaidAsWell()
{
    Sidebar sidebar(threePages());
    sidebar.setBadge(u"overview"_s, {3, true, u"3 need you"_s});
    const NavItem *item = sidebar.findChild<NavItem *>(u"overview"_s);
    QCOMPARE(item->accessibleName(), u"OVERVIEW, 3 need you"_s);
    sidebar.setBadge(u"overview"_s, {});
    QCOMPARE(item->accessibleName(), u"OVERVIEW"_s);
}

void TestGuiShell::theRelayIsAlwaysInSight_data()
{
    using backend::RelayPhase;
    QTest::addColumn<RelayPhase>("phase");
    QTest::addColumn<QString>("words");
    QTest::newRow("not set up") << RelayPhase::NotSetUp << u"No workspace yet"_s;
    QTest::newRow("off") << RelayPhase::Off << u"Relay off"_s;
    QTest::newRow("starting") << RelayPhase::Starting << u"Relay starting"_s;
    QTest::newRow("running") << RelayPhase::Running << u"Relay running"_s;
    QTest::newRow("draining") << RelayPhase::Draining << u"Relay ending its work"_s;
    QTest::newRow("failed") << RelayPhase::Failed << u"Relay stopped"_s;
}

void TestGuiShell::theRelayIsAlwaysInSight()
{
    QFETCH(backend::RelayPhase, phase);
    QFETCH(QString, words);
    MainWindow window(threePages());
    window.showPage(u"overview"_s);
    window.resize(1280, 800);
    window.show();
    window.showRelay(relayIn(phase));
    const auto *line = window.findChild<RelayLine *>();
    QVERIFY(line->isVisible());
    QCOMPARE(line->text(), words);
    QCOMPARE(line->accessibleName(), words);
    QVERIFY(line->fontMetrics().horizontalAdvance(words) + scaled(14) + 28 <= line->width());
}

void TestGuiShell::theTrayOffersThreeThings()
{
    Tray tray;
    QSignalSpy opened(&tray, &Tray::openRequested);
    QSignalSpy relay(&tray, &Tray::relayRequested);
    QSignalSpy quit(&tray, &Tray::quitRequested);
    tray.showRelay(relayIn(backend::RelayPhase::Running));
    QList<QAction *> things;
    for (QAction *action : tray.menu().actions()) {
        if (!action->isSeparator())
            things.append(action);
    }
    QCOMPARE(things.size(), 3);
    for (QAction *action : std::as_const(things))
        action->trigger();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(quit.size(), 1);
    QCOMPARE(relay.takeFirst().first().toBool(), false);
    tray.showRelay(relayIn(backend::RelayPhase::Off));
    things[1]->trigger();
    QCOMPARE(relay.takeFirst().first().toBool(), true);
    tray.showRelay(relayIn(backend::RelayPhase::NotSetUp));
    QVERIFY(!things[1]->isEnabled());
}

void TestGuiShell::theTraySpeaksTheLanguageOfNow()
{
    Tray tray;
    Language language;
    language.setChoice(u"en"_s);
    tray.draw();
    QCOMPARE(tray.menu().actions().first()->text(), u"Open Muster"_s);
    language.setChoice(u"de"_s);
    tray.draw();
    QVERIFY(tray.menu().actions().first()->text() != u"Open Muster"_s);
}

void TestGuiShell::aLanguageIsTakenUpWithItsPlurals()
{
    Language language;
    QSignalSpy changed(&language, &Language::changed);
    const auto needing = [](int count) {
        return QCoreApplication::translate("muster::ui::Console", "%n need you", nullptr, count);
    };
    language.setChoice(u"en"_s);
    QCOMPARE(needing(1), u"1 needs you"_s);
    QCOMPARE(needing(2), u"2 need you"_s);
    language.setChoice(u"de"_s);
    QVERIFY(needing(2) != u"2 need you"_s);
    QVERIFY(needing(1) != needing(2));
    QCOMPARE(language.texts().language(), u"de"_s);
    const qsizetype changes = changed.size();
    language.setChoice(u"de"_s);
    QCOMPARE(changed.size(), changes);
}

void TestGuiShell::whatIsSaidInChatIsNotInTheConsolesLanguage_data()
{
    QTest::addColumn<QString>("console");
    QTest::addColumn<QString>("chat");
    QTest::newRow("a German console, English chat") << u"de"_s << u"en"_s;
    QTest::newRow("an English console, German chat") << u"en"_s << u"de"_s;
}

void TestGuiShell::whatIsSaidInChatIsNotInTheConsolesLanguage()
{
    QFETCH(const QString, console);
    QFETCH(const QString, chat);
    Language language;
    language.setChoice(console);
    incident::IncidentDraft untitled;
    untitled.id = u"id"_s;
    const Outcome<incident::Incident> refused = record::declared(untitled, 1, {});
    QVERIFY(!refused);
    const Texts speaker = Texts::forLocale(chat);
    const QString inChat = relay::reasonText(refused.error(), speaker);
    const QString inConsole = told(refused.error(), language.texts());
    const auto isGerman = [](const QString &text) { return text.contains(u"braucht einen Titel"_s); };
    QCOMPARE(isGerman(inChat), chat == u"de"_s);
    QCOMPARE(isGerman(inConsole), console == u"de"_s);
    QVERIFY(
        refused.error().what.startsWith(u"An incident needs a title."_s)); // what a journal and a log keep
}

void TestGuiShell::windowPageAndColumnsAreRemembered()
{
    const QTemporaryDir folder;
    const WindowMemory memory(folder.filePath(u"window.ini"_s));
    {
        QWidget window;
        memory.restore(window);
        QCOMPARE(memory.page(), QString());
        QCOMPARE(window.size(), QSize(1280, 800));
        window.resize(900, 640);
        window.show();
        memory.remember(window, u"incidents"_s);
    }
    QWidget again;
    memory.restore(again);
    QCOMPARE(memory.page(), u"incidents"_s);
    QCOMPARE(again.size(), QSize(900, 640));

    QStandardItemModel model(1, 3);
    {
        QTreeView table;
        table.setModel(&model);
        table.header()->resizeSection(1, 217);
        memory.remember(u"incidents"_s, *table.header());
    }
    QTreeView table;
    table.setModel(&model);
    memory.restore(u"incidents"_s, *table.header());
    QCOMPARE(table.header()->sectionSize(1), 217);
}

void TestGuiShell::whatIsSaidOnceIsSaidOnce()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"window.ini"_s);
    QVERIFY(!WindowMemory(file).wasSaid(u"relay-goes-on"_s));
    WindowMemory(file).noteSaid(u"relay-goes-on"_s);
    QVERIFY(WindowMemory(file).wasSaid(u"relay-goes-on"_s));
    QVERIFY(!WindowMemory(file).wasSaid(u"another"_s));
}

void TestGuiShell::aSecondStartRaisesTheFirst()
{
    const QTemporaryDir folder;
    SingleInstance first(folder.path());
    QSignalSpy shown(&first, &SingleInstance::shownAgain);
    QVERIFY(first.claim());
    SingleInstance second(folder.path());
    QVERIFY(!second.claim());
    QTRY_COMPARE(shown.size(), 1);
    SingleInstance another(folder.filePath(u"other"_s));
    QVERIFY(another.claim());
}

void TestGuiShell::aSocketLeftBehindIsNoOtherConsole()
{
    const QTemporaryDir folder;
    const QString name = folder.path();
    const QString socket = QDir::tempPath() + u'/' + SingleInstance(name).socketName();
    QFile left(socket);
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    SingleInstance console(name);
    QVERIFY(console.claim());
}

void TestGuiShell::paletteCommandsAreFoundByTheirWords()
{
    QWidget window;
    window.resize(1280, 800);
    window.show();
    QStringList done;
    const auto noting = [&done](const QString &what) { return [&done, what] { done.append(what); }; };
    auto *palette = new CommandPalette({{u"Go to Incidents"_s, u"incidents"_s, u"Ctrl+2"_s, noting(u"go"_s)},
                                        {u"Check every hop"_s, u"retry"_s, {}, noting(u"check"_s)},
                                        {u"Quit"_s, u"close"_s, {}, noting(u"quit"_s)}},
                                       &window);
    palette->open();
    auto *input = palette->findChild<QLineEdit *>();
    auto *list = palette->findChild<QListWidget *>();
    QVERIFY(!palette->accessibleName().isEmpty());
    QVERIFY(!input->accessibleName().isEmpty());
    QVERIFY(!list->accessibleName().isEmpty());
    QCOMPARE(list->count(), 3);
    QCOMPARE(input->accessibleDescription(), u"Go to Incidents"_s);
    QTest::keyClick(input, Qt::Key_Down);
    QCOMPARE(input->accessibleDescription(), u"Check every hop"_s);
    QTest::keyClicks(input, u"nothing"_s);
    QCOMPARE(input->accessibleDescription(), u"No command is called that"_s);
    QTest::keyClick(input, Qt::Key_Return);
    QCOMPARE(done, QStringList());
    input->clear();
    QTest::keyClicks(input, u"hop ch"_s);
    QCOMPARE(list->count(), 1);
    QSignalSpy gone(palette, &QObject::destroyed);
    QTest::keyClick(input, Qt::Key_Return);
    QCOMPARE(done, QStringList{u"check"_s});
    QTRY_COMPARE(gone.size(), 1);
}

void TestGuiShell::theDesktopsLargeTextIsOurs()
{
    QFont platform;
    platform.setPointSizeF(10);
    QCOMPARE(textPercentOf(platform), 100);
    platform.setPointSizeF(16.5);
    QCOMPARE(textPercentOf(platform), 150);
    platform.setPointSizeF(40);
    QCOMPARE(textPercentOf(platform), 200);
    platform.setPixelSize(30);
    QCOMPARE(textPercentOf(platform), 100);
}

void TestGuiShell::aWrongArgumentIsRefusedWithAWayOut()
{
    const auto refused = parseInvocation({u"muster"_s, u"--pgae"_s});
    QVERIFY(!refused);
    QVERIFY(refused.error().what.contains(u"--help"_s));
    const auto taken = parseInvocation({u"muster"_s, u"--page"_s, u"practice"_s, u"--tray"_s});
    QVERIFY(taken);
    QCOMPARE(taken->page, u"practice"_s);
    QVERIFY(taken->inTray);
}

void TestGuiShell::aPictureThatCannotBeHadIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("why");
    const QStringList picture{u"muster"_s, u"--page"_s, u"help"_s, u"--state"_s, u"help.json"_s};
    QTest::newRow("too small") << picture + QStringList{u"--text"_s, u"40"_s} << u"100 to 200"_s;
    QTest::newRow("no number") << picture + QStringList{u"--text"_s, u"big"_s} << u"“big”"_s;
    QTest::newRow("no such theme") << picture + QStringList{u"--theme"_s, u"blue"_s} << u"light or dark"_s;
    QTest::newRow("no such language") << picture + QStringList{u"--language"_s, u"fr"_s} << u"en or de"_s;
    QTest::newRow("of no page") << QStringList{u"muster"_s, u"--state"_s, u"help.json"_s} << u"--page"_s;
    QTest::newRow("of no state") << QStringList{u"muster"_s, u"--shot"_s, u"help.png"_s} << u"--state"_s;
    QTest::newRow("something else") << QStringList{u"muster"_s, u"relay"_s} << u"“relay”"_s;
}

void TestGuiShell::aPictureThatCannotBeHadIsRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, why);
    const auto refused = parseInvocation(arguments);
    QVERIFY(!refused);
    QVERIFY2(refused.error().what.contains(why), qPrintable(refused.error().what));
    QVERIFY(refused.error().what.contains(u"--help"_s));
}

/// Also those that belong to no class.
void TestGuiShell::everyWordOfTheWindowIsTranslated()
{
    Language language;
    language.setChoice(u"de"_s);
    QCOMPARE(settingsFields().first().label, u"Sprache dieses Fensters"_s);
}

void TestGuiShell::aPageIsOpenedAtAPlaceOfIt()
{
    QList<PageEntry> pages = threePages();
    pages[0].make = [](QWidget *parent) { return new SettingsPage(parent); };
    MainWindow window(pages);
    window.resize(1000, 500);
    window.showPage(u"help"_s);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QWidget *page = window.showPage(u"overview"_s, u"listener.limits.idleSeconds"_s);
    const auto *editor = page->findChild<FormEditor *>(u"listener.limits.idleSeconds"_s);
    QTRY_VERIFY(editor->isAncestorOf(QApplication::focusWidget()));
    QTRY_VERIFY(editor->visibleRegion().boundingRect().height() == editor->height());
    // It had to be scrolled to.
    QVERIFY(page->findChild<FormEditor *>(u"console.language"_s)->visibleRegion().isEmpty());
}

void TestGuiShell::toastsStandAboveTheBarOfAForm()
{
    QList<PageEntry> pages = threePages();
    pages[0].make = [](QWidget *parent) { return new SettingsPage(parent); };
    MainWindow window(pages);
    window.resize(1000, 700);
    auto *page = qobject_cast<SettingsPage *>(window.showPage(u"overview"_s));
    window.show();
    const Toast *toast = window.toasts().show(Condition::Done, u"Settings applied"_s);
    const auto bottom = [&] { return toast->mapTo(&window, QPoint(0, toast->height())).y(); };
    QTRY_COMPARE(bottom(), window.height() - space::section);
    FormState changed;
    changed.changes = QStringList{u"Theme: Dark"_s};
    page->render(changed);
    const auto *bar = page->findChild<UnsavedBar *>();
    QTRY_COMPARE(bottom(), bar->mapTo(&window, QPoint(0, 0)).y() - space::section);
    window.showPage(u"help"_s);
    QTRY_COMPARE(bottom(), window.height() - space::section);
    window.showPage(u"overview"_s);
    QTRY_VERIFY(bottom() < bar->mapTo(&window, QPoint(0, 0)).y());
    page->render({});
    QTRY_COMPARE(bottom(), window.height() - space::section);
}

void TestGuiShell::toastsStandAboveTheLineOneTypesIn()
{
    QList<PageEntry> pages = threePages();
    pages[0].make = [](QWidget *parent) { return new PracticePage({}, parent); };
    MainWindow window(pages);
    window.resize(1000, 700);
    auto *page = qobject_cast<PracticePage *>(window.showPage(u"overview"_s));
    window.show();
    Toast *toast = window.toasts().show(Condition::Note, u"The practice workspace starts over"_s);
    toast->setLifetime(0);
    const auto bottom = [&] { return toast->mapTo(&window, QPoint(0, toast->height())).y(); };
    QTRY_COMPARE(bottom(), window.height() - space::section);
    PracticePage::State state;
    state.phase = PracticePage::State::Phase::Ready;
    page->render(state);
    const auto *composer = page->findChild<Composer *>();
    QTRY_COMPARE(bottom(), composer->mapTo(&window, QPoint(0, 0)).y() - space::section);
}

} // namespace muster::test

QTEST_MAIN(muster::test::TestGuiShell)
#include "tst_gui_shell.moc"
