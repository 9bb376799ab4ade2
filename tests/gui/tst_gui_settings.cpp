// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/settings/document.h"
#include "tests/gui/page_checks.h"
#include "ui/forms/form_editor.h"
#include "ui/forms/settings_draft.h"
#include "ui/look/appearance.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/widgets/combo.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/link_label.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/unsaved_bar.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace muster::ui;

namespace muster::test {

namespace {

/// The page with a draft behind it, as its presenter has it.
struct Desk
{
    SettingsDraft draft{settingsFields()};
    SettingsPage page;

    Desk()
    {
        QObject::connect(&page, &SettingsPage::edited, &page,
                         [this](const QString &path, const QJsonValue &value) {
                             draft.edit(path, value);
                             show();
                         });
        show();
        page.resize(1064, 2000);
        page.show();
        page.activateWindow();
    }

    void show() { page.render(draft.state(Texts())); }
    [[nodiscard]] FormEditor *at(const QString &path) { return page.findChild<FormEditor *>(path); }
};

} // namespace

/// Settings by hand: every setting goes round, what is wrong is said where it is, and the keyboard is enough.
class TestGuiSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_look = new Appearance(qApp, ThemeChoice::Light); }
    void init() { m_look->setTextPercent(100); }

    void everySettingGoesRound_data();
    void everySettingGoesRound();
    void everyFieldShowsWhatApplies();
    void whatIsChangedIsMarkedAndToldInWords();
    void aProblemStandsAtItsFieldAndHoldsApplyBack();
    void whatWasRefusedOffersTheWayBack();
    void whatWasAppliedCanBeTakenBackByButtonAndKey();
    void aProblemWithALimitIsNotFoldedAway();
    void aFileThatCannotBeReadIsNotWrittenOver();
    void theKeyboardReachesEveryFieldInOrder();
    void everyControlHasAName();
    void germanAtTwiceTheSizeHasRoom();
    void aStateSurvivesJson();

private:
    Appearance *m_look = nullptr;
};

void TestGuiSettings::everySettingGoesRound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const QString &path, const QJsonValue &value) {
        QTest::newRow(qPrintable(path)) << path << value;
    };
    row(u"console.language"_s, u"de"_s);
    row(u"console.theme"_s, u"dark"_s);
    row(u"console.startWithSession"_s, true);
    row(u"console.closeToTray"_s, false);
    row(u"language.default"_s, u"de"_s);
    row(u"secrets.place"_s, u"file"_s);
    row(u"listener.address"_s, u"192.0.2.7"_s);
    row(u"listener.port"_s, 9000);
    row(u"listener.publicUrl"_s, u"https://relay.example.org"_s);
    row(u"listener.certificateFile"_s, u"/etc/muster/chain.pem"_s);
    row(u"listener.keyFile"_s, u"/etc/muster/key.pem"_s);
    row(u"listener.limits.headerBytes"_s, 4096);
    row(u"listener.limits.bodyBytes"_s, 2048);
    row(u"listener.limits.requestSeconds"_s, 20);
    row(u"listener.limits.idleSeconds"_s, 30);
    row(u"listener.limits.handshakeSeconds"_s, 7);
    row(u"listener.limits.connections"_s, 300);
    row(u"listener.limits.connectionsPerPeer"_s, 12);
}

/// Put in by hand, read from the settings that would be applied, and shown again from those.
void TestGuiSettings::everySettingGoesRound()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    Desk desk;
    desk.page.openAt(path);
    FormEditor *editor = desk.at(path);
    QVERIFY(editor);
    if (auto *line = editor->findChild<LineEdit *>()) {
        line->selectAll();
        QTest::keyClicks(line, value.isDouble() ? QString::number(value.toInt()) : value.toString());
    } else if (auto *choice = editor->findChild<Combo *>()) {
        while (choice->currentData().toString() != value.toString()) {
            const int before = choice->currentIndex();
            QTest::keyClick(choice, Qt::Key_Down);
            QVERIFY(choice->currentIndex() > before);
        }
    } else {
        QTest::keyClick(editor->findChild<Switch *>(), Qt::Key_Space);
    }
    const settings::Settings edited = desk.draft.edited();
    QCOMPARE(valueAt(settings::toDocument(edited), path), value);
    QCOMPARE(settings::diff(settings::Settings(), edited).size(), 1);

    desk.draft.setApplied(edited);
    QVERIFY(desk.draft.edits().isEmpty());
    Desk other;
    other.draft.setApplied(edited);
    other.show();
    if (auto *line = other.at(path)->findChild<LineEdit *>())
        QCOMPARE(line->text(), value.isDouble() ? QString::number(value.toInt()) : value.toString());
    else if (auto *choice = other.at(path)->findChild<Combo *>())
        QCOMPARE(choice->currentData().toString(), value.toString());
    else
        QCOMPARE(other.at(path)->findChild<Switch *>()->isChecked(), value.toBool());
}

