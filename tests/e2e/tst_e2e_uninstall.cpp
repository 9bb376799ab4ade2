// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/faults.h"
#include "app/settings/settings_store.h"
#include "tests/e2e/automation.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

using practice::Fault;
using practice::Version;

/// `musterctl uninstall` after `musterctl setup`, each as a process of its own.
class TestUninstall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNothing_data() { bothVersions(); }
    void leavesNothing();
    void withoutYesItListsAndChangesNothing();
    void withoutLocalTheFilesStayAndForgetTheWorkspace();
    void goesOnAfterAKillAnywhere_data() { bothVersions(); }
    void goesOnAfterAKillAnywhere();
    void goesOnAfterAKillBetweenTheFiles();
    void takesBackWhatAKilledSetUpLeft_data() { bothVersions(); }
    void takesBackWhatAKilledSetUpLeft();
    void whatSomebodyElseMadeIsNamedAndStays_data();
    void whatSomebodyElseMadeIsNamedAndStays();
    void aWorkspaceConnectedByHandIsOnlyNamed();
    void whatCannotBeRemovedIsSaidWithTheWayByHand_data();
    void whatCannotBeRemovedIsSaidWithTheWayByHand();
    void whatIsGoneAlreadyCountsAsGone();
    void exportsBeforeItRemoves();
    void whatCannotBeExportedIsNotRemoved();
    void aRunningRelayIsInTheWay();
    void aServerThatIsDownIsSaidAndNothingIsLost();
    void aTeamThatIsGoneIsNotInTheWay();
    void needsAnAdministratorsToken();
    void whereNothingIsNothingIsDone();
    void canBeSetUpAgain();

private:
    static void bothVersions()
    {
        QTest::addColumn<Version>("version");
        QTest::newRow("5.37") << Version::V5_37;
        QTest::newRow("11.6") << Version::V11_6;
    }
};

