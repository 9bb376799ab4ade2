// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/workspace.h"
#include "app/secrets/file_secret_store.h"
#include "app/secrets/secret_name.h"
#include "app/settings/settings_store.h"
#include "tests/e2e/setup_house.h"
#include "tests/e2e/until.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

using practice::Version;

/// `musterctl setup` as a process of its own, killed after each thing that it changed on the server.
class TestSetupKill9 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnAfterAKillAnywhere_data();
    void goesOnAfterAKillAnywhere();
};

namespace {

constexpr std::chrono::seconds patience{60};

/// A server, and a folder in which the set-up is run again and again.
class Scene
{
public:
    explicit Scene(Version version)
    {
        practice::Options options;
        options.version = version;
        m_workspace = std::make_unique<practice::Workspace>(options);
        if (const auto started = m_workspace->start(); !started)
            qFatal("%s", qPrintable(started.error().what));
        m_workspace->observe([this](const practice::Exchange &exchange) { see(exchange); });
        m_admin = std::make_unique<mattermost::Client>(m_http, m_workspace->url(), Secret());
        logIn();
        settings::Settings settings;
        settings.listener.port = freePort();
        settings.store.file = path(u"store.sqlite"_s);
        if (const auto saved = settings::SettingsStore(path(u"settings.json"_s)).save(settings); !saved)
            qFatal("%s", qPrintable(saved.error().what));
    }

    ~Scene()
    {
        m_workspace->observe({});
        m_process.kill();
        m_process.waitForFinished();
    }

    /// Runs it; killed once it has changed @p changes things, 0: never. Its exit code; -1: killed.
    int run(int changes)
    {
        m_changes = 0;
        m_killAfter = changes;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"MUSTER_ADMIN_TOKEN"_s, QString::fromLatin1(m_token.reveal()));
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(QStringLiteral(MUSTERCTL),
                        {u"setup"_s, u"--server"_s, m_workspace->url().toString(), u"--teams"_s, u"ops"_s,
                         u"--config"_s, path(u"settings.json"_s), u"--secrets"_s, path(u"secrets"_s)});
        until([this] { return m_process.state() == QProcess::NotRunning; }, patience);
        m_output = m_process.readAll();
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }

    [[nodiscard]] int changes() const { return m_changes; }
    [[nodiscard]] const QByteArray &output() const { return m_output; }
    [[nodiscard]] mattermost::Client &admin() { return *m_admin; }
    [[nodiscard]] const Secret &token() const { return m_token; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    void logIn()
    {
        const mattermost::Credentials credentials{u"admin"_s, Secret(u"Admin-pass-1"_s)};
        const auto login = QCoro::waitFor(m_admin->users().login(credentials));
        if (!login)
            qFatal("%s", qPrintable(login.error().what));
        m_admin->session().setToken(login->token);
        const auto token = QCoro::waitFor(m_admin->bots().createToken(login->user.id, u"automation"_s));
        if (!token)
            qFatal("%s", qPrintable(token.error().what));
        m_token = token->token;
    }

    /// The effect is there, the answer is on its way.
    void see(const practice::Exchange &exchange)
    {
        const bool isOurs = m_process.state() == QProcess::Running;
        if (!isOurs || exchange.request.method == "GET" || exchange.response.status >= 300)
            return;
        if (++m_changes == m_killAfter)
            m_process.kill();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<practice::Workspace> m_workspace;
    net::HttpClient m_http;
    std::unique_ptr<mattermost::Client> m_admin;
    Secret m_token;
    QProcess m_process;
    QByteArray m_output;
    int m_changes = 0;
    int m_killAfter = 0;
};

template <typename T>
T got(Async<T> work)
{
    const Outcome<T> outcome = QCoro::waitFor(std::move(work));
    if (!outcome)
        qFatal("%s", qPrintable(outcome.error().what));
    return *outcome;
}

/// One of each, and no more tokens of the bot than the one that is kept.
QString doubled(Scene &scene)
{
    const mattermost::Team team = got(scene.admin().teams().byName(u"ops"_s));
    const auto bots = got(scene.admin().bots().list());
    const auto commands = got(scene.admin().commands().list(team.id));
    const auto apps = got(scene.admin().oauthApps().list());
    if (bots.size() != 1 || commands.size() != 1 || apps.size() != 1)
        return u"%1 bots, %2 commands, %3 apps"_s.arg(bots.size()).arg(commands.size()).arg(apps.size());
    const auto tokens = got(scene.admin().bots().tokens(bots.first().userId));
    if (tokens.size() != 1)
        return u"%1 tokens"_s.arg(tokens.size());
    return {};
}

} // namespace

void TestSetupKill9::goesOnAfterAKillAnywhere_data()
{
    QTest::addColumn<Version>("version");
    QTest::newRow("5.37") << Version::V5_37;
    QTest::newRow("11.6") << Version::V11_6;
}

void TestSetupKill9::goesOnAfterAKillAnywhere()
{
    QFETCH(Version, version);
    Scene whole(version);
    QCOMPARE(whole.run(0), 0);
    const int changes = whole.changes();
    QVERIFY2(changes > 5, whole.output().constData());
    for (int killed = 1; killed <= changes; ++killed) {
        Scene scene(version);
        scene.run(killed);
        QVERIFY2(scene.changes() >= killed, scene.output().constData());
        const int code = scene.run(0);
        QVERIFY2(code == 0, scene.output().constData());
        QCOMPARE(doubled(scene), QString());
        // What it wrote but the secrets file holds none of the secrets.
        secrets::FileSecretStore store(scene.path(u"secrets"_s));
        for (const QString &name : {u"settings.json"_s, u"setup.json"_s}) {
            QFile file(scene.path(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray text = file.readAll() + scene.output();
            for (const secrets::SecretKind kind : secrets::secretKinds()) {
                const auto secret = QCoro::waitFor(store.get({kind, {}}));
                QVERIFY(!secret || !text.contains(secret->reveal()));
            }
            QVERIFY(!text.contains(scene.token().reveal()));
        }
    }
}

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestSetupKill9)
#include "tst_e2e_setup_kill9.moc"
