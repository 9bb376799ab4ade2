// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/gui/page_checks.h"
#include "ui/look/appearance.h"
#include "ui/pages/setup/copy_line.h"
#include "ui/pages/setup/setup_page.h"
#include "ui/pages/setup/team_box.h"
#include "ui/widgets/field.h"
#include "ui/widgets/field_error.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/link_label.h"
#include "ui/widgets/paragraph.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <memory>

using namespace Qt::StringLiterals;
using namespace muster::ui;

namespace muster::test {

using backend::Consent;
using backend::StepName;
using backend::StepPhase;

namespace {

SetupPageState stateOf(const QString &name)
{
    return setupPageStateFromJson(stateNamed(u"setup-"_s + name));
}

std::unique_ptr<SetupPage> shown(const SetupPageState &state, QSize size = {1064, 800})
{
    auto page = std::make_unique<SetupPage>();
    page->render(state);
    page->resize(size);
    page->show();
    page->activateWindow();
    return page;
}

std::unique_ptr<SetupPage> shown(const QString &state)
{
    return shown(stateOf(state));
}

/// Whether a text in sight says so.
bool says(const QWidget *page, const QString &part)
{
    const auto labels = page->findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(), [&part](const QLabel *label) {
        return label->isVisible() && label->text().contains(part);
    });
}

void press(QWidget *page, const QString &name)
{
    QWidget *button = controlNamed(page, name);
    QVERIFY2(button, qPrintable(name));
    button->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button, Qt::Key_Space);
}

LineEdit *line(QWidget *page, const QString &name)
{
    return qobject_cast<LineEdit *>(controlNamed(page, name));
}

SetupPageState with(SetupPageState state, StepName name, StepPhase phase)
{
    backend::SetupStep &step = state.setup.steps[static_cast<qsizetype>(name)];
    step.phase = phase;
    step.troubles.clear();
    return state;
}

} // namespace

/// The set-up page in each of its states: by eye, by hand and by ear.
class TestGuiSetup : public QObject
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
    void theFirstStepThatWaitsIsOpen_data();
    void theFirstStepThatWaitsIsOpen();
    void theHeaderCountsTheSteps();
    void theServerIsGivenByKeyboardAlone();
    void whatIsTypedStaysWhileTheStateChanges();
    void aTroubleWithAFieldStandsNextToIt();
    void aTroubleOfTheServerNamesTheSettingToCopy();
    void aNoteOfAStepThatIsDoneIsSeen();
    void theTokenIsGivenOnceAndKeptNowhere();
    void withoutABrowserTheTokenIsTheWay();
    void withoutAKeyringTheFileIsAChoice();
    void theApplicationIsMadeForTheBaseThatIsTyped();
    void byHandEverythingIsThereToCopy();
    void aWrongSecretOpensTheWayByHand();
    void consentIsAskedForInTheBrowserOrWithout();
    void theSystemBrowserIsOfferedWhereItHelps_data();
    void theSystemBrowserIsOfferedWhereItHelps();
    void whileItWorksTheSecondsCountAndItCanBeCancelled();
    void nothingIsMadeWithoutATeam();
    void whatWillBeMadeIsSaidBefore();
    void theOtherBotNameIsOneKeyAway();
    void whoFinishesAStepGoesOnInTheNext();
    void aStepThatIsDoneIsOpenedAgainAndClosesWhenDone();
    void whenAllIsDoneNothingIsOpen();
    void tabGoesFromTopToBottom();

private:
    static void addStates()
    {
        QTest::addColumn<QString>("state");
        for (const QString &state : statesOf(u"setup"_s))
            QTest::addRow("%s", qPrintable(state)) << state;
    }

    Appearance *m_look = nullptr;
};

void TestGuiSetup::everyControlHasAName()
{
    QFETCH(QString, state);
    const auto page = shown(state);
    QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    QCOMPARE(namelessControls(page.get()), QStringList());
}

void TestGuiSetup::nothingIsCut()
{
    QFETCH(QString, state);
    const auto page = shown(state);
    QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    QTRY_COMPARE(cutTexts(page.get()).join(u"\n"_s), QString());
    page->resize(1600, 600); // wider than the steps, and lower
    QTRY_COMPARE(page->width(), 1600);
    QCoreApplication::sendPostedEvents();
    QTRY_COMPARE(cutTexts(page.get()).join(u"\n"_s), QString());
}

