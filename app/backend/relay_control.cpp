// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/relay_control.h"

#include "app/backend/attention.h"
#include "app/backend/hop_checks.h"
#include "app/net/http_client.h"
#include "app/net/trust.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace muster::backend {

namespace {

constexpr std::chrono::milliseconds StateReportInterval{100};
constexpr qsizetype MostLatencies = 20;

QString workspaceHost(const QUrl &url)
{
    return url.port() < 0 ? url.host() : url.host() + u':' + QString::number(url.port());
}

QString addressOf(const ListenerState &listener)
{
    if (!listener.isListening)
        return {};
    const bool isV6 = listener.address.contains(u':');
    const QString host = isV6 ? u'[' + listener.address + u']' : listener.address;
    return host + u':' + QString::number(listener.port);
}

/// Whether the workspace said something else than before, after the first word that it is up.
bool isNews(Contact before, Contact now)
{
    return before != now && now != Contact::Unknown && !(before == Contact::Unknown && now == Contact::Up);
}

} // namespace

RelayControl::RelayControl(Backend &backend, secrets::SecretStore &secrets, const Clock &clock,
                           QObject *parent)
    : QObject(parent), m_backend(backend), m_secrets(secrets), m_clock(clock),
      m_http(std::make_unique<net::HttpClient>())
{
    m_state.since = m_clock.now();
    m_report.setSingleShot(true);
    m_report.setInterval(StateReportInterval);
    connect(&m_report, &QTimer::timeout, this, &RelayControl::report);
    connect(&backend, &Backend::stateChanged, this, &RelayControl::follow);
    forgetHops();
}

RelayControl::~RelayControl() = default;

void RelayControl::setTexts(Texts texts)
{
    m_texts = std::move(texts);
    const bool wasChecked = m_state.hops.value(0).checkedAt.isValid();
    forgetHops();
    if (wasChecked)
        check();
    reportSoon();
}

void RelayControl::expectStart(settings::Settings settings)
{
    m_settings = std::move(settings);
    forgetHops();
    enter(m_settings.workspace.url.isEmpty() ? RelayPhase::NotSetUp : RelayPhase::Starting);
}

void RelayControl::start(settings::Settings settings)
{
    give({Order::Kind::Start, std::move(settings)});
}

void RelayControl::stop()
{
    give({Order::Kind::Stop, {}});
}

void RelayControl::apply(settings::Settings settings)
{
    give({Order::Kind::Apply, std::move(settings)});
}

void RelayControl::adopt(settings::Settings settings)
{
    m_settings = std::move(settings);
    m_state.isPractice = true;
    m_backendState = m_backend.state();
    forgetHops();
    enter(RelayPhase::Running);
    check();
}

void RelayControl::refuseSettings(const Error &error)
{
    Error refused = error;
    refused.code = u"settings.file"_s;
    enter(RelayPhase::Failed, refused);
}

void RelayControl::give(Order order)
{
    m_orders.append(std::move(order));
    if (!m_isCarryingOut)
        carryOut();
}

QCoro::Task<> RelayControl::carryOut()
{
    const QPointer<RelayControl> self(this);
    m_isCarryingOut = true;
    while (!m_orders.isEmpty()) {
        const Order order = m_orders.takeFirst();
        if (order.kind == Order::Kind::Start)
            co_await startRelay(order.settings);
        else if (order.kind == Order::Kind::Stop)
            co_await stopRelay();
        else
            co_await applySettings(order.settings);
        if (!self)
            co_return;
    }
    m_isCarryingOut = false;
}

QCoro::Task<> RelayControl::startRelay(settings::Settings settings)
{
    const QPointer<RelayControl> self(this);
    if (m_state.phase == RelayPhase::Running)
        co_return;
    m_settings = settings;
    forgetHops();
    if (settings.workspace.url.isEmpty()) {
        enter(RelayPhase::NotSetUp);
        co_return;
    }
    enter(RelayPhase::Starting);
    const Outcome<void> started = co_await m_backend.start(settings, &m_secrets);
    if (!self)
        co_return;
    if (!started) {
        enter(RelayPhase::Failed, started.error());
        Q_EMIT startEnded();
        co_return;
    }
    m_backendState = m_backend.state();
    enter(RelayPhase::Running);
    check();
    Q_EMIT startEnded();
}

QCoro::Task<> RelayControl::stopRelay()
{
    const QPointer<RelayControl> self(this);
    if (m_state.phase == RelayPhase::NotSetUp)
        co_return;
    if (m_state.phase == RelayPhase::Running) {
        enter(RelayPhase::Draining);
        co_await m_backend.drain();
        if (!self)
            co_return;
    }
    m_backendState = {};
    forgetHops();
    enter(RelayPhase::Off);
}

