// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/incident/event.h"

using namespace Qt::StringLiterals;

namespace muster::incident {

namespace {

QDateTime firstValid(const QDateTime &time, const QDateTime &otherwise)
{
    return time.isValid() ? time : otherwise;
}

/// The event of having come to the present status; nothing for the statuses that are worked in.
std::optional<Event> arrival(const Incident &now)
{
    switch (now.status) {
    case Status::Triage:
    case Status::Started:
        return std::nullopt;
    case Status::Mitigated:
        return Event{EventKind::Mitigated, now.statusBy, now.mitigationMessage,
                     firstValid(now.mitigatedAt, now.updatedAt)};
    case Status::Resolved:
        return Event{EventKind::Resolved, now.statusBy, now.resolutionMessage,
                     firstValid(now.resolvedAt, now.updatedAt)};
    case Status::Cancelled:
        return Event{EventKind::Cancelled, now.statusBy, now.cancellationMessage,
                     firstValid(now.cancelledAt, now.updatedAt)};
    }
    Q_UNREACHABLE();
}

/// What a change of status means to those who work on it. Back from an end, or from mitigated, is a
/// reopening, whatever open status it leads to; from triage into work (and back) is news, no more.
Event statusEvent(Status before, const Incident &now)
{
    const bool cameBack = isOpen(now.status) && !isOpen(before);
    const bool slippedBack = before == Status::Mitigated && isOpen(now.status);
    if (cameBack || slippedBack)
        return {EventKind::Reopened, now.statusBy, {}, now.updatedAt};
    return arrival(now).value_or(Event{EventKind::Updated, now.statusBy, {}, now.updatedAt});
}

bool isToldDifferently(const Incident &known, const Incident &now)
{
    return known.title != now.title || known.summary != now.summary || known.severity != now.severity
        || known.services != now.services || known.isPrivate != now.isPrivate
        || (known.status == now.status && known.recordStatus != now.recordStatus);
}

} // namespace

QString eventName(EventKind kind)
{
    switch (kind) {
    case EventKind::Created:
        return u"created"_s;
    case EventKind::Mitigated:
        return u"mitigated"_s;
    case EventKind::Resolved:
        return u"resolved"_s;
    case EventKind::Cancelled:
        return u"cancelled"_s;
    case EventKind::Reopened:
        return u"reopened"_s;
    case EventKind::Updated:
        return u"updated"_s;
    }
    Q_UNREACHABLE();
}

std::optional<EventKind> eventFromName(QStringView name)
{
    for (const EventKind kind : allEventKinds()) {
        if (eventName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

const QList<EventKind> &allEventKinds()
{
    static const QList<EventKind> kinds{EventKind::Created,   EventKind::Mitigated, EventKind::Resolved,
                                        EventKind::Cancelled, EventKind::Reopened,  EventKind::Updated};
    return kinds;
}

QList<Event> eventsBetween(const std::optional<Incident> &known, const Incident &now)
{
    QList<Event> events;
    if (!known) {
        events.append({EventKind::Created, now.declaredBy, {}, firstValid(now.createdAt, now.updatedAt)});
        if (const auto arrived = arrival(now))
            events.append(*arrived);
        return events;
    }
    if (now.updatedAt < known->updatedAt)
        return events;
    if (known->status != now.status)
        events.append(statusEvent(known->status, now));
    const bool isSaid = !events.isEmpty() && events.last().kind == EventKind::Updated;
    if (isToldDifferently(*known, now) && !isSaid)
        events.append({EventKind::Updated, {}, {}, now.updatedAt});
    return events;
}

} // namespace muster::incident
