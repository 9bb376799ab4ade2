// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/setup/set_up.h"

#include "app/net/trust.h"
#include "app/setup/parts_step.h"
#include "app/setup/round_trip_step.h"
#include "app/setup/sign_in_step.h"

#include <QFile>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace muster::setup {

SetUp::SetUp(Services services, QString progressFile, Texts texts, QObject *parent)
    : QObject(parent), m_services(std::move(services)), m_tools{m_services.clock, m_http, m_services.secrets,
                                                                [this](const QString &doing) {
                                                                    stepOf(m_current).doing = doing;
                                                                    say();
                                                                }},
      m_file(std::move(progressFile)), m_texts(std::move(texts)), m_install(m_tools, m_services.clock)
{
    for (const StepName name : allSteps()) {
        Step step;
        step.name = name;
        m_state.steps.append(step);
    }
    m_state.canUseBrowser = m_services.browser != nullptr;
    restore();
}

SetUp::~SetUp() = default;

void SetUp::setTexts(Texts texts)
{
    m_texts = std::move(texts);
}

Step &SetUp::stepOf(StepName name)
{
    const auto found = std::find_if(m_state.steps.begin(), m_state.steps.end(),
                                    [name](const Step &step) { return step.name == name; });
    return *found;
}

void SetUp::forget(StepName name)
{
    Step fresh;
    fresh.name = name;
    stepOf(name) = fresh;
}

QString SetUp::commandUrl() const
{
    const settings::ListenerSettings listener = m_services.settings().listener;
    const QUrl base = settings::reachableUrl(listener, static_cast<quint16>(listener.port));
    return base.toString() + "/mattermost/command"_L1;
}

