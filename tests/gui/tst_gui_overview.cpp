// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/gui/page_checks.h"
#include "ui/look/appearance.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/overview/overview_state_json.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bar_chart.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field_error.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/switch.h"

#include <QApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <memory>

using namespace Qt::StringLiterals;
using namespace muster::ui;

namespace muster::test {

namespace {

OverviewState stateOf(const QString &name)
{
    return overviewStateFromJson(stateNamed(u"overview-"_s + name));
}

std::unique_ptr<OverviewPage> shown(const QString &state, QSize size = {1064, 800})
{
    auto page = std::make_unique<OverviewPage>();
    page->render(stateOf(state));
    page->resize(size);
    page->show();
    return page;
}

QStringList visibleTexts(const QWidget *page)
{
    QStringList texts;
    for (const QLabel *label : page->findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            texts.append(label->text());
    }
    return texts;
}

QAction *actionNamed(QWidget *button, const QString &text)
{
    const auto actions = qobject_cast<IconButton *>(button)->menu()->actions();
    const auto found = std::find_if(actions.cbegin(), actions.cend(),
                                    [&text](const QAction *action) { return action->text() == text; });
    return found == actions.cend() ? nullptr : *found;
}

} // namespace

/// The overview in each of its states: by eye, by hand and by ear.
class TestGuiOverview : public QObject
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
    void saysHowTheRelayIs_data();
    void saysHowTheRelayIs();
    void theSwitchIsWhereTheRelayIs();
    void theSwitchAsksForTheRelay();
    void thePracticeRelayHasNoSwitch();
    void eachHopSaysItsStateLatencyAndAge();
    void aHopInTroubleSaysWhatToDo();
    void eachProblemHasTheButtonThatMendsIt();
    void whoStandsOnAButtonKeepsStandingThere();
    void aProblemThatIsGoneIsNotShown();
    void checksAreAskedForOnceAtATime();
    void anOpenIncidentIsOpenedAndMitigatedByKey();
    void nobodyCancelsByTheFirstButton();
    void everythingAllowedIsInItsMenu();
    void whileAChangeIsUnderWayNoOtherIsAsked();
    void whyAChangeWasRefusedStandsNextToIt();
    void ofManyOpenIncidentsTheNewestAreShown();
    void theDayIsToldInNumbersToo();
    void aDayWithoutDeliveriesHasAWordInsteadOfAChart();
    void whatIsNotKnownIsNotCalledNothing();
    void withoutAWorkspaceItLeadsToPractice();
    void tabGoesFromTopToBottom();
    void cardsGoBelowEachOtherWhereThereIsNoRoom();

private:
    static void addStates()
    {
        QTest::addColumn<QString>("state");
        for (const QString &state : statesOf(u"overview"_s))
            QTest::addRow("%s", qPrintable(state)) << state;
    }

    Appearance *m_look = nullptr;
};

void TestGuiOverview::everyControlHasAName()
{
    QFETCH(QString, state);
    const auto page = shown(state);
    QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    QCOMPARE(namelessControls(page.get()), QStringList());
}

void TestGuiOverview::nothingIsCut()
{
    QFETCH(QString, state);
    const auto page = shown(state);
    QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    // What others wrote may elide: titles, names of people and of hosts.
    const QStringList others{u"Zahlung"_s, u"very-long"_s, u"Maximiliane"_s, u"Mattermost reaches"_s,
                             u"We reach"_s};
    QTRY_COMPARE(cutTexts(page.get(), state == "longest"_L1 ? others : QStringList()), QStringList());
}

void TestGuiOverview::nothingIsCutInGermanAtTwiceTheTextSize()
{
    QFETCH(QString, state);
    const InGerman german;
    m_look->setTextPercent(200);
    const auto page = shown(state, {1192, 800});
    QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    const QStringList others{u"Zahlung"_s, u"very-long"_s, u"Maximiliane"_s};
    QTRY_COMPARE(cutTexts(page.get(), state == "longest"_L1 ? others : QStringList()), QStringList());
}

