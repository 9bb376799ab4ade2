// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/e2e/automation.h"

#include "app/backend/relay_health.h"
#include "app/settings/settings_store.h"
#include "tests/e2e/setup_house.h"
#include "tests/e2e/until.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;

namespace muster::test {

namespace {

constexpr std::chrono::seconds patience{60};

} // namespace

Automation::Automation(practice::Version version) : m_environment(QProcessEnvironment::systemEnvironment())
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
    if (const auto saved = settings::SettingsStore(settingsFile()).save(settings); !saved)
        qFatal("%s", qPrintable(saved.error().what));
    m_environment.insert(u"HOME"_s, home());
    m_environment.insert(u"XDG_CONFIG_HOME"_s, m_home.filePath(u"config"_s));
    m_environment.insert(u"XDG_DATA_HOME"_s, m_home.filePath(u"data"_s));
    m_environment.insert(u"XDG_CACHE_HOME"_s, m_home.filePath(u"cache"_s));
    m_environment.insert(u"MUSTER_ADMIN_TOKEN"_s, QString::fromLatin1(m_token.reveal()));
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_relay.setProcessChannelMode(QProcess::MergedChannels);
}

Automation::~Automation()
{
    m_workspace->observe({});
    for (QProcess *process : {&m_process, &m_relay}) {
        process->kill();
        process->waitForFinished();
    }
}

void Automation::logIn()
{
    const mattermost::Credentials credentials{u"admin"_s, Secret(u"Admin-pass-1"_s)};
    const mattermost::Login login = got(m_admin->users().login(credentials));
    m_admin->session().setToken(login.token);
    m_token = got(m_admin->bots().createToken(login.user.id, u"automation"_s)).token;
}

/// The effect is there, the answer is on its way.
void Automation::see(const practice::Exchange &exchange)
{
    if (m_listener)
        m_listener(exchange);
    const bool isOurs = m_process.state() == QProcess::Running;
    if (!isOurs || exchange.request.method == "GET" || exchange.response.status >= 300)
        return;
    if (++m_changes == m_killAfter)
        m_process.kill();
}

QStringList Automation::setUpArguments() const
{
    return {u"setup"_s, u"--server"_s, m_workspace->url().toString(), u"--teams"_s, u"ops"_s};
}

int Automation::run(const QStringList &arguments, int changes)
{
    m_changes = 0;
    m_killAfter = changes;
    m_process.setProcessEnvironment(m_environment);
    m_process.start(QStringLiteral(MUSTERCTL), arguments);
    until([this] { return m_process.state() == QProcess::NotRunning; }, patience);
    m_output = m_process.readAll();
    m_allOutput += m_output;
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

bool Automation::startRelay(const QString &program, const QStringList &arguments)
{
    m_relay.setProcessEnvironment(m_environment);
    m_relay.start(program, arguments);
    const auto settings = settings::SettingsStore(settingsFile()).load();
    return until(
        [this, &settings] {
            if (m_relay.state() == QProcess::NotRunning)
                return false;
            const auto health = QCoro::waitFor(backend::relayHealth(settings->listener));
            return health && (*health)["mattermost"_L1]["contact"_L1] == "up"_L1;
        },
        patience);
}

int Automation::stopRelay()
{
    m_relay.terminate();
    until([this] { return m_relay.state() == QProcess::NotRunning; }, patience);
    m_allOutput += m_relay.readAll();
    return m_relay.exitStatus() == QProcess::NormalExit ? m_relay.exitCode() : -1;
}

QStringList Automation::files() const
{
    QStringList found;
    QDirIterator all(home(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (all.hasNext())
        found.append(QDir(home()).relativeFilePath(all.next()));
    found.sort();
    return found;
}

QList<mattermost::Command> Automation::commands()
{
    const mattermost::Team team = got(m_admin->teams().byName(u"ops"_s));
    return got(m_admin->commands().list(team.id));
}

QList<mattermost::Bot> Automation::bots()
{
    return got(m_admin->bots().list());
}

QList<mattermost::OAuthApp> Automation::apps()
{
    return got(m_admin->oauthApps().list());
}

QString Automation::atWork()
{
    QStringList found;
    const QList<mattermost::Command> commandsThere = commands();
    for (const mattermost::Command &command : commandsThere)
        found.append(u"command "_s + command.trigger);
    const QList<mattermost::OAuthApp> appsThere = apps();
    for (const mattermost::OAuthApp &app : appsThere)
        found.append(u"app "_s + app.name);
    const QList<mattermost::Bot> botsThere = bots();
    for (const mattermost::Bot &bot : botsThere) {
        if (bot.deleteAt == 0)
            found.append(u"bot "_s + bot.username);
        if (!got(m_admin->bots().tokens(bot.userId)).isEmpty())
            found.append(u"token of "_s + bot.username);
    }
    const QList<mattermost::UserSession> sessions = got(m_admin->ownSessions().list(u"me"_s));
    for (const mattermost::UserSession &session : sessions) {
        if (session.isOAuth)
            found.append(u"session of "_s + session.platform);
    }
    return found.join(u", "_s);
}

} // namespace muster::test
