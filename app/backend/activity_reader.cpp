// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/activity_reader.h"

#include "app/incident/incident_export.h"
#include "app/relay/action.h"
#include "app/relay/people_order.h"
#include "app/relay/phrases.h"
#include "app/relay/plan_people.h"
#include "app/store/incidents.h"

using namespace Qt::StringLiterals;

namespace muster::backend {

using store::Connection;
using store::Delivery;

namespace {

constexpr int HoursShown = 24;
constexpr int MostLatest = 20;
constexpr qsizetype LongestTyped = 80;

QDateTime fullHour(const QDateTime &time)
{
    const qint64 hour = 3'600'000;
    return QDateTime::fromMSecsSinceEpoch(time.toMSecsSinceEpoch() / hour * hour, Qt::UTC);
}

QString glyphOf(incident::Status status)
{
    return "s-"_L1 + incident::statusName(status);
}

QString subjectOf(const incident::Incident &incident)
{
    const QString title = relay::shortened(incident.title, LongestTyped);
    return incident.number == 0 ? title : u"#%1 %2"_s.arg(incident.number).arg(title);
}

/// Puts one delivery into words.
class Teller
{
public:
    Teller(const Delivery &delivery, QString incident, const Texts &texts)
        : m_delivery(delivery), m_incident(std::move(incident)), m_texts(texts)
    {
        m_who = delivery.payload["asker"_L1]["name"_L1].toString();
        if (m_who.isEmpty())
            m_who = texts.translate("Console", "Somebody");
        if (m_incident.isEmpty())
            m_incident = texts.translate("Console", "an incident");
    }

    [[nodiscard]] Happened told() const
    {
        if (m_delivery.kind == "slash"_L1)
            return typed();
        if (m_delivery.kind == "form"_L1)
            return submitted();
        if (m_delivery.kind == "button"_L1)
            return clicked();
        if (m_delivery.kind == "console"_L1)
            return ordered();
        if (m_delivery.kind == "connect"_L1)
            return connected();
        if (m_delivery.kind == "people"_L1)
            return people();
        if (m_delivery.kind == "workspace"_L1)
            return restored();
        return seen();
    }

private:
    Happened happened(const QString &glyph, const QString &sentence) const
    {
        return {m_delivery.receivedAt, glyph, sentence};
    }

    Happened connected() const
    {
        return happened(u"people"_s, m_texts.translate("Console", "%1 connected").arg(m_who));
    }

    Happened people() const
    {
        using What = relay::PeopleOrder::What;
        const auto what = relay::orderFromName(m_delivery.payload["order"_L1].toString());
        if (what == What::Disconnect)
            return happened(u"people"_s,
                            m_texts.translate("Console", "%1 was disconnected in the console").arg(m_who));
        if (what == What::Restore)
            return happened(u"people"_s,
                            m_texts.translate("Console", "%1 was connected again in the console").arg(m_who));
        if (what == What::Remind)
            return happened(u"bell"_s, m_texts.translate("Console", "%1 was asked to connect").arg(m_who));
        if (what == What::Lose)
            return happened(
                u"people"_s,
                m_texts.translate("Console", "%1 is not connected any more, as Mattermost says").arg(m_who));
        return connected();
    }

    Happened typed() const
    {
        const QString text = m_delivery.payload["text"_L1].toString().simplified();
        const QString command = QString("/incident "_L1 + relay::shortened(text, LongestTyped)).trimmed();
        return happened(u"command"_s, m_texts.translate("Console", "%1 typed %2").arg(m_who, command));
    }

    Happened submitted() const
    {
        if (!m_delivery.incidentId.isEmpty())
            return happened(glyphOf(incident::Status::Started), declared());
        if (!m_delivery.answer.isEmpty())
            return happened(
                u"form"_s,
                m_texts.translate("Console", "%1 sent the form; it went back to be corrected").arg(m_who));
        return happened(u"form"_s, m_texts.translate("Console", "%1 closed the form").arg(m_who));
    }

    Happened clicked() const
    {
        const QString name = m_delivery.payload["action"_L1].toString();
        if (name == relay::connectAction)
            return happened(u"people"_s, m_texts.translate("Console", "%1 asked for a link").arg(m_who));
        const auto action = relay::actionFromName(name);
        if (!action)
            return seen();
        return happened(glyphOf(relay::targetOf(*action)),
                        m_texts.translate("Console", "%1 clicked “%2” on %3")
                            .arg(m_who, relay::actionLabel(*action, m_texts), m_incident));
    }