namespace {

const QStringList everything{u"uninstall"_s, u"--yes"_s, u"--local"_s};
const QStringList workspaceAlone{u"uninstall"_s, u"--yes"_s};

QJsonArray belongings(Automation &automation, QStringList arguments)
{
    automation.run(arguments << u"--json"_s);
    return QJsonDocument::fromJson(automation.output()).object()["belongings"_L1].toArray();
}

/// "kind: state", sorted.
QStringList told(const QJsonArray &belongings)
{
    QStringList all;
    for (const auto &value : belongings) {
        const QJsonObject one = value.toObject();
        all.append(one["kind"_L1].toString() + u": "_s + one["state"_L1].toString());
    }
    all.sort();
    return all;
}

QJsonObject ofKind(const QJsonArray &belongings, const QString &kind)
{
    for (const auto &value : belongings) {
        if (value.toObject()["kind"_L1] == kind)
            return value.toObject();
    }
    return {};
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestUninstall::leavesNothing()
{
    QFETCH(Version, version);
    Automation automation(version);
    QCOMPARE(automation.setUp(), 0);
    QVERIFY(!automation.atWork().isEmpty());
    const int code = automation.run(everything);
    QVERIFY2(code == 0, automation.output().constData());
    QCOMPARE(automation.atWork(), QString());
    QCOMPARE(automation.files(), QStringList());
    QVERIFY(!QFile::exists(automation.home() + "/config/muster"_L1));
    QVERIFY(!QFile::exists(automation.home() + "/data/muster"_L1));
    // The token that was lent is the administrator's own.
    net::HttpClient http;
    mattermost::Client lent(http, automation.workspace().url(), automation.token());
    QVERIFY(QCoro::waitFor(lent.users().me()));
}

void TestUninstall::withoutYesItListsAndChangesNothing()
{
    Automation automation(Version::V11_6);
    QCOMPARE(automation.setUp(), 0);
    const QString before = automation.atWork();
    const QStringList files = automation.files();
    const QByteArray secrets = contentsOf(automation.secretsFile());
    const QJsonArray seen = belongings(automation, {u"uninstall"_s, u"--local"_s});
    QCOMPARE(automation.changes(), 0);
    QCOMPARE(told(seen),
             (QStringList{u"access: there"_s, u"bot-token: there"_s, u"bot: there"_s, u"command: there"_s,
                          u"conversations: stays"_s, u"file: there"_s, u"file: there"_s, u"history: there"_s,
                          u"oauth-app: there"_s, u"secrets: there"_s}));
    QCOMPARE(automation.atWork(), before);
    QCOMPARE(automation.files(), files);
    QCOMPARE(contentsOf(automation.secretsFile()), secrets);
}

void TestUninstall::withoutLocalTheFilesStayAndForgetTheWorkspace()
{
    Automation automation(Version::V11_6);
    QCOMPARE(automation.setUp(), 0);
    const QStringList files = automation.files();
    const int code = automation.run(workspaceAlone);
    QVERIFY2(code == 0, automation.output().constData());
    QCOMPARE(automation.atWork(), QString());
    QCOMPARE(automation.files(), files);
    const auto settings = settings::SettingsStore(automation.settingsFile()).load();
    QVERIFY(settings);
    QCOMPARE(settings->workspace, settings::WorkspaceSettings());
    QCOMPARE(settings->oauth, settings::OAuthSettings());
    QVERIFY(settings->listener.port != settings::ListenerSettings().port);
    // What stayed can go later.
    QCOMPARE(automation.run(everything), 0);
    QCOMPARE(automation.files(), QStringList());
}

void TestUninstall::goesOnAfterAKillAnywhere()
{
    QFETCH(Version, version);
    int changes = 0;
    {
        Automation whole(version);
        QCOMPARE(whole.setUp(), 0);
        QCOMPARE(whole.run(everything), 0);
        changes = whole.changes();
    }
    QVERIFY(changes >= 5); // command, access, app, token, bot
    for (int killed = 1; killed <= changes; ++killed) {
        Automation automation(version);
        QCOMPARE(automation.setUp(), 0);
        QCOMPARE(automation.run(everything, killed), -1);
        QVERIFY(automation.files().contains(u"config/muster/setup.json"_s));
        const int code = automation.run(everything);
        QVERIFY2(code == 0, automation.output().constData());
        QCOMPARE(automation.atWork(), QString());
        QCOMPARE(automation.files(), QStringList());
    }
}

/// The workspace is clean, and some of the files are gone, in the order in which they go.
void TestUninstall::goesOnAfterAKillBetweenTheFiles()
{
    for (int gone = 0; gone <= 3; ++gone) {
        Automation automation(Version::V11_6);
        QCOMPARE(automation.setUp(), 0);
        const QString kept = automation.home() + "/kept.json"_L1;
        QVERIFY(QFile::copy(automation.settingsFile(), kept));
        QCOMPARE(automation.run(workspaceAlone), 0);
        QVERIFY(QFile::remove(automation.settingsFile()));
        QVERIFY(QFile::rename(kept, automation.settingsFile()));
        const QStringList order{automation.storeFile(), automation.secretsFile(), automation.settingsFile()};
        for (const QString &file : order.first(gone))
            QVERIFY(QFile::remove(file));
        const int code = automation.run(everything);
        QVERIFY2(code == 0, automation.output().constData());
        QVERIFY2(!automation.output().contains("did not make it"), automation.output().constData());
        QCOMPARE(automation.files(), QStringList());
    }
}

void TestUninstall::takesBackWhatAKilledSetUpLeft()
{
    QFETCH(Version, version);
    int changes = 0;
    {
        Automation whole(version);
        QCOMPARE(whole.setUp(), 0);
        changes = whole.changes();
    }
    QVERIFY(changes > 5);
    for (int killed = 1; killed <= changes; ++killed) {
        Automation automation(version);
        QCOMPARE(automation.run(automation.setUpArguments(), killed), -1);
        const int code = automation.run(everything);
        QVERIFY2(code == 0, automation.output().constData());
        QCOMPARE(automation.atWork(), QString());
        QCOMPARE(automation.files(), QStringList());
    }
}

void TestUninstall::whatSomebodyElseMadeIsNamedAndStays_data()
{
    using Change = std::function<void(Automation &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("reason");
    QTest::newRow("a command that calls elsewhere now") << Change([](Automation &automation) {
        mattermost::Command command = automation.commands().constFirst();
        command.url = u"http://127.0.0.1:9/elsewhere"_s;
        static_cast<void>(got(automation.admin().commands().update(command)));
    }) << u"command"_s << u"Somebody changed it: it calls http://127.0.0.1:9/elsewhere now."_s;
    QTest::newRow("a command that was made anew") << Change([](Automation &automation) {
        const mattermost::Command command = automation.commands().constFirst();
        QVERIFY(QCoro::waitFor(automation.admin().commands().remove(command.id)));
        static_cast<void>(got(automation.admin().commands().create(command)));
    }) << u"command"_s << u"Somebody made it anew; it calls Muster."_s;
    QTest::newRow("another token of the bot") << Change([](Automation &automation) {
        const QString bot = automation.bots().constFirst().userId;
        static_cast<void>(got(automation.admin().bots().createToken(bot, u"mine"_s)));
    }) << u"bot-token"_s << u"Somebody made it; it ends with the bot."_s;
}

void TestUninstall::whatSomebodyElseMadeIsNamedAndStays()
{
    QFETCH(std::function<void(Automation &)>, change);
    QFETCH(QString, kind);
    QFETCH(QString, reason);
    Automation automation(Version::V11_6);
    QCOMPARE(automation.setUp(), 0);
    const mattermost::NewBot other{u"other"_s, u"Other"_s, u"Somebody's"_s};
    static_cast<void>(got(automation.admin().bots().create(other)));
    change(automation);
    const QJsonArray ended = belongings(automation, everything);
    bool isNamed = false;
    for (const auto &value : ended) {
        const QJsonObject one = value.toObject();
        isNamed = isNamed
            || (one["kind"_L1] == kind && one["reason"_L1] == reason && one["state"_L1] == "stays"_L1);
    }
    QVERIFY2(isNamed, automation.output().constData());
    QVERIFY(
        automation.atWork().contains(kind == "command"_L1 ? u"command incident"_s : u"token of muster"_s));
    QVERIFY(automation.atWork().contains(u"bot other"_s));
    QCOMPARE(automation.files(), QStringList());
}

/// Without notes of a set-up nothing is known to be ours.
void TestUninstall::aWorkspaceConnectedByHandIsOnlyNamed()
{
    Automation automation(Version::V11_6);
    QCOMPARE(automation.setUp(), 0);
    QVERIFY(QFile::remove(automation.notesFile()));
    const QString before = automation.atWork();
    const QJsonArray ended = belongings(automation, everything);
    QCOMPARE(ofKind(ended, u"command"_s)["state"_L1], QJsonValue(u"stays"_s));
    QCOMPARE(ofKind(ended, u"oauth-app"_s)["state"_L1], QJsonValue(u"stays"_s));
    QCOMPARE(ofKind(ended, u"bot"_s)["state"_L1], QJsonValue(u"stays"_s));
    QCOMPARE(ofKind(ended, u"bot"_s)["menuPath"_L1], QJsonValue(u"Integrations > Bot Accounts"_s));
    QCOMPARE(automation.atWork(), before);
    QCOMPARE(automation.files(), QStringList());
}

void TestUninstall::whatCannotBeRemovedIsSaidWithTheWayByHand_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("menu");
    QTest::newRow("command") << QByteArray("DELETE") << u"/api/v4/commands/*"_s << u"command"_s
                             << u"Integrations > Slash Commands"_s;
    QTest::newRow("app") << QByteArray("DELETE") << u"/api/v4/oauth/apps/*"_s << u"oauth-app"_s
                         << u"Integrations > OAuth 2.0 Applications"_s;
    QTest::newRow("token") << QByteArray("POST") << u"/api/v4/users/tokens/revoke"_s << u"bot-token"_s
                           << u"Integrations > Bot Accounts"_s;
    QTest::newRow("bot") << QByteArray("POST") << u"/api/v4/bots/*/disable"_s << u"bot"_s
                         << u"Integrations > Bot Accounts"_s;
}

void TestUninstall::whatCannotBeRemovedIsSaidWithTheWayByHand()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, path);
    QFETCH(QString, kind);
    QFETCH(QString, menu);
    Automation automation(Version::V5_37);
    QCOMPARE(automation.setUp(), 0);
    const QStringList files = automation.files();
    Fault fault;
    fault.method = method;
    fault.path = path;
    automation.workspace().faults().add(fault);
    QCOMPARE(automation.run(everything), 1);
    QVERIFY2(automation.output().contains("\nLEFT") || automation.output().startsWith("LEFT"),
             automation.output().constData());
    QVERIFY(automation.output().contains(menu.toUtf8()));
    QCOMPARE(automation.files(), files);

