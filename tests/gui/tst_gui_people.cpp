// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/gui/page_checks.h"
#include "ui/look/appearance.h"
#include "ui/models/people_model.h"
#include "ui/pages/people/people_page.h"
#include "ui/pages/people/people_state_json.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/table.h"
#include "ui/widgets/tabs.h"
#include "ui/widgets/unsaved_bar.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster::ui;

namespace muster::test {

namespace {

using backend::PersonRow;

const QStringList othersNames{u"Maximiliane"_s, u"@maximiliane"_s, u"WWWW"_s, u"@wwww"_s};

/// A page with its list, in a state of tests/gui/states.
struct Shown
{
    explicit Shown(const QString &name, QSize size = {1064, 800})
        : json(stateNamed(u"people-"_s + name)), state(peopleStateFromJson(json)), page(&model)
    {
        model.setRows(personRowsFromJson(json["people"_L1].toArray()));
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

    [[nodiscard]] bool shows(const QString &text) const
    {
        const auto labels = page.findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&text](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }

    [[nodiscard]] Table *table() const { return page.findChild<Table *>(); }
    [[nodiscard]] SearchField *search() const { return page.findChild<SearchField *>(); }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names.append(model.at(row).name);
        return names;
    }

    QJsonObject json;
    PeopleModel model;
    QAbstractItemModelTester tester{&model};
    PeopleState state;
    PeoplePage page;
};

QString first(const Shown &shown)
{
    return shown.names().value(0);
}

QString last(const Shown &shown)
{
    const QStringList names = shown.names();
    return names.isEmpty() ? QString() : names.last();
}

QList<PersonRow> tenThousand()
{
    QList<PersonRow> rows;
    for (int i = 0; i < 10'000; ++i) {
        PersonRow row;
        row.userId = u"id%1"_s.arg(i);
        row.userName = u"person.%1"_s.arg(i);
        row.name = (i % 10 == 0 ? u"Zoe %1"_s : u"Ada %1"_s).arg(i);
        if (i % 2 == 0)
            row.connectedAt = QDateTime::fromSecsSinceEpoch(1'700'000'000 + i, Qt::UTC);
        rows.append(row);
    }
    return rows;
}

} // namespace

/// The page of people in each of its states: found, sorted, reminded and disconnected by keyboard.
class TestGuiPeople : public QObject
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
    void saysHowManyAreConnected();
    void searchesAsOneTypes();
    void nobodyFoundLeadsBackToAll();
    void filtersWhoIsConnected();
    void ctrlFLeadsToTheSearchAndDownToTheList();
    void arrowsOpenOneAfterTheOther();
    void remindsByKeyboard();
    void remindsNobodyTwiceADay();
    void remindsNobodyWhoCannotConnect();
    void disconnectsByKeyboard();
    void whatWasRefusedIsSaid();
    void escapeClosesThePane();
    void whoWasLostIsToldUntilItIsRead();
    void anAddressThatNobodyReachesLeadsToTheSetting();
    void theSettingIsBehindTheSecondTab();
    void tabGoesFromTabsToPane();
    void aClickOnAHeadSorts();
    void theOpenOneStaysOpenWhenItMoves();
    void tenThousandAreScrolledSortedAndFoundRight();

private:
    static void addStates()
    {
        QTest::addColumn<QString>("state");
        for (const QString &state : statesOf(u"people"_s))
            QTest::addRow("%s", qPrintable(state)) << state;
    }

    Appearance *m_look = nullptr;
};

void TestGuiPeople::everyControlHasAName()
{
    QFETCH(QString, state);
    Shown shown(state);
    QVERIFY(QTest::qWaitForWindowExposed(&shown.page));
    QCOMPARE(namelessControls(&shown.page), QStringList());
}

void TestGuiPeople::nothingIsCut()
{
    QFETCH(QString, state);
    Shown shown(state);
    QVERIFY(QTest::qWaitForWindowExposed(&shown.page));
    QTRY_COMPARE(cutTexts(&shown.page, othersNames), QStringList());
}

void TestGuiPeople::nothingIsCutInGermanAtTwiceTheTextSize()
{
    QFETCH(QString, state);
    const InGerman german;
    m_look->setTextPercent(200);
    Shown shown(state, {1192, 800});
    QVERIFY(QTest::qWaitForWindowExposed(&shown.page));
    QTRY_COMPARE(cutTexts(&shown.page, othersNames), QStringList());
}

void TestGuiPeople::whatIsInPlaceOfTheListSaysWhatToDo_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QByteArray>("signal");
    const QByteArray setUp(SIGNAL(setUpRequested()));
    const QByteArray reload(SIGNAL(reloadRequested()));
    QTest::newRow("no workspace") << u"not-set-up"_s << u"No workspace yet"_s << u"Set up"_s << setUp;
    QTest::newRow("to practise") << u"not-set-up"_s << u"No workspace yet"_s << u"Practise"_s
                                 << QByteArray(SIGNAL(practiseRequested()));
    QTest::newRow("no app") << u"no-app"_s << u"There is no OAuth application yet"_s << u"Set up"_s << setUp;
    QTest::newRow("app gone") << u"app-gone"_s << u"Mattermost does not have the OAuth application any more"_s
                              << u"Open Set-up"_s << setUp;
    QTest::newRow("relay off") << u"off"_s << u"The relay is off"_s << u"Start the relay"_s
                               << QByteArray(SIGNAL(startRequested()));
    QTest::newRow("failed") << u"failed"_s << u"The people could not be read"_s << u"Try again"_s << reload;
    QTest::newRow("teams not read") << u"missing"_s << u"The people of the teams could not be read"_s
                                    << u"Try again"_s << reload;
    QTest::newRow("nobody") << u"empty"_s << u"Nobody is there yet"_s << u"Read again"_s << reload;
}