void TestGuiSetup::nothingIsCutInGermanAtTwiceTheTextSize()
{
    QFETCH(QString, state);
    const InGerman german;
    m_look->setTextPercent(200);
    const auto page = shown(stateOf(state), {1192, 800});
    QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    QTRY_COMPARE(cutTexts(page.get()).join(u"\n"_s), QString());
}

void TestGuiSetup::theFirstStepThatWaitsIsOpen_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("button");
    QTest::newRow("nothing done") << u"empty"_s << u"Check the server"_s;
    QTest::newRow("server done") << u"sign-in"_s << u"Sign in with the browser"_s;
    QTest::newRow("signed in") << u"app"_s << u"Make it for me"_s;
    QTest::newRow("bot name taken") << u"parts"_s << u"Make bot and command"_s;
    QTest::newRow("parts made") << u"record"_s << u"Use the built-in record"_s;
    QTest::newRow("no round trip") << u"round-trip"_s << u"Run /incident help"_s;
}

void TestGuiSetup::theFirstStepThatWaitsIsOpen()
{
    QFETCH(QString, state);
    QFETCH(QString, button);
    const auto page = shown(state);
    QVERIFY(controlNamed(page.get(), button));
}

void TestGuiSetup::theHeaderCountsTheSteps()
{
    QVERIFY(says(shown(u"parts"_s).get(), u"4 of 7 steps done. You can close Muster and go on later"_s));
    QVERIFY(says(shown(u"done"_s).get(), u"All 7 steps are done"_s));
}

void TestGuiSetup::theServerIsGivenByKeyboardAlone()
{
    const auto page = shown(u"empty"_s);
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    QSignalSpy given(page.get(), &SetupPage::serverGiven);
    LineEdit *address = line(page.get(), u"Address"_s);
    QVERIFY(address);
    address->setFocus();
    QTest::keyClicks(address, u" chat.acme.example/team "_s);
    QTest::keyClick(address, Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), u"/etc/ca.pem"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(given.size(), 1);
    QCOMPARE(given[0], QVariantList({u"chat.acme.example/team"_s, u"/etc/ca.pem"_s}));
}

void TestGuiSetup::whatIsTypedStaysWhileTheStateChanges()
{
    SetupPageState state = stateOf(u"empty"_s);
    const auto page = shown(state);
    line(page.get(), u"Address"_s)->setText(u"chat.acme.example"_s);
    page->render(with(state, StepName::Server, StepPhase::Working));
    page->render(with(state, StepName::Server, StepPhase::NeedsAttention));
    QCOMPARE(line(page.get(), u"Address"_s)->text(), u"chat.acme.example"_s);
    state.setup.server.url = QUrl(u"https://chat.acme.example"_s);
    page->render(with(state, StepName::Server, StepPhase::NeedsAttention));
    QCOMPARE(line(page.get(), u"Address"_s)->text(), u"https://chat.acme.example"_s);
}

void TestGuiSetup::aTroubleWithAFieldStandsNextToIt()
{
    const auto page = shown(u"unreachable"_s);
    for (const QString &name : {u"Address"_s, u"Certificate authority"_s}) {
        LineEdit *edit = line(page.get(), name);
        QVERIFY(edit->hasError());
        QVERIFY(!edit->accessibleDescription().isEmpty());
    }
    QVERIFY(line(page.get(), u"Address"_s)->accessibleDescription().contains(u"was refused. See whether"_s));
    page->render(with(stateOf(u"unreachable"_s), StepName::Server, StepPhase::Working));
    QVERIFY(!page->findChild<LineEdit *>()->hasError());
}

void TestGuiSetup::aTroubleOfTheServerNamesTheSettingToCopy()
{
    const auto page = shown(u"server-attention"_s);
    QVERIFY(says(page.get(), u"Custom slash commands are switched off."_s));
    QVERIFY(says(page.get(), u"differ by 7 seconds"_s));
    QSignalSpy copied(page.get(), &SetupPage::copyRequested);
    press(page.get(), u"Copy: Name in config.json"_s);
    press(page.get(), u"Copy: Where it is set"_s);
    QCOMPARE(copied.size(), 2);
    QCOMPARE(copied[0][0], QVariant(u"ServiceSettings.EnableCommands"_s));
    QVERIFY(copied[1][0].toString().startsWith(u"System Console > "_s));
}

