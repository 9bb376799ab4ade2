// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/core/ids.h"
#include "app/oauth/error_codes.h"
#include "app/practice/faults.h"
#include "app/practice/state.h"
#include "tests/e2e/setup_house.h"
#include "tests/support/little_site.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

using practice::Version;
using secrets::SecretKind;
using setup::StepName;

/// The whole set-up against a server on which nothing is there.
class TestSetup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesEverythingFromNothing_data() { bothVersions(); }
    void makesEverythingFromNothing();
    void doneAgainDoublesNothing_data() { bothVersions(); }
    void doneAgainDoublesNothing();
    void goesOnWhereItStood();
    void mayEndInTheMidstOfAStep();
    void setsRightWhatSomebodyChanged();
    void namesTheSettingThatIsInTheWay_data();
    void namesTheSettingThatIsInTheWay();
    void namesThePluginThatOwnsTheCommand();
    void saysHowAnInstallFailed_data();
    void saysHowAnInstallFailed();
    void consentInTheSystemBrowserEndsAtTheRelaysPage_data() { bothVersions(); }
    void consentInTheSystemBrowserEndsAtTheRelaysPage();
    void aRefusalInTheSystemBrowserIsSaid();
    void cancellingEndsTheWaitForTheSystemBrowser();
    void theSystemBrowserIsOfNoUseForAnotherHost();
    void whoSignedInIsNotAskedAgain();
    void anAppMadeByHandIsLookedAt_data();
    void anAppMadeByHandIsLookedAt();
    void whoIsNoAdministratorIsSignedOutAgain();
    void aTakenBotNameIsSaidNextToTheField();
    void aTeamThatIsChosenNoMoreLosesTheCommand();
    void saysWhereTheRoundTripBroke_data();
    void saysWhereTheRoundTripBroke();
    void noSecretIsInAnyOtherFile();

private:
    static void bothVersions()
    {
        QTest::addColumn<Version>("version");
        QTest::newRow("5.37") << Version::V5_37;
        QTest::newRow("11.6") << Version::V11_6;
    }
};

namespace {

template <typename T>
T got(Async<T> work)
{
    const Outcome<T> outcome = QCoro::waitFor(std::move(work));
    if (!outcome)
        qFatal("%s", qPrintable(outcome.error().what));
    return *outcome;
}

qsizetype botsOf(SetupHouse &house)
{
    return got(house.admin().bots().list()).size();
}

qsizetype appsOf(SetupHouse &house)
{
    return got(house.admin().oauthApps().list()).size();
}

QList<mattermost::Command> commandsOf(SetupHouse &house)
{
    const mattermost::Team team = got(house.admin().teams().byName(u"ops"_s));
    return got(house.admin().commands().list(team.id));
}

bool hasSecret(SetupHouse &house, SecretKind kind, const QString &scope = {})
{
    const secrets::SecretName name{kind, scope};
    return QCoro::waitFor(house.secrets().get(name)).has_value();
}

} // namespace

void TestSetup::makesEverythingFromNothing()
{
    QFETCH(Version, version);
    SetupHouse house(version);
    house.setUpTo(StepName::RoundTrip);
    QVERIFY2(house.setUp().state().isFinished(), house.report().constData());
    QCOMPARE(botsOf(house), 1);
    QCOMPARE(appsOf(house), 1);
    QCOMPARE(commandsOf(house).size(), 1);
    QVERIFY(hasSecret(house, SecretKind::BotToken));
    QVERIFY(hasSecret(house, SecretKind::CommandToken, u"ops"_s));
    QVERIFY(hasSecret(house, SecretKind::InstallGrant));
    QVERIFY2(!hasSecret(house, SecretKind::AdminToken), "the session is ended when set-up is done");
    QCOMPARE(house.settings().workspace.url, house.workspace().url());
    QCOMPARE(house.settings().workspace.teams, QStringList{u"ops"_s});
}

void TestSetup::doneAgainDoublesNothing()
{
    QFETCH(Version, version);
    SetupHouse house(version);
    house.setUpTo(StepName::RoundTrip);
    QVERIFY2(house.setUp().state().isFinished(), house.report().constData());
    house.setUpTo(StepName::RoundTrip);
    QVERIFY2(house.setUp().state().isFinished(), house.report().constData());
    QCOMPARE(botsOf(house), 1);
    QCOMPARE(appsOf(house), 1);
    QCOMPARE(commandsOf(house).size(), 1);
}

