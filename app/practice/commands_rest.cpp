// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

// Slash commands as rows; command_execution.cpp runs them.

#include "app/practice/api.h"
#include "app/practice/built_in_commands.h"
#include "app/practice/permissions.h"
#include "app/practice/plugins.h"
#include "app/practice/render.h"
#include "app/practice/topics.h"
#include "app/practice/web_address.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

bool mayManage(const Call &call, const QString &teamId)
{
    return mayInTeam(call.state(), call.userId(), teamId, Permission::ManageSlashCommands);
}

Command commandFrom(const QJsonObject &body)
{
    Command command;
    command.id = body.value(u"id"_s).toString();
    command.token = body.value(u"token"_s).toString();
    command.teamId = body.value(u"team_id"_s).toString();
    command.trigger = body.value(u"trigger"_s).toString().toLower();
    command.method = body.value(u"method"_s).toString();
    command.username = body.value(u"username"_s).toString();
    command.iconUrl = body.value(u"icon_url"_s).toString();
    command.url = body.value(u"url"_s).toString();
    command.displayName = body.value(u"display_name"_s).toString();
    command.description = body.value(u"description"_s).toString();
    command.autoComplete = body.value(u"auto_complete"_s).toBool();
    command.autoCompleteDesc = body.value(u"auto_complete_desc"_s).toString();
    command.autoCompleteHint = body.value(u"auto_complete_hint"_s).toString();
    return command;
}

bool isTrigger(const Dialect &dialect, const QString &trigger)
{
    static const QRegularExpression plain(u"\\A[a-z0-9._-]+\\z"_s);
    const qsizetype bytes = trigger.toUtf8().size();
    if (bytes == 0 || bytes > 128 || trigger.startsWith(u'/') || trigger.contains(u' '))
        return false;
    return !dialect.plainTriggers || plain.match(trigger).hasMatch();
}

/// model/command.go of the server, in its order.
Result<void> check(const Dialect &dialect, const Command &command)
{
    if (!isTrigger(dialect, command.trigger))
        return refuse("model.command.is_valid.trigger.app_error"_L1);
    if (command.url.isEmpty() || command.url.size() > 1024)
        return refuse("model.command.is_valid.url.app_error"_L1);
    if (!isWebAddress(command.url))
        return refuse("model.command.is_valid.url_http.app_error"_L1);
    if (command.method != "P"_L1 && command.method != "G"_L1)
        return refuse("model.command.is_valid.method.app_error"_L1);
    if (command.displayName.size() > 64)
        return refuse("model.command.is_valid.display_name.app_error"_L1);
    if (command.description.size() > 128)
        return refuse("model.command.is_valid.description.app_error"_L1);
    if (command.autoCompleteDesc.size() > 1024 || command.autoCompleteHint.size() > 1024)
        return refuse("app.command.createcommand.internal_error"_L1); // the database's columns
    return {};
}

bool isTriggerTaken(const State &state, const Command &command)
{
    const auto namesakes = state.commands().where([&](const Command &each) {
        return each.teamId == command.teamId && each.trigger == command.trigger && each.id != command.id;
    });
    return !namesakes.empty() || isBuiltInCommand(command.trigger);
}

Result<Reply> createCommand(const Call &call)
{
    const Result<QJsonObject> body = call.object(u"command"_s);
    if (!body)
        return tl::unexpected(body.error());
    Command command = commandFrom(*body);
    if (!mayManage(call, command.teamId))
        return forbidden();
    if (!call.state().switches.commands)
        return refuse("api.command.disabled.app_error"_L1);
    if (isTriggerTaken(call.state(), command))
        return refuse("api.command.duplicate_trigger.app_error"_L1);
    if (!command.id.isEmpty())
        return refuse("app.command.createcommand.internal_error"_L1);
    if (const Result<void> valid = check(call.dialect(), command); !valid)
        return tl::unexpected(valid.error());
    command.creatorId = call.userId();
    return Reply(toJson(call.state().addCommand(std::move(command))), 201);
}

QJsonArray customCommands(const Call &call, const QString &teamId)
{
    QJsonArray commands;
    for (const Command *command :
         call.state().commands().where([&](const Command &each) { return each.teamId == teamId; }))
        commands.append(toJson(*command));
    return commands;
}