void TestGuiSetup::aNoteOfAStepThatIsDoneIsSeen()
{
    QVERIFY(says(shown(u"done"_s).get(), u"Somebody had changed the command in Operations"_s));
}

void TestGuiSetup::theTokenIsGivenOnceAndKeptNowhere()
{
    const auto page = shown(u"sign-in"_s);
    QSignalSpy browser(page.get(), &SetupPage::browserSignInRequested);
    QList<QByteArray> given;
    connect(page.get(), &SetupPage::tokenGiven, this,
            [&given](const Secret &token) { given.append(token.reveal()); });
    LineEdit *token = line(page.get(), u"Personal access token"_s);
    QVERIFY(token);
    QCOMPARE(token->echoMode(), QLineEdit::Password);
    QVERIFY(!controlNamed(page.get(), u"Sign in with the token"_s)->isEnabled());
    token->setText(u" kx3abc "_s);
    press(page.get(), u"Sign in with the token"_s);
    QCOMPARE(given, QList<QByteArray>{"kx3abc"});
    QCOMPARE(token->text(), QString());
    press(page.get(), u"Sign in with the browser"_s);
    QCOMPARE(browser.size(), 1);
}

void TestGuiSetup::withoutABrowserTheTokenIsTheWay()
{
    const auto page = shown(u"no-browser"_s);
    QVERIFY(!controlNamed(page.get(), u"Sign in with the browser"_s));
    QVERIFY(says(page.get(), u"The embedded browser is not installed."_s));
    QVERIFY(controlNamed(page.get(), u"Personal access token"_s));
}

void TestGuiSetup::withoutAKeyringTheFileIsAChoice()
{
    const auto page = shown(u"no-browser"_s);
    QVERIFY(says(page.get(), u"This desktop has no keyring."_s));
    QVERIFY(says(page.get(), u"/home/dana/.config/muster/secrets.json, which only your user can read"_s));
    QSignalSpy chosen(page.get(), &SetupPage::fileSecretsRequested);
    press(page.get(), u"Keep secrets in the file"_s);
    QCOMPARE(chosen.size(), 1);
}

void TestGuiSetup::theApplicationIsMadeForTheBaseThatIsTyped()
{
    const auto page = shown(u"app"_s);
    QSignalSpy asked(page.get(), &SetupPage::appRequested);
    LineEdit *base = line(page.get(), u"Address to come back to"_s);
    QCOMPARE(base->text(), u"https://relay.acme.example"_s);
    base->setText(u"rootly.com"_s);
    press(page.get(), u"Make it for me"_s);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toUrl(), QUrl(u"https://rootly.com"_s));
    QCOMPARE(asked[0][1].toString(), QString());
}

void TestGuiSetup::byHandEverythingIsThereToCopy()
{
    const auto page = shown(u"app"_s);
    QVERIFY(!controlNamed(page.get(), u"Client ID"_s));
    press(page.get(), u"Make it by hand"_s);
    QVERIFY(says(page.get(), u"On chat.acme.example open the menu"_s));
    line(page.get(), u"Address to come back to"_s)->setText(u"https://rootly.com"_s);
    QSignalSpy copied(page.get(), &SetupPage::copyRequested);
    for (const QString &what :
         {u"Display Name"_s, u"Homepage"_s, u"Callback URLs, first line"_s, u"Callback URLs, second line"_s})
        press(page.get(), u"Copy: "_s + what);
    QStringList texts;
    for (const QVariantList &one : copied)
        texts.append(one[0].toString());
    QCOMPARE(
        texts,
        QStringList({u"Muster"_s, u"https://rootly.com"_s, u"https://rootly.com/auth/mattermost/callback"_s,
                     u"https://rootly.com/auth/sign_in_mattermost/callback"_s}));
    QSignalSpy asked(page.get(), &SetupPage::appRequested);
    line(page.get(), u"Client ID"_s)->setText(u"k7w9x1m4c3b6h8n2p5r0t1v3zq"_s);
    line(page.get(), u"Client secret"_s)->setText(u"s3cr3t"_s);
    press(page.get(), u"Use this application"_s);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][1].toString(), u"k7w9x1m4c3b6h8n2p5r0t1v3zq"_s);
    QCOMPARE(asked[0][2].value<Secret>().reveal(), QByteArray("s3cr3t"));
}

