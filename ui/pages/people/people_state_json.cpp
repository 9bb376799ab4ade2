// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/people/people_state_json.h"

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

using Source = PeopleState::Source;

Source sourceIn(const QJsonValue &value)
{
    static const QHash<QString, Source> sources{{u"off"_s, Source::Off},
                                                {u"reading"_s, Source::Reading},
                                                {u"ready"_s, Source::Ready},
                                                {u"failed"_s, Source::Failed}};
    return sources.value(value.toString(), Source::None);
}

QDateTime timeIn(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate);
}

backend::PersonRow personIn(const QJsonValue &json)
{
    return {json["id"_L1].toString(), json["userName"_L1].toString(), json["name"_L1].toString(),
            timeIn(json["connectedAt"_L1]), timeIn(json["remindedAt"_L1])};
}

} // namespace

QList<backend::PersonRow> personRowsFromJson(const QJsonArray &json)
{
    QList<backend::PersonRow> rows;
    for (const QJsonValue &row : json)
        rows.append(personIn(row));
    return rows;
}

PeopleState peopleStateFromJson(const QJsonObject &json)
{
    PeopleState state;
    state.source = sourceIn(json["source"_L1]);
    state.trouble = json["trouble"_L1].toString();
    state.missing = json["missing"_L1].toString();
    state.isPractice = json["isPractice"_L1].toBool();
    state.recordName = json["recordName"_L1].toString();
    const QJsonObject obstacle = json["obstacle"_L1].toObject();
    state.obstacle = {obstacle["what"_L1].toString(), obstacle["advice"_L1].toString(),
                      obstacle["isMendedInSetUp"_L1].toBool()};
    state.mustConnect = json["mustConnect"_L1].toBool();
    const QList<backend::PersonRow> rows = personRowsFromJson(json["people"_L1].toArray());
    for (const backend::PersonRow &row : rows) {
        if (row.userId == json["person"_L1].toString())
            state.person = row;
    }
    state.isUnderWay = json["isUnderWay"_L1].toBool();
    state.refusal = json["refusal"_L1].toString();
    const QJsonArray lost = json["lost"_L1].toArray();
    for (const QJsonValue &each : lost)
        state.lost.append({each["id"_L1].toString(), each["userName"_L1].toString(),
                           each["why"_L1].toString(), timeIn(each["lostAt"_L1])});
    state.form = formStateFromJson(json["form"_L1].toObject());
    state.isFormOpen = json["isFormOpen"_L1].toBool();
    state.now = timeIn(json["now"_L1]);
    return state;
}

} // namespace muster::ui
