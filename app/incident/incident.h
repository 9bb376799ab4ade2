// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/incident/status.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMetaType>
#include <QStringList>
#include <QUrl>

namespace muster::incident {

/// Who did something, as far as it is known; any member may be empty.
struct Person
{
    QString mattermostId; ///< 26 characters
    QString recordId; ///< the record's own user id
    QString name; ///< as shown to people: display name, else user name without "@"

    bool operator==(const Person &) const = default;
};

/// One incident as the record has it.
struct Incident
{
    QString id; ///< ours: a UUID, given before the record knows the incident ("muster_id")
    QString recordId; ///< the record's id; the built-in record uses ours
    int number = 0; ///< the running number people say: #12; 0 while the record has not given one
    QString title;
    QString summary;
    Status status = Status::Started;
    QString recordStatus; ///< the record's own word, when it is none of ours
    QString severity; ///< id of a Severity in the catalogue; empty: not set
    QStringList services; ///< ids of Services in the catalogue
    bool isPrivate = false;
    Person declaredBy;
    QDateTime createdAt; ///< UTC, as all times here
    QDateTime startedAt;
    QDateTime mitigatedAt;
    QDateTime resolvedAt;
    QDateTime cancelledAt;
    QDateTime updatedAt; ///< grows with every change; an older state never replaces a newer one
    QString mitigationMessage;
    QString resolutionMessage;
    QString cancellationMessage;
    Person statusBy; ///< who caused the present status
    QUrl url; ///< the record's web page; empty when there is none

    bool operator==(const Incident &) const = default;
};

inline constexpr int longestTitle = 255; ///< of an incident, in UTF-16 units
inline constexpr int longestText = 3'000; ///< of a summary or a message

/// What is asked of a record to make an incident.
struct IncidentDraft
{
    QString id; ///< the UUID by which a second try is recognised
    QString title; ///< 1..255 characters, one line
    QString summary; ///< at most 3,000 characters
    QString severity;
    QStringList services;
    bool isPrivate = false;
    Person declaredBy;

    bool operator==(const IncidentDraft &) const = default;
};

struct StatusChange
{
    Status to = Status::Mitigated;
    QString message; ///< at most 3,000 characters; may be empty
    Person by;
};

/// The fields that `update` may change; what is not set stays.
struct IncidentChange
{
    std::optional<QString> title;
    std::optional<QString> summary;
    std::optional<QString> severity;
    std::optional<QStringList> services;
    Person by;
};

struct Severity
{
    QString id; ///< stable, e.g. "sev1"
    QString name; ///< as shown
    int position = 0; ///< 0 is the gravest
    QString description;

    bool operator==(const Severity &) const = default;
};

struct Service
{
    QString id;
    QString name;
    QString description;

    bool operator==(const Service &) const = default;
};

/// What a form offers for choice.
struct Catalogue
{
    QList<Severity> severities; ///< by position
    QList<Service> services;

    bool operator==(const Catalogue &) const = default;
};

struct TimelineEntry
{
    QString id;
    QString incidentId;
    QDateTime at;
    QString kind; ///< "created", "status", "updated", "note"
    QString text;
    Person by;

    bool operator==(const TimelineEntry &) const = default;
};

/// What was said when it came to its present status; empty while it is worked on.
[[nodiscard]] QString statusMessage(const Incident &incident);

[[nodiscard]] QJsonObject toJson(const Person &person);
[[nodiscard]] Person personFromJson(const QJsonObject &json);
[[nodiscard]] QJsonObject toJson(const Incident &incident);
[[nodiscard]] Incident incidentFromJson(const QJsonObject &json);
[[nodiscard]] QJsonObject toJson(const IncidentDraft &draft);
[[nodiscard]] IncidentDraft draftFromJson(const QJsonObject &json);

} // namespace muster::incident

Q_DECLARE_METATYPE(muster::incident::Incident)
