// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/gui/page_checks.h"
#include "ui/look/appearance.h"
#include "ui/models/incident_json.h"
#include "ui/models/incident_model.h"
#include "ui/pages/incidents/declare_pane.h"
#include "ui/pages/incidents/filter_bar.h"
#include "ui/pages/incidents/incident_list.h"
#include "ui/pages/incidents/incident_pane.h"
#include "ui/pages/incidents/incidents_page.h"
#include "ui/pages/incidents/incidents_state_json.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/field_error.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/table.h"

#include <QApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <memory>

using namespace Qt::StringLiterals;
using namespace muster::ui;

namespace muster::test {

namespace {

using incident::Status;
using Source = IncidentsState::Source;

/// A page with its list, in a state of tests/gui/states.
struct Shown
{
    explicit Shown(const QString &name, const Texts &texts = {}, QSize size = {1064, 800})
        : json(stateNamed(u"incidents-"_s + name)), state(incidentsStateFromJson(json, texts)),
          page(&model, texts)
    {
        model.setNow(state.now);
        model.setRows(incidentRowsFromJson(json["incidents"_L1].toArray()));
        page.render(state);
        page.resize(size);
        page.show();
    }

    [[nodiscard]] QWidget *control(const QString &name) { return controlNamed(&page, name); }

    void press(const QString &name)
    {
        QWidget *found = control(name);
        QVERIFY2(found, qPrintable(name));
        QTest::keyClick(found, Qt::Key_Space);
    }

    [[nodiscard]] Table *table() const { return page.findChild<Table *>(); }
    [[nodiscard]] int rows() const { return table()->model()->rowCount(); }
    [[nodiscard]] SearchField *search() const { return page.findChild<SearchField *>(); }
    [[nodiscard]] IncidentPane *pane() const { return page.findChild<IncidentPane *>(); }
    [[nodiscard]] DeclarePane *declarePane() const { return page.findChild<DeclarePane *>(); }

    QJsonObject json;
    IncidentModel model;
    IncidentsState state;
    IncidentsPage page;
};

QStringList visibleTexts(const QWidget *page)
{
    QStringList texts;
    for (const QLabel *label : page->findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            texts.append(label->text());
    }
    return texts;
}

QStringList errorsIn(const QWidget *page)
{
    QStringList errors;
    for (const FieldError *error : page->findChildren<FieldError *>()) {
        if (error->isVisible())
            errors.append(error->message());
    }
    return errors;
}

void choose(FilterChip *chip, const QString &text)
{
    for (QAction *action : chip->menu()->actions()) {
        if (action->text() == text)
            action->trigger();
    }
}

QList<backend::IncidentRow> tenThousand()
{
    QList<backend::IncidentRow> rows;
    for (int number = 1; number <= 10'000; ++number) {
        backend::IncidentRow row;
        row.incident.id = u"id-%1"_s.arg(number);
        row.incident.number = number;
        row.incident.title = number % 10 == 0 ? u"Search is stale"_s : u"Disk full"_s;
        row.incident.status = number % 2 == 0 ? Status::Resolved : Status::Started;
        row.incident.createdAt = QDateTime::fromSecsSinceEpoch(1'700'000'000 + number * 60, Qt::UTC);
        rows.append(row);
    }
    return rows;
}

} // namespace

/// The page of incidents in each of its states: found, opened, changed, exported and declared by keyboard.
class TestGuiIncidents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_look = new Appearance(qApp, ThemeChoice::Light); }
    void init() { m_look->setTextPercent(100); }