void TestSetup::mayEndInTheMidstOfAStep()
{
    SetupHouse house(Version::V11_6);
    house.setUpTo(StepName::Install);
    practice::Fault never;
    never.kind = practice::Fault::Kind::Slow;
    never.path = u"/api/v4/bots"_s;
    never.delay = std::chrono::minutes(10);
    house.workspace().faults().add(never);
    house.setUp().makeParts(house.teams, house.botName);
    QTRY_VERIFY(house.workspace().faults().isEmpty()); // it waits for the answer
    house.restart();
    QVERIFY(!house.isDone(StepName::Parts));
    for (const StepName step : {StepName::Parts, StepName::Record, StepName::RoundTrip})
        house.order(step);
    QVERIFY2(house.setUp().state().isFinished(), house.report().constData());
}

void TestSetup::goesOnWhereItStood()
{
    SetupHouse house(Version::V11_6);
    house.setUpTo(StepName::OAuthApp);
    house.restart();
    QVERIFY(house.isDone(StepName::OAuthApp));
    QVERIFY(!house.isDone(StepName::Install));
    for (const StepName step : {StepName::Install, StepName::Parts, StepName::Record, StepName::RoundTrip})
        house.order(step);
    QVERIFY2(house.setUp().state().isFinished(), house.report().constData());
    QCOMPARE(appsOf(house), 1);
}

void TestSetup::setsRightWhatSomebodyChanged()
{
    SetupHouse house(Version::V11_6);
    house.setUpTo(StepName::Parts);
    mattermost::Command command = commandsOf(house).constFirst();
    command.url = u"http://127.0.0.1:9/elsewhere"_s;
    static_cast<void>(got(house.admin().commands().update(command)));
    const mattermost::Bot bot = got(house.admin().bots().list()).constFirst();
    static_cast<void>(got(house.admin().bots().disable(bot.userId)));

    house.order(StepName::Parts);
    QVERIFY2(house.isDone(StepName::Parts), house.report().constData());
    QVERIFY(house.hasTrouble(StepName::Parts, u"parts.repaired"_s));
    QCOMPARE(commandsOf(house).size(), 1);
    QCOMPARE(commandsOf(house).constFirst().url, house.base().toString() + u"/mattermost/command"_s);
    QCOMPARE(got(house.admin().bots().byId(bot.userId)).deleteAt, 0);
}

void TestSetup::namesTheSettingThatIsInTheWay_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("blocks");
    QTest::newRow("OAuth") << u"ServiceSettings.EnableOAuthServiceProvider"_s << true;
    QTest::newRow("commands") << u"ServiceSettings.EnableCommands"_s << true;
    QTest::newRow("bots") << u"ServiceSettings.EnableBotAccountCreation"_s << true;
    QTest::newRow("tokens") << u"ServiceSettings.EnableUserAccessTokens"_s << false;
    QTest::newRow("internal") << u"ServiceSettings.AllowedUntrustedInternalConnections"_s << true;
    QTest::newRow("site") << u"ServiceSettings.SiteURL"_s << false;
}

void TestSetup::namesTheSettingThatIsInTheWay()
{
    QFETCH(QString, key);
    QFETCH(bool, blocks);
    for (const Version version : {Version::V5_37, Version::V11_6}) {
        SetupHouse house(version);
        practice::Switches &switches = house.workspace().state().switches;
        switches.oauthServiceProvider = !key.endsWith("OAuthServiceProvider"_L1);
        switches.commands = !key.endsWith("EnableCommands"_L1);
        switches.botAccountCreation = !key.endsWith("BotAccountCreation"_L1);
        switches.userAccessTokens = !key.endsWith("UserAccessTokens"_L1);
        if (key.endsWith("Connections"_L1))
            switches.allowedUntrustedInternalConnections.clear();
        if (key.endsWith("SiteURL"_L1))
            switches.siteUrl = u"https://chat.example.org"_s;
        house.setUpTo(StepName::SignIn);
        QVERIFY2(house.hasTrouble(StepName::Server, key), house.report().constData());
        QCOMPARE(house.isDone(StepName::Server), !blocks);
        for (const setup::Trouble &trouble : house.step(StepName::Server).troubles) {
            QVERIFY(trouble.consoleName.startsWith("System Console > "_L1));
            QVERIFY(!trouble.advice.isEmpty());
        }
    }
}