void TestGuiOverview::saysHowTheRelayIs_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("running") << u"many"_s
                             << u"The relay has run since 06:12. Responders can open and end incidents."_s;
    QTest::newRow("practice") << u"empty"_s
                              << u"The practice workspace’s relay has run since 14:40. Nothing leaves this "
                                 u"computer."_s;
    QTest::newRow("off") << u"off"_s << u"The relay is off. Commands in chat are not answered."_s;
    QTest::newRow("failed") << u"failed"_s << u"The relay is stopped. Commands in chat are not answered."_s;
}

void TestGuiOverview::saysHowTheRelayIs()
{
    QFETCH(QString, state);
    QFETCH(QString, sentence);
    QVERIFY(visibleTexts(shown(state).get()).contains(sentence));
}

void TestGuiOverview::theSwitchIsWhereTheRelayIs()
{
    const auto page = shown(u"many"_s);
    auto *relay = page->findChild<Switch *>();
    QVERIFY(relay->isChecked());
    page->render(stateOf(u"off"_s));
    QVERIFY(!relay->isChecked());
    OverviewState draining = stateOf(u"off"_s);
    draining.relay.phase = backend::RelayPhase::Draining;
    page->render(draining);
    QVERIFY(!relay->isEnabled());
    QCOMPARE(relay->accessibleDescription(), u"Ending its work"_s);
}

void TestGuiOverview::theSwitchAsksForTheRelay()
{
    const auto page = shown(u"off"_s);
    QSignalSpy switched(page.get(), &OverviewPage::relaySwitched);
    QTest::keyClick(page->findChild<Switch *>(), Qt::Key_Space);
    QCOMPARE(switched.size(), 1);
    QCOMPARE(switched.first().first().toBool(), true);
    page->render(stateOf(u"many"_s));
    QTest::keyClick(page->findChild<Switch *>(), Qt::Key_Space);
    QCOMPARE(switched.last().first().toBool(), false);
}

void TestGuiOverview::thePracticeRelayHasNoSwitch()
{
    const auto page = shown(u"empty"_s);
    QVERIFY(!page->findChild<Switch *>()->isVisible());
    QVERIFY(visibleTexts(page.get()).contains(u"In practice"_s));
}

void TestGuiOverview::eachHopSaysItsStateLatencyAndAge()
{
    const QStringList texts = visibleTexts(shown(u"many"_s).get());
    for (const QString &wanted : {u"Mattermost reaches us"_s, u"We reach Mattermost"_s, u"Record"_s,
                                  u"Secrets"_s, u"Journal"_s, u"Reachable"_s, u"Slow"_s, u"1,240 ms"_s})
        QVERIFY2(texts.contains(wanted), qPrintable(wanted));
    QCOMPARE(texts.count(u"20 s ago"_s), 5);
}

void TestGuiOverview::aHopInTroubleSaysWhatToDo()
{
    const QStringList texts = visibleTexts(shown(u"many"_s).get());
    QVERIFY(texts.contains(u"It took more than a second. Nothing is lost; answers come later."_s));
    QVERIFY(!texts.join(u' ').contains(u"came back to us"_s));
}