void TestGuiPeople::whatIsInPlaceOfTheListSaysWhatToDo()
{
    QFETCH(QString, state);
    QFETCH(QString, heading);
    QFETCH(QString, button);
    QFETCH(QByteArray, signal);
    Shown shown(state);
    QSignalSpy asked(&shown.page, signal.constData());
    QVERIFY(shown.shows(heading));
    shown.press(button);
    QCOMPARE(asked.size(), 1);
}

void TestGuiPeople::saysHowManyAreConnected()
{
    QVERIFY(Shown(u"many"_s).shows(u"7 of 12 are connected. Who is not can read incidents"_s));
    QVERIFY(Shown(u"nobody-connected"_s).shows(u"Nobody is connected yet, of 12."_s));
}

void TestGuiPeople::searchesAsOneTypes()
{
    Shown shown(u"many"_s);
    QTest::keyClicks(shown.search(), u"DA whit"_s);
    QCOMPARE(shown.names(), QStringList{u"Dana Whitfield"_s});
    shown.search()->clear();
    QTest::keyClicks(shown.search(), u"@tomasz"_s);
    QCOMPARE(shown.names(), QStringList{u"Tomasz Zieliński"_s});
    QVERIFY(shown.shows(u"1 of 12"_s));
}

void TestGuiPeople::nobodyFoundLeadsBackToAll()
{
    Shown shown(u"many"_s);
    QTest::keyClicks(shown.search(), u"nobody of that name"_s);
    QVERIFY(shown.shows(u"Nobody found"_s));
    shown.press(u"Show everybody"_s);
    QCOMPARE(shown.model.rowCount(), 12);
    QCOMPARE(shown.search()->text(), QString());
}

void TestGuiPeople::filtersWhoIsConnected()
{
    Shown shown(u"many"_s);
    auto *chip = shown.page.findChild<FilterChip *>();
    const auto actions = chip->menu()->actions();
    actions.at(1)->trigger();
    QCOMPARE(shown.names(),
             QStringList({u"Kofi Mensah"_s, u"Lars Eriksen"_s, u"Noah Klein"_s, u"Priya Nair"_s,
                          u"Tomasz Zieliński"_s}));
    actions.at(0)->trigger();
    QCOMPARE(shown.model.rowCount(), 7);
    QTest::keyClick(chip, Qt::Key_Delete);
    QCOMPARE(shown.model.rowCount(), 12);
}

void TestGuiPeople::ctrlFLeadsToTheSearchAndDownToTheList()
{
    Shown shown(u"many"_s);
    QVERIFY(QTest::qWaitForWindowActive(&shown.page));
    shown.page.focusSearch();
    QVERIFY(shown.search()->hasFocus());
    QSignalSpy opened(&shown.page, &PeoplePage::personOpened);
    QTest::keyClick(shown.search(), Qt::Key_Down);
    QVERIFY(shown.table()->hasFocus());
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.constLast().constFirst().toString(), u"aisha.rahman"_s);
}

void TestGuiPeople::arrowsOpenOneAfterTheOther()
{
    Shown shown(u"connected"_s);
    QSignalSpy opened(&shown.page, &PeoplePage::personOpened);
    QTest::keyClick(shown.table(), Qt::Key_Down);
    QCOMPARE(opened, (QList<QVariantList>{{u"elif.demir"_s}}));
}

