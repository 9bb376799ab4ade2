// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/gui/page_checks.h"
#include "ui/look/appearance.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/pages/uninstall/belonging_row.h"
#include "ui/pages/uninstall/uninstall_dialog.h"
#include "ui/pages/uninstall/uninstall_view.h"
#include "ui/widgets/field.h"
#include "ui/widgets/line_edit.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <memory>

using namespace Qt::StringLiterals;
using namespace muster::ui;

namespace muster::test {

using backend::UninstallChoice;

namespace {

UninstallViewState stateOf(const QString &name)
{
    return uninstallViewStateFromJson(stateNamed(u"uninstall-"_s + name));
}

std::unique_ptr<UninstallView> shown(const UninstallViewState &state, QSize size = {720, 900})
{
    auto view = std::make_unique<UninstallView>();
    view->render(state);
    view->resize(size);
    view->show();
    view->activateWindow();
    return view;
}

std::unique_ptr<UninstallView> shown(const QString &state)
{
    return shown(stateOf(state));
}

bool says(const QWidget *view, const QString &part)
{
    const auto labels = view->findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(), [&part](const QLabel *label) {
        return label->isVisible() && label->text().contains(part);
    });
}

QAbstractButton *button(QWidget *view, const QString &name)
{
    return qobject_cast<QAbstractButton *>(controlNamed(view, name));
}

void press(QWidget *view, const QString &name)
{
    QAbstractButton *pressed = button(view, name);
    QVERIFY2(pressed, qPrintable(name));
    pressed->setFocus(Qt::TabFocusReason);
    QTest::keyClick(pressed, Qt::Key_Space);
}

} // namespace

/// Uninstalling in each of its states: by eye, by hand and by ear.
class TestGuiUninstall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        m_look = new Appearance(qApp, ThemeChoice::Light);
    }
    void init() { m_look->setTextPercent(100); }

    void everyControlHasAName_data() { addStates(); }
    void everyControlHasAName();
    void nothingIsCut_data() { addStates(); }
    void nothingIsCut();
    void nothingIsCutInGermanAtTwiceTheTextSize_data() { addStates(); }
    void nothingIsCutInGermanAtTwiceTheTextSize();
    void settingsLeadThere();
    void everyThingIsThereWithWhatWillHappenToIt();
    void aRowIsHeardWithItsState();
    void nothingIsRemovedBeforeSomebodySignsIn();
    void theTokenIsGivenOnceAndKeptNowhere();
    void aWrongTokenIsSaidAtItsField();
    void withoutABrowserTheTokenIsTheWay();
    void theChoicesAreGivenTogether();
    void anExportThatFailedIsSaidAtItsFolder();
    void whileItRemovesNothingElseCanBeAsked();
    void signingInCanBeCancelled();
    void whatIsLeftIsSaidWithTheWayByHand();
    void whenAllIsGoneThereIsNothingMoreToDo();
    void theListDoesNotJumpWhileItChanges();
    void tabGoesFromTopToBottom();
    void escapeClosesTheWindow();

private:
    static void addStates()
    {
        QTest::addColumn<QString>("state");
        for (const QString &state : statesOf(u"uninstall"_s))
            QTest::addRow("%s", qPrintable(state)) << state;
    }

    Appearance *m_look = nullptr;
};

void TestGuiUninstall::everyControlHasAName()
{
    QFETCH(QString, state);
    const auto view = shown(state);
    QVERIFY(QTest::qWaitForWindowExposed(view.get()));
    QCOMPARE(namelessControls(view.get()), QStringList());
}

void TestGuiUninstall::nothingIsCut()
{
    QFETCH(QString, state);
    const auto view = shown(state);
    QVERIFY(QTest::qWaitForWindowExposed(view.get()));
    QTRY_COMPARE(cutTexts(view.get()).join(u"\n"_s), QString());
}

void TestGuiUninstall::nothingIsCutInGermanAtTwiceTheTextSize()
{
    QFETCH(QString, state);
    const InGerman german;
    m_look->setTextPercent(200);
    const auto view = shown(stateOf(state), {1000, 900});
    QVERIFY(QTest::qWaitForWindowExposed(view.get()));
    QTRY_COMPARE(cutTexts(view.get()).join(u"\n"_s), QString());
}

