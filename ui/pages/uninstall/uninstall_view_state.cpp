// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/uninstall/uninstall_view_state.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

QDateTime timeIn(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate).toUTC();
}

backend::Belonging belongingIn(const QJsonValue &json)
{
    backend::Belonging one;
    one.kind = backend::belongingKindFromName(json["kind"_L1].toString()).value_or(one.kind);
    one.id = json["id"_L1].toString();
    one.name = json["name"_L1].toString();
    one.detail = json["detail"_L1].toString();
    one.fate = json["fate"_L1].toString();
    one.isLocal = json["local"_L1].toBool();
    one.phase = backend::belongingPhaseFromName(json["state"_L1].toString()).value_or(one.phase);
    one.reason = json["reason"_L1].toString();
    one.byHand = json["byHand"_L1].toString();
    one.menuPath = json["menuPath"_L1].toString();
    return one;
}

backend::Trouble troubleIn(const QJsonValue &json)
{
    backend::Trouble trouble;
    trouble.code = json["code"_L1].toString();
    trouble.field = json["field"_L1].toString();
    trouble.sentence = json["sentence"_L1].toString();
    trouble.advice = json["advice"_L1].toString();
    return trouble;
}

} // namespace

UninstallViewState uninstallViewStateFromJson(const QJsonObject &json)
{
    UninstallViewState state;
    state.now = timeIn(json["now"_L1]);
    state.suggestedFolder = json["suggestedFolder"_L1].toString();
    backend::UninstallState &uninstall = state.uninstall;
    uninstall.phase = backend::uninstallPhaseFromName(json["phase"_L1].toString()).value_or(uninstall.phase);
    uninstall.server = QUrl(json["server"_L1].toString());
    uninstall.signedInAs = json["signedInAs"_L1].toString();
    uninstall.needsSignIn = json["needsSignIn"_L1].toBool();
    uninstall.canUseBrowser = json["canUseBrowser"_L1].toBool(true);
    uninstall.isLooked = json["looked"_L1].toBool();
    uninstall.choice.exportFolder = json["exportFolder"_L1].toString();
    uninstall.choice.withLocal = json["withLocal"_L1].toBool();
    uninstall.exportedTo = json["exportedTo"_L1].toString();
    uninstall.doing = json["doing"_L1].toString();
    uninstall.since = timeIn(json["since"_L1]);
    const QJsonArray belongings = json["belongings"_L1].toArray();
    for (const QJsonValue &one : belongings)
        uninstall.belongings.append(belongingIn(one));
    const QJsonArray troubles = json["troubles"_L1].toArray();
    for (const QJsonValue &trouble : troubles)
        uninstall.troubles.append(troubleIn(trouble));
    return state;
}

} // namespace muster::ui