void TestGuiPeople::remindsByKeyboard()
{
    Shown shown(u"not-connected"_s);
    QSignalSpy asked(&shown.page, &PeoplePage::reminderAsked);
    QVERIFY(shown.shows(u"Once a day at most."_s));
    shown.press(u"Send a reminder"_s);
    QCOMPARE(asked, (QList<QVariantList>{{u"priya.nair"_s}}));
    shown.state.isUnderWay = true;
    shown.page.render(shown.state);
    QVERIFY(!shown.control(u"Send a reminder"_s)->isEnabled());
}

void TestGuiPeople::remindsNobodyTwiceADay()
{
    Shown shown(u"reminded"_s);
    QVERIFY(!shown.control(u"Send a reminder"_s)->isEnabled());
    QVERIFY(shown.shows(u"Reminded 3 h 42 min ago. Once a day is enough."_s));
    shown.state.now = shown.state.now.addDays(1);
    shown.page.render(shown.state);
    QVERIFY(shown.control(u"Send a reminder"_s)->isEnabled());
}

void TestGuiPeople::remindsNobodyWhoCannotConnect()
{
    Shown shown(u"app-gone"_s);
    QVERIFY(!shown.control(u"Send a reminder"_s)->isEnabled());
    QVERIFY(shown.shows(u"Nobody can connect now"_s));
}

void TestGuiPeople::disconnectsByKeyboard()
{
    Shown shown(u"connected"_s);
    QSignalSpy asked(&shown.page, &PeoplePage::disconnectAsked);
    QVERIFY(shown.control(u"Send a reminder"_s) == nullptr);
    QVERIFY(shown.shows(u"@dana.whitfield"_s));
    shown.press(u"Disconnect"_s);
    QCOMPARE(asked, (QList<QVariantList>{{u"dana.whitfield"_s}}));
}

void TestGuiPeople::whatWasRefusedIsSaid()
{
    Shown shown(u"refused"_s);
    QVERIFY(shown.shows(u"They were reminded within the last day."_s));
}

void TestGuiPeople::escapeClosesThePane()
{
    Shown shown(u"connected"_s);
    QSignalSpy opened(&shown.page, &PeoplePage::personOpened);
    QTest::keyClick(shown.control(u"Disconnect"_s), Qt::Key_Escape);
    QCOMPARE(opened, (QList<QVariantList>{{QString()}}));
    shown.state.person.reset();
    shown.page.render(shown.state);
    QVERIFY(shown.control(u"Disconnect"_s) == nullptr);
    QVERIFY(!shown.table()->currentIndex().isValid());
}

void TestGuiPeople::whoWasLostIsToldUntilItIsRead()
{
    Shown shown(u"lost"_s);
    QVERIFY(shown.shows(u"lost their connection"_s));
    QVERIFY(shown.shows(u"@robin.okafor"_s));
    QSignalSpy dismissed(&shown.page, &PeoplePage::lostDismissed);
    shown.press(u"Close"_s);
    QCOMPARE(dismissed.size(), 1);
    shown.state.lost.clear();
    shown.page.render(shown.state);
    QVERIFY(!shown.shows(u"lost their connection"_s));
}

void TestGuiPeople::anAddressThatNobodyReachesLeadsToTheSetting()
{
    Shown shown(u"many"_s);
    shown.state.obstacle = {u"People cannot reach this computer"_s, u"Give it an address."_s, false};
    shown.page.render(shown.state);
    QSignalSpy asked(&shown.page, &PeoplePage::addressRequested);
    shown.press(u"Choose the address"_s);
    QCOMPARE(asked.size(), 1);
    QVERIFY(shown.table()->isVisible());
}

void TestGuiPeople::theSettingIsBehindTheSecondTab()
{
    Shown shown(u"many"_s);
    QVERIFY(QTest::qWaitForWindowActive(&shown.page));
    QSignalSpy edited(&shown.page, &PeoplePage::edited);
    shown.page.openAt(u"people.mustConnect"_s);
    auto *tabs = shown.page.findChild<Tabs *>();
    QCOMPARE(tabs->currentIndex(), 1);
    QVERIFY(!shown.table()->isVisible());
    shown.press(u"Nobody"_s);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited.constFirst().at(0).toString(), u"people.mustConnect"_s);
    QCOMPARE(edited.constFirst().at(1).toJsonValue(), QJsonValue(u"nobody"_s));
    auto *bar = shown.page.findChild<UnsavedBar *>();
    QVERIFY(!bar->isVisible());
    shown.state.form = peopleStateFromJson(stateNamed(u"people-form-changed"_s)).form;
    shown.page.render(shown.state);
    QVERIFY(bar->isVisible());
    tabs->setCurrentIndex(0); // nobody forgets it behind the other tab
    QVERIFY(bar->isVisible());
    QSignalSpy applied(&shown.page, &PeoplePage::applyRequested);
    shown.press(u"Apply"_s);
    QCOMPARE(applied.size(), 1);
}

