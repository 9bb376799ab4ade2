// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/setup/setup_page_state.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace muster::ui {

using backend::StepPhase;

namespace {

QDateTime timeIn(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate).toUTC();
}

StepPhase phaseIn(const QJsonValue &value)
{
    static const QHash<QString, StepPhase> phases{{u"working"_s, StepPhase::Working},
                                                  {u"done"_s, StepPhase::Done},
                                                  {u"attention"_s, StepPhase::NeedsAttention}};
    return phases.value(value.toString(), StepPhase::ToDo);
}

backend::Trouble troubleIn(const QJsonValue &json)
{
    backend::Trouble trouble;
    trouble.code = json["code"_L1].toString();
    trouble.field = json["field"_L1].toString();
    trouble.sentence = json["sentence"_L1].toString();
    trouble.advice = json["advice"_L1].toString();
    trouble.consoleName = json["consoleName"_L1].toString();
    trouble.configKey = json["configKey"_L1].toString();
    trouble.isBlocking = json["isBlocking"_L1].toBool(true);
    return trouble;
}

backend::SetupStep stepIn(const QJsonObject &json, backend::StepName name)
{
    backend::SetupStep step;
    step.name = name;
    step.phase = phaseIn(json["phase"_L1]);
    step.summary = json["summary"_L1].toString();
    step.doing = json["doing"_L1].toString();
    step.since = timeIn(json["since"_L1]);
    const QJsonArray troubles = json["troubles"_L1].toArray();
    for (const QJsonValue &trouble : troubles)
        step.troubles.append(troubleIn(trouble));
    return step;
}

backend::ServerFacts serverIn(const QJsonObject &json)
{
    backend::ServerFacts server;
    server.url = QUrl(json["url"_L1].toString());
    server.version = json["version"_L1].toString();
    server.siteName = json["siteName"_L1].toString();
    return server;
}

} // namespace

SetupPageState setupPageStateFromJson(const QJsonObject &json)
{
    SetupPageState state;
    state.now = timeIn(json["now"_L1]);
    state.secretsFile = json["secretsFile"_L1].toString();
    backend::SetupState &setup = state.setup;
    const QJsonObject steps = json["steps"_L1].toObject();
    for (const backend::StepName name : backend::allSteps())
        setup.steps.append(stepIn(steps[backend::stepName(name)].toObject(), name));
    setup.server = serverIn(json["server"_L1].toObject());
    setup.caFile = json["caFile"_L1].toString();
    setup.signedInAs = json["signedInAs"_L1].toString();
    setup.canUseBrowser = json["canUseBrowser"_L1].toBool(true);
    setup.canUseSystemBrowser = json["canUseSystemBrowser"_L1].toBool();
    setup.base = QUrl(json["base"_L1].toString());
    const QList<QUrl> callbacks = backend::callbacksBelow(setup.base);
    setup.installCallback = callbacks.value(0);
    setup.signInCallback = callbacks.value(1);
    setup.clientId = json["clientId"_L1].toString();
    setup.isAppMadeByUs = json["isAppMadeByUs"_L1].toBool(true);
    const QJsonArray teams = json["teams"_L1].toArray();
    for (const QJsonValue &team : teams)
        setup.teams.append({team["name"_L1].toString(), team["title"_L1].toString()});
    setup.chosenTeams = json["chosenTeams"_L1].toVariant().toStringList();
    setup.botName = json["botName"_L1].toString(setup.botName);
    setup.commandUrl = QUrl(json["commandUrl"_L1].toString());
    return state;
}

} // namespace muster::ui