/// With the built-in ones, and without what only the integration should know.
QJsonArray allCommands(const Call &call, const QString &teamId)
{
    QJsonArray commands = builtInCommands(call.dialect());
    const QJsonArray ofPlugins = pluginCommands(call.state());
    for (const QJsonValue &each : ofPlugins)
        commands.append(each);
    const QJsonArray custom = customCommands(call, teamId);
    for (const QJsonValue &each : custom) {
        QJsonObject command = each.toObject();
        if (pluginOf(call.state(), command.value(u"trigger"_s).toString()) != nullptr)
            continue; // hidden, as it will not be run
        for (const QString &key :
             {u"token"_s, u"url"_s, u"method"_s, u"creator_id"_s, u"username"_s, u"icon_url"_s})
            command.insert(key, QString());
        commands.append(command);
    }
    return commands;
}

Result<Reply> listCommands(const Call &call)
{
    const QString teamId = call.queryValue(u"team_id"_s);
    if (teamId.isEmpty())
        return invalidBody(u"team_id"_s);
    if (!mayInTeam(call.state(), call.userId(), teamId, Permission::ViewTeam))
        return forbidden();
    if (!call.queryFlag(u"custom_only"_s))
        return Reply(mayManage(call, teamId) ? allCommands(call, teamId) : commandsToComplete(call, teamId));
    if (!mayManage(call, teamId))
        return forbidden();
    if (!call.state().switches.commands)
        return refuse("api.command.disabled.app_error"_L1);
    return Reply(customCommands(call, teamId));
}

/// Whatever is in the way, switched off and forbidden too, the server says that there is none.
Result<Command *> commandInPath(const Call &call)
{
    const Result<QString> id = call.idParameter(u"command_id"_s);
    if (!id)
        return tl::unexpected(id.error());
    Command *command = call.state().command(*id);
    const bool isShown
        = command != nullptr && call.state().switches.commands && mayManage(call, command->teamId);
    if (!isShown)
        return refuse("store.sql_command.save.get.app_error"_L1);
    return command;
}

Result<Reply> getCommand(const Call &call)
{
    const Result<Command *> command = commandInPath(call);
    if (!command)
        return tl::unexpected(command.error());
    return Reply(toJson(**command));
}

/// The whole command: what is missing is cleared. Token, author and age stay.
Result<Reply> updateCommand(const Call &call)
{
    const Result<QJsonObject> body = call.object(u"command"_s);
    if (!body || body->value(u"id"_s).toString() != call.parameter(u"command_id"_s))
        return invalidBody(u"command"_s);
    const Result<Command *> stored = commandInPath(call);
    if (!stored)
        return tl::unexpected(stored.error());
    Command command = commandFrom(*body);
    if (command.teamId != (*stored)->teamId)
        return refuse("api.command.team_mismatch.app_error"_L1);
    if (call.dialect().updateChecksTrigger && isTriggerTaken(call.state(), command))
        return refuse("api.command.duplicate_trigger.app_error"_L1);
    if (const Result<void> valid = check(call.dialect(), command); !valid)
        return tl::unexpected(valid.error());
    command.token = (*stored)->token;
    command.creatorId = (*stored)->creatorId;
    command.createAt = (*stored)->createAt;
    command.updateAt = call.state().now();
    **stored = command;
    return Reply(toJson(command));
}

Result<Reply> regenerateToken(const Call &call)
{
    const Result<Command *> command = commandInPath(call);
    if (!command)
        return tl::unexpected(command.error());
    (*command)->token = call.state().newId();
    return Reply(QJsonObject{{u"token"_s, (*command)->token}});
}

Result<Reply> moveCommand(const Call &call)
{
    const Result<Command *> command = commandInPath(call);
    if (!command)
        return tl::unexpected(command.error());
    const Result<QJsonObject> body = call.object(u"team_id"_s);
    const QString teamId = body ? body->value(u"team_id"_s).toString() : QString();
    if (teamId.isEmpty())
        return invalidBody(u"team_id"_s);
    if (!mayManage(call, teamId))
        return forbidden();
    (*command)->teamId = teamId;
    return Reply::ok();
}

Result<Reply> deleteCommand(const Call &call)
{
    const Result<Command *> command = commandInPath(call);
    if (!command)
        return tl::unexpected(command.error());
    call.state().removeCommand(QString((*command)->id));
    return Reply::ok();
}

} // namespace

void addCommandRoutes(Api &api)
{
    api.add("POST", u"/api/v4/commands", createCommand);
    api.add("GET", u"/api/v4/commands", listCommands);
    api.add("GET", u"/api/v4/commands/{command_id}", getCommand);
    api.add("PUT", u"/api/v4/commands/{command_id}", updateCommand);
    api.add("PUT", u"/api/v4/commands/{command_id}/regen_token", regenerateToken);
    api.add("PUT", u"/api/v4/commands/{command_id}/move", moveCommand);
    api.add("DELETE", u"/api/v4/commands/{command_id}", deleteCommand);
}

} // namespace muster::practice