void TestSetup::namesThePluginThatOwnsTheCommand()
{
    SetupHouse house(Version::V11_6);
    practice::Plugin plugin;
    plugin.id = u"com.example.incident"_s;
    plugin.name = u"Incident Response"_s;
    plugin.triggers = {u"incident"_s};
    house.workspace().state().plugins.push_back(plugin);
    house.setUpTo(StepName::SignIn);
    QVERIFY2(house.hasTrouble(StepName::Server, u"server.command-taken"_s), house.report().constData());
    const QString said = house.step(StepName::Server).troubles.constFirst().sentence;
    QVERIFY2(said.contains("Incident Response"_L1), qPrintable(said));
}

void TestSetup::saysHowAnInstallFailed_data()
{
    QTest::addColumn<ScriptedBrowser::Answer>("answer");
    QTest::addColumn<int>("hesitation");
    QTest::addColumn<QString>("code");
    using Answer = ScriptedBrowser::Answer;
    QTest::newRow("refused") << Answer::Deny << 0 << oauth::code::denied;
    QTest::newRow("window closed") << Answer::Close << 0 << oauth::browserCode::closed;
    QTest::newRow("a state that is not ours") << Answer::ForeignState << 0 << oauth::code::unknownState;
    QTest::newRow("code too old") << Answer::Allow << 700 << oauth::code::expiredCode;
}

void TestSetup::saysHowAnInstallFailed()
{
    QFETCH(ScriptedBrowser::Answer, answer);
    QFETCH(int, hesitation);
    QFETCH(QString, code);
    SetupHouse house(Version::V5_37);
    house.setUpTo(StepName::OAuthApp);
    QVERIFY2(house.isDone(StepName::OAuthApp), house.report().constData());
    house.browser.answer = answer;
    house.browser.hesitation = std::chrono::seconds(hesitation);
    house.order(StepName::Install);
    QVERIFY2(house.hasTrouble(StepName::Install, code), house.report().constData());
    QVERIFY(!house.step(StepName::Install).troubles.constFirst().advice.isEmpty());
    QVERIFY(!hasSecret(house, SecretKind::InstallGrant));

    house.browser.answer = ScriptedBrowser::Answer::Allow;
    house.browser.hesitation = std::chrono::seconds(0);
    house.order(StepName::Install);
    QVERIFY2(house.isDone(StepName::Install), house.report().constData());
}

void TestSetup::consentInTheSystemBrowserEndsAtTheRelaysPage()
{
    QFETCH(Version, version);
    SetupHouse house(version);
    house.setUpTo(StepName::OAuthApp);
    QVERIFY(house.setUp().state().canUseSystemBrowser);
    house.setUp().install(setup::Consent::InSystemBrowser);
    house.settle();
    QVERIFY2(house.isDone(StepName::Install), house.report().constData());
    QVERIFY(hasSecret(house, SecretKind::InstallGrant));
    QTRY_VERIFY2(house.person.lastPage.contains("Back to Muster"), house.person.lastPage.constData());
    // The relay finds its place free, and has the page itself from then on.
    for (const StepName step : {StepName::Parts, StepName::Record, StepName::RoundTrip})
        house.order(step);
    QVERIFY2(house.setUp().state().isFinished(), house.report().constData());
    house.setUp().install(setup::Consent::InSystemBrowser);
    house.settle();
    QVERIFY2(house.isDone(StepName::Install), house.report().constData());
    QTRY_VERIFY2(house.person.lastPage.contains("Back to Muster"), house.person.lastPage.constData());
}

void TestSetup::aRefusalInTheSystemBrowserIsSaid()
{
    SetupHouse house(Version::V11_6);
    house.setUpTo(StepName::OAuthApp);
    house.browser.answer = ScriptedBrowser::Answer::Deny;
    house.setUp().install(setup::Consent::InSystemBrowser);
    house.settle();
    QVERIFY2(house.hasTrouble(StepName::Install, oauth::code::denied), house.report().constData());
    QTRY_VERIFY2(house.person.lastPage.contains("Back to Muster"), house.person.lastPage.constData());
}

