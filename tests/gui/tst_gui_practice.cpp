// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/suggestions.h"
#include "tests/gui/page_checks.h"
#include "ui/look/appearance.h"
#include "ui/pages/practice/form_dialog.h"
#include "ui/pages/practice/markdown_view.h"
#include "ui/pages/practice/post_list.h"
#include "ui/pages/practice/practice_page.h"
#include "ui/pages/practice/practice_state_json.h"
#include "ui/pages/practice/suggestion_list.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/line_edit.h"

#include <QApplication>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <memory>

using namespace Qt::StringLiterals;
using namespace muster::ui;

namespace muster::test {

namespace {

std::unique_ptr<PracticePage> shown(const QString &state, QSize size = {1064, 800})
{
    auto page = std::make_unique<PracticePage>(
        [](const QString &typed) { return backend::suggestionsFor(typed, Texts()); });
    page->render(practiceStateFromJson(stateNamed(u"practice-"_s + state)));
    page->resize(size);
    page->show();
    return page;
}

Button *buttonNamed(QWidget *page, const QString &text)
{
    for (auto *button : page->findChildren<Button *>()) {
        if (button->isVisible() && button->text() == text)
            return button;
    }
    return nullptr;
}

LineEdit *inputOf(QWidget *page)
{
    return qobject_cast<LineEdit *>(controlNamed(page, u"Message"_s));
}

} // namespace

/// The practice page in each of its states: by eye, by hand and by ear.
class TestGuiPractice : public QObject
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
    void offersToStart();
    void whatFailedIsSaidAndTriedAgain();
    void suggestionsAreChosenAndTakenByKey();
    void enterSends();
    void aCommandUnderWayHoldsTheNextBack();
    void anArchivedChannelTakesNoMessage();
    void channelsAreChosenByKey();
    void aButtonOnACardIsPressedByKey();
    void keepsToTheEndOfManyMessages();
    void aFormIsFilledInByKeyboardAlone();
    void aFormSaysItsErrorsNextToTheFieldsAndKeepsWhatWasTyped();
    void aTallFormScrollsAboveItsButtons_data();
    void aTallFormScrollsAboveItsButtons();
    void escapeCancelsAForm();
    void startsOver();
    void aStatusIsDrawnAsItsSign();

private:
    static void addStates()
    {
        QTest::addColumn<QString>("state");
        for (const QString &state : statesOf(u"practice"_s))
            QTest::addRow("%s", qPrintable(state)) << state;
    }

    Appearance *m_look = nullptr;
};

void TestGuiPractice::everyControlHasAName()
{
    QFETCH(QString, state);
    const auto page = shown(state);
    QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    QCOMPARE(namelessControls(page.get()), QStringList());
}

void TestGuiPractice::nothingIsCut()
{
    QFETCH(QString, state);
    const auto page = shown(state);
    QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    // What others wrote may elide: titles, names of people.
    const QStringList others{u"Kartenzahlungen"_s, u"Maximiliane"_s};
    const QStringList mayElide = state == "longest"_L1 ? others : QStringList();
    QTRY_COMPARE(cutTexts(page.get(), mayElide).join(u" | "_s), QString());
}

void TestGuiPractice::nothingIsCutInGermanAtTwiceTheTextSize()
{
    QFETCH(QString, state);
    const InGerman german;
    m_look->setTextPercent(200);
    const auto page = shown(state, {1192, 800});
    QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    const QStringList others{u"Kartenzahlungen"_s, u"Maximiliane"_s};
    const QStringList mayElide = state == "longest"_L1 ? others : QStringList();
    QTRY_COMPARE(cutTexts(page.get(), mayElide).join(u" | "_s), QString());
}

