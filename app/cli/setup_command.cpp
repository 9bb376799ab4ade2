// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/setup_command.h"

#include "app/backend/backend.h"
#include "app/backend/services.h"
#include "app/cli/configuration.h"
#include "app/core/clock.h"
#include "app/core/first_emission.h"
#include "app/settings/settings_store.h"
#include "app/setup/set_up.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace muster::cli {

using setup::SetUp;
using setup::Step;
using setup::StepName;
using setup::StepPhase;
using setup::Trouble;

namespace {

QString titleOf(StepName step)
{
    switch (step) {
    case StepName::Server:
        return u"Server"_s;
    case StepName::SignIn:
        return u"Sign in"_s;
    case StepName::OAuthApp:
        return u"OAuth application"_s;
    case StepName::Install:
        return u"Install"_s;
    case StepName::Parts:
        return u"Teams, bot and command"_s;
    case StepName::Record:
        return u"Record"_s;
    case StepName::RoundTrip:
        return u"Round trip"_s;
    }
    Q_UNREACHABLE();
}

void print(const Step &step, const Terminal &terminal)
{
    const bool isDone = step.phase == StepPhase::Done;
    terminal.line(u"%1  %2: %3"_s.arg(isDone ? u"done"_s : u"NEEDS YOU"_s, -10)
                      .arg(titleOf(step.name), printable(step.summary)));
    for (const Trouble &trouble : step.troubles) {
        terminal.line(QString(12, u' ') + printable(trouble.sentence));
        if (!trouble.advice.isEmpty())
            terminal.line(QString(12, u' ') + printable(trouble.advice));
        if (!trouble.consoleName.isEmpty())
            terminal.line(u"%1%2 (%3)"_s.arg(QString(12, u' '), trouble.consoleName, trouble.configKey));
    }
}

QJsonObject toJson(const Step &step)
{
    QJsonArray troubles;
    for (const Trouble &trouble : step.troubles) {
        troubles.append(QJsonObject{{u"code"_s, trouble.code},
                                    {u"field"_s, trouble.field},
                                    {u"sentence"_s, trouble.sentence},
                                    {u"advice"_s, trouble.advice},
                                    {u"systemConsole"_s, trouble.consoleName},
                                    {u"configKey"_s, trouble.configKey},
                                    {u"blocks"_s, trouble.isBlocking}});
    }
    return {{u"step"_s, setup::stepName(step.name)},
            {u"done"_s, step.phase == StepPhase::Done},
            {u"summary"_s, step.summary},
            {u"troubles"_s, troubles}};
}

/// One run, with a relay of its own for the round trip.
class Run
{
public:
    Run(const Invocation &invocation, const Terminal &terminal)
        : m_invocation(invocation), m_terminal(terminal), m_store(invocation.configFile),
          m_secrets(secretsOf(invocation)), m_backend(m_clock),
          m_setUp({m_clock, *m_secrets, nullptr, [this] { return m_settings; },
                   [this](settings::Settings settings) { return startRelay(settings); },
                   [this] {
                       const backend::Services *services = m_backend.services();
                       return services ? services->routes.heard() : relay::Routes::Heard();
                   }},
                  QFileInfo(invocation.configFile).dir().filePath(u"setup.json"_s), Texts())
    {
    }

    QCoro::Task<ExitCode> run();

private:
    [[nodiscard]] Async<void> startRelay(settings::Settings settings);
    [[nodiscard]] Outcome<void> takeSettings();
    [[nodiscard]] QCoro::Task<bool> order(StepName step);
    void give(StepName step);