void TestGuiSetup::aWrongSecretOpensTheWayByHand()
{
    const auto page = shown(u"app-by-hand"_s);
    QVERIFY(line(page.get(), u"Client secret"_s));
    QVERIFY(line(page.get(), u"Client secret"_s)->hasError());
    QVERIFY(!line(page.get(), u"Client ID"_s)->hasError());
    QVERIFY(says(page.get(), u"the slash at the end differs"_s));
}

void TestGuiSetup::consentIsAskedForInTheBrowserOrWithout()
{
    SetupPageState state = with(stateOf(u"working"_s), StepName::Install, StepPhase::ToDo);
    const auto page = shown(state);
    QSignalSpy asked(page.get(), &SetupPage::installRequested);
    press(page.get(), u"Ask Mattermost"_s);
    press(page.get(), u"Allow it without a browser"_s);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked[0][0].value<Consent>(), Consent::InBrowser);
    QCOMPARE(asked[1][0].value<Consent>(), Consent::BySession);
    state.setup.canUseBrowser = false;
    page->render(state);
    QVERIFY(!controlNamed(page.get(), u"Ask Mattermost"_s));
}

void TestGuiSetup::theSystemBrowserIsOfferedWhereItHelps_data()
{
    QTest::addColumn<bool>("comesBack");
    QTest::addColumn<bool>("canUseBrowser");
    QTest::addColumn<bool>("isAppMadeByUs");
    QTest::addColumn<bool>("isOffered");
    QTest::newRow("nothing made by hand") << true << true << true << false;
    QTest::newRow("made by hand") << true << true << false << true;
    QTest::newRow("no browser of ours") << true << false << true << true;
    QTest::newRow("registered for another host") << false << false << false << false;
}

void TestGuiSetup::theSystemBrowserIsOfferedWhereItHelps()
{
    QFETCH(bool, comesBack);
    QFETCH(bool, canUseBrowser);
    QFETCH(bool, isAppMadeByUs);
    QFETCH(bool, isOffered);
    SetupPageState state = with(stateOf(u"working"_s), StepName::Install, StepPhase::ToDo);
    state.setup.canUseSystemBrowser = comesBack;
    state.setup.canUseBrowser = canUseBrowser;
    state.setup.isAppMadeByUs = isAppMadeByUs;
    const auto page = shown(state);
    QSignalSpy asked(page.get(), &SetupPage::installRequested);
    QCOMPARE(controlNamed(page.get(), u"In the system browser"_s) != nullptr, isOffered);
    if (!isOffered)
        return;
    QCOMPARE(controlNamed(page.get(), u"In Muster"_s) != nullptr, canUseBrowser);
    // The first of them stands where the text begins, whichever it is.
    const QWidget *first
        = controlNamed(page.get(), canUseBrowser ? u"In Muster"_s : u"In the system browser"_s);
    QCOMPARE(first->x(), 0);
    press(page.get(), u"In the system browser"_s);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<Consent>(), Consent::InSystemBrowser);
}

void TestGuiSetup::whileItWorksTheSecondsCountAndItCanBeCancelled()
{
    SetupPageState state = with(stateOf(u"working"_s), StepName::Install, StepPhase::ToDo);
    const auto page = shown(state);
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    press(page.get(), u"Ask Mattermost"_s);
    state = stateOf(u"working"_s);
    page->render(state);
    QVERIFY(says(page.get(), u"Waiting for the browser, 12 s"_s));
    state.now = state.now.addSecs(-11);
    page->render(state);
    QVERIFY(!says(page.get(), u"Waiting for the browser, "_s));
    QVERIFY(!controlNamed(page.get(), u"Ask Mattermost"_s)->isEnabled());
    QVERIFY(!controlNamed(page.get(), u"Check again"_s)->isEnabled());
    QSignalSpy cancelled(page.get(), &SetupPage::cancelRequested);
    press(page.get(), u"Cancel"_s);
    QCOMPARE(cancelled.size(), 1);
    page->render(with(state, StepName::Install, StepPhase::NeedsAttention));
    QCOMPARE(QApplication::focusWidget(), controlNamed(page.get(), u"Ask Mattermost"_s));
}

