// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/overview/overview_state_json.h"

#include "ui/models/incident_json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace muster::ui {

using backend::Health;
using backend::Remedy;

namespace {

QDateTime timeIn(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate).toUTC();
}

Health healthIn(const QJsonValue &value)
{
    for (const Health health : {Health::Ok, Health::Warning, Health::Failed}) {
        if (backend::healthName(health) == value.toString())
            return health;
    }
    return Health::Unknown;
}

Remedy remedyIn(const QJsonValue &value)
{
    static const QHash<QString, Remedy> remedies{
        {u"retry"_s, Remedy::Retry},           {u"check"_s, Remedy::Check},
        {u"settings"_s, Remedy::OpenSettings}, {u"incidents"_s, Remedy::OpenIncidents},
        {u"help"_s, Remedy::OpenHelp},         {u"practise"_s, Remedy::Practise},
        {u"setup"_s, Remedy::OpenSetUp},       {u"people"_s, Remedy::OpenPeople},
    };
    return remedies.value(value.toString(), Remedy::None);
}

backend::Hop hopIn(const QJsonValue &json)
{
    backend::Hop hop;
    hop.id = json["id"_L1].toString();
    hop.title = json["title"_L1].toString();
    hop.place = json["place"_L1].toString();
    hop.health = healthIn(json["health"_L1]);
    hop.word = json["word"_L1].toString();
    hop.sentence = json["sentence"_L1].toString();
    hop.advice = json["advice"_L1].toString();
    const QJsonArray latencies = json["latencies"_L1].toArray();
    for (const QJsonValue &latency : latencies)
        hop.latencies.append(latency.toInt());
    if (!hop.latencies.isEmpty())
        hop.latency = std::chrono::milliseconds(hop.latencies.last());
    hop.checkedAt = timeIn(json["checkedAt"_L1]);
    return hop;
}

backend::Attention attentionIn(const QJsonValue &json)
{
    backend::Attention attention;
    attention.id = json["id"_L1].toString();
    attention.health = healthIn(json["health"_L1]);
    attention.title = json["title"_L1].toString();
    attention.sentence = json["sentence"_L1].toString();
    attention.remedy = remedyIn(json["remedy"_L1]);
    attention.remedyLabel = json["remedyLabel"_L1].toString();
    attention.place = json["place"_L1].toString();
    return attention;
}

backend::RelayState relayIn(const QJsonValue &json)
{
    backend::RelayState relay;
    relay.phase = backend::phaseFromName(json["phase"_L1].toString()).value_or(relay.phase);
    relay.isPractice = json["isPractice"_L1].toBool();
    relay.isChecking = json["isChecking"_L1].toBool();
    relay.workspace = json["workspace"_L1].toString();
    relay.address = json["address"_L1].toString();
    relay.since = timeIn(json["since"_L1]);
    const QJsonArray hops = json["hops"_L1].toArray();
    for (const QJsonValue &hop : hops)
        relay.hops.append(hopIn(hop));
    const QJsonArray attention = json["attention"_L1].toArray();
    for (const QJsonValue &one : attention)
        relay.attention.append(attentionIn(one));
    return relay;
}

backend::ActivityState activityIn(const QJsonObject &json)
{
    backend::ActivityState activity;
    const QJsonArray hours = json["hours"_L1].toArray();
    for (const QJsonValue &hour : hours)
        activity.hours.append(
            {timeIn(hour["from"_L1]), hour["done"_L1].toInt(), hour["needsYou"_L1].toInt()});
    const QJsonArray latest = json["latest"_L1].toArray();
    for (const QJsonValue &one : latest)
        activity.latest.append(
            {timeIn(one["at"_L1]), one["glyph"_L1].toString(), one["sentence"_L1].toString()});
    return activity;
}

} // namespace

OverviewState overviewStateFromJson(const QJsonObject &json)
{
    OverviewState state;
    state.relay = relayIn(json["relay"_L1]);
    state.activity = activityIn(json);
    state.open = incidentRowsFromJson(json["incidents"_L1].toArray());
    const QStringList underWay = json["underWay"_L1].toVariant().toStringList();
    state.underWay = QSet<QString>(underWay.cbegin(), underWay.cend());
    const QJsonObject refused = json["refused"_L1].toObject();
    for (auto one = refused.begin(); one != refused.end(); ++one)
        state.refused.insert(one.key(), one.value().toString());
    state.now = timeIn(json["now"_L1]);
    return state;
}

} // namespace muster::ui