    void everyControlHasAName_data() { addStates(); }
    void everyControlHasAName();
    void nothingIsCut_data() { addStates(); }
    void nothingIsCut();
    void nothingIsCutInGermanAtTwiceTheTextSize_data() { addStates(); }
    void nothingIsCutInGermanAtTwiceTheTextSize();
    void whatIsInPlaceOfTheListSaysWhatToDo_data();
    void whatIsInPlaceOfTheListSaysWhatToDo();
    void searchesAsOneTypes();
    void nothingFoundLeadsBackToAll();
    void filtersAreSetAndTakenAway();
    void ctrlFLeadsToTheSearchAndDownToTheList();
    void arrowsOpenOneAfterTheOther();
    void theOpenOneStaysSelectedWhenRowsCome();
    void anOpenOneThatIsFilteredOutStaysOpen();
    void showsAllThatIsKnown();
    void aLinkThatThereIsNotIsNotOffered();
    void mitigatesWithAMessageByKeyboard();
    void leavesItByEscape();
    void aMessageTooLongIsNotSent();
    void whatWasTypedStaysWhenItIsRefused();
    void aChangeThatHappenedClosesItsForm();
    void offersOnlyWhatIsAllowed();
    void exportsAreOffered();
    void escapeClosesThePane();
    void whatIsWrongStandsNextToItsField();
    void declaresByKeyboard();
    void whatWasTypedIsGoneAfterCancelling();
    void newIncidentsNeedARelay();
    void tabGoesFromSearchToPane();
    void aPaneTakesTheListsPlaceWhereThereIsNoRoom();
    void tenThousandAreScrolledAndFoundRight();
    void aClickOnAHeadSorts();
    void theKeyboardSorts();
    void theOpenOneStaysOpenAndInSightWhenSorted();

private:
    static void addStates()
    {
        QTest::addColumn<QString>("state");
        for (const QString &state : statesOf(u"incidents"_s))
            QTest::addRow("%s", qPrintable(state)) << state;
    }

    Appearance *m_look = nullptr;
};

void TestGuiIncidents::everyControlHasAName()
{
    QFETCH(QString, state);
    Shown shown(state);
    QVERIFY(QTest::qWaitForWindowExposed(&shown.page));
    QCOMPARE(namelessControls(&shown.page), QStringList());
}

void TestGuiIncidents::nothingIsCut()
{
    QFETCH(QString, state);
    Shown shown(state);
    QVERIFY(QTest::qWaitForWindowExposed(&shown.page));
    // What others wrote may elide; the channel's name has all of the title.
    QTRY_COMPARE(cutTexts(&shown.page, {u"~sev1-"_s, u"Maximiliane"_s}), QStringList());
}

void TestGuiIncidents::nothingIsCutInGermanAtTwiceTheTextSize()
{
    QFETCH(QString, state);
    const InGerman german;
    m_look->setTextPercent(200);
    Shown shown(state, Texts::forLocale(u"de"), {1192, 800});
    QVERIFY(QTest::qWaitForWindowExposed(&shown.page));
    QTRY_COMPARE(cutTexts(&shown.page, {u"~sev1-"_s, u"Maximiliane"_s}), QStringList());
}

void TestGuiIncidents::whatIsInPlaceOfTheListSaysWhatToDo_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("button");
    QTest::newRow("empty") << u"empty"_s << u"No incidents yet"_s << u"Practise"_s;
    QTest::newRow("no workspace") << u"not-set-up"_s << u"No incidents yet"_s << u"Practise"_s;
    QTest::newRow("relay off") << u"off"_s << u"The relay is off"_s << u"Start the relay"_s;
    QTest::newRow("failed") << u"failed"_s << u"The incidents could not be read"_s << u"Try again"_s;
}

void TestGuiIncidents::whatIsInPlaceOfTheListSaysWhatToDo()
{
    QFETCH(QString, state);
    QFETCH(QString, heading);
    QFETCH(QString, button);
    Shown shown(state);
    QSignalSpy practise(&shown.page, &IncidentsPage::practiseRequested);
    QSignalSpy start(&shown.page, &IncidentsPage::startRequested);
    QSignalSpy reload(&shown.page, &IncidentsPage::reloadRequested);
    QVERIFY(visibleTexts(&shown.page).contains(heading));
    QVERIFY(!shown.table()->isVisible());
    QVERIFY(!shown.search()->isVisible());
    shown.press(button);
    QCOMPARE(practise.size() + start.size() + reload.size(), 1);
}

void TestGuiIncidents::searchesAsOneTypes()
{
    Shown shown(u"many"_s);
    QCOMPARE(shown.rows(), 12);
    QVERIFY(visibleTexts(&shown.page).contains(u"12 incident(s)"_s));
    QTest::keyClicks(shown.search(), u"jonas"_s);
    QCOMPARE(shown.rows(), 4);
    QVERIFY(visibleTexts(&shown.page).contains(u"4 of 12"_s));
    QTest::keyClick(shown.search(), Qt::Key_Escape);
    QCOMPARE(shown.rows(), 12);
}

