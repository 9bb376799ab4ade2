// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/unit/relay/relay_house.h"

#include "app/core/first_emission.h"
#include "app/store/incidents.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

using relay::StepKind;
using store::Connection;
using store::Journal;
using store::Step;

namespace {

constexpr std::array AllKinds{
    StepKind::FormOpen,  StepKind::RecordCreate,  StepKind::RecordStatus, StepKind::ChannelCreate,
    StepKind::MemberAdd, StepKind::ChannelHeader, StepKind::CardPost,     StepKind::CardUpdate,
    StepKind::CardPin,   StepKind::EventPost,     StepKind::Reply,        StepKind::ChannelRestore,
};

/// The value; a test without it makes no sense.
template <typename T>
T required(Outcome<T> outcome)
{
    if (!outcome)
        qFatal("%s %s", qPrintable(outcome.error().what), qPrintable(outcome.error().detail));
    return *outcome;
}

void require(const Outcome<void> &outcome)
{
    if (!outcome)
        qFatal("%s %s", qPrintable(outcome.error().what), qPrintable(outcome.error().detail));
}

} // namespace

Async<QJsonObject> ScriptedHandler::run(Step step, relay::StepContext context)
{
    const std::shared_ptr<Script> script = m_script;
    script->begun.append(step.id);
    script->contexts.insert(step.id, context);
    while (script->held.contains(step.id))
        co_await firstEmission(script.get(), &Script::released);
    QList<Outcome<QJsonObject>> &outcomes = script->outcomes[step.id];
    Outcome<QJsonObject> outcome = outcomes.isEmpty() ? QJsonObject() : outcomes.takeFirst();
    co_return outcome;
}

relay::LocalEffect ScriptedHandler::local(const Step &step)
{
    const auto bring = m_script->local.value(step.id);
    if (!bring)
        return {};
    return {bring, [script = m_script, id = step.id] { script->durable.append(id); }};
}

RelayHouse::RelayHouse()
{
    const QList<store::Schema> schemas{Journal::schema(), store::Incidents::schema()};
    require(QCoro::waitFor(database.open(m_folder.filePath(u"muster.sqlite"_s), schemas)));
    store::Delivery delivery;
    delivery.id = deliveryId;
    delivery.key = u"slash:1"_s;
    delivery.kind = u"slash"_s;
    delivery.receivedAt = clock.now();
    require(QCoro::waitFor(database.write<void>(
        [delivery](Connection &connection) { return Journal::insert(connection, delivery); })));
    workspace.url = QUrl(u"https://chat.example.org"_s);
    workspace.callbackUrl = QUrl(u"http://127.0.0.1:8190"_s);
    workspace.teamNames = {{u"team"_s, u"ops"_s}};
    settings.workspace.teams = {u"ops"_s};
}

relay::Circumstances RelayHouse::circumstances() const
{
    return {settings, workspace, settings.record.catalogue, clock.now()};
}

void RelayHouse::startRunner(int atOnce)
{
    crash();
    relay::StepHandlers handlers;
    for (const StepKind kind : AllKinds)
        handlers[kind] = std::make_unique<ScriptedHandler>(script);
    m_runner = std::make_unique<relay::StepRunner>(
        relay::StepRunner::Services{clock, database, [this] { return circumstances(); }}, std::move(handlers),
        atOnce);
    require(QCoro::waitFor(m_runner->load()));
}

Step RelayHouse::step(const QString &id, StepKind kind) const
{
    Step step;
    step.id = id;
    step.deliveryId = deliveryId;
    step.kind = relay::stepName(kind);
    step.createdAt = clock.now();
    step.dueAt = clock.now();
    return step;
}

QList<Step> RelayHouse::append(const QList<Step> &steps)
{
    return required(QCoro::waitFor(database.write<QList<Step>>(
        [steps](Connection &connection) { return Journal::append(connection, steps); })));
}

void RelayHouse::run(const QList<Step> &steps)
{
    m_runner->take(append(steps));
}

void RelayHouse::putIncident(const incident::Incident &incident, const store::ChannelLink &link)
{
    require(QCoro::waitFor(database.write<void>([incident, link](Connection &connection) -> Outcome<void> {
        if (auto put = store::Incidents::put(connection, incident); !put)
            return put;
        return store::Incidents::setLink(connection, incident.id, link);
    })));
}

std::optional<store::KnownIncident> RelayHouse::known(const QString &incidentId)
{
    using Known = std::optional<store::KnownIncident>;
    return required(QCoro::waitFor(database.read<Known>(
        [incidentId](Connection &connection) { return store::Incidents::byId(connection, incidentId); })));
}

Step RelayHouse::stored(const QString &stepId)
{
    const auto step = required(QCoro::waitFor(database.read<std::optional<Step>>(
        [stepId](Connection &connection) { return Journal::step(connection, stepId); })));
    return step.value_or(Step());
}

QList<Step> RelayHouse::storedSteps()
{
    const QString id = deliveryId;
    return required(QCoro::waitFor(database.read<QList<Step>>(
        [id](Connection &connection) { return Journal::stepsOf(connection, id); })));
}

Error errorOf(Error::Kind kind)
{
    Error error;
    error.kind = kind;
    error.what = u"It did not work."_s;
    return error;
}

} // namespace muster::test
