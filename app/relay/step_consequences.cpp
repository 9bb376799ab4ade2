// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/step_consequences.h"

#include "app/mattermost/error_meanings.h"
#include "app/relay/incident_sync.h"
#include "app/relay/planner.h"
#include "app/relay/step_draft.h"
#include "app/relay/step_error.h"
#include "app/store/incidents.h"

namespace muster::relay {

using store::Connection;
using store::KnownIncident;
using store::Step;
using store::StepState;

namespace {

Outcome<std::optional<KnownIncident>> readKnown(Connection &connection, const Step &step)
{
    if (step.incidentId.isEmpty())
        return std::optional<KnownIncident>();
    return store::Incidents::byId(connection, step.incidentId);
}

Outcome<QList<Step>> writeLink(Connection &connection, const Step &step, const store::ChannelLink &link)
{
    if (const auto written = store::Incidents::setLink(connection, step.incidentId, link); !written)
        return failure(written.error());
    return QList<Step>();
}

/// What works only outside the archive, in the incident's own channel.
bool touchesChannel(StepKind kind, const Step &step)
{
    switch (kind) {
    case StepKind::ChannelRestore:
    case StepKind::ChannelHeader:
    case StepKind::CardPost:
    case StepKind::CardUpdate:
    case StepKind::CardPin:
        return true;
    case StepKind::EventPost:
        return step::argumentsOf<step::EventPost>(step).channelId.isEmpty();
    default:
        return false;
    }
}

/// The header links to the card, so it is set again. Planned not before, so that a card that can not be
/// posted yet keeps no other header waiting.
Outcome<QList<Step>> writeCard(Connection &connection, const Step &posted, const store::ChannelLink &link,
                               const Circumstances &now)
{
    if (const auto written = writeLink(connection, posted, link); !written)
        return failure(written.error());
    Step header = draftStep(step::ChannelHeader{}, posted.incidentId, lane::Header, now.now);
    header.deliveryId = posted.deliveryId;
    return store::Journal::append(connection, {header});
}

/// Nothing for a step that does not say whether the channel is archived.
std::optional<bool> archivedAfter(const Step &step)
{
    const auto kind = stepKindFromName(step.kind);
    if (!kind || !touchesChannel(*kind, step))
        return std::nullopt;
    if (step.state == StepState::Done
        && (kind == StepKind::ChannelRestore || kind == StepKind::ChannelHeader))
        return false;
    const Error error = errorOf(step).error;
    const bool mayNot = kind == StepKind::ChannelRestore && error.kind == Error::Kind::Conflict;
    if (step.state == StepState::Dead && (mayNot || mattermost::saysArchived(error)))
        return true;
    return std::nullopt;
}

/// Whoever archived or restored it, and whether we heard of it or not.
Outcome<void> writeArchived(Connection &connection, const Step &step)
{
    const std::optional<bool> archived = archivedAfter(step);
    if (!archived)
        return {};
    const auto known = readKnown(connection, step);
    if (!known)
        return failure(known.error());
    if (!*known || (*known)->link.archived == *archived)
        return {};
    store::ChannelLink link = (*known)->link;
    link.archived = *archived;
    return store::Incidents::setLink(connection, step.incidentId, link);
}

Outcome<QList<Step>> writeEffect(Connection &connection, const Settlement &settlement,
                                 const Circumstances &now)
{
    const Step &step = settlement.step;
    const auto kind = stepKindFromName(step.kind);
    if (kind == StepKind::RecordCreate || kind == StepKind::RecordStatus) {
        const incident::Incident made = incident::incidentFromJson(step.result[result::Incident].toObject());
        return IncidentSync::apply(connection, {made, step, settlement.unfinished}, now);
    }
    if (kind != StepKind::ChannelCreate && kind != StepKind::CardPost)
        return QList<Step>();
    const auto known = readKnown(connection, step);
    if (!known)
        return failure(known.error());
    store::ChannelLink link = *known ? (*known)->link : store::ChannelLink();
    if (kind == StepKind::CardPost) {
        link.cardPostId = step.result[result::PostId].toString();
        return writeCard(connection, step, link, now);
    }
    const QString planned = step::argumentsOf<step::ChannelCreate>(step).teamId;
    link.teamId = step.result[result::TeamId].toString(planned);
    link.channelId = step.result[result::ChannelId].toString();
    link.channelName = step.result[result::ChannelName].toString();
    return writeLink(connection, step, link);
}

/// What whoever waits is told.
QList<Step> planWord(const Settlement &settlement, const std::optional<KnownIncident> &known,
                     const Circumstances &now)
{
    if (settlement.step.state != StepState::Waiting)
        return planFailure(settlement.step, known, now);
    return settlement.firstFailure ? planNotice(settlement.step, known, now) : QList<Step>();
}

} // namespace

Outcome<QList<Step>> writeConsequences(Connection &connection, const Settlement &settlement,
                                       const Circumstances &now)
{
    if (const auto written = writeArchived(connection, settlement.step); !written)
        return failure(written.error());
    if (settlement.step.state == StepState::Done)
        return writeEffect(connection, settlement, now);
    const auto known = readKnown(connection, settlement.step);
    if (!known)
        return failure(known.error());
    QList<Step> steps = planWord(settlement, *known, now);
    for (Step &step : steps)
        step.deliveryId = settlement.step.deliveryId;
    return store::Journal::append(connection, steps);
}

} // namespace muster::relay