void TestGuiIncidents::nothingFoundLeadsBackToAll()
{
    Shown shown(u"many"_s);
    QTest::keyClicks(shown.search(), u"zzz"_s);
    QVERIFY(visibleTexts(&shown.page).contains(u"Nothing found"_s));
    QVERIFY(shown.search()->isVisible());
    shown.press(u"Show all incidents"_s);
    QCOMPARE(shown.rows(), 12);
    QCOMPARE(shown.search()->text(), QString());
    QVERIFY(shown.table()->isVisible());
}

void TestGuiIncidents::filtersAreSetAndTakenAway()
{
    Shown shown(u"many"_s);
    const auto chips = shown.page.findChildren<FilterChip *>();
    QCOMPARE(chips.size(), 3);
    choose(chips[0], u"Open"_s);
    QCOMPARE(shown.rows(), 3);
    QCOMPARE(chips[0]->accessibleName(), u"Status: Open"_s);
    choose(chips[2], u"SEV1"_s);
    QCOMPARE(shown.rows(), 1);
    QTest::keyClick(chips[0], Qt::Key_Delete);
    QCOMPARE(shown.rows(), 2);
    choose(chips[1], u"Last 7 days"_s);
    QCOMPARE(shown.rows(), 1);
    QTest::keyClick(chips[1], Qt::Key_Delete);
    QTest::keyClick(chips[2], Qt::Key_Delete);
    QCOMPARE(shown.rows(), 12);
}

void TestGuiIncidents::ctrlFLeadsToTheSearchAndDownToTheList()
{
    Shown shown(u"many"_s);
    shown.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shown.page));
    QSignalSpy opened(&shown.page, &IncidentsPage::incidentOpened);
    shown.table()->setFocus();
    shown.page.focusSearch();
    QCOMPARE(QApplication::focusWidget(), shown.search());
    QTest::keyClick(shown.search(), Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), shown.table());
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), u"i142"_s);
}

void TestGuiIncidents::arrowsOpenOneAfterTheOther()
{
    Shown shown(u"open"_s);
    QSignalSpy opened(&shown.page, &IncidentsPage::incidentOpened);
    QCOMPARE(shown.table()->currentIndex().row(), 0);
    QTest::keyClick(shown.table(), Qt::Key_Down);
    QTest::keyClick(shown.table(), Qt::Key_Down);
    QCOMPARE(opened.size(), 2);
    QCOMPARE(opened.last().first().toString(), u"i140"_s);
}

void TestGuiIncidents::theOpenOneStaysSelectedWhenRowsCome()
{
    Shown shown(u"open"_s);
    QSignalSpy opened(&shown.page, &IncidentsPage::incidentOpened);
    backend::IncidentRow fresh = shown.model.at(0);
    fresh.incident.id = u"new"_s;
    fresh.incident.createdAt = fresh.incident.createdAt.addSecs(600);
    shown.model.upsert(fresh);
    QCOMPARE(shown.table()->currentIndex().row(), 1);
    QCOMPARE(shown.rows(), 13);
    shown.model.setRows(incidentRowsFromJson(shown.json["incidents"_L1].toArray()));
    QCOMPARE(shown.table()->currentIndex().row(), 0);
    QVERIFY(shown.table()->selectionModel()->isRowSelected(0));
    QCOMPARE(opened.size(), 0);
}

void TestGuiIncidents::anOpenOneThatIsFilteredOutStaysOpen()
{
    Shown shown(u"open"_s);
    QSignalSpy opened(&shown.page, &IncidentsPage::incidentOpened);
    QTest::keyClicks(shown.search(), u"invoices"_s);
    QCOMPARE(shown.rows(), 1);
    QVERIFY(!shown.table()->currentIndex().isValid());
    QVERIFY(shown.pane()->isVisible());
    QCOMPARE(opened.size(), 0);
    shown.search()->clear();
    QCOMPARE(shown.table()->currentIndex().row(), 0);
}