void TestGuiSettings::everyFieldShowsWhatApplies()
{
    Desk desk;
    for (const SettingField &field : settingsFields())
        QVERIFY2(desk.at(field.path), qPrintable(field.path));
    QCOMPARE(desk.at(u"listener.port"_s)->findChild<LineEdit *>()->text(), u"8190"_s);
    QVERIFY(!desk.page.findChild<UnsavedBar *>()->isVisible());
}

void TestGuiSettings::whatIsChangedIsMarkedAndToldInWords()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.page));
    desk.draft.edit(u"listener.port"_s, 9000);
    desk.draft.edit(u"console.theme"_s, u"dark"_s);
    desk.draft.edit(u"console.closeToTray"_s, false);
    desk.show();
    auto *bar = desk.page.findChild<UnsavedBar *>();
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->accessibleDescription(), u"Theme: Dark; Stay in the tray: off; Port: 9000"_s);
    QSignalSpy applied(&desk.page, &SettingsPage::applyRequested);
    QTest::keyClick(&desk.page, Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(applied.size(), 1);
    desk.draft.discard();
    desk.show();
    QVERIFY(!bar->isVisible());
}

void TestGuiSettings::aProblemStandsAtItsFieldAndHoldsApplyBack()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.page));
    auto *line = desk.at(u"listener.port"_s)->findChild<LineEdit *>();
    line->selectAll();
    QTest::keyClicks(line, u"99999"_s);
    QVERIFY(line->hasError());
    QVERIFY(line->accessibleDescription().contains(u"65535"_s));
    QSignalSpy applied(&desk.page, &SettingsPage::applyRequested);
    QTest::keyClick(&desk.page, Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(applied.size(), 0);
    line->selectAll();
    QTest::keyClicks(line, u"80a"_s);
    QVERIFY(line->hasError());
    QCOMPARE(line->text(), u"80a"_s);
}

void TestGuiSettings::whatWasRefusedOffersTheWayBack()
{
    Desk desk;
    settings::Settings taken;
    taken.listener.port = 22;
    desk.draft.setApplied(taken);
    QVERIFY(desk.draft.refuse(
        {.kind = Error::Kind::Conflict, .what = u"Port 22 is taken."_s, .code = u"listener.port"_s},
        settings::Settings()));
    desk.show();
    FormEditor *port = desk.at(u"listener.port"_s);
    QVERIFY(port->findChild<LineEdit *>()->hasError());
    QSignalSpy fix(&desk.page, &SettingsPage::fixRequested);
    auto *link = port->findChild<LinkLabel *>();
    QCOMPARE(link->text(), u"Go back to “8190”"_s);
    QTest::keyClick(link, Qt::Key_Return);
    QCOMPARE(fix.value(0).value(0).toString(), u"listener.port"_s);
    // It is applied already: other changes are not held back by it.
    desk.draft.edit(u"console.theme"_s, u"dark"_s);
    QCOMPARE(desk.draft.state(Texts()).blocking(), 0);
}