    const QJsonArray ended = belongings(automation, everything);
    QCOMPARE(ofKind(ended, kind)["state"_L1], QJsonValue(u"gone"_s));
    QCOMPARE(automation.atWork(), QString());
    QCOMPARE(automation.files(), QStringList());
}

void TestUninstall::whatIsGoneAlreadyCountsAsGone()
{
    Automation automation(Version::V11_6);
    QCOMPARE(automation.setUp(), 0);
    mattermost::Client &admin = automation.admin();
    QVERIFY(QCoro::waitFor(admin.commands().remove(automation.commands().constFirst().id)));
    QVERIFY(QCoro::waitFor(admin.oauthApps().remove(automation.apps().constFirst().id)));
    const QString bot = automation.bots().constFirst().userId;
    const QString token = got(admin.bots().tokens(bot)).constFirst().id;
    QVERIFY(QCoro::waitFor(admin.bots().revokeToken(token)));
    static_cast<void>(got(admin.bots().disable(bot)));
    const QStringList ended = told(belongings(automation, workspaceAlone));
    for (const QString &kind : {u"access"_s, u"bot"_s, u"bot-token"_s, u"command"_s, u"oauth-app"_s})
        QVERIFY2(ended.contains(kind + u": was-gone"_s), automation.output().constData());
    QCOMPARE(automation.run(everything), 0);
}