void TestGuiPractice::offersToStart()
{
    const auto page = shown(u"off"_s);
    QSignalSpy asked(page.get(), &PracticePage::startRequested);
    Button *start = buttonNamed(page.get(), u"Start practising"_s);
    QVERIFY(start);
    QTest::keyClick(start, Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
    page->render(practiceStateFromJson(stateNamed(u"practice-starting"_s)));
    QVERIFY(!start->isVisible());
}

void TestGuiPractice::whatFailedIsSaidAndTriedAgain()
{
    const auto page = shown(u"failed"_s);
    QSignalSpy asked(page.get(), &PracticePage::startRequested);
    QVERIFY(page->findChild<Banner *>()->isVisible());
    Button *again = buttonNamed(page.get(), u"Try again"_s);
    QVERIFY(again);
    again->click();
    QCOMPARE(asked.size(), 1);
}

void TestGuiPractice::suggestionsAreChosenAndTakenByKey()
{
    const auto page = shown(u"empty"_s);
    LineEdit *input = inputOf(page.get());
    QVERIFY(input);
    const auto *list = page->findChild<SuggestionList *>();
    QTest::keyClicks(input, u"hello"_s);
    QVERIFY(!list->isVisible());
    input->clear();
    QTest::keyClicks(input, u"/incident re"_s);
    QVERIFY(list->isVisible());
    QCOMPARE(list->current(), u"/incident resolve"_s);
    QTest::keyClick(input, Qt::Key_Down);
    QCOMPARE(list->current(), u"/incident reopen"_s);
    QVERIFY(list->accessibleName().contains(u"/incident reopen"_s));
    QTest::keyClick(input, Qt::Key_Up);
    QTest::keyClick(input, Qt::Key_Up);
    QCOMPARE(list->current(), u"/incident reopen"_s);
    QTest::keyClick(input, Qt::Key_Tab);
    QCOMPARE(input->text(), u"/incident reopen "_s);
    QVERIFY(!list->isVisible());
    input->clear();
    QTest::keyClicks(input, u"/"_s);
    QTest::keyClick(input, Qt::Key_Escape);
    QVERIFY(!list->isVisible());
    QCOMPARE(input->text(), u"/"_s);
}

void TestGuiPractice::enterSends()
{
    const auto page = shown(u"empty"_s);
    LineEdit *input = inputOf(page.get());
    QSignalSpy sent(page.get(), &PracticePage::textSent);
    QTest::keyClick(input, Qt::Key_Return);
    QCOMPARE(sent.size(), 0);
    QTest::keyClicks(input, u"/incident list"_s);
    QTest::keyClick(input, Qt::Key_Return);
    QCOMPARE(sent.takeFirst().first().toString(), u"/incident list"_s);
    QCOMPARE(input->text(), QString());
}

void TestGuiPractice::aCommandUnderWayHoldsTheNextBack()
{
    const auto page = shown(u"empty"_s);
    backend::PracticeState state = practiceStateFromJson(stateNamed(u"practice-empty"_s));
    state.isSending = true;
    page->render(state);
    QSignalSpy sent(page.get(), &PracticePage::textSent);
    LineEdit *input = inputOf(page.get());
    QTest::keyClicks(input, u"again"_s);
    QTest::keyClick(input, Qt::Key_Return);
    QCOMPARE(sent.size(), 0);
    QCOMPARE(input->text(), u"again"_s);
}

void TestGuiPractice::anArchivedChannelTakesNoMessage()
{
    const auto page = shown(u"archived"_s);
    LineEdit *input = inputOf(page.get());
    QVERIFY(!input->isEnabled());
    QVERIFY(input->placeholderText().contains(u"/incident reopen"_s));
}

void TestGuiPractice::channelsAreChosenByKey()
{
    const auto page = shown(u"channel"_s);
    QSignalSpy chosen(page.get(), &PracticePage::channelChosen);
    auto *channels = qobject_cast<QListView *>(controlNamed(page.get(), u"Channels"_s));
    QVERIFY(channels);
    QTest::keyClick(channels, Qt::Key_Down);
    QCOMPARE(chosen.takeFirst().first().toString(), u"off"_s);
}

void TestGuiPractice::aButtonOnACardIsPressedByKey()
{
    const auto page = shown(u"channel"_s);
    QSignalSpy clicked(page.get(), &PracticePage::buttonClicked);
    Button *mitigate = buttonNamed(page.get(), u"Mitigate"_s);
    QVERIFY(mitigate);
    QTest::keyClick(mitigate, Qt::Key_Space);
    QCOMPARE(clicked.first(), (QVariantList{u"p1"_s, u"mitigate"_s}));
}

void TestGuiPractice::keepsToTheEndOfManyMessages()
{
    const auto page = shown(u"many"_s);
    const QScrollBar *bar = page->findChild<PostList *>()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    QTRY_COMPARE(bar->value(), bar->maximum());
    backend::PracticeState state = practiceStateFromJson(stateNamed(u"practice-many"_s));
    const int before = bar->maximum();
    backend::ChatPost post = state.posts.last();
    post.id = u"new"_s;
    state.posts.append(post);
    page->render(state);
    QTRY_VERIFY(bar->maximum() > before);
    QTRY_COMPARE(bar->value(), bar->maximum());
}

void TestGuiPractice::aFormIsFilledInByKeyboardAlone()
{
    const auto page = shown(u"empty"_s);
    QSignalSpy submitted(page.get(), &PracticePage::formSubmitted);
    QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    page->render(practiceStateFromJson(stateNamed(u"practice-form"_s)));
    auto *form = page->findChild<FormDialog *>();
    QVERIFY(form && form->isVisible());
    QCOMPARE(namelessControls(form), QStringList());
    auto *title = qobject_cast<LineEdit *>(controlNamed(form, u"Title"_s));
    QVERIFY(title);
    QVERIFY(QTest::qWaitForWindowActive(form));
    QTRY_VERIFY2(title->hasFocus(), qPrintable(QDebug::toString(QApplication::focusWidget())));
    QTest::keyClicks(title, u"Checkout fails"_s);
    const QStringList order = tabOrder(form);
    // A combo is called by its value here: on Linux its label is told as a relation.
    QCOMPARE(order,
             (QStringList{u"SEV2, many are hit"_s, u"Checkout"_s, u"Search"_s, u"Summary"_s,
                          u"Everybody in the team"_s, u"On call"_s, u"Cancel"_s, u"Declare"_s, u"Title"_s}));
    QTest::keyClick(title, Qt::Key_Return);
    QCOMPARE(submitted.size(), 1);
    const QJsonObject values = submitted.first().first().toJsonObject();
    QCOMPARE(values["title"_L1].toString(), u"Checkout fails"_s);
    QCOMPARE(values["severity"_L1].toString(), u"sev2"_s);
    QCOMPARE(values["visibility"_L1].toString(), u"public"_s);
    QVERIFY(values["services"_L1].isArray());
    QVERIFY(values["page"_L1].isBool());
}

void TestGuiPractice::aFormSaysItsErrorsNextToTheFieldsAndKeepsWhatWasTyped()
{
    const auto page = shown(u"form"_s);
    auto *form = page->findChild<FormDialog *>();
    auto *title = qobject_cast<LineEdit *>(controlNamed(form, u"Title"_s));
    QTest::keyClicks(title, u"  "_s);
    page->render(practiceStateFromJson(stateNamed(u"practice-form-errors"_s)));
    QCOMPARE(page->findChild<FormDialog *>(), form);
    QVERIFY(title->hasError());
    QCOMPARE(title->accessibleDescription(), u"A title is needed."_s);
    QCOMPARE(title->text(), u"  "_s);
    page->render(practiceStateFromJson(stateNamed(u"practice-empty"_s)));
    QTRY_VERIFY(page->findChild<FormDialog *>() == nullptr);
}

void TestGuiPractice::aTallFormScrollsAboveItsButtons_data()
{
    QTest::addColumn<int>("height");
    QTest::addColumn<bool>("scrolls");
    QTest::newRow("with room") << 900 << false;
    QTest::newRow("without") << 500 << true;
}

void TestGuiPractice::aTallFormScrollsAboveItsButtons()
{
    QFETCH(int, height);
    QFETCH(bool, scrolls);
    const auto page = shown(u"channel"_s, {1064, height});
    page->render(practiceStateFromJson(stateNamed(u"practice-form"_s)));
    auto *form = page->findChild<FormDialog *>();
    QVERIFY(QTest::qWaitForWindowExposed(form));
    QVERIFY(form->height() <= height);
    const QScrollBar *bar = form->findChild<QScrollArea *>()->verticalScrollBar();
    QTRY_COMPARE(bar->maximum() > 0, scrolls);
    const Button *declare = buttonNamed(form, u"Declare"_s);
    QCOMPARE(declare->visibleRegion().boundingRect(), declare->rect());
}

void TestGuiPractice::escapeCancelsAForm()
{
    const auto page = shown(u"form"_s);
    QSignalSpy cancelled(page.get(), &PracticePage::formCancelled);
    QTest::keyClick(page->findChild<FormDialog *>(), Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 1);
    QTRY_VERIFY(page->findChild<FormDialog *>() == nullptr);
}

void TestGuiPractice::startsOver()
{
    const auto page = shown(u"channel"_s);
    QSignalSpy asked(page.get(), &PracticePage::startOverRequested);
    buttonNamed(page.get(), u"Start over"_s)->click();
    QCOMPARE(asked.takeFirst().first().toString(), u"11.6"_s);
}

void TestGuiPractice::aStatusIsDrawnAsItsSign()
{
    MarkdownView view(u"Header"_s);
    view.setMarkdown(u":red_circle: Started"_s);
    view.resize(200, 30);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const QImage image = view.grab().toImage();
    int red = 0;
    for (int x = 0; x < 14; ++x) {
        for (int y = 0; y < image.height(); ++y)
            red += image.pixelColor(x, y).red() - image.pixelColor(x, y).green() > 100 ? 1 : 0;
    }
    QVERIFY(red > 20);
}

} // namespace muster::test

QTEST_MAIN(muster::test::TestGuiPractice)
#include "tst_gui_practice.moc"
