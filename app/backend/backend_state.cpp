// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/backend_state.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace muster::backend {

namespace {

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QJsonObject toJson(const ListenerState &listener)
{
    return {
        {"listening"_L1, listener.isListening},
        {"address"_L1, listener.address},
        {"port"_L1, listener.port},
        {"callbackUrl"_L1, listener.callbackUrl.toString()},
    };
}

QJsonObject toJson(const MattermostState &mattermost)
{
    QJsonObject json{
        {"contact"_L1, contactName(mattermost.contact)},
        {"hearsEvents"_L1, mattermost.hearsEvents},
        {"url"_L1, mattermost.url.toString()},
        {"version"_L1, mattermost.version},
        {"bot"_L1, mattermost.botName},
    };
    if (mattermost.contact == Contact::Down || mattermost.contact == Contact::Refused) {
        json.insert("error"_L1, kindName(mattermost.error.kind));
        json.insert("what"_L1, mattermost.error.what);
    }
    return json;
}

QJsonObject toJson(const relay::TroubledStep &step)
{
    return {
        {"step"_L1, step.id},
        {"kind"_L1, step.kind},
        {"attempts"_L1, step.attempts},
        {"nextTry"_L1, timeText(step.nextTry)},
        {"error"_L1, kindName(step.error.kind)},
        {"code"_L1, step.error.code},
        {"needsAdministrator"_L1, step.needsAdministrator},
        {"holdsUp"_L1, step.holdsUp.size()},
    };
}

QJsonObject toJson(const relay::RunnerState &steps)
{
    QJsonArray troubled;
    for (const relay::TroubledStep &step : steps.troubled)
        troubled.append(toJson(step));
    return {{"running"_L1, steps.running}, {"waiting"_L1, steps.waiting}, {"troubled"_L1, troubled}};
}

} // namespace

QString contactName(Contact contact)
{
    switch (contact) {
    case Contact::Unknown:
        return u"unknown"_s;
    case Contact::Up:
        return u"up"_s;
    case Contact::Down:
        return u"down"_s;
    case Contact::Refused:
        return u"refused"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const BackendState &state)
{
    return {
        {"running"_L1, state.isRunning},
        {"draining"_L1, state.isDraining},
        {"startedAt"_L1, timeText(state.startedAt)},
        {"listener"_L1, toJson(state.listener)},
        {"mattermost"_L1, toJson(state.mattermost)},
        {"record"_L1, state.recordName.inEnglish()},
        {"deliveries"_L1, state.journal.deliveries},
        {"dead"_L1, state.journal.dead},
        {"steps"_L1, toJson(state.steps)},
    };
}

} // namespace muster::backend
