// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/gallery/controls_sheet.h"
#include "tests/gallery/parts_sheet.h"
#include "ui/look/appearance.h"
#include "ui/look/palette.h"
#include "ui/look/spacing.h"
#include "ui/look/type.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/bar_chart.h"
#include "ui/widgets/button.h"
#include "ui/widgets/combo.h"
#include "ui/widgets/field.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/link_label.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/severity_bars.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/table.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/toast_area.h"
#include "ui/widgets/unsaved_bar.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTest>
#include <QTranslator>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <memory>

using namespace Qt::StringLiterals;
using namespace muster::ui;

namespace muster::test {

namespace {

using MakeSheet = QWidget *(*)();

bool isControl(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QTabBar *>(widget);
}

std::unique_ptr<QWidget> shown(MakeSheet make, QSize size = {1280, 800})
{
    std::unique_ptr<QWidget> sheet(make());
    sheet->resize(size);
    sheet->show();
    return sheet;
}

template <typename Widget>
QStringList hintsOf(QWidget *sheet)
{
    QStringList hints;
    for (const Widget *each : sheet->findChildren<Widget *>()) {
        const QSize hint = each->sizeHint();
        hints.append(u"%1 %2x%3"_s.arg(QString::fromLatin1(each->metaObject()->className()))
                         .arg(hint.width())
                         .arg(hint.height()));
    }
    return hints;
}

} // namespace

/// The widgets by hand and ear: keyboard, names, room for large text, and a theme that changes under them.
class TestGuiWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_look = new Appearance(qApp, ThemeChoice::Light); }

    void init()
    {
        m_look->setTextPercent(100);
        m_look->setChoice(ThemeChoice::Light);
    }

    void everyControlHasAName_data() { addSheets(); }
    void everyControlHasAName();
    void aChangeOfThemeReachesEveryPixel_data() { addSheets(); }
    void aChangeOfThemeReachesEveryPixel();
    void aChangeOfTextSizeReachesEveryWidget_data() { addSheets(); }
    void aChangeOfTextSizeReachesEveryWidget();
    void nothingIsCutAtTwiceTheTextSize_data() { addSheets(); }
    void nothingIsCutAtTwiceTheTextSize();
    void aBannerPutsItsActionsBelowLargeText();
    void aCommandIsNotBrokenAtItsSlash();
    void buttonsAndSwitchesArePressedByKey();
    void anIconButtonIsPressedByAScreenReader();
    void aFilterIsTakenAwayByKeyAndByItsCross();
    void escapeEmptiesTheSearch();
    void aFieldSaysWhatIsWrongAndOffersTheFix();
    void theWheelChangesNoChoiceInPassing();
    void aChoiceKeepsTheRoomItsLayoutGaveIt();
    void aToastUndoes();
    void anErrorStaysUntilItIsClosed();
    void toastsStandAtTheBottomRight();
    void theUnsavedBarCountsErrorsAndHoldsApplyBack();
    void theyTakeUpALanguageAtOnce();
    void theRingFollowsTheKeyboardOnly();
    void theSelectedRowIsTintedAndMarked();
    void aChartSaysItsTotals();
    void initialsComeFromFirstAndLastName();
    void aSeverityIsCutOnlyWhereItHasNoRoom();

private:
    static void addSheets()
    {
        QTest::addColumn<MakeSheet>("make");
        QTest::newRow("controls") << &gallery::makeControlsSheet;
        QTest::newRow("parts") << &gallery::makePartsSheet;
    }

    Appearance *m_look = nullptr;
};

void TestGuiWidgets::everyControlHasAName()
{
    QFETCH(MakeSheet, make);
    const auto sheet = shown(make);
    QStringList nameless;
    int controls = 0;
    for (QWidget *widget : sheet->findChildren<QWidget *>()) {
        // Not the inner parts of Qt's own: their owner has the name.
        if (!isControl(widget) || !widget->isVisible() || widget->objectName().startsWith("qt_"_L1)
            || widget->focusPolicy() == Qt::NoFocus)
            continue;
        ++controls;
        QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(heard);
        if (heard->text(QAccessible::Name).isEmpty())
            nameless.append(QString::fromLatin1(widget->metaObject()->className()));
    }
    QVERIFY(controls > 3);
    QCOMPARE(nameless, QStringList());
}

