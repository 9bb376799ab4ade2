// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/command_execution.h"

#include "app/practice/answer_posting.h"
#include "app/practice/api.h"
#include "app/practice/built_in_commands.h"
#include "app/practice/command_form.h"
#include "app/practice/integration_caller.h"
#include "app/practice/permissions.h"
#include "app/practice/plugins.h"
#include "app/practice/reason_phrase.h"
#include "app/practice/trigger_ids.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

tl::unexpected<Problem> refuseTrigger(QLatin1StringView id, const QString &trigger,
                                      const QString &status = {})
{
    return tl::unexpected(Problem(id, {{u"Trigger"_s, trigger}, {u"Status"_s, status}}));
}

/// The typed line: the trigger is its first word in lower case, the text all after one white space.
void split(const QString &line, CommandCall &command)
{
    const auto space = std::ranges::find_if(line, [](QChar letter) { return letter.isSpace(); });
    const qsizetype end = space - line.begin();
    command.trigger = line.sliced(1, end - 1).toLower();
    command.text = end < line.size() ? line.sliced(end + 1) : QString();
}

/// In a direct channel the client says which team's commands are meant, and must be in that team.
Result<QString> teamOf(const Call &call, const Channel &channel, const QString &teamId)
{
    if (!channel.isDirect())
        return channel.teamId;
    if (!mayInTeam(call.state(), call.userId(), teamId, Permission::ViewTeam))
        return forbidden();
    return teamId;
}

Result<CommandCall> readCall(const Call &call)
{
    const Result<QJsonObject> body = call.object(u"command_args"_s);
    if (!body)
        return tl::unexpected(body.error());
    const QString line = body->value("command"_L1).toString();
    CommandCall command;
    command.channelId = body->value("channel_id"_L1).toString();
    command.rootId = body->value("root_id"_L1).toString();
    command.userId = call.userId();
    if (line.size() <= 1 || !line.startsWith(u'/') || !isId(command.channelId))
        return refuse("api.command.execute_command.start.app_error"_L1);
    if (!mayInChannel(call.state(), call.userId(), command.channelId, Permission::UseSlashCommands))
        return forbidden();

    const Channel *channel = call.state().channel(command.channelId);
    if (channel->isArchived() && call.dialect().archivedRunsNoCommand)
        return refuse("api.command.execute_command.deleted.error"_L1);
    const Result<QString> teamId = teamOf(call, *channel, body->value("team_id"_L1).toString());
    if (!teamId)
        return tl::unexpected(teamId.error());
    command.teamId = *teamId;
    split(line, command);
    return command;
}

/// Two with one trigger are possible (PUT does not check on older servers): the last listed wins.
const Command *findCommand(const State &state, const CommandCall &wanted)
{
    const std::vector<const Command *> found = state.commands().where([&wanted](const Command &command) {
        return command.teamId == wanted.teamId && command.trigger == wanted.trigger && command.deleteAt == 0;
    });
    return found.empty() ? nullptr : found.back();
}

Result<Reply> finish(Api &api, CommandAnswer answer, const CommandRun &run, const CommandCall &command)
{
    const Result<void> handed = handOut(api, answer, run, command.trigger);
    if (!handed)
        return tl::unexpected(handed.error());
    return Reply(answer.toJson());
}

Result<Reply> runBuiltIn(Api &api, const CommandCall &command)
{
    const std::optional<CommandAnswer> answer = builtInAnswer(command.trigger, command.text);
    if (!answer)
        return refuseTrigger("api.command.execute_command.not_found.app_error"_L1, command.trigger);
    return finish(api, *answer, {command.userId, command.channelId, command.rootId, nullptr}, command);
}

Result<Reply> answered(Api &api, const CommandCall &call, const QString &commandId,
                       const std::optional<net::Response> &response)
{
    if (!response)
        return refuseTrigger("api.command.execute_command.failed.app_error"_L1, call.trigger);
    if (response->status != 200)
        return refuseTrigger("api.command.execute_command.failed_resp.app_error"_L1, call.trigger,
                             statusLine(response->status));
    std::optional<CommandAnswer> answer
        = readCommandAnswer(response->header("Content-Type"), response->body, api.state());
    if (!answer)
        return refuseTrigger("api.command.execute_command.failed.app_error"_L1, call.trigger);
    answer->triggerId = call.clientTriggerId;
    const Command *command = api.state().command(commandId);
    if (!command)
        return refuseTrigger("api.command.execute_command.failed.app_error"_L1, call.trigger);
    return finish(api, *answer, {call.userId, call.channelId, call.rootId, command}, call);
}

void runCustom(Api &api, IntegrationCaller &caller, CommandCall call, const Command &command,
               const Answer &answer)
{
    State &state = api.state();
    call.clientTriggerId = state.newId();
    call.triggerId = makeTriggerId({call.clientTriggerId, call.userId}, state.now());
    call.hookId = state
                      .addResponseHook({.id = {},
                                        .commandId = command.id,
                                        .userId = call.userId,
                                        .channelId = call.channelId,
                                        .rootId = call.rootId,
                                        .createAt = state.now()})
                      .id;
    caller.call(integrationRequest(state, api.dialect(), command, call),
                [&api, call, id = command.id, answer](const std::optional<net::Response> &response) {
                    answer(answered(api, call, id, response));
                });
}

/// The answer of a plugin's command to who typed it.
Result<Reply> runPlugin(Api &api, const CommandCall &command, const Plugin &plugin)
{
    CommandAnswer answer;
    answer.responseType = u"ephemeral"_s;
    answer.text = plugin.name + u" heard /"_s + command.trigger;
    return finish(api, answer, {command.userId, command.channelId, command.rootId, nullptr}, command);
}

QString addressOf(const Api &api, const http::Request &request)
{
    return api.dialect().responseUrlIsSiteUrl ? api.siteUrl() : api.addressAsked(request);
}

} // namespace

void addCommandExecution(Api &api, IntegrationCaller &caller)
{
    api.addLater("POST", u"/api/v4/commands/execute",
                 [&api, &caller](const Call &call, const Answer &answer) {
                     Result<CommandCall> command = readCall(call);
                     if (!command)
                         return answer(tl::unexpected(command.error()));
                     if (!api.state().switches.commands)
                         return answer(refuse("api.command.disabled.app_error"_L1));
                     command->address = addressOf(api, call.request());
                     if (const Plugin *plugin = pluginOf(api.state(), command->trigger))
                         return answer(runPlugin(api, *command, *plugin));
                     if (const Command *custom = findCommand(api.state(), *command))
                         return runCustom(api, caller, *command, *custom, answer);
                     answer(runBuiltIn(api, *command));
                 });
}

} // namespace muster::practice