    const Invocation m_invocation;
    const Terminal m_terminal;
    settings::SettingsStore m_store;
    settings::Settings m_settings;
    SystemClock m_clock;
    std::unique_ptr<secrets::SecretStore> m_secrets;
    backend::Backend m_backend;
    Secret m_token;
    Secret m_clientSecret;
    SetUp m_setUp;
};

Outcome<void> Run::takeSettings()
{
    if (!QFileInfo::exists(m_invocation.configFile))
        return {}; // this is what makes one
    const Outcome<settings::Settings> read = m_store.load();
    if (!read)
        return failure(read.error());
    m_settings = *read;
    return {};
}

/// Keeps the configuration, so that `musterctl relay` runs by it afterwards.
Async<void> Run::startRelay(settings::Settings settings)
{
    if (Outcome<void> kept = m_store.save(settings); !kept)
        co_return kept;
    m_settings = settings;
    Outcome<void> started = co_await m_backend.start(settings, m_secrets.get());
    co_return started;
}

void Run::give(StepName step)
{
    const setup::Progress &progress = m_setUp.progress();
    switch (step) {
    case StepName::Server:
        return m_setUp.checkServer({m_invocation.server, m_invocation.caFile});
    case StepName::SignIn:
        return m_setUp.signIn(m_token);
    case StepName::OAuthApp: {
        setup::AppOrder app;
        app.base = m_invocation.base.isEmpty() ? m_setUp.state().base : QUrl(m_invocation.base);
        app.clientId = m_invocation.clientId;
        app.clientSecret = m_clientSecret;
        return m_setUp.registerApp(app);
    }
    case StepName::Install:
        return m_setUp.install(SetUp::Consent::BySession);
    case StepName::Parts:
        return m_setUp.makeParts(m_invocation.teams,
                                 m_invocation.bot.isEmpty() ? progress.botName : m_invocation.bot);
    case StepName::Record:
        return m_setUp.chooseBuiltInRecord();
    case StepName::RoundTrip:
        return m_setUp.makeRoundTrip();
    }
}

QCoro::Task<bool> Run::order(StepName step)
{
    give(step);
    while (m_setUp.isWorking())
        co_await firstEmission(&m_setUp, &SetUp::idle);
    // Signing in looks at the server's settings as well.
    QList<StepName> looked{step};
    if (step == StepName::SignIn)
        looked.append(StepName::Server);
    bool isDone = true;
    for (const StepName name : looked) {
        const Step &state = m_setUp.state().step(name);
        isDone = isDone && state.phase == StepPhase::Done;
        const bool isNews = name == step || !state.troubles.isEmpty();
        if (isNews && !m_invocation.json)
            print(state, m_terminal);
    }
    co_return isDone;
}

QCoro::Task<ExitCode> Run::run()
{
    if (const Outcome<void> taken = takeSettings(); !taken) {
        m_terminal.trouble(taken.error());
        co_return ExitCode::Configuration;
    }
    const secrets::SecretName tokenName{secrets::SecretKind::AdminToken, {}};
    const Outcome<Secret> token = co_await m_secrets->get(tokenName);
    if (!token) {
        m_terminal.trouble(
            u"Set %1 to a personal access token of a system administrator: Profile > Security > "
            "Personal Access Tokens."_s.arg(secrets::variableName(tokenName)));
        co_return ExitCode::Configuration;
    }
    m_token = *token;
    const secrets::SecretName secretName{secrets::SecretKind::ClientSecret, {}};
    const Outcome<Secret> clientSecret = co_await m_secrets->get(secretName);
    m_clientSecret = clientSecret.value_or(Secret());
    bool isDone = true;
    for (const StepName step : setup::allSteps()) {
        isDone = co_await order(step);
        if (!isDone)
            break;
    }
    co_await m_backend.drain();
    if (m_invocation.json) {
        QJsonArray steps;
        for (const Step &step : m_setUp.state().steps)
            steps.append(toJson(step));
        m_terminal.json({{u"finished"_s, isDone}, {u"steps"_s, steps}});
    } else if (isDone) {
        m_terminal.line(u"All set up. Start the relay: musterctl relay --config %1"_s.arg(
            QDir::toNativeSeparators(m_invocation.configFile)));
    }
    co_return isDone ? ExitCode::Ok : ExitCode::Failed;
}

} // namespace

QCoro::Task<ExitCode> setUpWorkspace(Invocation invocation, Terminal terminal)
{
    Run run(invocation, terminal);
    const ExitCode code = co_await run.run();
    co_return code;
}

} // namespace muster::cli
