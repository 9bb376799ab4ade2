// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/record/changes.h"

using namespace Qt::StringLiterals;

namespace muster::record {

using incident::Incident;
using incident::Status;

namespace {

Failure invalid(const Wording &sentence)
{
    return failure(errorSaying(Error::Kind::Invalid, sentence));
}

Outcome<void> checkTitle(const QString &title)
{
    if (title.trimmed().isEmpty())
        return invalid(
            Wording::translate("Record", "An incident needs a title. Say in a few words what is wrong."));
    if (title.size() > incident::longestTitle)
        return invalid(Wording::translate("Record", "The title is longer than 255 characters. Shorten it."));
    return {};
}

Outcome<void> checkText(const QString &longText)
{
    if (longText.size() > incident::longestText)
        return invalid(Wording::translate("Record", "The text is longer than 3,000 characters. Shorten it."));
    return {};
}

/// Two changes within a millisecond are still two: an equal time would look like no news.
QDateTime after(const QDateTime &before, const QDateTime &now)
{
    return before.isValid() && now <= before ? before.addMSecs(1) : now;
}

void reopen(Incident &incident)
{
    incident.mitigatedAt = {};
    incident.resolvedAt = {};
    incident.cancelledAt = {};
    incident.mitigationMessage.clear();
    incident.resolutionMessage.clear();
    incident.cancellationMessage.clear();
}

void arrive(Incident &incident, Status to, const QString &message, const QDateTime &now)
{
    switch (to) {
    case Status::Triage:
        return;
    case Status::Started:
        reopen(incident);
        if (!incident.startedAt.isValid())
            incident.startedAt = now;
        return;
    case Status::Mitigated:
        incident.mitigatedAt = now;
        incident.mitigationMessage = message;
        return;
    case Status::Resolved:
        if (!incident.mitigatedAt.isValid())
            incident.mitigatedAt = now;
        incident.resolvedAt = now;
        incident.resolutionMessage = message;
        return;
    case Status::Cancelled:
        incident.cancelledAt = now;
        incident.cancellationMessage = message;
        return;
    }
    Q_UNREACHABLE();
}

} // namespace

Outcome<Incident> declared(const incident::IncidentDraft &draft, int number, const QDateTime &now)
{
    if (draft.id.isEmpty())
        return invalid(Wording::translate("Record", "An incident needs an id. Declare it again."));
    if (const auto title = checkTitle(draft.title); !title)
        return failure(title.error());
    if (const auto summary = checkText(draft.summary); !summary)
        return failure(summary.error());
    Incident incident;
    incident.id = draft.id;
    incident.recordId = draft.id;
    incident.number = number;
    incident.title = draft.title.simplified();
    incident.summary = draft.summary;
    incident.severity = draft.severity;
    incident.services = draft.services;
    incident.isPrivate = draft.isPrivate;
    incident.declaredBy = draft.declaredBy;
    incident.statusBy = draft.declaredBy;
    incident.createdAt = now;
    incident.startedAt = now;
    incident.updatedAt = now;
    return incident;
}

Outcome<Incident> withStatus(Incident incident, const incident::StatusChange &change, const QDateTime &now)
{
    if (incident.status == change.to)
        return incident;
    if (!incident::mayFollow(incident.status, change.to)) {
        Error error
            = errorSaying(Error::Kind::Conflict,
                          Wording::translate("Record", "The incident's present status does not allow that."));
        error.code = incident::statusName(incident.status);
        return failure(error);
    }
    if (const auto message = checkText(change.message); !message)
        return failure(message.error());
    const QDateTime at = after(incident.updatedAt, now);
    arrive(incident, change.to, change.message, at);
    incident.status = change.to;
    incident.statusBy = change.by;
    incident.updatedAt = at;
    return incident;
}

Outcome<Incident> withChange(Incident incident, const incident::IncidentChange &change, const QDateTime &now)
{
    if (change.title) {
        if (const auto title = checkTitle(*change.title); !title)
            return failure(title.error());
    }
    if (const auto summary = checkText(change.summary.value_or(QString())); !summary)
        return failure(summary.error());
    const Incident before = incident;
    incident.title = change.title ? change.title->simplified() : incident.title;
    incident.summary = change.summary.value_or(incident.summary);
    incident.severity = change.severity.value_or(incident.severity);
    incident.services = change.services.value_or(incident.services);
    if (incident != before)
        incident.updatedAt = after(before.updatedAt, now);
    return incident;
}

Outcome<void> checkNote(const QString &note)
{
    if (note.trimmed().isEmpty())
        return invalid(Wording::translate("Record", "A note needs a text. Write one."));
    return checkText(note);
}

QStringList changedFields(const Incident &before, const Incident &after)
{
    QStringList fields;
    if (before.title != after.title)
        fields << u"title"_s;
    if (before.summary != after.summary)
        fields << u"summary"_s;
    if (before.severity != after.severity)
        fields << u"severity"_s;
    if (before.services != after.services)
        fields << u"services"_s;
    return fields;
}

} // namespace muster::record