void TestGuiUninstall::settingsLeadThere()
{
    SettingsPage page;
    page.resize(1064, 2000);
    page.show();
    QSignalSpy asked(&page, &SettingsPage::uninstallRequested);
    press(&page, u"Show what would be removed"_s);
    QCOMPARE(asked.size(), 1);
}

void TestGuiUninstall::everyThingIsThereWithWhatWillHappenToIt()
{
    const UninstallViewState state = stateOf(u"many"_s);
    const auto view = shown(state);
    for (const backend::Belonging &one : state.uninstall.belongings) {
        QVERIFY2(says(view.get(), one.name), qPrintable(one.name));
        QVERIFY2(says(view.get(), one.fate), qPrintable(one.fate));
    }
    QVERIFY(says(view.get(), u"https://chat.acme.example"_s));
    QVERIFY(says(view.get(), u"Nothing is removed yet."_s));
}

void TestGuiUninstall::aRowIsHeardWithItsState()
{
    const auto view = shown(u"left"_s);
    QStringList heard;
    for (const BelongingRow *row : view->findChildren<BelongingRow *>())
        heard.append(row->accessibleName());
    QVERIFY(heard.contains(u"/incident in Operations, Gone"_s));
    QVERIFY(heard.contains(u"/incident in Web, Stays"_s));
    QVERIFY(heard.contains(u"OAuth application “Muster”, Not removed"_s));
    QVERIFY(heard.contains(u"Bot @muster, Disabled"_s));
}

void TestGuiUninstall::nothingIsRemovedBeforeSomebodySignsIn()
{
    const auto view = shown(u"noted"_s);
    QVERIFY(!button(view.get(), u"Uninstall"_s)->isEnabled());
    QSignalSpy browser(view.get(), &UninstallView::browserSignInRequested);
    press(view.get(), u"Sign in with the browser"_s);
    QCOMPARE(browser.size(), 1);

    view->render(stateOf(u"many"_s));
    QVERIFY(!controlNamed(view.get(), u"Sign in with the browser"_s));
    QVERIFY(says(view.get(), u"Signed in as @dana."_s));
    QSignalSpy removed(view.get(), &UninstallView::removeRequested);
    press(view.get(), u"Uninstall"_s);
    QCOMPARE(removed.size(), 1);
}