void TestGuiOverview::eachProblemHasTheButtonThatMendsIt()
{
    const auto page = shown(u"failed"_s);
    QSignalSpy asked(page.get(), &OverviewPage::remedyAsked);
    QVERIFY(page->findChild<Banner *>()->isVisible());
    QTest::keyClick(controlNamed(page.get(), u"Choose another port"_s), Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
    const auto attention = asked.first().first().value<backend::Attention>();
    QCOMPARE(attention.id, u"relay.failed"_s);
    QCOMPARE(attention.remedy, backend::Remedy::OpenSettings);
    QCOMPARE(attention.place, u"listener.port"_s);
}

void TestGuiOverview::whoStandsOnAButtonKeepsStandingThere()
{
    const auto page = shown(u"many"_s);
    page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    QWidget *mend = controlNamed(page.get(), u"Add the address"_s);
    mend->setFocus();
    OverviewState later = stateOf(u"many"_s);
    later.now = later.now.addSecs(10);
    later.relay.attention.prepend({u"new"_s, backend::Health::Failed, u"Another"_s, {}, {}, {}, {}});
    page->render(later);
    QCOMPARE(QApplication::focusWidget(), mend);
    QCOMPARE(page->findChildren<Banner *>().size(), 2);
}

void TestGuiOverview::aProblemThatIsGoneIsNotShown()
{
    const auto page = shown(u"failed"_s);
    page->render(stateOf(u"one"_s));
    for (const Banner *banner : page->findChildren<Banner *>())
        QVERIFY(!banner->isVisible());
}

void TestGuiOverview::checksAreAskedForOnceAtATime()
{
    const auto page = shown(u"many"_s);
    QSignalSpy asked(page.get(), &OverviewPage::checkRequested);
    auto *check = qobject_cast<Button *>(controlNamed(page.get(), u"Run all checks"_s));
    QVERIFY(check);
    check->click();
    QCOMPARE(asked.size(), 1);
    OverviewState checking = stateOf(u"many"_s);
    checking.relay.isChecking = true;
    page->render(checking);
    QVERIFY(!check->isEnabled());
    QCOMPARE(check->text(), u"Checking"_s);
}

void TestGuiOverview::anOpenIncidentIsOpenedAndMitigatedByKey()
{
    const auto page = shown(u"many"_s);
    QSignalSpy opened(page.get(), &OverviewPage::incidentOpened);
    QSignalSpy asked(page.get(), &OverviewPage::statusAsked);
    QTest::keyClick(
        controlNamed(page.get(), u"Open incident 142: Checkout fails for cards issued in the EU"_s),
        Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), u"i142"_s);
    QTest::keyClick(controlNamed(page.get(), u"Mitigate, incident 142"_s), Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(0).toString(), u"i142"_s);
    QCOMPARE(asked.first().at(1).value<incident::Status>(), incident::Status::Mitigated);
}

void TestGuiOverview::nobodyCancelsByTheFirstButton()
{
    const auto page = shown(u"many"_s);
    QVERIFY(!controlNamed(page.get(), u"Cancel incident, incident 140"_s));
    QVERIFY(actionNamed(controlNamed(page.get(), u"More for incident 140"_s), u"Cancel incident"_s));
}

void TestGuiOverview::everythingAllowedIsInItsMenu()
{
    const auto page = shown(u"many"_s);
    QSignalSpy asked(page.get(), &OverviewPage::statusAsked);
    QSignalSpy channel(page.get(), &OverviewPage::channelAsked);
    QWidget *more = controlNamed(page.get(), u"More for incident 142"_s);
    for (const QString &action : {u"Mitigate"_s, u"Resolve"_s, u"Cancel incident"_s}) {
        QVERIFY2(actionNamed(more, action), qPrintable(action));
        actionNamed(more, action)->trigger();
    }
    QVERIFY(!actionNamed(more, u"Reopen"_s));
    QCOMPARE(asked.size(), 3);
    actionNamed(more, u"Go to its channel"_s)->trigger();
    QCOMPARE(channel.size(), 1);
    QVERIFY(!actionNamed(controlNamed(page.get(), u"More for incident 141"_s), u"Go to its channel"_s));
}

void TestGuiOverview::whileAChangeIsUnderWayNoOtherIsAsked()
{
    const auto page = shown(u"one"_s);
    QVERIFY(!controlNamed(page.get(), u"Mitigate, incident 142"_s)->isEnabled());
    QWidget *more = controlNamed(page.get(), u"More for incident 142"_s);
    QVERIFY(!actionNamed(more, u"Resolve"_s)->isEnabled());
    QVERIFY(actionNamed(more, u"Open"_s)->isEnabled());
    OverviewState done = stateOf(u"one"_s);
    done.underWay.clear();
    page->render(done);
    QVERIFY(controlNamed(page.get(), u"Mitigate, incident 142"_s)->isEnabled());
    QVERIFY(actionNamed(more, u"Resolve"_s)->isEnabled());
}

void TestGuiOverview::whyAChangeWasRefusedStandsNextToIt()
{
    const auto page = shown(u"longest"_s);
    QStringList refusals;
    for (const FieldError *error : page->findChildren<FieldError *>()) {
        if (error->isVisible())
            refusals.append(error->message());
    }
    QCOMPARE(refusals.size(), 1);
    QVERIFY(refusals.first().startsWith(u"Nothing was changed"_s));
}