void TestSetup::cancellingEndsTheWaitForTheSystemBrowser()
{
    SetupHouse house(Version::V11_6);
    house.setUpTo(StepName::OAuthApp);
    house.browser.answer = ScriptedBrowser::Answer::Close; // nobody comes back
    house.setUp().install(setup::Consent::InSystemBrowser);
    QTRY_COMPARE(house.step(StepName::Install).doing,
                 u"Waiting for you to press Allow, in the system's browser"_s);
    house.setUp().cancel();
    house.settle();
    QVERIFY2(house.hasTrouble(StepName::Install, oauth::browserCode::closed), house.report().constData());
    house.browser.answer = ScriptedBrowser::Answer::Allow;
    house.setUp().install(setup::Consent::InSystemBrowser);
    house.settle();
    QVERIFY2(house.isDone(StepName::Install), house.report().constData());
}

void TestSetup::theSystemBrowserIsOfNoUseForAnotherHost()
{
    SetupHouse house(Version::V11_6);
    house.setUpTo(StepName::SignIn);
    setup::AppOrder order;
    order.base = QUrl(u"https://rootly.com"_s);
    house.setUp().registerApp(order);
    house.settle();
    QVERIFY2(house.isDone(StepName::OAuthApp), house.report().constData());
    QVERIFY(!house.setUp().state().canUseSystemBrowser);
}

void TestSetup::whoSignedInIsNotAskedAgain()
{
    SetupHouse house(Version::V11_6);
    house.setUpTo(StepName::OAuthApp);
    const Secret session = got(house.secrets().get({SecretKind::AdminToken, {}}));
    house.order(StepName::Install);
    QCOMPARE(house.browser.brought.size(), 1);
    QCOMPARE(house.browser.brought.constFirst().name, u"MMAUTHTOKEN"_s);
    QCOMPARE(house.browser.brought.constFirst().value.reveal(), session.reveal());
    // Once set-up is done, that session is over, and nobody has it any more.
    for (const StepName step : {StepName::Parts, StepName::Record, StepName::RoundTrip, StepName::Install})
        house.order(step);
    QVERIFY2(house.setUp().state().isFinished(), house.report().constData());
    QVERIFY(house.browser.brought.isEmpty());
}

void TestSetup::anAppMadeByHandIsLookedAt_data()
{
    QTest::addColumn<QString>("wrong");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing wrong") << QString() << QString();
    QTest::newRow("another id") << u"id"_s << oauth::code::wrongClient;
    QTest::newRow("another secret") << u"secret"_s << oauth::code::wrongSecret;
    QTest::newRow("one byte of a callback") << u"callback"_s << oauth::code::wrongRedirect;
}

void TestSetup::anAppMadeByHandIsLookedAt()
{
    QFETCH(QString, wrong);
    QFETCH(QString, code);
    for (const Version version : {Version::V5_37, Version::V11_6}) {
        SetupHouse house(version);
        house.setUpTo(StepName::SignIn);
        mattermost::OAuthApp app;
        app.name = u"By hand"_s;
        app.homepage = house.base().toString();
        for (const QUrl &callback : setup::callbacksBelow(house.base()))
            app.callbackUrls.append(callback.toString());
        if (wrong == "callback"_L1)
            app.callbackUrls[1] += u'/';
        const mattermost::OAuthApp made = got(house.admin().oauthApps().create(app));
        setup::AppOrder order;
        order.base = house.base();
        order.clientId = wrong == "id"_L1 ? QString(26, u'x') : made.id;
        order.clientSecret = wrong == "secret"_L1 ? Secret(QString(26, u'x')) : made.secret;
        house.setUp().registerApp(order);
        house.settle();
        QCOMPARE(house.isDone(StepName::OAuthApp), code.isEmpty());
        QVERIFY2(code.isEmpty() || house.hasTrouble(StepName::OAuthApp, code), house.report().constData());
        QCOMPARE(hasSecret(house, SecretKind::ClientSecret), code.isEmpty());
    }
}

void TestSetup::whoIsNoAdministratorIsSignedOutAgain()
{
    SetupHouse house(Version::V11_6);
    house.browser.person = u"alice"_s;
    house.setUpTo(StepName::SignIn);
    QVERIFY2(house.hasTrouble(StepName::SignIn, u"sign-in.role"_s), house.report().constData());
    QVERIFY(!hasSecret(house, SecretKind::AdminToken));
}