void TestGuiWidgets::aChangeOfThemeReachesEveryPixel()
{
    QFETCH(MakeSheet, make);
    const auto changed = shown(make);
    QVERIFY(QTest::qWaitForWindowExposed(changed.get()));
    QCOMPARE(changed->grab().toImage().pixelColor(3, 3), color(Role::Canvas, Theme::Light));
    m_look->setChoice(ThemeChoice::Dark);
    changed->hide();
    const auto fresh = shown(make);
    QVERIFY(QTest::qWaitForWindowExposed(fresh.get()));
    fresh->hide();
    // Without the keyboard, which only one of two windows can have.
    for (QWidget *sheet : {changed.get(), fresh.get()}) {
        if (QWidget *focused = sheet->focusWidget())
            focused->clearFocus();
    }
    const QImage image = changed->grab().toImage();
    QCOMPARE(image.pixelColor(3, 3), color(Role::Canvas, Theme::Dark));
    QCOMPARE(image, fresh->grab().toImage());
}

void TestGuiWidgets::aChangeOfTextSizeReachesEveryWidget()
{
    QFETCH(MakeSheet, make);
    const auto changed = shown(make);
    m_look->setTextPercent(200);
    const auto fresh = shown(make);
    QTRY_COMPARE(hintsOf<QLabel>(changed.get()), hintsOf<QLabel>(fresh.get()));
    QTRY_COMPARE(hintsOf<QAbstractButton>(changed.get()), hintsOf<QAbstractButton>(fresh.get()));
    QTRY_COMPARE(hintsOf<QLineEdit>(changed.get()), hintsOf<QLineEdit>(fresh.get()));
    QTRY_COMPARE(hintsOf<QComboBox>(changed.get()), hintsOf<QComboBox>(fresh.get()));
}

void TestGuiWidgets::nothingIsCutAtTwiceTheTextSize()
{
    QFETCH(MakeSheet, make);
    m_look->setTextPercent(200);
    const auto sheet = shown(make, {2560, 2000});
    QVERIFY(QTest::qWaitForWindowExposed(sheet.get()));
    QStringList cut;
    for (const auto *text : sheet->findChildren<Paragraph *>()) {
        if (text->isVisible() && text->height() < text->heightForWidth(text->width()))
            cut.append(text->text());
    }
    for (const auto *button : sheet->findChildren<QAbstractButton *>()) {
        const QSize hint = button->sizeHint();
        if (button->isVisible() && (button->width() < hint.width() || button->height() < hint.height()))
            cut.append(button->text());
    }
    QCOMPARE(cut, QStringList());
}

void TestGuiWidgets::aBannerPutsItsActionsBelowLargeText()
{
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *banner
        = new Banner(Condition::Attention, u"Mattermost weist unsere Schaltflächen nach dem Neustart ab"_s,
                     u"relay.acme.internal fehlt auf dem Server in AllowedUntrustedInternalConnections."_s);
    column->addWidget(banner);
    column->addStretch(1);
    const Button *mend = banner->addAction(u"Adresse eintragen"_s);
    page.resize(900, 600);
    page.show();
    const auto *sentence = banner->findChildren<Paragraph *>().last();
    const auto place = [&] { return mend->mapTo(banner, QPoint()); };
    QTRY_VERIFY(place().x() >= sentence->geometry().right());
    m_look->setTextPercent(200);
    QTRY_VERIFY(place().y() >= sentence->geometry().bottom());
    QTRY_VERIFY(sentence->height() >= sentence->heightForWidth(sentence->width()));
    QVERIFY(sentence->height() > scaled(18));
}

void TestGuiWidgets::aCommandIsNotBrokenAtItsSlash()
{
    Paragraph text(u"Type /incident"_s);
    const QFontMetrics metrics = text.fontMetrics();
    // Room for "Type /" but not for the command: as high as if there was room for "Type" alone.
    const int room = metrics.horizontalAdvance(u"Type /"_s) + 4;
    const int word = metrics.horizontalAdvance(u"/incident"_s) + 4;
    QCOMPARE(text.heightForWidth(std::max(room, word)), 2 * 18);
    text.resize(std::max(room, word), 2 * 18);
    const QImage broken = text.grab().toImage().copy(0, 0, text.width(), 18);
    text.setText(u"Type\n/incident"_s);
    QCOMPARE(broken, text.grab().toImage().copy(0, 0, text.width(), 18));
}

