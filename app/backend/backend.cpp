// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/backend.h"

#include "app/backend/services.h"
#include "app/core/first_emission.h"
#include "app/core/log.h"
#include "app/net/trust.h"

#include <QCoroTimer>
#include <QDeadlineTimer>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace muster::backend {

namespace {

constexpr std::chrono::milliseconds ReportInterval{100};
constexpr std::chrono::seconds CountInterval{1};
/// After the deadline everything under way is ended; that takes no longer.
constexpr std::chrono::milliseconds EndingDeadline{1'000};

/// The first of what is wrong, and how many more.
Error problemOf(const settings::Problems &problems)
{
    Error error;
    error.kind = Error::Kind::Invalid;
    const settings::Problem &first = problems.first();
    error.code = first.path;
    error.what = QString(first.path % ": "_L1 % first.message % u' ' % first.hint).trimmed();
    QStringList lines;
    for (const settings::Problem &problem : problems)
        lines.append(problem.path % ": "_L1 % problem.message);
    error.detail = lines.join(u'\n');
    return error;
}

/// With a code that says what is in the way, unless it has one that tells more.
Failure inTheWay(Error error, const QString &what)
{
    if (error.code.isEmpty())
        error.code = what;
    return failure(error);
}

/// Why the workspace will not have us; the server's own code is in the log.
Failure workspaceInTheWay(Error error)
{
    if (error.kind == Error::Kind::Unauthorized)
        error.code = u"workspace.token"_s;
    else
        error.code = error.kind == Error::Kind::Malformed ? u"workspace.url"_s : u"workspace.version"_s;
    return failure(error);
}

std::chrono::milliseconds left(const QDeadlineTimer &deadline)
{
    return std::max(std::chrono::milliseconds(1), std::chrono::milliseconds(deadline.remainingTime()));
}

} // namespace

Backend::Backend(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_report.setSingleShot(true);
    m_report.setInterval(ReportInterval);
    connect(&m_report, &QTimer::timeout, this, &Backend::report);
    m_countLater.setSingleShot(true);
    m_countLater.setInterval(CountInterval);
    connect(&m_countLater, &QTimer::timeout, this, &Backend::countWhenDue);
}

Backend::~Backend()
{
    m_isReady = false;
    m_services.reset(); // while what hears of its end is there
}

Async<void> Backend::start(settings::Settings settings, secrets::SecretStore *secrets)
{
    const QPointer<Backend> self(this);
    if (const settings::Problems problems = settings::problems(settings); !problems.isEmpty())
        co_return failure(problemOf(problems));
    const Outcome<RelaySecrets> read = co_await readSecrets(secrets, settings);
    if (!read)
        co_return inTheWay(read.error(), u"secrets"_s);
    if (!self)
        co_return Outcome<void>();
    Outcome<void> started = co_await startServices(settings, *read, secrets);
    if (!self)
        co_return started;
    if (!started)
        m_services.reset();
    setReady(started && m_services);
    reportSoon();
    co_return started;
}

Async<void> Backend::startServices(settings::Settings settings, RelaySecrets secrets,
                                   secrets::SecretStore *store)
{
    const QPointer<Backend> self(this);
    m_isDraining = false;
    m_startedAt = m_clock.now();
    m_counts = {};
    const Outcome<QSslConfiguration> trust = net::trusting(settings.workspace.caFile);
    if (!trust)
        co_return inTheWay(trust.error(), u"workspace.caFile"_s);
    m_services = std::make_unique<Services>(
        Services::Setup{m_clock, settings, secrets, [this] { return toJson(state()); }, *trust, store});
    watch();
    Outcome<void> done = co_await m_services->openStore();
    if (!done)
        co_return inTheWay(done.error(), u"store.file"_s);
    if (!self || !m_services)
        co_return done;
    done = co_await m_services->intake.load();
    if (!done)
        co_return inTheWay(done.error(), u"store.file"_s);
    if (!self)
        co_return done;
    done = m_services->listen();
    if (!done)
        co_return done;
    done = co_await m_services->link.check();
    if (!done)
        co_return workspaceInTheWay(done.error());
    if (!self || !m_services)
        co_return done;
    done = co_await m_services->runner.load();
    if (!done || !self || !m_services)
        co_return done;
    m_services->link.start();
    qCInfo(lcBackend).noquote() << "The relay listens at" << m_services->listener.address().toString()
                                << "port" << m_services->listener.port();
    co_return done;
}

void Backend::watch()
{
    m_isCountStale = true;
    connect(&m_services->runner, &relay::StepRunner::stateChanged, this, [this] {
        m_isCountStale = true;
        reportSoon();
    });
    connect(&m_services->link, &MattermostLink::stateChanged, this, &Backend::reportSoon);
    connect(&m_services->intake, &relay::Intake::tookIn, this, &Backend::tookIn);
    connect(&m_services->runner, &relay::StepRunner::tried, this, &Backend::tried);
    connect(&m_services->sync, &relay::IncidentSync::applied, this, &Backend::applied);
    connect(&m_services->accounts, &AccountWatch::healthChanged, this, &Backend::reportSoon);
    connect(&m_services->directory, &relay::Directory::changed, this, &Backend::directoryChanged);
}

Async<void> Backend::apply(settings::Settings settings, secrets::SecretStore *secrets)
{
    if (const settings::Problems problems = settings::problems(settings); !problems.isEmpty())
        co_return failure(problemOf(problems));
    if (!services())
        co_return failure(notRunning());
    const QSet<settings::Topic> topics = settings::changed(m_services->setup.settings, settings);
    if (topics.contains(settings::Topic::Workspace) || topics.contains(settings::Topic::Store)) {
        Outcome<void> restarted = co_await restart(settings, secrets);
        co_return restarted;
    }
    Secret clientSecret = m_services->setup.secrets.clientSecret;
    if (topics.contains(settings::Topic::OAuth)) { // the set-up registered another app
        const QPointer<Backend> self(this);
        const Outcome<Secret> read = co_await readClientSecret(secrets, settings.oauth);
        if (!read)
            co_return inTheWay(read.error(), u"secrets"_s);
        if (!self || !services())
            co_return Outcome<void>();
        clientSecret = *read;
    }
    Outcome<void> followed = m_services->follow(settings);
    if (followed)
        m_services->setup.secrets.clientSecret = clientSecret;
    reportSoon();
    co_return followed;
}

Async<void> Backend::restart(settings::Settings settings, secrets::SecretStore *secrets)
{
    const QPointer<Backend> self(this);
    const settings::Settings before = m_services->setup.settings;
    co_await drain();
    if (!self)
        co_return Outcome<void>();
    Outcome<void> started = co_await start(settings, secrets);
    if (started || !self)
        co_return started;
    const Outcome<void> back = co_await start(before, secrets);
    if (!back)
        qCWarning(lcBackend).noquote() << "Nor by the settings it had:" << forLog(back.error().what);
    co_return started;
}

Services *Backend::services() const
{
    return m_isReady ? m_services.get() : nullptr;
}

store::Database *Backend::database() const
{
    return m_isReady ? &m_services->database : nullptr;
}

void Backend::setReady(bool isReady)
{
    if (m_isReady == isReady)
        return;
    m_isReady = isReady;
    Q_EMIT runningChanged(isReady);
}

Error Backend::notRunning() const
{
    return errorSaying(
        Error::Kind::Disabled,
        Wording::translate("Backend",
                           "The relay does not run. Switch it on under Overview, then try again."));
}

QCoro::Task<> Backend::drain(std::chrono::milliseconds deadline)
{
    const QPointer<Backend> self(this);
    if (!m_services || m_isDraining)
        co_return;
    m_isDraining = true;
    setReady(false);
    const QDeadlineTimer until(deadline);
    m_services->link.stop();
    http::Listener *listener = &m_services->listener;
    QMetaObject::invokeMethod(listener, &http::Listener::drain, Qt::QueuedConnection);
    co_await firstEmission(listener, &http::Listener::drained, left(until));
    if (!self)
        co_return;
    relay::Intake *intake = &m_services->intake;
    if (!intake->isIdle())
        co_await firstEmission(intake, &relay::Intake::idle, left(until));
    if (!self)
        co_return;
    relay::StepRunner *runner = &m_services->runner;
    QMetaObject::invokeMethod(runner, &relay::StepRunner::drain, Qt::QueuedConnection);
    const bool drained = co_await firstEmission(runner, &relay::StepRunner::drained, left(until));
    if (!self)
        co_return;
    if (!drained) {
        qCWarning(lcBackend) << "Not all ended in time: the rest is taken up by the next start.";
        QMetaObject::invokeMethod(&m_services->http, &net::HttpClient::abortAll, Qt::QueuedConnection);
        co_await firstEmission(runner, &relay::StepRunner::drained, EndingDeadline);
    }
    if (m_held > 0)
        co_await firstEmission(this, &Backend::released, EndingDeadline);
    if (!self)
        co_return;
    // Out of the signal of what is about to go.
    co_await QCoro::sleepFor(std::chrono::milliseconds(0));
    if (!self)
        co_return;
    m_services.reset();
    m_isDraining = false;
    reportSoon();
}

BackendState Backend::state() const
{
    BackendState state;
    if (!m_services)
        return state;
    state.isRunning = true;
    state.isDraining = m_isDraining;
    state.startedAt = m_startedAt;
    state.listener.isListening = m_services->listener.isListening();
    state.listener.address = m_services->listener.address().toString();
    state.listener.port = m_services->listener.port();
    state.listener.callbackUrl = m_services->callbackUrl();
    state.mattermost = m_services->link.state();
    state.recordName = m_services->record.name();
    state.journal = m_counts;
    state.connecting = m_services->accounts.health();
    state.steps = m_services->runner.state();
    state.steps.waiting += m_services->intake.waitingCount();
    return state;
}

record::IncidentRecord &Backend::record()
{
    Q_ASSERT(m_services);
    return m_services->record;
}

void Backend::reportSoon()
{
    if (!m_report.isActive())
        m_report.start();
}

void Backend::report()
{
    Q_EMIT stateChanged(state());
    if (m_isCountStale && !m_countLater.isActive())
        countWhenDue();
}

void Backend::countWhenDue()
{
    if (!services() || !m_isCountStale)
        return;
    m_isCountStale = false;
    m_countLater.start();
    count();
}

/// The first time over the whole journal, then over what came since; so it is done now and then.
QCoro::Task<> Backend::count()
{
    const QPointer<Backend> self(this);
    const store::Database::Work<store::JournalCounts> work
        = [before = m_counts](store::Connection &connection) {
              return store::Journal::counts(connection, before);
          };
    const Outcome<store::JournalCounts> counts = co_await read<store::JournalCounts>(work);
    if (!self || !counts)
        co_return;
    m_counts = *counts;
    reportSoon();
}

} // namespace muster::backend
