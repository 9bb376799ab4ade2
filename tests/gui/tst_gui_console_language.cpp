// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/gui/page_checks.h"
#include "tests/gui/running_console.h"
#include "tests/gui/spoken_texts.h"
#include "ui/shell/main_window.h"
#include "ui/shell/tray.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster::ui;

namespace muster::test {

namespace {

constexpr int patience = 30'000; ///< ms, for a practice workspace to come up on a busy machine

/// As somebody does who opens the list and takes an entry.
void chooseLanguage(MainWindow &window, const QString &language, const QString &apply)
{
    window.showPage(u"settings"_s);
    auto *combo = window.findChild<QWidget *>(u"console.language"_s)->findChild<QComboBox *>();
    QVERIFY(combo);
    combo->setCurrentIndex(combo->findData(language));
    Q_EMIT combo->activated(combo->currentIndex());
    QWidget *button = controlNamed(&window, apply);
    QVERIFY2(button, qPrintable(apply));
    QTest::keyClick(button, Qt::Key_Space);
}

} // namespace

/// Languages change in the open window, all of it, and no restart.
class TestGuiConsoleLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsInTheLanguageOfNow();
    void findsATextThatWasLeftBehind();
};

void TestGuiConsoleLanguage::everyTextIsInTheLanguageOfNow()
{
    const SpokenTexts texts;
    RunningConsole running;
    QVERIFY(running.start({u"practice"_s}));
    QTest::keyClick(controlNamed(&running.window(), u"Start practising"_s), Qt::Key_Space);
    const auto hasIncidents = [&running] {
        running.window().showPage(u"incidents"_s);
        QWidget *declare = controlNamed(&running.window(), u"New incident"_s);
        return declare != nullptr && declare->isEnabled();
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasIncidents(), patience);
    const QList<PageEntry> pages = running.window().pages();
    chooseLanguage(running.window(), u"de"_s, u"Apply"_s);
    QTRY_COMPARE(running.console().tray()->menu().actions().first()->text(), u"Muster öffnen"_s);
    for (const PageEntry &page : pages) {
        running.window().showPage(page.id);
        // Hops are looked at anew, the practice workspace goes on.
        QTRY_COMPARE(texts.english(&running.window()).join(u"; "_s), QString());
    }
    QCOMPARE(texts.english(&running.console().tray()->menu()), QStringList());
    QTest::keyClick(&running.window(), Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(texts.english(&running.window()), QStringList());
    QCOMPARE(running.settings().console.language, u"de"_s);

    running.window().showPage(u"overview"_s);
    chooseLanguage(running.window(), u"en"_s, u"Übernehmen"_s);
    QTRY_COMPARE(running.console().tray()->menu().actions().first()->text(), u"Open Muster"_s);
    for (const PageEntry &page : pages) {
        running.window().showPage(page.id);
        QTRY_COMPARE(texts.german(&running.window()).join(u"; "_s), QString());
    }
    QCOMPARE(texts.german(&running.console().tray()->menu()), QStringList());
    QVERIFY(running.end());
}

/// The test above would see it.
void TestGuiConsoleLanguage::findsATextThatWasLeftBehind()
{
    const SpokenTexts texts;
    RunningConsole running;
    QVERIFY(running.start({u"overview"_s}));
    QVERIFY(texts.english(&running.window()).contains(u"Overview"_s));
    QVERIFY(texts.english(&running.window()).size() > 10);
    QVERIFY(texts.english(&running.console().tray()->menu()).contains(u"Open Muster"_s));
    QCOMPARE(texts.german(&running.window()), QStringList());
    QVERIFY(running.end());
}

} // namespace muster::test

QTEST_MAIN(muster::test::TestGuiConsoleLanguage)
#include "tst_gui_console_language.moc"
