// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/models/incident_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr int bars = 4;

struct IncidentWords
{
    Q_DECLARE_TR_FUNCTIONS(IncidentWords)
};

} // namespace

Condition conditionOf(incident::Status status)
{
    switch (status) {
    case incident::Status::Triage:
        return Condition::Triage;
    case incident::Status::Started:
        return Condition::Started;
    case incident::Status::Mitigated:
        return Condition::Mitigated;
    case incident::Status::Resolved:
        return Condition::Resolved;
    case incident::Status::Cancelled:
        break;
    }
    return Condition::Cancelled;
}

QString statusWord(incident::Status status, const QString &recordStatus)
{
    if (!recordStatus.isEmpty())
        return recordStatus;
    const Wording word = incident::statusWording(status);
    return QCoreApplication::translate(word.context.toUtf8().constData(), word.source.toUtf8().constData());
}

QString actionWord(incident::Status to)
{
    switch (to) {
    case incident::Status::Mitigated:
        return QCoreApplication::translate("Chat", "Mitigate");
    case incident::Status::Resolved:
        return QCoreApplication::translate("Chat", "Resolve");
    case incident::Status::Cancelled:
        return IncidentWords::tr("Cancel incident");
    case incident::Status::Started:
    case incident::Status::Triage:
        break;
    }
    return QCoreApplication::translate("Chat", "Reopen");
}

QList<incident::Status> offeredFrom(incident::Status status)
{
    QList<incident::Status> offered = incident::allowedNext(status);
    if (status == incident::Status::Triage)
        offered.removeAll(incident::Status::Started);
    return offered;
}

int barsOf(int severityPosition)
{
    return severityPosition < 0 ? 0 : qMax(1, bars - severityPosition);
}

QString numberWord(const incident::Incident &incident)
{
    return incident.number > 0 ? QString::number(incident.number) : u"–"_s;
}

QDateTime begunAt(const incident::Incident &incident)
{
    return incident.startedAt.isValid() ? incident.startedAt : incident.createdAt;
}

QString personWord(const incident::Person &person)
{
    return person.name.isEmpty() ? IncidentWords::tr("nobody known") : person.name;
}

} // namespace muster::ui
