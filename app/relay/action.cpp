// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/action.h"

#include <array>

using namespace Qt::StringLiterals;

namespace muster::relay {

using incident::Status;
using incident::Verb;

namespace {

struct Row
{
    Action action;
    QLatin1StringView name;
    Status target;
    Verb verb;
};

constexpr std::array rows{
    Row{Action::Mitigate, "mitigate"_L1, Status::Mitigated, Verb::Mitigate},
    Row{Action::Resolve, "resolve"_L1, Status::Resolved, Verb::Resolve},
    Row{Action::Cancel, "cancel"_L1, Status::Cancelled, Verb::Cancel},
    Row{Action::Reopen, "reopen"_L1, Status::Started, Verb::Reopen},
};

template <typename Fits>
std::optional<Action> find(Fits fits)
{
    for (const Row &row : rows) {
        if (fits(row))
            return row.action;
    }
    return std::nullopt;
}

const Row &rowOf(Action action)
{
    return rows.at(static_cast<std::size_t>(action));
}

} // namespace

QString actionName(Action action)
{
    return rowOf(action).name;
}

std::optional<Action> actionFromName(QStringView name)
{
    return find([name](const Row &row) { return row.name == name; });
}

std::optional<Action> actionOf(Verb verb)
{
    return find([verb](const Row &row) { return row.verb == verb; });
}

Status targetOf(Action action)
{
    return rowOf(action).target;
}

std::optional<Action> actionTo(Status target)
{
    return find([target](const Row &row) { return row.target == target; });
}

QList<Action> actionsFrom(Status status)
{
    QList<Action> actions;
    const QList<Status> next = incident::allowedNext(status);
    for (const Status target : next) {
        const std::optional<Action> action = actionTo(target);
        // From triage an incident is started, not reopened: that is for whoever triages it in the record.
        if (action && !(status == Status::Triage && action == Action::Reopen))
            actions.append(*action);
    }
    return actions;
}

} // namespace muster::relay
