// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/incidents/incidents_state_json.h"

#include "ui/models/incident_json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

using Source = IncidentsState::Source;

Source sourceIn(const QJsonValue &value)
{
    static const QHash<QString, Source> sources{{u"off"_s, Source::Off},
                                                {u"reading"_s, Source::Reading},
                                                {u"ready"_s, Source::Ready},
                                                {u"failed"_s, Source::Failed}};
    return sources.value(value.toString(), Source::None);
}

incident::Catalogue catalogueIn(const QJsonObject &json)
{
    incident::Catalogue catalogue;
    const QJsonArray severities = json["severities"_L1].toArray();
    for (const QJsonValue &severity : severities)
        catalogue.severities.append({severity["id"_L1].toString(), severity["name"_L1].toString(),
                                     static_cast<int>(catalogue.severities.size()),
                                     severity["description"_L1].toString()});
    const QJsonArray services = json["services"_L1].toArray();
    for (const QJsonValue &service : services)
        catalogue.services.append({service["id"_L1].toString(), service["name"_L1].toString(), {}});
    return catalogue;
}

DeclareState declaringIn(const QJsonObject &json, const incident::Catalogue &catalogue, const Texts &texts)
{
    DeclareState state;
    state.form = incident::declareForm({}, catalogue, {}, {.multiSelect = true}, texts);
    state.refusal = json["refusal"_L1].toString();
    state.isSending = json["isSending"_L1].toBool();
    const QJsonObject errors = json["errors"_L1].toObject();
    for (auto error = errors.begin(); error != errors.end(); ++error)
        state.errors.insert(error.key(), error.value().toString());
    return state;
}

} // namespace

IncidentsState incidentsStateFromJson(const QJsonObject &json, const Texts &texts)
{
    const incident::Catalogue catalogue = catalogueIn(json);
    IncidentsState state;
    state.source = sourceIn(json["source"_L1]);
    state.trouble = json["trouble"_L1].toString();
    state.recordName = json["recordName"_L1].toString();
    state.isPractice = json["isPractice"_L1].toBool();
    state.severities = catalogue.severities;
    if (json.contains("detail"_L1))
        state.detail = incidentDetailFromJson(json["detail"_L1].toObject());
    state.isUnderWay = json["isUnderWay"_L1].toBool();
    state.refusal = json["refusal"_L1].toString();
    if (json.contains("declaring"_L1))
        state.declaring = declaringIn(json["declaring"_L1].toObject(), catalogue, texts);
    state.now = QDateTime::fromString(json["now"_L1].toString(), Qt::ISODate);
    return state;
}

} // namespace muster::ui