void TestGuiWidgets::buttonsAndSwitchesArePressedByKey()
{
    Button button(u"Apply"_s, Button::Kind::Primary);
    LinkLabel link(u"Show all"_s);
    QSignalSpy pressed(&button, &Button::clicked);
    QSignalSpy followed(&link, &LinkLabel::clicked);
    QTest::keyClick(&button, Qt::Key_Space);
    QCOMPARE(pressed.size(), 1);
    QTest::keyClick(&link, Qt::Key_Return);
    QTest::keyClick(&link, Qt::Key_Space);
    QCOMPARE(followed.size(), 2);
    Switch automatic(u"Open a channel for each incident"_s);
    QTest::keyClick(&automatic, Qt::Key_Space);
    QVERIFY(automatic.isChecked());
    QTest::keyClick(&automatic, Qt::Key_Return);
    QVERIFY(!automatic.isChecked());
}

void TestGuiWidgets::anIconButtonIsPressedByAScreenReader()
{
    IconButton send(u"send"_s, u"Send"_s);
    QSignalSpy pressed(&send, &IconButton::clicked);
    QAccessibleActionInterface *actions = QAccessible::queryAccessibleInterface(&send)->actionInterface();
    QVERIFY(actions->actionNames().contains(QAccessibleActionInterface::pressAction()));
    actions->doAction(QAccessibleActionInterface::pressAction());
    QTRY_COMPARE(pressed.size(), 1);
}

void TestGuiWidgets::aFilterIsTakenAwayByKeyAndByItsCross()
{
    FilterChip filter(u"Time"_s);
    filter.show();
    QSignalSpy cleared(&filter, &FilterChip::cleared);
    QTest::keyClick(&filter, Qt::Key_Delete);
    QCOMPARE(cleared.size(), 0);
    filter.setValue(u"Last 7 days"_s);
    filter.resize(filter.sizeHint());
    QCOMPARE(filter.accessibleName(), u"Time: Last 7 days"_s);
    QTest::keyClick(&filter, Qt::Key_Delete);
    QCOMPARE(cleared.size(), 1);
    QTest::mouseClick(&filter, Qt::LeftButton, {}, {filter.width() - 16, filter.height() / 2});
    QCOMPARE(cleared.size(), 2);
    QTest::mouseClick(&filter, Qt::LeftButton, {}, {12, filter.height() / 2});
    QCOMPARE(cleared.size(), 2);
}

void TestGuiWidgets::escapeEmptiesTheSearch()
{
    SearchField search(u"Search number, title or person"_s);
    QTest::keyClicks(&search, u"142"_s);
    QCOMPARE(search.text(), u"142"_s);
    QTest::keyClick(&search, Qt::Key_Escape);
    QCOMPARE(search.text(), QString());
}

void TestGuiWidgets::aFieldSaysWhatIsWrongAndOffersTheFix()
{
    auto *edit = new LineEdit(u"Bot name"_s);
    Field field(u"Bot name"_s, edit);
    field.show();
    field.setHelp(u"As it is shown in chat."_s);
    QCOMPARE(edit->accessibleDescription(), u"As it is shown in chat."_s);
    const QColor calm = edit->grab().toImage().pixelColor(edit->width() / 2, 1);
    field.setError(u"A person already has the name @muster."_s, u"Use @muster-bot"_s);
    QVERIFY(edit->hasError());
    QCOMPARE(edit->accessibleDescription(), u"A person already has the name @muster."_s);
    QVERIFY(calm != color(Role::BadText, Theme::Light));
    QCOMPARE(edit->grab().toImage().pixelColor(edit->width() / 2, 1), color(Role::BadText, Theme::Light));
    QSignalSpy fix(&field, &Field::fixRequested);
    auto *link = field.findChild<LinkLabel *>();
    QVERIFY(link->isVisible());
    link->click();
    QCOMPARE(fix.size(), 1);
    field.setError({});
    QVERIFY(!field.hasError());
    QVERIFY(!link->isVisible());
}

