// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/relay/asker.h"
#include "app/relay/circumstances.h"
#include "app/relay/inbound.h"
#include "app/relay/plan.h"
#include "app/relay/steps.h"
#include "tests/unit/incident/sample_incident.h"

namespace muster::test {

inline const QString anaId = QStringLiteral("anaanaanaanaanaanaanaanaan");
inline const QString benId = QStringLiteral("benbenbenbenbenbenbenbenbe");
inline const QString teamId = QStringLiteral("teamteamteamteamteamteamte");
inline const QString townId = QStringLiteral("towntowntowntowntowntownto"); ///< no incident's channel
inline const QString warRoomId = QStringLiteral("roomroomroomroomroomroomro"); ///< the sample incident's
inline const QString cardId = QStringLiteral("cardcardcardcardcardcardca");

/// Half an hour after the sample incident began.
[[nodiscard]] inline relay::Circumstances sampleCircumstances()
{
    using namespace Qt::StringLiterals;
    relay::Circumstances now;
    now.settings.workspace.teams = {u"ops"_s};
    now.workspace.url = QUrl(u"https://chat.example.org"_s);
    now.workspace.callbackUrl = QUrl(u"http://127.0.0.1:8190"_s);
    now.workspace.teamNames = {{teamId, u"ops"_s}};
    now.catalogue = sampleCatalogue();
    now.now = QDateTime({2026, 3, 2}, {3, 34, 5}, Qt::UTC);
    return now;
}

[[nodiscard]] inline relay::Asker sampleAsker(const QString &locale = QStringLiteral("en"))
{
    using namespace Qt::StringLiterals;
    const relay::Circumstances now = sampleCircumstances();
    return {.userId = anaId,
            .name = u"Ana Braun"_s,
            .locale = locale,
            .teamId = teamId,
            .channelId = townId,
            .rootId = {},
            .responsePath = u"/hooks/commands/abcdefghijklmnopqrstuvwxyz"_s,
            .responseUntil = now.now.addSecs(30 * 60)};
}

/// The sample incident in that status, with its channel and card.
[[nodiscard]] inline store::KnownIncident sampleKnown(incident::Status status = incident::Status::Started)
{
    using namespace Qt::StringLiterals;
    store::KnownIncident known{.incident = sampleIncident(),
                               .link = {.teamId = teamId,
                                        .channelId = warRoomId,
                                        .channelName = u"inc-12-checkout-is-down"_s,
                                        .cardPostId = cardId,
                                        .archived = false}};
    known.incident.status = status;
    return known;
}

/// As the link to sampleKnown() is written.
inline const QString sampleLink
    = QStringLiteral("[#12 Checkout is down](https://chat.example.org/ops/channels/inc-12-checkout-is-down)");

[[nodiscard]] inline relay::SlashCommand sampleSlash(const QString &text,
                                                     const QString &locale = QStringLiteral("en"))
{
    using namespace Qt::StringLiterals;
    relay::SlashCommand slash;
    slash.id = u"deliverydeliverydeliveryde"_s;
    slash.asker = sampleAsker(locale);
    slash.teamName = u"ops"_s;
    slash.triggerId = u"trigger"_s;
    slash.text = text;
    slash.receivedAt = sampleCircumstances().now;
    return slash;
}

[[nodiscard]] inline QString textOf(const relay::Answer &answer)
{
    using namespace Qt::StringLiterals;
    return answer.body["text"_L1].toString() + answer.body["ephemeral_text"_L1].toString();
}

[[nodiscard]] inline QStringList kindsOf(const QList<store::Step> &steps)
{
    QStringList kinds;
    for (const store::Step &step : steps)
        kinds.append(step.kind);
    return kinds;
}

/// The first of that kind; an empty step when there is none.
[[nodiscard]] inline store::Step stepOf(const QList<store::Step> &steps, relay::StepKind kind)
{
    for (const store::Step &step : steps) {
        if (step.kind == relay::stepName(kind))
            return step;
    }
    return {};
}

} // namespace muster::test
