// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/gui/page_checks.h"
#include "ui/browser/address_bar.h"
#include "ui/browser/browser_window.h"
#include "ui/look/appearance.h"
#include "ui/widgets/button.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

/// The window of muster-browser, with an empty widget where the page is.
class TestGuiBrowser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void namesAndFitsEverything_data();
    void namesAndFitsEverything();
    void keepsTheEndOfALongHost();
    void takesNoAnswerBeforeItCouldBeRead();
    void givesTheKeyboardAWayOutOfThePage();
    void asksAgainForWhatDidNotCome();
    void goesBackAndLoadsAgainByKey();

private:
    [[nodiscard]] ui::Button *button(const QString &text) const;
    void press(const QString &name);
    void showCase(const QString &name);

    ui::Appearance *m_appearance = nullptr;
    QWidget *m_view = nullptr;
    std::unique_ptr<ui::BrowserWindow> m_window;
};

void TestGuiBrowser::init()
{
    if (m_appearance == nullptr)
        m_appearance = new ui::Appearance(qApp, ui::ThemeChoice::Light);
    m_appearance->setTextPercent(100);
    m_view = new QWidget;
    m_view->setFocusPolicy(Qt::StrongFocus);
    m_window = std::make_unique<ui::BrowserWindow>(u"Sign in to chat.example.org"_s, m_view);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestGuiBrowser::cleanup()
{
    m_window.reset();
}

ui::Button *TestGuiBrowser::button(const QString &text) const
{
    const auto buttons = m_window->findChildren<ui::Button *>();
    for (ui::Button *each : buttons) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

void TestGuiBrowser::press(const QString &name)
{
    QTRY_VERIFY2(button(name) != nullptr && button(name)->isEnabled(), qPrintable(name));
    QTest::mouseClick(button(name), Qt::LeftButton);
}

void TestGuiBrowser::showCase(const QString &name)
{
    if (name == "question"_L1)
        m_window->ask(u"login.example.com"_s, u"chat.example.org"_s);
    else if (name == "refusal"_L1)
        m_window->showRefusal(u"login.example.com"_s);
    else if (name == "not encrypted"_L1)
        m_window->showNotEncrypted(u"login.example.com"_s);
    else if (name == "download"_L1)
        m_window->showNoDownload();
    else if (name == "certificate"_L1)
        m_window->showTrouble(ui::troubleOfNet(u"chat.example.org"_s, -202));
    else if (name == "down"_L1)
        m_window->showTrouble(ui::troubleOfNet(u"chat.example.org"_s, -102));
}

void TestGuiBrowser::namesAndFitsEverything_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("isGerman");
    for (const char *state :
         {"page", "question", "refusal", "not encrypted", "download", "certificate", "down"}) {
        QTest::addRow("%s", state) << QString::fromUtf8(state) << 100 << false;
        QTest::addRow("%s, large and German", state) << QString::fromUtf8(state) << 200 << true;
    }
}

void TestGuiBrowser::namesAndFitsEverything()
{
    QFETCH(QString, state);
    QFETCH(int, percent);
    QFETCH(bool, isGerman);
    std::optional<InGerman> german;
    if (isGerman)
        german.emplace();
    m_window.reset();
    m_appearance->setTextPercent(percent);
    m_window = std::make_unique<ui::BrowserWindow>(u"Sign in"_s, new QWidget);
    m_window->showAddress(ui::addressOf(QUrl(u"https://chat.example.org/"_s)));
    showCase(state);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QCOMPARE(namelessControls(m_window.get()), QStringList());
    QCOMPARE(cutTexts(m_window.get()), QStringList());
    const auto *bar = m_window->findChild<ui::AddressBar *>();
    QVERIFY(bar->accessibleName().contains("https://chat.example.org"_L1));
    QVERIFY(bar->accessibleName().contains(isGerman ? u"Verschlüsselt"_s : u"Encrypted"_s));
}

void TestGuiBrowser::keepsTheEndOfALongHost()
{
    // What is left out is drawn as nothing: two hosts of one end look the same where there is no room, two of
    // different ends do not.
    auto *bar = m_window->findChild<ui::AddressBar *>();
    const QString filler = QString(120, u'a');
    const auto picture = [&](const QString &host) {
        m_window->showAddress(ui::addressOf(QUrl(u"https://"_s + host)));
        return bar->grab().toImage();
    };
    const QString ours = filler.left(60) + u'.' + filler.left(60) + u".example.org"_s;
    const QString other
        = u"chat.example.com."_s + filler.left(60) + u'.' + filler.left(60) + u".evil.example"_s;
    m_window->resize(m_window->minimumSize());
    QVERIFY(picture(ours) == picture(u"b."_s + ours));
    QVERIFY(picture(ours) != picture(other));
}

void TestGuiBrowser::takesNoAnswerBeforeItCouldBeRead()
{
    QSignalSpy allowed(m_window.get(), &ui::BrowserWindow::allowed);
    m_window->ask(u"login.example.com"_s, u"chat.example.org"_s);
    QWidget *allow = button(u"Allow"_s);
    QVERIFY(allow != nullptr && !allow->isEnabled());
    QTest::mouseClick(allow, Qt::LeftButton);
    QCOMPARE(allowed.size(), 0);
    QVERIFY(!allow->hasFocus()); // what is being typed into the page answers nothing
    press(u"Allow"_s);
    QCOMPARE(allowed.size(), 1);
}

void TestGuiBrowser::givesTheKeyboardAWayOutOfThePage()
{
    m_view->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(m_window->findChild<ui::AddressBar *>()->hasFocus());
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(m_view->hasFocus());
    m_window->ask(u"login.example.com"_s, {});
    QTRY_VERIFY(button(u"Do not allow"_s)->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(button(u"Do not allow"_s)->hasFocus());
}

void TestGuiBrowser::asksAgainForWhatDidNotCome()
{
    QSignalSpy reload(m_window.get(), &ui::BrowserWindow::reloadRequested);
    QSignalSpy closed(m_window.get(), &ui::BrowserWindow::closed);
    m_window->showTrouble(ui::troubleOfNet(u"chat.example.org"_s, -102));
    QVERIFY(!m_view->isVisible());
    press(u"Try again"_s);
    QCOMPARE(reload.size(), 1);
    m_window->showPage();
    QVERIFY(m_view->isVisible());
    m_window->showTrouble(ui::troubleOfNet(u"chat.example.org"_s, -102));
    press(u"Close"_s);
    QCOMPARE(closed.size(), 1);
}

void TestGuiBrowser::goesBackAndLoadsAgainByKey()
{
    QSignalSpy back(m_window.get(), &ui::BrowserWindow::backRequested);
    QSignalSpy reload(m_window.get(), &ui::BrowserWindow::reloadRequested);
    QSignalSpy closed(m_window.get(), &ui::BrowserWindow::closed);
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QTest::keyClick(m_window.get(), Qt::Key_Escape); // ends nothing that somebody is typing
    QCOMPARE(back.size(), 1);
    QCOMPARE(reload.size(), 1);
    QCOMPARE(closed.size(), 0);
    QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(closed.size(), 1);
}

} // namespace muster::test

QTEST_MAIN(muster::test::TestGuiBrowser)
#include "tst_gui_browser.moc"
