// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/incident_book.h"

#include "app/backend/backend.h"
#include "app/backend/incident_rows.h"
#include "app/backend/services.h"
#include "app/core/ids.h"
#include "app/core/log.h"
#include "app/relay/plan_console.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace muster::backend {

using store::Step;
using store::StepState;

namespace {

using Rows = QList<IncidentRow>;

/// Whether the outcome of such a step shows in a row.
bool isShown(const Step &step)
{
    const auto kind = relay::stepKindFromName(step.kind);
    return kind == relay::StepKind::RecordCreate || kind == relay::StepKind::RecordStatus
        || kind == relay::StepKind::ChannelCreate;
}

} // namespace

incident::IncidentExport exportOf(const IncidentDetail &detail)
{
    incident::IncidentExport exported;
    exported.incident = detail.row.incident;
    exported.timeline = detail.timeline;
    exported.severityName = detail.row.severityName;
    exported.serviceNames = detail.serviceNames;
    exported.channelName = detail.row.channelName;
    exported.channelUrl = detail.row.channelUrl;
    return exported;
}

IncidentBook::IncidentBook(Backend &backend, incident::Person by, QObject *parent)
    : QObject(parent), m_backend(backend), m_by(std::move(by))
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &IncidentBook::readStale);
    connect(&backend, &Backend::runningChanged, this, &IncidentBook::handleRunning);
    connect(&backend, &Backend::tried, this, &IncidentBook::handleTried);
    connect(&backend, &Backend::applied, this,
            [this](const incident::Incident &incident) { markStale(incident.id); });
    connect(&backend, &Backend::directoryChanged, this, [this] {
        readCatalogue();
        if (m_isLoaded)
            load(); // links to channels need the teams' names
    });
}

IncidentBook::~IncidentBook() = default;

void IncidentBook::setTexts(Texts texts)
{
    m_texts = std::move(texts);
}

void IncidentBook::handleRunning(bool isRunning)
{
    if (!isRunning) {
        m_asked.clear(); // carried out by the next start, with nobody waiting
        return;
    }
    load();
    if (!m_open.isEmpty())
        readDetail(m_open);
}

void IncidentBook::load()
{
    m_isLoaded = true;
    if (!m_backend.services()) {
        Q_EMIT loaded({});
        return;
    }
    if (std::exchange(m_isReadingAll, true))
        return; // what comes meanwhile is told by changed()
    readCatalogue();
    loadAll();
}

QCoro::Task<> IncidentBook::loadAll()
{
    const QPointer<IncidentBook> self(this);
    const relay::Circumstances now = m_backend.services()->circumstances();
    const store::Database::Work<Rows> work
        = [now](store::Connection &connection) { return readRows(connection, now); };
    const Outcome<Rows> rows = co_await m_backend.read<Rows>(work);
    if (!self)
        co_return;
    m_isReadingAll = false;
    if (rows)
        Q_EMIT loaded(*rows);
    else
        Q_EMIT failed({}, spoken(rows.error(), m_texts));
}

QCoro::Task<> IncidentBook::readCatalogue()
{
    const QPointer<IncidentBook> self(this);
    if (!m_backend.services())
        co_return;
    Async<incident::Catalogue> asking = m_backend.services()->record.catalogue();
    const Outcome<incident::Catalogue> catalogue = co_await m_backend.held(std::move(asking));
    if (self && catalogue)
        setCatalogue(*catalogue);
}

void IncidentBook::setCatalogue(const incident::Catalogue &catalogue)
{
    if (m_catalogue == catalogue)
        return;
    m_catalogue = catalogue;
    Q_EMIT catalogueChanged(m_catalogue);
}

void IncidentBook::open(const QString &id)
{
    m_open = id;
    if (!id.isEmpty())
        readDetail(id);
}

QCoro::Task<> IncidentBook::readDetail(QString id)
{
    const QPointer<IncidentBook> self(this);
    Services *services = m_backend.services();
    if (!services)
        co_return;
    Async<QList<incident::TimelineEntry>> asking = services->record.timeline(id);
    const Outcome<QList<incident::TimelineEntry>> timeline = co_await m_backend.held(std::move(asking));
    if (!self || m_open != id || !m_backend.services())
        co_return;
    // After the timeline: what is told of the incident is never older than what is told of its past.
    const relay::Circumstances now = m_backend.services()->circumstances();
    const store::Database::Work<Rows> work
        = [now, id](store::Connection &connection) { return readRows(connection, now, {id}); };
    const Outcome<Rows> rows = co_await m_backend.read<Rows>(work);
    if (!self || m_open != id)
        co_return;
    if (!rows || rows->isEmpty()) {
        Error error = rows ? Error() : rows.error();
        if (rows) {
            error.kind = Error::Kind::NotFound;
            error.what = m_texts.translate("Console", "Muster does not know that incident any more.");
        }
        Q_EMIT failed(id, spoken(error, m_texts));
        co_return;
    }
    IncidentDetail detail = detailOf(rows->first(), now.catalogue);
    detail.timeline = timeline.value_or(QList<incident::TimelineEntry>());
    Q_EMIT detailed(detail);
}