void TestSetup::aTakenBotNameIsSaidNextToTheField()
{
    SetupHouse house(Version::V11_6);
    house.botName = u"alice"_s;
    house.setUpTo(StepName::Parts);
    QVERIFY2(house.hasTrouble(StepName::Parts, u"botName"_s), house.report().constData());
    house.botName = u"alice-bot"_s;
    house.order(StepName::Parts);
    QVERIFY2(house.isDone(StepName::Parts), house.report().constData());
}

void TestSetup::aTeamThatIsChosenNoMoreLosesTheCommand()
{
    SetupHouse house(Version::V11_6);
    static_cast<void>(got(house.admin().teams().create({u"web"_s, u"Web"_s, u"O"_s})));
    house.teams = {u"ops"_s, u"web"_s};
    house.setUpTo(StepName::Parts);
    QVERIFY2(house.isDone(StepName::Parts), house.report().constData());
    QCOMPARE(commandsOf(house).size(), 1);
    house.teams = {u"web"_s};
    house.order(StepName::Parts);
    QVERIFY2(house.isDone(StepName::Parts), house.report().constData());
    QCOMPARE(commandsOf(house).size(), 0);
    QVERIFY(!hasSecret(house, SecretKind::CommandToken, u"ops"_s));
    QVERIFY(hasSecret(house, SecretKind::CommandToken, u"web"_s));
}

void TestSetup::saysWhereTheRoundTripBroke_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("key");
    const QString internal = u"ServiceSettings.AllowedUntrustedInternalConnections"_s;
    QTest::newRow("the server may not call there") << u"round-trip.internal"_s << internal;
    QTest::newRow("nobody listens there") << u"round-trip.internal"_s << internal;
    QTest::newRow("another token") << u"round-trip.refused"_s << QString();
    QTest::newRow("something else answers") << u"round-trip.elsewhere"_s << u"PluginSettings.PluginStates"_s;
    QTest::newRow("no command") << u"round-trip.no-command"_s << QString();
}

void TestSetup::saysWhereTheRoundTripBroke()
{
    QFETCH(QString, code);
    QFETCH(QString, key);
    const QByteArray what = QTest::currentDataTag();
    LittleSite stranger;
    stranger.setPage("/", {"{\"text\": \"I am another\"}", 200, {"Content-Type: application/json"}});
    for (const Version version : {Version::V5_37, Version::V11_6}) {
        SetupHouse house(version);
        house.setUpTo(StepName::Record);
        practice::State &state = house.workspace().state();
        practice::Command *command = state.command(commandsOf(house).constFirst().id);
        const practice::Command before = *command;
        const practice::Switches allowed = state.switches;
        if (what == "the server may not call there")
            state.switches.allowedUntrustedInternalConnections.clear();
        else if (what == "nobody listens there")
            command->url = u"http://127.0.0.1:%1/mattermost/command"_s.arg(freePort());
        else if (what == "another token")
            command->token = newId();
        else if (what == "something else answers")
            command->url = stranger.url().toString();
        else
            static_cast<void>(QCoro::waitFor(house.admin().commands().remove(before.id)));

        house.order(StepName::RoundTrip);
        QVERIFY(!house.isDone(StepName::RoundTrip));
        QVERIFY2(house.hasTrouble(StepName::RoundTrip, code), house.report().constData());
        const setup::Trouble trouble = house.step(StepName::RoundTrip).troubles.constFirst();
        QCOMPARE(trouble.configKey, key);
        QVERIFY(!trouble.advice.isEmpty());

        state.switches = allowed;
        house.order(StepName::Parts); // which mends what is the command's
        house.order(StepName::RoundTrip);
        QVERIFY2(house.isDone(StepName::RoundTrip), house.report().constData());
    }
}

void TestSetup::noSecretIsInAnyOtherFile()
{
    SetupHouse house(Version::V11_6);
    house.setUpTo(StepName::Install);
    QFile progress(house.path(u"setup.json"_s));
    QVERIFY(progress.open(QIODevice::ReadOnly));
    const QByteArray written = progress.readAll();
    for (const SecretKind kind : {SecretKind::AdminToken, SecretKind::ClientSecret}) {
        const secrets::SecretName name{kind, {}};
        const Secret secret = got(house.secrets().get(name));
        QVERIFY(!secret.isEmpty());
        QVERIFY(!written.contains(secret.reveal()));
    }
}

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestSetup)
#include "tst_e2e_setup.moc"