void TestGuiPeople::tabGoesFromTabsToPane()
{
    Shown shown(u"not-connected"_s);
    QVERIFY(QTest::qWaitForWindowActive(&shown.page));
    shown.control(u"Send a reminder"_s)->setFocus();
    QCOMPARE(tabOrder(&shown.page),
             QStringList({u"Who is connected"_s, u"Search people"_s, u"State"_s,
                          u"Sorted by: Name, ascending"_s, u"People"_s, u"Close"_s, u"Send a reminder"_s}));
}

void TestGuiPeople::aClickOnAHeadSorts()
{
    Shown shown(u"many"_s);
    QVERIFY(QTest::qWaitForWindowExposed(&shown.page));
    QHeaderView *head = shown.page.header();
    const auto click = [head](int column) {
        const QPoint place(head->sectionViewportPosition(column) + 20, head->height() / 2);
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, place);
    };
    QCOMPARE(first(shown), u"Aisha Rahman"_s);
    click(PeopleModel::Since);
    QCOMPARE(first(shown), u"Dana Whitfield"_s); // the latest
    click(PeopleModel::Since);
    QCOMPARE(last(shown), u"Dana Whitfield"_s);
    click(PeopleModel::Reminded);
    QCOMPARE(first(shown), u"Tomasz Zieliński"_s);
    click(PeopleModel::State);
    QCOMPARE(first(shown), u"Aisha Rahman"_s);
    QCOMPARE(last(shown), u"Tomasz Zieliński"_s);
    click(PeopleModel::UserName);
    QCOMPARE(first(shown), u"Aisha Rahman"_s);
    QCOMPARE(last(shown), u"Tomasz Zieliński"_s);
}

void TestGuiPeople::theOpenOneStaysOpenWhenItMoves()
{
    Shown shown(u"not-connected"_s);
    QSignalSpy opened(&shown.page, &PeoplePage::personOpened);
    const auto currentRow = [&shown] { return shown.table()->currentIndex().row(); };
    shown.page.header()->setSortIndicator(PeopleModel::State, Qt::AscendingOrder);
    PersonRow priya = *shown.state.person;
    priya.connectedAt = shown.state.now;
    shown.model.upsert(priya);
    QCOMPARE(shown.names().value(6), u"Priya Nair"_s);
    QCOMPARE(currentRow(), 6);
    QCOMPARE(shown.model.connected(), 8);
    shown.model.setFilter({{}, PeopleFilter::Who::NotConnected});
    QCOMPARE(currentRow(), -1);
    priya.connectedAt = {};
    shown.model.upsert(priya);
    QCOMPARE(currentRow(), shown.model.rowOf(priya.userId));
    PersonRow newcomer{u"new"_s, u"new"_s, u"Nadia Newcomer"_s, {}, {}};
    shown.model.upsert(newcomer);
    QCOMPARE(shown.names().value(2), u"Nadia Newcomer"_s);
    newcomer.connectedAt = shown.state.now;
    shown.model.upsert(newcomer);
    QCOMPARE(shown.model.rowOf(newcomer.userId), -1);
    QCOMPARE(opened.size(), 0);
}

void TestGuiPeople::tenThousandAreScrolledSortedAndFoundRight()
{
    Shown shown(u"many"_s);
    shown.model.setRows(tenThousand());
    QVERIFY(QTest::qWaitForWindowExposed(&shown.page));
    Table *table = shown.table();
    const auto nameAt
        = [table](int y) { return table->indexAt({50, y}).siblingAtColumn(0).data().toString(); };
    QVERIFY(shown.shows(u"5,000 of 10,000 are connected."_s));
    QCOMPARE(nameAt(5), u"Ada 1"_s);
    table->scrollToBottom();
    QCOMPARE(nameAt(table->viewport()->height() - 5), u"Zoe 9990"_s);
    table->verticalScrollBar()->setValue(5'000 * 40);
    QCOMPARE(nameAt(5), shown.names().value(5'000));
    shown.page.header()->setSortIndicator(PeopleModel::Since, Qt::DescendingOrder);
    QCOMPARE(nameAt(5), u"Ada 9998"_s);
    QTest::keyClicks(shown.search(), u"zoe 99"_s);
    QCOMPARE(shown.model.rowCount(), 19); // 990 to 8990, and 9900 to 9990
    shown.search()->clear();
    QCOMPARE(shown.model.rowCount(), 10'000);
}

} // namespace muster::test

QTEST_MAIN(muster::test::TestGuiPeople)
#include "tst_gui_people.moc"
