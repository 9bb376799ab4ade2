// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/gui/page_checks.h"
#include "ui/look/appearance.h"
#include "ui/pages/help/about_dialog.h"
#include "ui/pages/help/article_view.h"
#include "ui/pages/help/help_page.h"
#include "ui/pages/help/readme_section.h"

#include <QAbstractButton>
#include <QApplication>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace muster::ui;

namespace muster::test {

namespace {

HelpState aState()
{
    return {{{u"/incident new"_s, u"[title]"_s, u"Declare an incident; without a title a form opens"_s},
             {u"/incident list"_s, {}, u"What is open, with links"_s}},
            {{u"settings"_s, u"/home/dana/.config/muster/settings.json"_s},
             {u"log"_s, u"journalctl --user _COMM=muster"_s}}};
}

QAbstractButton *named(const QWidget &page, const QString &name)
{
    for (auto *button : page.findChildren<QAbstractButton *>()) {
        if (button->accessibleName() == name || button->text() == name)
            return button;
    }
    return nullptr;
}

} // namespace

/// Help and About: what they say is there, and can be reached and copied without a mouse.
class TestGuiHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_look = new Appearance(qApp, ThemeChoice::Light); }
    void init() { m_look->setTextPercent(100); }

    void aSectionEndsWhereTheNextBegins();
    void theReadmeTellsHowToConnect();
    void theWayToConnectIsToldInTheConsolesLanguage();
    void theConnectSectionIsOpenedAndHasTheKeyboard();
    void aPlaceIsCopiedByKey();
    void aboutNamesEveryPartAndShowsTheLicence();
    void everyControlHasAName();
    void germanAtTwiceTheSizeHasRoom();
    void aStateSurvivesJson();

private:
    Appearance *m_look = nullptr;
};

void TestGuiHelp::aSectionEndsWhereTheNextBegins()
{
    const QString text = u"# A\n## One\na\n```\n## no heading\n```\n### deeper\nb\n## Two\nc\n"_s;
    QCOMPARE(sectionOf(text, u"One"_s), u"a\n```\n## no heading\n```\n### deeper\nb"_s);
    QCOMPARE(sectionOf(text, u"Three"_s), QString());
}

void TestGuiHelp::theReadmeTellsHowToConnect()
{
    HelpPage page;
    const QString shown = page.findChild<ArticleView *>()->toPlainText();
    for (const QString &word : {u"Bot."_s, u"Command."_s, u"MUSTER_BOT_TOKEN"_s, u"musterctl doctor"_s})
        QVERIFY2(shown.contains(word), qPrintable(word));
    QVERIFY(!shown.contains(u"In chat"_s));
}

/// And tells the same: as many steps, the same commands and files.
void TestGuiHelp::theWayToConnectIsToldInTheConsolesLanguage()
{
    const auto all = [](const QString &pattern, const QString &text) {
        QStringList found;
        const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
        for (const QRegularExpressionMatch &match : expression.globalMatch(text))
            found.append(match.captured(1));
        found.sort();
        return found;
    };
    const QString english = connectInstructions(u"en"_s);
    const QString german = connectInstructions(u"de"_s);
    const QString steps = u"^(\\d)\\. "_s;
    const QString code = u"(?<!`)`([^`]+)`(?!`)"_s;
    const QString shell = u"^       (\\w+)"_s;
    const QString json = u"^   ( *[\"{}].*)$"_s;
    for (const QString &pattern : {steps, code, shell, json}) {
        QVERIFY(all(pattern, english).size() > 4);
        QCOMPARE(all(pattern, german), all(pattern, english));
    }
    const InGerman inGerman;
    HelpPage page;
    QVERIFY(page.findChild<ArticleView *>()->toPlainText().contains(u"Geheimnisse"_s));
}

void TestGuiHelp::theConnectSectionIsOpenedAndHasTheKeyboard()
{
    HelpPage page;
    page.render(aState());
    page.resize(900, 600);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.openAt(u"connect"_s);
    auto *article = page.findChild<ArticleView *>();
    QTRY_VERIFY(article->hasFocus());
    const auto top = [&] { return article->mapTo(&page, QPoint()).y(); };
    QTRY_VERIFY(top() > 0 && top() < page.height() / 2);
}

void TestGuiHelp::aPlaceIsCopiedByKey()
{
    HelpPage page;
    page.render(aState());
    page.show();
    QSignalSpy copied(&page, &HelpPage::copyRequested);
    QAbstractButton *copy = named(page, u"Copy: Settings"_s);
    QVERIFY(copy);
    QTest::keyClick(copy, Qt::Key_Space);
    QCOMPARE(copied.value(0).value(0).toString(), u"/home/dana/.config/muster/settings.json"_s);
}

void TestGuiHelp::aboutNamesEveryPartAndShowsTheLicence()
{
    QCoreApplication::setApplicationVersion(u"0.1.0"_s);
    const auto parts = backend::components(Texts());
    QCOMPARE(parts.first().name, u"Muster"_s);
    for (const backend::Component &part : parts)
        QVERIFY2(!part.licence.isEmpty(), qPrintable(part.name));
    for (qsizetype i = 0; i < 5; ++i)
        QVERIFY2(!parts[i].version.isEmpty(), qPrintable(parts[i].name));
    auto *about = new AboutDialog(parts);
    QVERIFY(!about->isModal());
    about->show();
    QCOMPARE(namelessControls(about), QStringList());
    named(*about, u"Show the licence"_s)->click();
    QVERIFY(about->findChild<QPlainTextEdit *>()->toPlainText().contains(u"Apache License"_s));
    QSignalSpy gone(about, &QObject::destroyed);
    QTest::keyClick(about, Qt::Key_Escape);
    QTRY_COMPARE(gone.size(), 1);
}

void TestGuiHelp::everyControlHasAName()
{
    HelpPage page;
    page.render(aState());
    page.show();
    QCOMPARE(namelessControls(&page), QStringList());
}

void TestGuiHelp::germanAtTwiceTheSizeHasRoom()
{
    QTranslator german;
    QVERIFY(german.load(u":/i18n/muster_de.qm"_s));
    QCoreApplication::installTranslator(&german);
    m_look->setTextPercent(200);
    {
        HelpPage page;
        page.render(aState());
        page.resize(1000, 800);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QTRY_COMPARE(cutTexts(&page), QStringList());
    }
    QCoreApplication::removeTranslator(&german);
}

void TestGuiHelp::aStateSurvivesJson()
{
    QCOMPARE(helpStateFromJson(toJson(aState())), aState());
}

} // namespace muster::test

QTEST_MAIN(muster::test::TestGuiHelp)
#include "tst_gui_help.moc"
