// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/mattermost/commands.h"

#include "app/mattermost/fitting.h"
#include "app/mattermost/integration_deadline.h"
#include "app/mattermost/json_writing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::mattermost {

namespace {

QString commandPath(const QString &commandId)
{
    return u"/commands/%1"_s.arg(segment(commandId));
}

/// "/hooks/commands/<26>" out of a response path; null when it is none.
QString hookOf(QStringView path, QStringView basePath)
{
    while (basePath.endsWith(u'/'))
        basePath.chop(1);
    if (!path.startsWith(basePath))
        return {};
    const QStringView hook = path.sliced(basePath.size());
    static constexpr auto prefix = "/hooks/commands/"_L1;
    static constexpr qsizetype idLength = 26;
    if (!hook.startsWith(prefix) || hook.size() != prefix.size() + idLength)
        return {};
    const QStringView id = hook.sliced(prefix.size());
    const bool isId = std::all_of(id.begin(), id.end(), [](QChar letter) {
        return (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9');
    });
    return isId ? hook.toString() : QString();
}

} // namespace

bool isResponsePath(const QString &path, const QString &basePath)
{
    return !hookOf(path, basePath).isEmpty();
}

Async<QList<Command>> Commands::list(QString teamId)
{
    const QUrlQuery parameters{{u"team_id"_s, teamId}, {u"custom_only"_s, u"true"_s}};
    const Outcome<QJsonArray> answer = co_await m_session.array(Call::get(u"/commands"_s, parameters));
    co_return answer.map(&listOf<Command>);
}

Async<QList<Command>> Commands::offered(QString teamId)
{
    const QString path = u"/teams/%1/commands/autocomplete"_s.arg(segment(teamId));
    const Outcome<QJsonArray> answer = co_await m_session.array(Call::get(path));
    co_return answer.map(&listOf<Command>);
}

Async<Command> Commands::create(Command command)
{
    command.id.clear();
    const Call call = Call::post(u"/commands"_s, command.toJson());
    const Outcome<QJsonObject> answer = co_await m_session.object(call);
    co_return answer.map(&Command::fromJson);
}

Async<Command> Commands::update(Command command)
{
    const Call call = Call::put(commandPath(command.id), command.toJson());
    const Outcome<QJsonObject> answer = co_await m_session.object(call);
    co_return answer.map(&Command::fromJson);
}

Async<void> Commands::remove(QString id)
{
    return m_session.done(Call::remove(commandPath(id)));
}

Async<Secret> Commands::regenerateToken(QString id)
{
    const Outcome<QJsonObject> answer
        = co_await m_session.object(Call::put(commandPath(id) + u"/regen_token"_s));
    co_return answer.map([](const QJsonObject &json) { return Secret(json.value("token"_L1).toString()); });
}

Async<CommandAnswer> Commands::execute(ExecuteCommand command)
{
    Call call = Call::post(u"/commands/execute"_s, command.toJson());
    call.deadline = integrationDeadline;
    const Outcome<QJsonObject> answer = co_await m_session.object(call);
    co_return answer.map(&CommandAnswer::fromJson);
}

Async<void> Commands::answer(QString responsePath, CommandAnswer answer)
{
    const QString hook = hookOf(responsePath, m_session.baseUrl().path());
    if (hook.isEmpty()) {
        const Wording what = Wording::translate(
            "mattermost::Error", "The way back to this command is not one of the workspace's own.");
        co_return failure(errorSaying(Error::Kind::Invalid, what));
    }
    answer.attachments = fitted(std::move(answer.attachments), m_session.capabilities());
    Call call = Call::post(hook, answer.toJson());
    call.withToken = false;
    const Outcome<net::Response> response = co_await m_session.responseOutsideApi(call);
    if (response)
        co_return Outcome<void>();
    Error error = response.error();
    // 11.6 repeats the id in its message, and whoever has it may still use it.
    error.detail.replace(hook.section(u'/', -1), u"…"_s);
    co_return failure(error);
}

} // namespace muster::mattermost