void TestGuiUninstall::theTokenIsGivenOnceAndKeptNowhere()
{
    const auto view = shown(u"noted"_s);
    auto *line = qobject_cast<LineEdit *>(controlNamed(view.get(), u"Personal access token"_s));
    QVERIFY(line);
    QCOMPARE(line->echoMode(), QLineEdit::Password);
    QSignalSpy given(view.get(), &UninstallView::tokenGiven);
    QTest::keyClicks(line, u" s3cret "_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(given.size(), 1);
    QCOMPARE(given.value(0).value(0).value<Secret>().reveal(), QByteArray("s3cret"));
    QCOMPARE(line->text(), QString());
}

void TestGuiUninstall::aWrongTokenIsSaidAtItsField()
{
    const auto view = shown(u"wrong-token"_s);
    auto *line = qobject_cast<LineEdit *>(controlNamed(view.get(), u"Personal access token"_s));
    QVERIFY(line);
    QVERIFY(line->hasError());
    QVERIFY(line->accessibleDescription().contains(u"does not take this token"_s));
    view->render(stateOf(u"noted"_s));
    QVERIFY(!line->hasError());
}

void TestGuiUninstall::withoutABrowserTheTokenIsTheWay()
{
    const auto view = shown(u"no-browser"_s);
    QVERIFY(!controlNamed(view.get(), u"Sign in with the browser"_s));
    QVERIFY(controlNamed(view.get(), u"Sign in with the token"_s));
    QVERIFY(says(view.get(), u"use a personal access token"_s));
}

void TestGuiUninstall::theChoicesAreGivenTogether()
{
    UninstallViewState state = stateOf(u"noted"_s);
    const auto view = shown(state);
    QSignalSpy made(view.get(), &UninstallView::choiceMade);
    press(view.get(), u"Export configuration and history first"_s);
    QCOMPARE(made.size(), 1);
    const auto first = made.takeFirst().value(0).value<UninstallChoice>();
    QCOMPARE(first, (UninstallChoice{u"/home/ops/Documents"_s, false}));
    state.uninstall.choice = first;
    view->render(state);
    auto *folder = qobject_cast<LineEdit *>(controlNamed(view.get(), u"Folder"_s));
    QVERIFY(folder);
    folder->selectAll();
    QTest::keyClicks(folder, u"/media/stick"_s);
    QTest::keyClick(folder, Qt::Key_Return);
    QCOMPARE(made.takeLast().value(0).value<UninstallChoice>(), (UninstallChoice{u"/media/stick"_s, false}));
    state.uninstall.choice.exportFolder = u"/media/stick"_s;
    view->render(state);
    made.clear();
    press(view.get(), u"Remove this as well"_s);
    QCOMPARE(made.takeLast().value(0).value<UninstallChoice>(), (UninstallChoice{u"/media/stick"_s, true}));
}

void TestGuiUninstall::anExportThatFailedIsSaidAtItsFolder()
{
    const auto view = shown(u"no-export"_s);
    auto *folder = qobject_cast<LineEdit *>(controlNamed(view.get(), u"Folder"_s));
    QVERIFY(folder);
    QVERIFY(folder->hasError());
    QVERIFY(folder->accessibleDescription().contains(u"Nothing was removed."_s));
}

void TestGuiUninstall::whileItRemovesNothingElseCanBeAsked()
{
    const auto view = shown(u"removing"_s);
    QVERIFY(says(view.get(), u"Removing: Access token of @muster, 8 s"_s));
    for (const QString &name :
         {u"Uninstall"_s, u"Remove this as well"_s, u"Export configuration and history first"_s})
        QVERIFY2(!button(view.get(), name)->isEnabled(), qPrintable(name));
    QVERIFY(button(view.get(), u"Close"_s)->isEnabled());
    QVERIFY(!controlNamed(view.get(), u"Cancel"_s));
}

void TestGuiUninstall::signingInCanBeCancelled()
{
    const auto view = shown(u"signing-in"_s);
    QSignalSpy cancelled(view.get(), &UninstallView::cancelRequested);
    press(view.get(), u"Cancel"_s);
    QCOMPARE(cancelled.size(), 1);
}

void TestGuiUninstall::whatIsLeftIsSaidWithTheWayByHand()
{
    const auto view = shown(u"left"_s);
    QVERIFY(says(view.get(), u"could not be removed. The export is in"_s));
    QVERIFY(says(view.get(),
                 u"Delete it by hand, or try again. In Mattermost: Integrations > OAuth 2.0 Applications"_s));
    QSignalSpy again(view.get(), &UninstallView::removeRequested);
    press(view.get(), u"Try again"_s);
    QCOMPARE(again.size(), 1);
}

void TestGuiUninstall::whenAllIsGoneThereIsNothingMoreToDo()
{
    const auto view = shown(u"done"_s);
    QVERIFY(says(view.get(), u"Muster is uninstalled."_s));
    for (const QString &name :
         {u"Uninstall"_s, u"Try again"_s, u"Remove this as well"_s, u"Sign in with the browser"_s})
        QVERIFY2(!controlNamed(view.get(), name), qPrintable(name));
    QSignalSpy closed(view.get(), &UninstallView::closeRequested);
    press(view.get(), u"Close"_s);
    QCOMPARE(closed.size(), 1);
}

void TestGuiUninstall::theListDoesNotJumpWhileItChanges()
{
    UninstallViewState state = stateOf(u"many"_s);
    const auto view = shown(state);
    const QList<BelongingRow *> before = view->findChildren<BelongingRow *>();
    for (backend::Belonging &one : state.uninstall.belongings)
        one.phase = backend::BelongingPhase::Working;
    view->render(state);
    QCOMPARE(view->findChildren<BelongingRow *>(), before);
}

void TestGuiUninstall::tabGoesFromTopToBottom()
{
    const auto view = shown(u"noted"_s);
    QVERIFY(QTest::qWaitForWindowActive(view.get()));
    QCOMPARE(tabOrder(view.get()),
             (QStringList{u"Personal access token"_s, u"Export configuration and history first"_s,
                          u"Remove this as well"_s, u"Close"_s, u"Sign in with the browser"_s}));
}

void TestGuiUninstall::escapeClosesTheWindow()
{
    QPointer<UninstallDialog> dialog = new UninstallDialog;
    dialog->view()->render(stateOf(u"many"_s));
    dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
}

} // namespace muster::test

QTEST_MAIN(muster::test::TestGuiUninstall)
#include "tst_gui_uninstall.moc"