void TestUninstall::exportsBeforeItRemoves()
{
    Automation automation(Version::V11_6);
    QCOMPARE(automation.setUp(), 0);
    const QString folder = automation.home() + "/kept"_L1;
    const int code = automation.run(QStringList(everything) << u"--export"_s << folder);
    QVERIFY2(code == 0, automation.output().constData());
    const QStringList files = automation.files();
    QCOMPARE(files.size(), 3);
    QVERIFY(files.at(0).endsWith("/incidents.json"_L1));
    QVERIFY(files.at(1).endsWith("/incidents.md"_L1));
    QVERIFY(files.at(2).endsWith("/settings.json"_L1));
    for (const QString &file : files) {
        const QString path = automation.home() + u'/' + file;
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }
    const auto kept = settings::SettingsStore(automation.home() + u'/' + files.at(2)).load();
    QVERIFY(kept);
    QCOMPARE(kept->workspace.url, automation.workspace().url());
}

void TestUninstall::whatCannotBeExportedIsNotRemoved()
{
    Automation automation(Version::V11_6);
    QCOMPARE(automation.setUp(), 0);
    const QString before = automation.atWork();
    const QStringList files = automation.files();
    QCOMPARE(automation.run(QStringList(everything) << u"--export"_s << automation.settingsFile()), 4);
    QVERIFY2(automation.output().contains("Nothing was removed."), automation.output().constData());
    QCOMPARE(automation.atWork(), before);
    QCOMPARE(automation.files(), files);
}