void TestGuiIncidents::showsAllThatIsKnown()
{
    Shown shown(u"open"_s);
    const QStringList texts = visibleTexts(shown.pane());
    for (const QString &wanted :
         {u"142"_s, u"Checkout fails for cards issued in the EU"_s, u"Started"_s, u"SEV1"_s,
          u"42 min, since 14:02"_s, u"Dana Whitfield"_s, u"Payments, Checkout"_s, u"Rootly"_s,
          u"Cards issued in the EU are refused with 3-D Secure errors. Others work."_s,
          u"Declared: Checkout fails for cards issued in the EU"_s, u"Changed: severity"_s, u"Mitigated"_s,
          u"Provider confirms 3-D Secure errors for EU issuers. Routing to the fallback now."_s,
          u"The fallback refuses cards from France. Rolled back."_s, u"14:33"_s})
        QVERIFY2(texts.contains(wanted), qPrintable(wanted));
    QSignalSpy opened(&shown.page, &IncidentsPage::linkOpened);
    QSignalSpy copied(&shown.page, &IncidentsPage::linkCopied);
    shown.press(u"Go to channel sev1-checkout-fails-for-cards-issued-in-the-eu-142"_s);
    shown.press(u"Go to its channel"_s);
    shown.press(u"Copy the channel’s link"_s);
    QCOMPARE(opened.size(), 2);
    QCOMPARE(opened.first().first().toUrl(), shown.state.detail->row.channelUrl);
    QCOMPARE(copied.size(), 1);
}

void TestGuiIncidents::aLinkThatThereIsNotIsNotOffered()
{
    Shown shown(u"open"_s);
    shown.state.detail->row.channelUrl.clear();
    shown.state.detail->row.channelName.clear();
    shown.page.render(shown.state);
    QVERIFY(!shown.control(u"Go to its channel"_s));
    QVERIFY(!shown.control(u"Copy the channel’s link"_s));
    QVERIFY(visibleTexts(shown.pane()).contains(u"none yet"_s));
}

void TestGuiIncidents::mitigatesWithAMessageByKeyboard()
{
    Shown shown(u"open"_s);
    shown.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shown.page));
    QSignalSpy asked(&shown.page, &IncidentsPage::statusAsked);
    QTest::keyClick(shown.table(), Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), shown.control(u"Mitigate"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QWidget *message = shown.control(u"Message"_s);
    QCOMPARE(QApplication::focusWidget(), message);
    QTest::keyClicks(message, u"Rolled back"_s);
    QCOMPARE(asked.size(), 0);
    QTest::keyClick(message, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(0).toString(), u"i142"_s);
    QCOMPARE(asked.first().at(1).value<Status>(), Status::Mitigated);
    QCOMPARE(asked.first().at(2).toString(), u"Rolled back"_s);
}

void TestGuiIncidents::leavesItByEscape()
{
    Shown shown(u"open"_s);
    shown.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shown.page));
    QSignalSpy asked(&shown.page, &IncidentsPage::statusAsked);
    shown.press(u"Resolve"_s);
    QVERIFY(!shown.control(u"Mitigate"_s));
    QTest::keyClick(shown.control(u"Message"_s), Qt::Key_Escape);
    QVERIFY(shown.control(u"Mitigate"_s));
    QCOMPARE(asked.size(), 0);
    QVERIFY(shown.pane()->isVisible());
}

