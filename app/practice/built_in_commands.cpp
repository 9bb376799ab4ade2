// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/built_in_commands.h"

#include "app/practice/api.h"
#include "app/practice/permissions.h"
#include "app/practice/plugins.h"
#include "app/practice/render.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

/// Recorded lists (03): what 11.6 says, and under "older" what 5.37 says otherwise.
const QJsonArray &recordedCommands()
{
    static const QJsonArray commands = [] {
        QFile file(u":/practice/built_in_commands.json"_s);
        static_cast<void>(file.open(QIODevice::ReadOnly));
        return QJsonDocument::fromJson(file.readAll()).array();
    }();
    return commands;
}

QJsonObject listed(QJsonObject recorded, const Dialect &dialect)
{
    const QJsonObject older = recorded.take("older"_L1).toObject();
    QJsonObject command = toJson(Command{});
    command.insert("method"_L1, QString());
    command.insert("auto_complete"_L1, true);
    for (auto it = recorded.begin(); it != recorded.end(); ++it)
        command.insert(it.key(), it.value());
    if (dialect.version == Version::V5_37) {
        for (auto it = older.begin(); it != older.end(); ++it)
            command.insert(it.key(), it.value());
    }
    return command;
}

Result<QJsonArray> commandsOfTeam(Call &call)
{
    const Result<QString> teamId = call.idParameter(u"team_id"_s);
    if (!teamId)
        return tl::unexpected(teamId.error());
    if (!mayInTeam(call.state(), call.userId(), *teamId, Permission::ViewTeam))
        return forbidden();
    return commandsToComplete(call, *teamId);
}

Result<Reply> listToComplete(Call &call)
{
    const Result<QJsonArray> commands = commandsOfTeam(call);
    if (!commands)
        return tl::unexpected(commands.error());
    return Reply(*commands);
}

/// Of the first word only: what follows depends on each command's own data.
Result<Reply> suggest(Call &call)
{
    const Result<QJsonArray> commands = commandsOfTeam(call);
    if (!commands)
        return tl::unexpected(commands.error());
    const QString typed = call.queryValue(u"user_input"_s);
    QJsonArray suggestions;
    for (const QJsonValue &command : *commands) {
        const QString trigger = command["trigger"_L1].toString();
        if (!typed.startsWith(u'/') || !trigger.startsWith(typed.sliced(1), Qt::CaseInsensitive))
            continue;
        suggestions.append(QJsonObject{{u"Complete"_s, trigger},
                                       {u"Suggestion"_s, trigger},
                                       {u"Hint"_s, command["auto_complete_hint"_L1]},
                                       {u"Description"_s, command["auto_complete_desc"_L1]},
                                       {u"IconData"_s, QString()}});
    }
    return Reply(suggestions);
}

} // namespace

QJsonArray builtInCommands(const Dialect &dialect)
{
    QJsonArray commands;
    for (const QJsonValue &recorded : recordedCommands())
        commands.append(listed(recorded.toObject(), dialect));
    return commands;
}

QJsonArray commandsToComplete(const Call &call, const QString &teamId)
{
    QJsonArray commands = pluginCommands(call.state());
    for (const Command *command : call.state().commands().where([&](const Command &one) {
             return one.teamId == teamId && one.autoComplete && one.deleteAt == 0
                 && pluginOf(call.state(), one.trigger) == nullptr;
         })) {
        QJsonObject shown = toJson(*command);
        for (const QLatin1StringView key :
             {"token"_L1, "url"_L1, "method"_L1, "creator_id"_L1, "username"_L1, "icon_url"_L1})
            shown.insert(key, QString());
        commands.append(shown);
    }
    const QJsonArray builtIns = builtInCommands(call.dialect());
    for (const QJsonValue &builtIn : builtIns)
        commands.append(builtIn);
    return commands;
}

bool isBuiltInCommand(const QString &trigger)
{
    return std::ranges::any_of(recordedCommands(), [&trigger](const QJsonValue &command) {
        return command["trigger"_L1].toString() == trigger;
    });
}

std::optional<CommandAnswer> builtInAnswer(const QString &trigger, const QString &text)
{
    CommandAnswer answer;
    answer.responseType = u"in_channel"_s;
    if (trigger == "me"_L1) {
        answer.type = u"me"_s;
        answer.text = u'*' + text + u'*';
        return answer;
    }
    if (trigger == "shrug"_L1) {
        const QString shrug = uR"(¯\\\_(ツ)\_/¯)"_s;
        answer.text = text.isEmpty() ? shrug : text + u' ' + shrug;
        return answer;
    }
    return std::nullopt;
}

void addCommandSuggestions(Api &api)
{
    api.add("GET", u"/api/v4/teams/{team_id}/commands/autocomplete", listToComplete);
    api.add("GET", u"/api/v4/teams/{team_id}/commands/autocomplete_suggestions", suggest);
}

} // namespace muster::practice
