// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/incident/status.h"

using namespace Qt::StringLiterals;

namespace muster::incident {

QString statusName(Status status)
{
    switch (status) {
    case Status::Triage:
        return u"triage"_s;
    case Status::Started:
        return u"started"_s;
    case Status::Mitigated:
        return u"mitigated"_s;
    case Status::Resolved:
        return u"resolved"_s;
    case Status::Cancelled:
        return u"cancelled"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Status> statusFromName(QStringView name)
{
    for (const Status status :
         {Status::Triage, Status::Started, Status::Mitigated, Status::Resolved, Status::Cancelled}) {
        if (statusName(status) == name)
            return status;
    }
    return std::nullopt;
}

Wording statusWording(Status status)
{
    switch (status) {
    case Status::Triage:
        return Wording::translate("Chat", "In triage");
    case Status::Started:
        return Wording::translate("Chat", "Started");
    case Status::Mitigated:
        return Wording::translate("Chat", "Mitigated");
    case Status::Resolved:
        return Wording::translate("Chat", "Resolved");
    case Status::Cancelled:
        return Wording::translate("Chat", "Cancelled");
    }
    Q_UNREACHABLE();
}

QString statusLabel(Status status, const Texts &texts)
{
    return statusWording(status).in(texts);
}

bool isOpen(Status status)
{
    return status != Status::Resolved && status != Status::Cancelled;
}

QList<Status> allowedNext(Status from)
{
    switch (from) {
    case Status::Triage:
        return {Status::Started, Status::Cancelled};
    case Status::Started:
        return {Status::Mitigated, Status::Resolved, Status::Cancelled};
    case Status::Mitigated:
        return {Status::Resolved, Status::Cancelled, Status::Started};
    case Status::Resolved:
    case Status::Cancelled:
        return {Status::Started};
    }
    Q_UNREACHABLE();
}

bool mayFollow(Status from, Status to)
{
    return allowedNext(from).contains(to);
}

} // namespace muster::incident