void TestGuiOverview::ofManyOpenIncidentsTheNewestAreShown()
{
    OverviewState state = stateOf(u"one"_s);
    for (int number = 141; number > 129; --number) {
        backend::IncidentRow row = state.open.first();
        row.incident.id = QString::number(number);
        row.incident.number = number;
        state.open.append(row);
    }
    const auto page = shown(u"one"_s);
    page->render(state);
    QVERIFY(visibleTexts(page.get()).contains(u"newest 5 of 13"_s));
    QVERIFY(controlNamed(page.get(), u"Mitigate, incident 138"_s));
    QVERIFY(!controlNamed(page.get(), u"Mitigate, incident 137"_s));
    QSignalSpy all(page.get(), &OverviewPage::allIncidentsRequested);
    QTest::keyClick(controlNamed(page.get(), u"Show all"_s), Qt::Key_Return);
    QCOMPARE(all.size(), 1);
}

void TestGuiOverview::theDayIsToldInNumbersToo()
{
    const auto page = shown(u"many"_s);
    const auto *chart = page->findChild<BarChart *>();
    QVERIFY(chart->isVisible());
    QCOMPARE(chart->accessibleName(), u"Deliveries of the last 24 hours: Done 163, Needs you 2"_s);
}

void TestGuiOverview::aDayWithoutDeliveriesHasAWordInsteadOfAChart()
{
    const auto page = shown(u"empty"_s);
    QVERIFY(!page->findChild<BarChart *>()->isVisible());
    const QStringList texts = visibleTexts(page.get());
    QVERIFY(texts.contains(u"Nothing came. Commands, forms and buttons from chat are counted here."_s));
    QVERIFY(texts.contains(u"Nothing in the last 24 hours."_s));
    QVERIFY(texts.contains(u"None. When someone types /incident new in chat, it shows here."_s));
}

void TestGuiOverview::whatIsNotKnownIsNotCalledNothing()
{
    const auto page = shown(u"off"_s);
    const QStringList texts = visibleTexts(page.get());
    QCOMPARE(texts.count(u"It shows here while the relay runs."_s), 2);
    QVERIFY(texts.contains(u"They show here while the relay runs."_s));
    page->render(stateOf(u"empty"_s));
    QVERIFY(!visibleTexts(page.get()).contains(u"It shows here while the relay runs."_s));
}

void TestGuiOverview::withoutAWorkspaceItLeadsToPractice()
{
    const auto page = shown(u"not-set-up"_s);
    QSignalSpy practise(page.get(), &OverviewPage::practiseRequested);
    QSignalSpy setup(page.get(), &OverviewPage::setupRequested);
    QVERIFY(!controlNamed(page.get(), u"Run all checks"_s));
    QTest::keyClick(controlNamed(page.get(), u"Practise"_s), Qt::Key_Space);
    QTest::keyClick(controlNamed(page.get(), u"Connect a workspace"_s), Qt::Key_Space);
    QCOMPARE(practise.size(), 1);
    QCOMPARE(setup.size(), 1);
}

void TestGuiOverview::tabGoesFromTopToBottom()
{
    const auto page = shown(u"many"_s);
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    controlNamed(page.get(), u"More for incident 140"_s)->setFocus();
    QCOMPARE(
        tabOrder(page.get()),
        QStringList({u"Run all checks"_s, u"Add the address"_s, u"Relay"_s, u"Show all"_s,
                     u"Open incident 142: Checkout fails for cards issued in the EU"_s,
                     u"Mitigate, incident 142"_s, u"More for incident 142"_s,
                     u"Open incident 141: Search results stale since 09:10"_s, u"Resolve, incident 141"_s,
                     u"More for incident 141"_s, u"Open incident 140: Webhook queue growing in eu-west-2"_s,
                     u"More for incident 140"_s}));
}

void TestGuiOverview::cardsGoBelowEachOtherWhereThereIsNoRoom()
{
    const auto page = shown(u"many"_s);
    const auto cards = page->findChildren<Card *>();
    QCOMPARE(cards.size(), 4);
    QTRY_COMPARE(cards[0]->y(), cards[1]->y());
    page->resize(700, 800);
    QTRY_VERIFY(cards[1]->y() > cards[0]->geometry().bottom());
    page->resize(1064, 800);
    QTRY_COMPARE(cards[0]->y(), cards[1]->y());
}

} // namespace muster::test

QTEST_MAIN(muster::test::TestGuiOverview)
#include "tst_gui_overview.moc"