QByteArray SetUp::caPem() const
{
    QFile file(m_progress.caFile);
    if (m_progress.caFile.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll();
}

/// Where an earlier run left it. What is done was seen when it was done; recheck() looks again.
void SetUp::restore()
{
    const Outcome<Progress> read = m_file.read();
    if (!read) {
        Step &server = stepOf(StepName::Server);
        server.phase = StepPhase::NeedsAttention;
        server.troubles = {troubleOf(read.error(), m_texts)};
        return;
    }
    m_progress = *read;
    const auto done = [this](StepName name, bool isDone) {
        if (isDone)
            stepOf(name).phase = StepPhase::Done;
    };
    done(StepName::Server, !m_progress.server.isEmpty());
    done(StepName::SignIn, !m_progress.adminId.isEmpty());
    done(StepName::OAuthApp, !m_progress.clientId.isEmpty());
    done(StepName::Install, m_progress.installedAt.isValid());
    done(StepName::Parts, !m_progress.commandIds.isEmpty());
    done(StepName::Record, m_progress.isRecordChosen);
    done(StepName::RoundTrip, m_progress.provedAt.isValid());
    if (const auto trust = net::trusting(m_progress.caFile))
        m_http.setTls(*trust);
    describe();
}

/// What the forms start with.
void SetUp::describe()
{
    m_state.server.url = m_progress.server;
    m_state.server.version = m_progress.version;
    m_state.server.siteName = m_progress.siteName;
    m_state.caFile = m_progress.caFile;
    m_state.signedInAs = m_progress.adminName;
    const settings::ListenerSettings listener = m_services.settings().listener;
    m_state.base = m_progress.base.isEmpty()
        ? settings::reachableUrl(listener, static_cast<quint16>(listener.port))
        : m_progress.base;
    const QList<QUrl> callbacks = callbacksBelow(m_state.base);
    m_state.installCallback = callbacks.value(0);
    m_state.signInCallback = callbacks.value(1);
    m_state.clientId = m_progress.clientId;
    m_state.chosenTeams = m_progress.teams;
    m_state.botName = m_progress.botName;
    m_state.commandUrl = QUrl(commandUrl());
}

void SetUp::say()
{
    Q_EMIT stateChanged(m_state);
}

void SetUp::give(StepName step, Order order)
{
    m_orders.emplace_back(step, std::move(order));
    if (!m_isWorking)
        carryOut();
}

QCoro::Task<> SetUp::carryOut()
{
    const QPointer<SetUp> self(this);
    m_isWorking = true;
    while (!m_orders.empty()) {
        const Order order = m_orders.front().second;
        m_current = m_orders.front().first;
        m_orders.pop_front();
        QCoro::Task<> work = order();
        co_await work;
        if (!self)
            co_return;
    }
    m_isWorking = false;
    Q_EMIT idle();
}

void SetUp::begin(StepName name, const QString &doing)
{
    Step &step = stepOf(name);
    step.phase = StepPhase::Working;
    step.troubles.clear();
    step.doing = doing;
    step.since = m_services.clock.now();
    m_current = name;
    say();
}

void SetUp::end(StepName name, const StepResult &result)
{
    keep(result.progress);
    Step &step = stepOf(name);
    step.phase = result.isDone() ? StepPhase::Done : StepPhase::NeedsAttention;
    step.troubles = result.troubles;
    step.doing.clear();
    if (!result.summary.isEmpty())
        step.summary = result.summary;
    describe();
    say();
}

/// A crash after this finds everything again; one before it finds it on the server.
void SetUp::keep(const Progress &progress)
{
    m_progress = progress;
    if (const Outcome<void> written = m_file.write(progress); !written) {
        Step &server = stepOf(StepName::Server);
        server.troubles.append(troubleOf(written.error(), m_texts));
    }
}

/// Says so when @p before must come first.
bool SetUp::lacks(StepName name, StepName before)
{
    const Step &needed = stepOf(before);
    if (needed.phase == StepPhase::Done)
        return false;
    StepResult result;
    result.progress = m_progress;
    result.troubles.append(
        trouble(u"setup.order"_s, m_texts.translate("Setup", "A step before this one is not done yet."),
                m_texts.translate("Setup", "Do the steps from the top."), stepName(before)));
    end(name, result);
    return true;
}

void SetUp::checkServer(ServerOrder order)
{
    give(StepName::Server, [this, order] { return runServer(order); });
}

void SetUp::signIn(Secret token)
{
    give(StepName::SignIn, [this, token] { return runSignIn(token); });
}

void SetUp::registerApp(AppOrder order)
{
    give(StepName::OAuthApp, [this, order] { return runApp(order); });
}

void SetUp::install(Consent consent)
{
    give(StepName::Install, [this, consent] { return runInstall(consent); });
}

void SetUp::makeParts(QStringList teams, QString botName)
{
    give(StepName::Parts, [this, teams, botName] { return runParts(teams, botName); });
}

void SetUp::chooseBuiltInRecord()
{
    give(StepName::Record, [this] { return runRecord(); });
}

void SetUp::makeRoundTrip()
{
    give(StepName::RoundTrip, [this] { return runRoundTrip(); });
}

void SetUp::recheck()
{
    give(StepName::Server, [this] { return runRecheck(); });
}

void SetUp::cancel()
{
    m_orders.clear();
    if (m_services.browser)
        m_services.browser->close();
    if (m_systemBrowser)
        m_systemBrowser->close();
}

QCoro::Task<> SetUp::runServer(ServerOrder order)
{
    begin(StepName::Server, m_texts.translate("Setup", "Looking for the server"));
    const QUrl before = m_progress.server;
    ServerResult result = co_await findServer(&m_tools, m_progress, order, m_texts);
    m_state.server = result.facts;
    if (!before.isEmpty() && result.progress.server != before) {
        Progress fresh; // another server: nothing that was made is there
        fresh.server = result.progress.server;
        fresh.caFile = result.progress.caFile;
        fresh.version = result.progress.version;
        fresh.siteName = result.progress.siteName;
        result.progress = fresh;
        for (const StepName name : allSteps())
            forget(name);
    }
    end(StepName::Server, result);
    m_state.server = result.facts;
    say();
}

QCoro::Task<> SetUp::runSignIn(Secret token)
{
    if (lacks(StepName::SignIn, StepName::Server))
        co_return;
    begin(StepName::SignIn, m_texts.translate("Setup", "Signing in"));
    SignInOrder order;
    order.token = token;
    order.browser = m_services.browser;
    order.caPem = caPem();
    order.isDark = m_isDark;
    order.language = m_texts.language();
    StepResult result;
    if (token.isEmpty() && !order.browser) {
        result.progress = m_progress;
        result.troubles.append(trouble(
            oauth::browserCode::missing, m_texts.translate("Setup", "The embedded browser is not installed."),
            m_texts.translate("Setup",
                              "Install the package muster-browser, or use a personal access "
                              "token.")));
    } else {
        result = co_await setup::signIn(&m_tools, m_progress, order, m_texts);
    }
    end(StepName::SignIn, result);
    if (!result.isDone())
        co_return;
    co_await learnTeams();
    co_await look();
}

/// What the forms after signing in offer.
QCoro::Task<> SetUp::learnTeams()
{
    const auto client = co_await administrator(&m_tools, m_progress.server);
    if (!client)
        co_return;
    const std::shared_ptr<mattermost::Client> admin = *client;
    const Outcome<QList<mattermost::Team>> teams = co_await admin->teams().all();
    if (!teams)
        co_return;
    m_state.teams.clear();
    for (const mattermost::Team &team : *teams) {
        if (team.deleteAt == 0)
            m_state.teams.append({team.name, team.displayName});
    }
    say();
}

/// The server's settings, seen by the administrator; they belong to the server's step.
QCoro::Task<> SetUp::look()
{
    PreflightOrder order;
    order.callbackUrl = QUrl(commandUrl());
    order.commandUrl = commandUrl();
    order.texts = m_texts;
    const Troubles found = co_await lookAtServer(&m_tools, m_progress, order);
    StepResult result;
    result.progress = m_progress;
    result.troubles = found;
    for (const Trouble &known : std::as_const(stepOf(StepName::Server).troubles)) {
        const bool isNew = std::none_of(found.cbegin(), found.cend(),
                                        [&known](const Trouble &one) { return one.code == known.code; });
        if (isNew && !known.isBlocking)
            result.troubles.append(known);
    }
    end(StepName::Server, result);
}

QCoro::Task<> SetUp::runApp(AppOrder order)
{
    if (lacks(StepName::OAuthApp, StepName::SignIn))
        co_return;
    begin(StepName::OAuthApp, m_texts.translate("Setup", "Looking for the OAuth application"));
    const QString before = m_progress.clientId;
    StepResult result = co_await setup::registerApp(&m_tools, m_progress, order, m_texts);
    if (result.progress.clientId != before) {
        result.progress.installedAt = {};
        forget(StepName::Install);
    }
    end(StepName::OAuthApp, result);
}

QCoro::Task<> SetUp::runInstall(Consent consent)
{
    if (lacks(StepName::Install, StepName::OAuthApp))
        co_return;
    begin(StepName::Install, m_texts.translate("Setup", "Asking the server"));
    InstallOrder order;
    if (consent != Consent::BySession)
        order.browser = consent == Consent::InBrowser ? m_services.browser : m_systemBrowser;
    order.caPem = caPem();
    order.isDark = m_isDark;
    order.language = m_texts.language();
    StepResult result = co_await m_install.run(m_progress, order, m_texts);
    end(StepName::Install, result);
}

QCoro::Task<> SetUp::runParts(QStringList teams, QString botName)
{
    if (lacks(StepName::Parts, StepName::SignIn))
        co_return;
    begin(StepName::Parts, m_texts.translate("Setup", "Asking the server"));
    PartsStep parts(m_tools, m_texts);
    PartsOrder order{teams, botName, commandUrl()};
    StepResult result = co_await parts.run(m_progress, order);
    result.progress.provedAt = {};
    end(StepName::Parts, result);
    if (m_progress.provedAt.isNull() && stepOf(StepName::RoundTrip).phase == StepPhase::Done) {
        forget(StepName::RoundTrip);
        say();
    }
}

QCoro::Task<> SetUp::runRecord()
{
    StepResult result;
    result.progress = m_progress;
    result.progress.isRecordChosen = true;
    result.summary = m_texts.translate("Setup", "The one built into Muster");
    end(StepName::Record, result);
    co_return;
}

settings::Settings SetUp::settingsMade() const
{
    settings::Settings settings = m_services.settings();
    settings.workspace.url = m_progress.server;
    settings.workspace.teams = m_progress.teams;
    settings.workspace.botName = m_progress.botName;
    settings.workspace.caFile = m_progress.caFile;
    settings.oauth.clientId = m_progress.clientId;
    settings.oauth.base = m_progress.base;
    settings.oauth.identityProviders = m_progress.identityProviders;
    return settings;
}

QCoro::Task<> SetUp::runRoundTrip()
{
    if (lacks(StepName::RoundTrip, StepName::Parts))
        co_return;
    begin(StepName::RoundTrip, m_texts.translate("Setup", "Starting the relay"));
    const settings::Settings settings = settingsMade();
    const Outcome<void> started = co_await m_services.startRelay(settings);
    StepResult result;
    result.progress = m_progress;
    if (!started) {
        result.troubles.append(troubleOf(started.error(), m_texts));
        end(StepName::RoundTrip, result);
        co_return;
    }
    RoundTripOrder order{m_progress.teams.value(0), commandUrl(), m_services.heard};
    result = co_await setup::makeRoundTrip(&m_tools, m_progress, order, m_texts);
    end(StepName::RoundTrip, result);
    if (!m_state.isFinished())
        co_return;
    co_await signOut(&m_tools, m_progress);
    stepOf(StepName::SignIn).summary
        = m_texts.translate("Setup", "Was @%1; the session was ended when all was done")
              .arg(m_progress.adminName);
    say();
}

QCoro::Task<> SetUp::runRecheck()
{
    if (m_progress.server.isEmpty())
        co_return;
    const ServerOrder where{m_progress.server.toString(), m_progress.caFile};
    co_await runServer(where);
    if (stepOf(StepName::Server).phase != StepPhase::Done)
        co_return;
    if (!m_progress.adminId.isEmpty() && !m_state.isFinished()) {
        begin(StepName::SignIn, m_texts.translate("Setup", "Asking who you are"));
        const StepResult signedIn = co_await confirmSignIn(&m_tools, m_progress, m_texts);
        end(StepName::SignIn, signedIn);
        if (signedIn.isDone()) {
            co_await learnTeams();
            co_await look();
        }
    }
    if (m_progress.installedAt.isValid()) {
        begin(StepName::Install, m_texts.translate("Setup", "Looking whether it still holds"));
        const StepResult installed = co_await m_install.confirm(m_progress, m_texts);
        end(StepName::Install, installed);
    }
}

} // namespace muster::setup
