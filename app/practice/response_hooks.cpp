// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/response_hooks.h"

#include "app/practice/answer_posting.h"
#include "app/practice/api.h"
#include "app/practice/problems.h"

#include <chrono>

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

// model/command_webhook.go:22, app/webhook.go:850
constexpr int mostUses = 5;
constexpr std::chrono::milliseconds lifetime = std::chrono::minutes(30);

Result<ResponseHook *> findHook(State &state, const QString &id)
{
    ResponseHook *hook = state.responseHook(id);
    if (!hook || state.now() - hook->createAt > lifetime.count())
        return refuse("app.command_webhook.get.missing"_L1);
    return hook;
}

Result<void> use(Call &call, CommandAnswer answer)
{
    const Result<ResponseHook *> hook = findHook(call.state(), call.parameter(u"id"_s));
    if (!hook)
        return tl::unexpected(hook.error());
    const Command *command = call.state().command((*hook)->commandId);
    if (!command)
        return refuse("web.command_webhook.command.app_error"_L1);
    if ((*hook)->uses >= mostUses)
        return refuse("app.command_webhook.try_use.invalid"_L1);
    ++(*hook)->uses;
    const CommandRun run{(*hook)->userId, (*hook)->channelId, (*hook)->rootId, command};
    return handOut(call.api(), answer, run, {});
}

/// A body that can not be read is refused before the hook is looked for, and costs no use.
Result<Reply> answerLate(Call &call)
{
    const QHash<QString, QString> words{{u"hook_id"_s, call.parameter(u"id"_s)}};
    const std::optional<CommandAnswer> answer
        = readCommandAnswer(call.request().header("Content-Type"), call.request().body, call.state());
    if (!answer)
        return tl::unexpected(Problem("web.command_webhook.parse.app_error"_L1, words));

    const Result<void> used = use(call, *answer);
    if (used)
        return Reply::text("ok");
    if (!call.dialect().hookProblemsAreGeneral)
        return tl::unexpected(used.error());
    Problem general("web.command_webhook.general.app_error"_L1, words);
    general.status = statusOf(used.error());
    return tl::unexpected(general);
}

} // namespace

void addResponseHooks(Api &api)
{
    api.add("POST", u"/hooks/commands/{id}", answerLate, Access::Anyone);
}

} // namespace muster::practice