void TestGuiIncidents::aMessageTooLongIsNotSent()
{
    Shown shown(u"open"_s);
    QSignalSpy asked(&shown.page, &IncidentsPage::statusAsked);
    shown.press(u"Resolve"_s);
    auto *message = qobject_cast<QPlainTextEdit *>(shown.control(u"Message"_s));
    message->setPlainText(QString(3'001, u'x'));
    shown.press(u"Resolve"_s);
    QCOMPARE(asked.size(), 0);
    QCOMPARE(errorsIn(&shown.page), QStringList{u"It has 3,001 characters; 3,000 are the most."_s});
    message->setPlainText(QString(3'000, u'x'));
    QCOMPARE(errorsIn(&shown.page), QStringList());
    shown.press(u"Resolve"_s);
    QCOMPARE(asked.size(), 1);
}

void TestGuiIncidents::whatWasTypedStaysWhenItIsRefused()
{
    Shown shown(u"open"_s);
    shown.press(u"Resolve"_s);
    auto *message = qobject_cast<QPlainTextEdit *>(shown.control(u"Message"_s));
    message->setPlainText(u"Rolled back"_s);
    shown.press(u"Resolve"_s);
    shown.state.isUnderWay = true;
    shown.page.render(shown.state);
    QVERIFY(!shown.control(u"Under way"_s)->isEnabled());
    shown.state.isUnderWay = false;
    shown.state.refusal = u"Incident 142 is resolved already. Allowed now: Reopen."_s;
    shown.page.render(shown.state);
    QCOMPARE(errorsIn(&shown.page), QStringList{shown.state.refusal});
    QCOMPARE(message->toPlainText(), u"Rolled back"_s);
    QVERIFY(shown.control(u"Resolve"_s)->isEnabled());
}

void TestGuiIncidents::aChangeThatHappenedClosesItsForm()
{
    Shown shown(u"open"_s);
    shown.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shown.page));
    shown.press(u"Mitigate"_s);
    QVERIFY(shown.control(u"Message"_s));
    shown.state.detail->row.incident.status = Status::Mitigated;
    shown.state.detail->allowed = {Status::Resolved, Status::Cancelled};
    shown.page.render(shown.state);
    QVERIFY(!shown.control(u"Message"_s));
    QVERIFY(!shown.control(u"Mitigate"_s));
    QTRY_VERIFY(shown.control(u"Resolve"_s));
    QCOMPARE(QApplication::focusWidget(), shown.control(u"Resolve"_s));
}

void TestGuiIncidents::offersOnlyWhatIsAllowed()
{
    Shown shown(u"open"_s);
    QVERIFY(shown.control(u"Mitigate"_s));
    QVERIFY(shown.control(u"Resolve"_s));
    QVERIFY(shown.control(u"Cancel incident"_s));
    QVERIFY(!shown.control(u"Reopen"_s));
    shown.state.detail->row.incident.status = Status::Cancelled;
    shown.state.detail->allowed = {Status::Started};
    shown.page.render(shown.state);
    QTRY_VERIFY(shown.control(u"Reopen"_s));
    QVERIFY(!shown.control(u"Resolve"_s));
}

void TestGuiIncidents::exportsAreOffered()
{
    Shown shown(u"open"_s);
    QSignalSpy asked(&shown.page, &IncidentsPage::exportAsked);
    const auto *button = qobject_cast<IconButton *>(shown.control(u"Export"_s));
    QVERIFY(button);
    for (QAction *action : button->menu()->actions())
        action->trigger();
    QCOMPARE(asked.size(), 3);
    QCOMPARE(asked.at(0).first().value<IncidentPane::Export>(), IncidentPane::Export::SaveMarkdown);
    QCOMPARE(asked.at(1).first().value<IncidentPane::Export>(), IncidentPane::Export::SaveJson);
    QCOMPARE(asked.at(2).first().value<IncidentPane::Export>(), IncidentPane::Export::CopyMarkdown);
}

void TestGuiIncidents::escapeClosesThePane()
{
    Shown shown(u"open"_s);
    QSignalSpy opened(&shown.page, &IncidentsPage::incidentOpened);
    QTest::keyClick(shown.control(u"Mitigate"_s), Qt::Key_Escape);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), QString());
    shown.state.detail.reset();
    shown.page.render(shown.state);
    QVERIFY(!shown.pane()->isVisible());
    QVERIFY(!shown.table()->currentIndex().isValid());
}

void TestGuiIncidents::whatIsWrongStandsNextToItsField()
{
    Shown shown(u"declaring-errors"_s);
    QCOMPARE(errorsIn(&shown.page),
             QStringList({u"Fill this in."_s, u"This choice is no longer offered. Choose another one."_s}));
    QVERIFY(visibleTexts(&shown.page).contains(u"The record does not answer."_s));
    QCOMPARE(shown.control(u"Title"_s)->accessibleDescription(), u"Fill this in."_s);
}