    Happened ordered() const
    {
        if (m_delivery.payload.contains("draft"_L1))
            return happened(glyphOf(incident::Status::Started), declared());
        const auto status = incident::statusFromName(m_delivery.payload["to"_L1].toString());
        if (!status)
            return seen();
        return happened(glyphOf(*status),
                        m_texts.translate("Console", "%1 changed %2 in the console: %3")
                            .arg(m_who, m_incident, incident::statusLabel(*status, m_texts)));
    }

    Happened restored() const
    {
        return happened(u"channels"_s,
                        m_texts.translate("Console", "The channel of %1 was restored").arg(m_incident));
    }

    Happened seen() const
    {
        const QJsonObject json = m_delivery.payload["incident"_L1].toObject();
        if (json.isEmpty())
            return happened(u"record"_s, m_texts.translate("Console", "Something came: %1").arg(m_incident));
        const incident::Incident incident = incident::incidentFromJson(json);
        return happened(glyphOf(incident.status),
                        m_texts.translate("Console", "%1 changed in the record: %2")
                            .arg(subjectOf(incident), incident::statusLabel(incident.status, m_texts)));
    }

    QString declared() const { return m_texts.translate("Console", "%1 declared %2").arg(m_who, m_incident); }

    const Delivery &m_delivery;
    QString m_incident;
    QString m_who;
    const Texts &m_texts;
};

QList<HourOfWork> hoursFrom(const QDateTime &first, const QList<store::HourCount> &counts)
{
    QList<HourOfWork> hours;
    for (int i = 0; i < HoursShown; ++i)
        hours.append({first.addSecs(qint64(i) * 3'600), 0, 0});
    for (const store::HourCount &count : counts) {
        const qint64 index = first.secsTo(count.from) / 3'600;
        if (index < 0 || index >= HoursShown)
            continue;
        hours[index].done = count.deliveries - count.withDead;
        hours[index].needsYou = count.withDead;
    }
    return hours;
}

Outcome<bool> hasDead(Connection &connection, const QString &deliveryId)
{
    const auto steps = store::Journal::stepsOf(connection, deliveryId);
    if (!steps)
        return failure(steps.error());
    return std::any_of(steps->cbegin(), steps->cend(),
                       [](const store::Step &step) { return step.state == store::StepState::Dead; });
}

Outcome<QString> incidentOf(Connection &connection, const Delivery &delivery)
{
    if (delivery.incidentId.isEmpty())
        return QString();
    const auto known = store::Incidents::byId(connection, delivery.incidentId);
    if (!known)
        return failure(known.error());
    if (*known)
        return subjectOf((*known)->incident);
    const QJsonObject asked = delivery.payload["draft"_L1].toObject();
    return asked["title"_L1].toString();
}

} // namespace

Happened happenedOf(const Delivery &delivery, const QString &incident, bool isDead, const Texts &texts)
{
    Happened happened = Teller(delivery, incident, texts).told();
    if (isDead) {
        happened.glyph = u"s-failed"_s;
        happened.sentence
            = texts.translate("Console", "%1 – a part of it was given up").arg(happened.sentence);
    }
    return happened;
}

Outcome<ActivityState> readActivity(Connection &connection, const QDateTime &now, const Texts &texts)
{
    ActivityState state;
    const QDateTime first = fullHour(now).addSecs(-(HoursShown - 1) * 3'600);
    const auto counts = store::Journal::hours(connection, first);
    if (!counts)
        return failure(counts.error());
    state.hours = hoursFrom(first, *counts);
    const auto latest = store::Journal::latest(connection, MostLatest);
    if (!latest)
        return failure(latest.error());
    for (const Delivery &delivery : *latest) {
        if (delivery.receivedAt < first)
            continue;
        const auto incident = incidentOf(connection, delivery);
        if (!incident)
            return failure(incident.error());
        const auto dead = hasDead(connection, delivery.id);
        if (!dead)
            return failure(dead.error());
        state.latest.append(happenedOf(delivery, *incident, *dead, texts));
    }
    return state;
}

} // namespace muster::backend