QCoro::Task<> RelayControl::applySettings(settings::Settings settings)
{
    const QPointer<RelayControl> self(this);
    const settings::Settings before = m_settings;
    if (m_state.phase == RelayPhase::Off) {
        m_settings = settings;
        Q_EMIT applied(settings);
        co_return;
    }
    if (m_state.phase != RelayPhase::Running) {
        Q_EMIT applied(settings);
        if (self)
            co_await startRelay(settings);
        co_return;
    }
    m_settings = settings;
    const Outcome<void> done = co_await m_backend.apply(settings, &m_secrets);
    if (!self)
        co_return;
    m_backendState = m_backend.state();
    if (!done) {
        m_settings = before;
        Q_EMIT applyFailed(spoken(done.error(), m_texts));
    } else {
        Q_EMIT applied(settings);
    }
    if (!self)
        co_return;
    if (!m_backendState.isRunning) {
        enter(RelayPhase::Failed, done ? Error() : done.error());
        co_return;
    }
    if (done && (before.listener != settings.listener || before.workspace != settings.workspace)) {
        forgetHops();
        check();
    }
    reportSoon();
}

void RelayControl::check()
{
    if (m_checks) {
        m_checkAgain = true;
        return;
    }
    m_state.isChecking = true;
    if (const auto trust = net::trusting(m_settings.workspace.caFile))
        m_http->setTls(*trust); // else the relay says what is wrong with the file
    const HopChecks::Services services{m_backend, m_secrets, *m_http, m_clock};
    m_checks = std::make_unique<HopChecks>(services, m_settings, m_texts);
    connect(m_checks.get(), &HopChecks::looked, this, &RelayControl::take);
    // Later, since they are ended by it; not at all when others have begun by then.
    const auto end = [this, checks = QPointer<HopChecks>(m_checks.get())] {
        if (checks)
            endCheck();
    };
    connect(m_checks.get(), &HopChecks::finished, this, end, Qt::QueuedConnection);
    reportSoon();
    m_checks->run();
}

void RelayControl::endCheck()
{
    m_checks.reset();
    m_state.isChecking = false;
    reportSoon();
    if (std::exchange(m_checkAgain, false))
        check();
}

/// With the latencies of the looks before.
void RelayControl::take(Hop hop)
{
    for (Hop &known : m_state.hops) {
        if (known.id != hop.id)
            continue;
        hop.latencies = known.latencies;
        if (hop.latency)
            hop.latencies.append(static_cast<int>(hop.latency->count()));
        if (hop.latencies.size() > MostLatencies)
            hop.latencies.remove(0, hop.latencies.size() - MostLatencies);
        known = hop;
    }
    reportSoon();
}

/// What was seen holds no more. A check that is under way ends unheard.
void RelayControl::forgetHops()
{
    const bool wasChecking = m_checks != nullptr;
    m_checks.reset();
    m_state.isChecking = false;
    const QList<Hop> before = m_state.hops;
    m_state.hops = HopChecks::blank(m_settings, m_texts);
    for (qsizetype i = 0; i < before.size(); ++i)
        m_state.hops[i].latencies = before.at(i).latencies;
    m_checkAgain = false;
    if (wasChecking && m_state.phase == RelayPhase::Running)
        check();
}

void RelayControl::enter(RelayPhase phase, const Error &error)
{
    m_state.phase = phase;
    m_state.error = error;
    m_state.since = m_clock.now();
    report();
}

void RelayControl::follow(const BackendState &state)
{
    const Contact before = m_backendState.mattermost.contact;
    m_backendState = state;
    if (m_state.phase == RelayPhase::Running && isNews(before, state.mattermost.contact))
        check();
    reportSoon();
}

void RelayControl::reportSoon()
{
    if (!m_report.isActive())
        m_report.start();
}

void RelayControl::report()
{
    m_report.stop();
    m_state.workspace = workspaceHost(m_settings.workspace.url);
    m_state.version = m_backendState.mattermost.version;
    m_state.address = addressOf(m_backendState.listener);
    m_state.callbackUrl = m_backendState.listener.callbackUrl;
    if (!m_state.callbackUrl.isEmpty())
        m_state.hops.first().place = workspaceHost(m_state.callbackUrl); // the port may have been any
    m_state.recordName = m_backendState.recordName.in(m_texts);
    m_state.underWay = m_backendState.steps.running + m_backendState.steps.waiting;
    m_state.dead = m_backendState.steps.dead;
    const Troubles troubles{m_state.phase, m_state.error, m_settings, m_backendState, m_state.hops};
    m_state.attention = attentionTo(troubles, m_texts);
    Q_EMIT stateChanged(m_state);
}

} // namespace muster::backend