void TestGuiWidgets::theWheelChangesNoChoiceInPassing()
{
    Combo combo(u"From severity"_s);
    combo.addItems({u"SEV1"_s, u"SEV2"_s});
    const auto turn = [&combo] {
        QWheelEvent wheel({5, 5}, combo.mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, {},
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&combo, &wheel);
    };
    turn();
    QCOMPARE(combo.currentIndex(), 0);
    combo.show();
    combo.activateWindow();
    combo.setFocus();
    QTRY_VERIFY(combo.hasFocus());
    turn();
    QCOMPARE(combo.currentIndex(), 1);
}

/// Qt would shrink it to its words after some 20 ms otherwise.
void TestGuiWidgets::aChoiceKeepsTheRoomItsLayoutGaveIt()
{
    const Combo combo(u"From severity"_s);
    QVERIFY(combo.sizeAdjustPolicy() != QComboBox::AdjustToContents);
}

void TestGuiWidgets::aToastUndoes()
{
    QWidget window;
    window.resize(900, 600);
    ToastArea area(&window);
    window.show();
    Toast *toast = area.show(Condition::Done, u"Channel settings applied"_s, u"Undo"_s);
    QVERIFY(!toast->staysUntilClosed());
    QSignalSpy undone(toast, &Toast::actionTriggered);
    toast->findChild<Button *>()->click();
    QCOMPARE(undone.size(), 1);
    QCOMPARE(area.toasts().size(), 0);
    QVERIFY(!area.isVisible());
}

void TestGuiWidgets::anErrorStaysUntilItIsClosed()
{
    QWidget window;
    window.resize(900, 600);
    ToastArea area(&window);
    window.show();
    Toast *failed = area.show(Condition::Failed, u"The message to 142 was not posted"_s, u"Retry"_s);
    Toast *done = area.show(Condition::Done, u"Posted"_s);
    QVERIFY(failed->staysUntilClosed());
    done->setLifetime(1);
    QTRY_COMPARE(area.toasts(), QList<Toast *>{failed});
    QTest::keyClick(failed, Qt::Key_Escape);
    QCOMPARE(area.toasts().size(), 0);
}

void TestGuiWidgets::toastsStandAtTheBottomRight()
{
    QWidget window;
    window.resize(900, 600);
    ToastArea area(&window);
    window.show();
    area.show(Condition::Done, u"Channel settings applied"_s, u"Undo"_s);
    QCOMPARE(area.width(), 400);
    QCOMPARE(area.geometry().bottomRight(), QPoint(900 - space::section - 1, 600 - space::section - 1));
    window.resize(700, 500);
    QTRY_COMPARE(area.geometry().bottomRight(), QPoint(700 - space::section - 1, 500 - space::section - 1));
    area.setBottomMargin(56);
    QCOMPARE(area.geometry().bottom(), 500 - space::section - 56 - 1);
}

void TestGuiWidgets::theUnsavedBarCountsErrorsAndHoldsApplyBack()
{
    QWidget window;
    auto *bar = new UnsavedBar(&window);
    window.show();
    QVERIFY(!bar->isVisible());
    bar->render({{u"Severity is required"_s}, 0});
    QVERIFY(bar->isVisible());
    const auto buttons = bar->findChildren<Button *>();
    QCOMPARE(buttons.size(), 2);
    QSignalSpy applied(bar, &UnsavedBar::applyRequested);
    QSignalSpy discarded(bar, &UnsavedBar::discardRequested);
    buttons[0]->click();
    buttons[1]->click();
    QCOMPARE(discarded.size(), 1);
    QCOMPARE(applied.size(), 1);
    bar->render({{u"Severity is required"_s}, 2});
    QVERIFY(!buttons[1]->isEnabled());
    QVERIFY(bar->accessibleName().startsWith(u'2'));
    bar->render({});
    QVERIFY(!bar->isVisible());
}

void TestGuiWidgets::theyTakeUpALanguageAtOnce()
{
    UnsavedBar bar;
    bar.render({{}, 3});
    SearchField search;
    FilterChip filter(u"Time"_s);
    filter.setValue(u"Last 7 days"_s);
    QCOMPARE(search.placeholderText(), u"Search"_s);
    QTranslator german;
    QVERIFY(german.load(u":/i18n/muster_de.qm"_s));
    QVERIFY(QCoreApplication::installTranslator(&german));
    QTRY_COMPARE(search.placeholderText(), u"Suchen"_s);
    QCOMPARE(search.accessibleName(), u"Suchen"_s);
    QCOMPARE(bar.findChildren<Button *>().first()->text(), u"Verwerfen"_s);
    QCOMPARE(bar.accessibleName(), u"3 Fehler zu beheben"_s);
    QCOMPARE(filter.accessibleDescription(), u"Entf nimmt den Filter weg"_s);
    QCoreApplication::removeTranslator(&german);
    QTRY_COMPARE(search.placeholderText(), u"Search"_s);
}

