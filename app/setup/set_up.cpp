// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/setup/set_up.h"

#include "app/net/trust.h"

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

SetUp::~SetUp()
{
    m_http.close(); // while what waits for an answer finds everything it uses
}

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
    m_state.canUseSystemBrowser = m_systemBrowser != nullptr && comesBackToRelay();
    m_state.clientId = m_progress.clientId;
    m_state.isAppMadeByUs = m_progress.isAppMadeByUs;
    m_state.chosenTeams = m_progress.teams;
    m_state.botName = m_progress.botName;
    m_state.commandUrl = QUrl(commandUrl());
}

void SetUp::setSystemBrowser(oauth::Browser *browser)
{
    m_systemBrowser = browser;
    describe();
}

/// Whether the relay's own page is behind the base; not where an application is registered for another host.
bool SetUp::comesBackToRelay() const
{
    const settings::ListenerSettings listener = m_services.settings().listener;
    const QUrl relay = settings::reachableUrl(listener, static_cast<quint16>(listener.port));
    const bool hasPort = listener.port != 0 || !listener.publicUrl.isEmpty();
    return hasPort && m_state.base.adjusted(QUrl::StripTrailingSlash) == relay;
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

void SetUp::readAgain()
{
    m_progress = {};
    for (const StepName name : allSteps())
        forget(name);
    m_state.server = {};
    m_state.teams.clear();
    restore();
    describe();
    say();
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

} // namespace muster::setup