void IncidentBook::declare(incident::IncidentDraft draft)
{
    relay::ConsoleOrder order;
    order.draft = std::move(draft);
    carryOut(order);
}

void IncidentBook::changeStatus(const QString &id, incident::Status to, const QString &message)
{
    relay::ConsoleOrder order;
    order.incidentId = id;
    order.to = to;
    order.message = message;
    carryOut(order);
}

QCoro::Task<> IncidentBook::carryOut(relay::ConsoleOrder order)
{
    const QPointer<IncidentBook> self(this);
    order.id = newId();
    order.by = m_by;
    order.language = m_texts.language();
    if (!m_backend.services()) {
        Q_EMIT failed(order.incidentId, spoken(m_backend.notRunning(), m_texts));
        co_return;
    }
    m_asked.insert(order.id, {order.incidentId, order.draft.has_value()});
    Async<QString> writing = m_backend.services()->intake.console(order);
    const Outcome<QString> incidentId = co_await m_backend.held(std::move(writing));
    if (!self || incidentId)
        co_return;
    m_asked.remove(order.id);
    Q_EMIT failed(order.incidentId, spoken(incidentId.error(), m_texts));
}

void IncidentBook::handleTried(const Step &step)
{
    if (step.state == StepState::Done && isShown(step))
        markStale(step.incidentId);
    if (step.state != StepState::Waiting && step.lane == relay::lane::Record)
        settle(step);
}

/// The record took what we asked for, or did not.
void IncidentBook::settle(const Step &step)
{
    const auto asked = m_asked.constFind(step.deliveryId);
    if (asked == m_asked.constEnd())
        return;
    if (step.state != StepState::Done)
        tellFailure(step);
    else if (asked->declares)
        m_declared.insert(step.incidentId);
    if (step.state == StepState::Done)
        m_asked.erase(asked);
}

QCoro::Task<> IncidentBook::tellFailure(Step step)
{
    const QPointer<IncidentBook> self(this);
    const Asked asked = m_asked.take(step.deliveryId);
    using Known = std::optional<store::KnownIncident>;
    const QString id = step.incidentId;
    const store::Database::Work<Known> work
        = [id](store::Connection &connection) { return store::Incidents::byId(connection, id); };
    const Outcome<Known> known = co_await m_backend.read<Known>(work);
    if (!self || !m_backend.services())
        co_return;
    const relay::Circumstances now = m_backend.services()->circumstances();
    const Error error = relay::consoleFailure(step, known.value_or(Known()), now, m_texts);
    Q_EMIT failed(asked.incidentId, error);
}

void IncidentBook::markStale(const QString &id)
{
    m_stale.insert(id);
    if (!m_soon.isActive())
        m_soon.start(0);
}

/// One read for all that changed together.
QCoro::Task<> IncidentBook::readStale()
{
    const QPointer<IncidentBook> self(this);
    if (m_isReading || !m_backend.services())
        co_return;
    m_isReading = true;
    const QStringList ids = std::exchange(m_stale, {}).values();
    const relay::Circumstances now = m_backend.services()->circumstances();
    const store::Database::Work<Rows> work
        = [now, ids](store::Connection &connection) { return readRows(connection, now, ids); };
    const Outcome<Rows> rows = co_await m_backend.read<Rows>(work);
    if (!self)
        co_return;
    m_isReading = false;
    if (!rows)
        qCWarning(lcBackend).noquote() << "Changed incidents are not read:" << forLog(rows.error().detail);
    for (const IncidentRow &row : rows.value_or(Rows())) {
        Q_EMIT changed(row);
        if (m_declared.remove(row.incident.id))
            Q_EMIT declared(row.incident.id);
    }
    if (ids.contains(m_open))
        readDetail(m_open);
    if (!m_stale.isEmpty())
        m_soon.start(0);
}

} // namespace muster::backend