void TestGuiWidgets::theRingFollowsTheKeyboardOnly()
{
    FocusRing ring(this);
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *apply = new Button(u"Apply"_s);
    auto *discard = new Button(u"Discard"_s);
    auto *edit = new LineEdit(u"Command"_s);
    for (QWidget *each : std::initializer_list<QWidget *>{apply, discard, edit})
        column->addWidget(each);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    edit->setFocus(Qt::OtherFocusReason);
    QCOMPARE(ring.ringed(), nullptr);
    QTest::keyClick(edit, Qt::Key_Tab);
    QCOMPARE(ring.ringed(), apply);
    QTest::keyClick(apply, Qt::Key_Tab);
    QCOMPARE(ring.ringed(), discard);
    QTest::keyClick(discard, Qt::Key_Tab);
    QCOMPARE(ring.ringed(), nullptr);
    QTest::keyClick(edit, Qt::Key_Tab, Qt::ShiftModifier);
    QCOMPARE(ring.ringed(), discard);
    QTest::mouseClick(apply, Qt::LeftButton);
    QCOMPARE(ring.ringed(), nullptr);
}

void TestGuiWidgets::theSelectedRowIsTintedAndMarked()
{
    Table table(u"Incidents"_s);
    QStandardItemModel model(2, 1);
    model.setData(model.index(0, 0), u"Checkout fails"_s);
    model.setData(model.index(1, 0), u"Search results stale"_s);
    table.setModel(&model);
    table.resize(400, 200);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    table.setCurrentIndex(model.index(1, 0));
    const QRect row = table.visualRect(model.index(1, 0));
    QCOMPARE(row.height(), 40);
    const QImage image = table.viewport()->grab().toImage();
    QCOMPARE(image.pixelColor(0, row.center().y()), color(Role::Accent, Theme::Light));
    QCOMPARE(image.pixelColor(380, row.center().y()), color(Role::Selected, Theme::Light));
    QCOMPARE(image.pixelColor(380, 20), color(Role::Surface, Theme::Light));
    m_look->setChoice(ThemeChoice::Dark);
    QTRY_COMPARE(table.viewport()->grab().toImage().pixelColor(380, row.center().y()),
                 color(Role::Selected, Theme::Dark));
}

void TestGuiWidgets::aChartSaysItsTotals()
{
    BarChart chart;
    chart.setBars({{u"14:00"_s, 12, 0}, {u"15:00"_s, 22, 2}}, u"Deliveries"_s, {u"Done"_s, u"Needs you"_s});
    QCOMPARE(chart.accessibleName(), u"Deliveries: Done 34, Needs you 2"_s);
}

void TestGuiWidgets::initialsComeFromFirstAndLastName()
{
    QCOMPARE(Avatar::initialsOf(u"Dana Whitfield"_s), u"DW"_s);
    QCOMPARE(Avatar::initialsOf(u"jonas van den berg"_s), u"JB"_s);
    QCOMPARE(Avatar::initialsOf(u"Robin"_s), u"R"_s);
    QCOMPARE(Avatar::initialsOf({}), QString());
}

void TestGuiWidgets::aSeverityIsCutOnlyWhereItHasNoRoom()
{
    for (const QString &word : {u"SEV1"_s, u"SEV2"_s, u"SEV3"_s, u"Critical"_s}) {
        SeverityBars bars(2, word);
        const QSize exact = bars.sizeHint();
        bars.resize(exact.width() + 60, exact.height());
        const QImage ample = bars.grab().toImage().copy(0, 0, exact.width(), exact.height());
        bars.resize(exact);
        QCOMPARE(bars.grab().toImage(), ample);
    }
    SeverityBars narrow(2, u"Critical for the whole company"_s);
    QVERIFY(narrow.minimumSizeHint().width() < narrow.sizeHint().width());
}

} // namespace muster::test

QTEST_MAIN(muster::test::TestGuiWidgets)
#include "tst_gui_widgets.moc"