void TestUninstall::aRunningRelayIsInTheWay()
{
    Automation automation(Version::V11_6);
    QCOMPARE(automation.setUp(), 0);
    const QString before = automation.atWork();
    QVERIFY(automation.startRelay());
    QCOMPARE(automation.run(everything), 4);
    QVERIFY2(automation.output().contains("End the relay"), automation.output().constData());
    QCOMPARE(automation.atWork(), before);
    QCOMPARE(automation.stopRelay(), 0);
    QCOMPARE(automation.run(everything), 0);
    QCOMPARE(automation.files(), QStringList());
}

void TestUninstall::aServerThatIsDownIsSaidAndNothingIsLost()
{
    Automation automation(Version::V11_6);
    QCOMPARE(automation.setUp(), 0);
    const QStringList files = automation.files();
    automation.workspace().stop();
    QCOMPARE(automation.run(everything), 1);
    QVERIFY2(automation.output().contains("gone for good"), automation.output().constData());
    QCOMPARE(automation.files(), files);
    QVERIFY(automation.workspace().start());
    QCOMPARE(automation.run(everything), 0);
    QCOMPARE(automation.atWork(), QString());
    QCOMPARE(automation.files(), QStringList());
}

void TestUninstall::aTeamThatIsGoneIsNotInTheWay()
{
    Automation automation(Version::V11_6);
    const mattermost::Team web = got(automation.admin().teams().create({u"web"_s, u"Web"_s, u"O"_s}));
    QStringList arguments = automation.setUpArguments();
    arguments.last() = u"ops,web"_s;
    QCOMPARE(automation.run(arguments), 0);
    QVERIFY(QCoro::waitFor(automation.admin().teams().archive(web.id)));
    const int code = automation.run(everything);
    QVERIFY2(code == 0, automation.output().constData());
    QCOMPARE(automation.atWork(), QString());
    QCOMPARE(got(automation.admin().commands().list(web.id)).size(), 0);
    QCOMPARE(automation.files(), QStringList());
}

void TestUninstall::needsAnAdministratorsToken()
{
    Automation automation(Version::V11_6);
    QCOMPARE(automation.setUp(), 0);
    automation.unsetEnvironment(u"MUSTER_ADMIN_TOKEN"_s);
    QCOMPARE(automation.run(everything), 3);
    QVERIFY(automation.output().contains("MUSTER_ADMIN_TOKEN"));
    QCOMPARE(automation.changes(), 0);
    QVERIFY(!automation.atWork().isEmpty());
    QCOMPARE(automation.run({u"uninstall"_s}), 0);
    QVERIFY2(automation.output().contains("/incident in ops"), automation.output().constData());
}

void TestUninstall::whereNothingIsNothingIsDone()
{
    Automation automation(Version::V11_6);
    QCOMPARE(automation.run(everything), 0);
    QCOMPARE(automation.changes(), 0);
    QCOMPARE(automation.files(), QStringList());
    QCOMPARE(automation.run(everything), 0);
    QVERIFY(automation.output().contains("Nothing of Muster is here."));
}

void TestUninstall::canBeSetUpAgain()
{
    Automation automation(Version::V11_6);
    QCOMPARE(automation.setUp(), 0);
    QCOMPARE(automation.run(workspaceAlone), 0);
    const int code = automation.setUp();
    QVERIFY2(code == 0, automation.output().constData());
    QCOMPARE(automation.bots().size(), 1);
    QCOMPARE(automation.commands().size(), 1);
    QCOMPARE(automation.run(everything), 0);
    QCOMPARE(automation.atWork(), QString());
}

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestUninstall)
#include "tst_e2e_uninstall.moc"