void TestGuiSetup::nothingIsMadeWithoutATeam()
{
    SetupPageState state = stateOf(u"parts"_s);
    state.setup.chosenTeams.clear();
    const auto page = shown(state);
    QVERIFY(!controlNamed(page.get(), u"Make bot and command"_s)->isEnabled());
    QVERIFY(says(page.get(), u"Tick one team at least."_s));
    QSignalSpy asked(page.get(), &SetupPage::partsRequested);
    press(page.get(), u"Support"_s);
    press(page.get(), u"People & Culture"_s);
    line(page.get(), u"Bot name"_s)->setText(u"@responder"_s);
    press(page.get(), u"Make bot and command"_s);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0], QVariantList({QStringList({u"support"_s, u"people"_s}), u"responder"_s}));
    // What the person ticked stays when the list comes again.
    page->render(with(state, StepName::Parts, StepPhase::Working));
    QCOMPARE(page->findChildren<TeamBox *>()[2]->isChecked(), true);
}

void TestGuiSetup::whatWillBeMadeIsSaidBefore()
{
    const auto page = shown(u"parts"_s);
    QVERIFY(says(page.get(), u"the bot @muster with one access token, adds it to 2 team"_s));
    QVERIFY(says(page.get(), u"/incident there: Operations and Platform."_s));
    QCOMPARE(line(page.get(), u"The command calls"_s)->text(),
             u"https://relay.acme.example/mattermost/command"_s);
}

void TestGuiSetup::theOtherBotNameIsOneKeyAway()
{
    const auto page = shown(u"parts"_s);
    QVERIFY(line(page.get(), u"Bot name"_s)->hasError());
    press(page.get(), u"Use @muster-bot"_s);
    QCOMPARE(line(page.get(), u"Bot name"_s)->text(), u"muster-bot"_s);
    QVERIFY(!line(page.get(), u"Bot name"_s)->hasError());
}

void TestGuiSetup::whoFinishesAStepGoesOnInTheNext()
{
    const SetupPageState state = stateOf(u"record"_s);
    const auto page = shown(state);
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    press(page.get(), u"Use the built-in record"_s);
    page->render(with(state, StepName::Record, StepPhase::Working));
    page->render(with(state, StepName::Record, StepPhase::Done));
    QVERIFY(controlNamed(page.get(), u"Run /incident help"_s));
    QCOMPARE(QApplication::focusWidget(), controlNamed(page.get(), u"Run /incident help"_s));
    QVERIFY(!controlNamed(page.get(), u"Use the built-in record"_s));
}

void TestGuiSetup::aStepThatIsDoneIsOpenedAgainAndClosesWhenDone()
{
    const SetupPageState state = stateOf(u"record"_s);
    const auto page = shown(state);
    press(page.get(), u"Redo: Server"_s);
    QVERIFY(controlNamed(page.get(), u"Check the server"_s));
    QVERIFY(!controlNamed(page.get(), u"Use the built-in record"_s));
    page->render(with(state, StepName::Server, StepPhase::Working));
    QVERIFY(controlNamed(page.get(), u"Check the server"_s));
    page->render(with(state, StepName::Server, StepPhase::Done));
    QVERIFY(controlNamed(page.get(), u"Use the built-in record"_s));
    QVERIFY(!controlNamed(page.get(), u"Check the server"_s));
}

void TestGuiSetup::whenAllIsDoneNothingIsOpen()
{
    const auto page = shown(u"done"_s);
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    QCOMPARE(tabOrder(page.get()),
             QStringList({u"Redo: Server"_s, u"Redo: Sign in"_s, u"Redo: OAuth application"_s,
                          u"Redo: Install"_s, u"Redo: Teams, bot and command"_s, u"Redo: Record"_s,
                          u"Redo: Round trip"_s, u"Check again"_s}));
}

void TestGuiSetup::tabGoesFromTopToBottom()
{
    const auto page = shown(u"parts"_s);
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    const QStringList order = tabOrder(page.get());
    const QStringList card{u"Operations"_s,
                           u"Platform"_s,
                           u"Support"_s,
                           u"Sales"_s,
                           u"People & Culture"_s,
                           u"Bot name"_s,
                           u"Use @muster-bot"_s,
                           u"The command calls"_s,
                           u"Copy: The command calls"_s,
                           u"Make bot and command"_s,
                           u"Change the relay’s address"_s,
                           u"Open: Record"_s};
    QCOMPARE(order.mid(order.indexOf(u"Operations"_s), card.size()), card);
}

} // namespace muster::test

QTEST_MAIN(muster::test::TestGuiSetup)
#include "tst_gui_setup.moc"
