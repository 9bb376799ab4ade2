// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/help/help_state.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace muster::ui {

QJsonObject toJson(const HelpState &state)
{
    QJsonArray commands;
    for (const HelpState::Command &each : state.commands)
        commands.append(
            QJsonObject{{u"command"_s, each.command}, {u"hint"_s, each.hint}, {u"does"_s, each.does}});
    QJsonArray files;
    for (const HelpState::Place &each : state.files)
        files.append(QJsonObject{{u"what"_s, each.what}, {u"where"_s, each.where}});
    return {{u"commands"_s, commands}, {u"files"_s, files}};
}

HelpState helpStateFromJson(const QJsonObject &json)
{
    HelpState state;
    const QJsonArray commands = json[u"commands"_s].toArray();
    for (const QJsonValue &each : commands)
        state.commands.append(
            {each[u"command"_s].toString(), each[u"hint"_s].toString(), each[u"does"_s].toString()});
    const QJsonArray files = json[u"files"_s].toArray();
    for (const QJsonValue &each : files)
        state.files.append({each[u"what"_s].toString(), each[u"where"_s].toString()});
    return state;
}

} // namespace muster::ui