void TestGuiSettings::whatWasAppliedCanBeTakenBackByButtonAndKey()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.page));
    QVERIFY(!controlNamed(&desk.page, u"Undo last change"_s));
    FormState state = desk.draft.state(Texts());
    state.back = FormState::Back::Undo;
    state.backChanges = QStringList{u"Theme: Dark"_s};
    desk.page.render(state);
    QWidget *button = controlNamed(&desk.page, u"Undo last change"_s);
    QVERIFY(button);
    QCOMPARE(button->toolTip(), u"Puts there: Theme: Dark"_s);
    QSignalSpy back(&desk.page, &SettingsPage::backRequested);
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(back.size(), 1);

    QSignalSpy undo(&desk.page, &SettingsPage::undoRequested);
    QTest::keyClick(desk.at(u"console.theme"_s)->findChild<Combo *>(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undo.size(), 1);
    // What is typed is undone where it is typed.
    auto *line = desk.at(u"listener.address"_s)->findChild<LineEdit *>();
    line->setFocus();
    QTest::keyClicks(line, u"5"_s);
    QVERIFY(line->text() != u"127.0.0.1"_s);
    QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(line->text(), u"127.0.0.1"_s);
    QCOMPARE(undo.size(), 1);
    QVERIFY(desk.draft.edits().isEmpty());
}

void TestGuiSettings::aProblemWithALimitIsNotFoldedAway()
{
    Desk desk;
    QVERIFY(!desk.at(u"listener.limits.idleSeconds"_s)->isVisible());
    desk.draft.edit(u"listener.limits.idleSeconds"_s, 0);
    desk.show();
    QVERIFY(desk.at(u"listener.limits.idleSeconds"_s)->isVisible());
}

void TestGuiSettings::aFileThatCannotBeReadIsNotWrittenOver()
{
    Desk desk;
    FormState state = desk.draft.state(Texts());
    state.isLocked = true;
    state.failure = u"The settings are no JSON: line 3."_s;
    desk.page.render(state);
    QVERIFY(!desk.at(u"listener.port"_s)->isEnabled());
    QSignalSpy again(&desk.page, &SettingsPage::readRequested);
    for (auto *button : desk.page.findChildren<QAbstractButton *>()) {
        if (button->text() == u"Read again"_s && button->isVisible())
            button->click();
    }
    QCOMPARE(again.size(), 1);
}

void TestGuiSettings::theKeyboardReachesEveryFieldInOrder()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowActive(&desk.page));
    desk.page.openAt(u"listener.limits.headerBytes"_s);
    desk.page.openAt(u"console.language"_s);
    QTRY_VERIFY(desk.at(u"console.language"_s)->isAncestorOf(QApplication::focusWidget()));
    const QStringList order = editorsByTab(&desk.page);
    QStringList all;
    for (const SettingField &field : settingsFields())
        all.append(field.path);
    QCOMPARE(QSet<QString>(order.begin(), order.end()), QSet<QString>(all.begin(), all.end()));
    QCOMPARE(order.first(2), (QStringList{u"console.language"_s, u"console.theme"_s}));
    QVERIFY(order.indexOf(u"listener.address"_s) < order.indexOf(u"listener.port"_s));
}

void TestGuiSettings::everyControlHasAName()
{
    Desk desk;
    desk.page.openAt(u"listener.limits.headerBytes"_s);
    QCOMPARE(namelessControls(&desk.page), QStringList());
}

void TestGuiSettings::germanAtTwiceTheSizeHasRoom()
{
    QTranslator german;
    QVERIFY(german.load(u":/i18n/muster_de.qm"_s));
    QCoreApplication::installTranslator(&german);
    m_look->setTextPercent(200);
    {
        Desk desk;
        desk.draft.edit(u"listener.keyFile"_s, u"key.pem"_s);
        desk.draft.edit(u"listener.limits.idleSeconds"_s, 0);
        desk.page.render(desk.draft.state(Texts::forLocale(u"de")));
        desk.page.resize(1000, 800);
        QVERIFY(QTest::qWaitForWindowExposed(&desk.page));
        QTRY_COMPARE(cutTexts(&desk.page), QStringList());
    }
    QCoreApplication::removeTranslator(&german);
}

void TestGuiSettings::aStateSurvivesJson()
{
    Desk desk;
    desk.draft.edit(u"listener.port"_s, 99999);
    desk.draft.edit(u"console.theme"_s, u"dark"_s);
    const FormState state = desk.draft.state(Texts());
    QCOMPARE(formStateFromJson(toJson(state)), state);
}

} // namespace muster::test

QTEST_MAIN(muster::test::TestGuiSettings)
#include "tst_gui_settings.moc"