void TestGuiIncidents::declaresByKeyboard()
{
    Shown shown(u"many"_s);
    shown.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shown.page));
    QSignalSpy wanted(&shown.page, &IncidentsPage::newRequested);
    QSignalSpy submitted(&shown.page, &IncidentsPage::declareSubmitted);
    shown.press(u"New incident"_s);
    QCOMPARE(wanted.size(), 1);
    shown.state.declaring = incidentsStateFromJson(stateNamed(u"incidents-declaring"_s)).declaring;
    shown.page.render(shown.state);
    QWidget *title = shown.control(u"Title"_s);
    QCOMPARE(QApplication::focusWidget(), title);
    QTest::keyClicks(title, u"Disk full"_s);
    QTest::keyClick(title, Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    shown.press(u"Checkout"_s);
    QTest::keyClick(title, Qt::Key_Return);
    QCOMPARE(submitted.size(), 1);
    const QJsonObject values = submitted.first().first().toJsonObject();
    QCOMPARE(values["title"_L1].toString(), u"Disk full"_s);
    QCOMPARE(values["severity"_L1].toString(), u"sev1"_s);
    QCOMPARE(values["services"_L1].toArray(), QJsonArray{u"co"_s});
    QCOMPARE(values["private"_L1].toBool(), false);
    shown.state.declaring->isSending = true;
    shown.page.render(shown.state);
    QTest::keyClick(title, Qt::Key_Return);
    QCOMPARE(submitted.size(), 1);
}

void TestGuiIncidents::whatWasTypedIsGoneAfterCancelling()
{
    Shown shown(u"declaring"_s);
    QSignalSpy cancelled(&shown.page, &IncidentsPage::declareCancelled);
    auto *title = qobject_cast<QLineEdit *>(shown.control(u"Title"_s));
    title->setText(u"Disk full"_s);
    shown.page.render(shown.state);
    QCOMPARE(title->text(), u"Disk full"_s);
    QTest::keyClick(title, Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 1);
    IncidentsState closed = shown.state;
    closed.declaring.reset();
    shown.page.render(closed);
    QVERIFY(!shown.declarePane()->isVisible());
    shown.page.render(shown.state);
    QCOMPARE(qobject_cast<QLineEdit *>(shown.control(u"Title"_s))->text(), QString());
}

void TestGuiIncidents::newIncidentsNeedARelay()
{
    Shown shown(u"off"_s);
    QVERIFY(!shown.control(u"New incident"_s)->isEnabled());
    shown.state.source = Source::Ready;
    shown.page.render(shown.state);
    QVERIFY(shown.control(u"New incident"_s)->isEnabled());
}

void TestGuiIncidents::tabGoesFromSearchToPane()
{
    Shown shown(u"open"_s);
    QVERIFY(QTest::qWaitForWindowActive(&shown.page));
    shown.control(u"Go to channel sev1-checkout-fails-for-cards-issued-in-the-eu-142"_s)->setFocus();
    QCOMPARE(tabOrder(&shown.page),
             QStringList({u"New incident"_s, u"Search number, title or person"_s, u"Status"_s, u"Time"_s,
                          u"Severity"_s, u"Sorted by: Begun, descending"_s, u"Incidents"_s,
                          u"Copy the channel’s link"_s, u"Go to its channel"_s, u"Export"_s, u"Close"_s,
                          u"Mitigate"_s, u"Resolve"_s, u"Cancel incident"_s,
                          u"Go to channel sev1-checkout-fails-for-cards-issued-in-the-eu-142"_s}));
}

void TestGuiIncidents::aPaneTakesTheListsPlaceWhereThereIsNoRoom()
{
    Shown shown(u"open"_s);
    QVERIFY(shown.table()->isVisible());
    shown.page.resize(740, 800);
    QTRY_VERIFY(!shown.table()->isVisible());
    QTRY_COMPARE(shown.pane()->width(), 740);
    shown.page.resize(1064, 800);
    QTRY_VERIFY(shown.table()->isVisible());
}

void TestGuiIncidents::tenThousandAreScrolledAndFoundRight()
{
    Shown shown(u"many"_s);
    shown.model.setRows(tenThousand());
    QVERIFY(QTest::qWaitForWindowExposed(&shown.page));
    Table *table = shown.table();
    QCOMPARE(table->verticalScrollBar()->maximum() / 40, 10'000 - table->viewport()->height() / 40 - 1);
    table->verticalScrollBar()->setValue(5'000 * 40);
    QCOMPARE(table->indexAt({50, 5}).siblingAtColumn(0).data().toString(), u"5000"_s);
    table->scrollToBottom();
    QCOMPARE(table->indexAt({50, table->viewport()->height() - 5}).siblingAtColumn(0).data().toString(),
             u"1"_s);
    QTest::keyClicks(shown.search(), u"stale"_s);
    QCOMPARE(shown.rows(), 1'000);
    QCOMPARE(table->indexAt({50, 5}).siblingAtColumn(0).data().toString(), u"10000"_s);
    QTest::keyClicks(shown.search(), u" #420"_s);
    QCOMPARE(shown.rows(), 1);
    shown.search()->clear();
    QCOMPARE(shown.rows(), 10'000);
}

void TestGuiIncidents::aClickOnAHeadSorts()
{
    Shown shown(u"many"_s);
    QVERIFY(QTest::qWaitForWindowExposed(&shown.page));
    QHeaderView *head = shown.page.header();
    const auto click = [head](int column) {
        const QPoint place(head->sectionViewportPosition(column) + 40, head->height() / 2);
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, place);
    };
    const auto first = [&shown] { return shown.table()->model()->index(0, 0).data().toString(); };
    QCOMPARE(first(), u"142"_s);
    click(IncidentModel::Severity);
    QCOMPARE(head->sortIndicatorOrder(), Qt::DescendingOrder); // the gravest first
    QCOMPARE(first(), u"142"_s);
    click(IncidentModel::Severity);
    QCOMPARE(first(), u"140"_s);
    click(IncidentModel::Number);
    click(IncidentModel::Number);
    QCOMPARE(first(), u"131"_s);
    QCOMPARE(shown.rows(), 12);
}

void TestGuiIncidents::theKeyboardSorts()
{
    Shown shown(u"many"_s);
    QVERIFY(QTest::qWaitForWindowActive(&shown.page));
    shown.control(u"Severity"_s)->setFocus();
    QTest::keyClick(shown.page.window(), Qt::Key_Tab);
    QHeaderView *head = shown.page.header();
    QTRY_VERIFY(head->hasFocus());
    QCOMPARE(head->accessibleName(), u"Sorted by: Begun, descending"_s);
    QTest::keyClick(head, Qt::Key_Space);
    QCOMPARE(shown.table()->model()->index(0, 0).data().toString(), u"131"_s);
    for (int step = 0; step < 6; ++step)
        QTest::keyClick(head, Qt::Key_Left);
    QCOMPARE(head->accessibleName(), u"Sort by: No."_s);
    QTest::keyClick(head, Qt::Key_Right);
    QTest::keyClick(head, Qt::Key_Return);
    QCOMPARE(head->accessibleName(), u"Sorted by: Title, ascending"_s);
    QCOMPARE(shown.table()->model()->index(0, IncidentModel::Title).data().toString(),
             u"Alert storm after the Tuesday deploy"_s);
    QTest::keyClick(head, Qt::Key_Down);
    QVERIFY(shown.table()->hasFocus());
}

void TestGuiIncidents::theOpenOneStaysOpenAndInSightWhenSorted()
{
    Shown shown(u"open"_s);
    QList<backend::IncidentRow> rows = tenThousand();
    rows.append(shown.state.detail->row);
    shown.model.setRows(rows);
    QVERIFY(QTest::qWaitForWindowExposed(&shown.page));
    QSignalSpy opened(&shown.page, &IncidentsPage::incidentOpened);
    const auto isInSight = [&shown] {
        const QModelIndex current = shown.table()->currentIndex();
        return current.siblingAtColumn(0).data().toString() == u"142"_s
            && shown.table()->viewport()->rect().contains(shown.table()->visualRect(current).center());
    };
    for (int column = 0; column < IncidentModel::ColumnCount; ++column) {
        shown.page.header()->setSortIndicator(column, Qt::AscendingOrder);
        QTRY_VERIFY(isInSight());
    }
    QCOMPARE(opened.size(), 0);
}

} // namespace muster::test

QTEST_MAIN(muster::test::TestGuiIncidents)
#include "tst_gui_incidents.moc"
