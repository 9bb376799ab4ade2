// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/dialogs.h"

#include "app/practice/api.h"
#include "app/practice/dialog_answer.h"
#include "app/practice/dialog_form.h"
#include "app/practice/integration_caller.h"
#include "app/practice/permissions.h"
#include "app/practice/render.h"
#include "app/practice/trigger_ids.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

using ReadAnswer = Result<Reply> (*)(const net::Response &, const Dialect &);

Result<Reply> open(Call &call)
{
    const Result<QJsonObject> body = call.object(u"dialog"_s);
    if (!body)
        return tl::unexpected(body.error());
    const std::optional<QJsonObject> dialog = completeDialog(body->value("dialog"_L1), call.dialect());
    if (!dialog)
        return invalidBody(u"dialog"_s);
    const QString url = body->value("url"_L1).toString();
    if (url.isEmpty())
        return invalidBody(u"url"_s);
    const Result<TriggerHolder> holder = readTriggerId(body->value("trigger_id"_L1).toString(),
                                                       call.state().now(), call.dialect().triggerLifetime);
    if (!holder)
        return tl::unexpected(holder.error());

    const QJsonObject shown{{u"trigger_id"_s, holder->clientId}, {u"url"_s, url}, {u"dialog"_s, *dialog}};
    call.api().publish(
        {.name = u"open_dialog"_s, .data = {{u"dialog"_s, compact(shown)}}, .userId = holder->userId});
    return Reply::ok();
}

/// Numbers pass through float64 in the server.
QJsonValue throughFloat(const QJsonValue &value)
{
    if (value.isDouble())
        return QJsonValue(value.toDouble());
    if (value.isArray()) {
        QJsonArray array;
        const QJsonArray entries = value.toArray();
        for (const QJsonValue &entry : entries)
            array.append(throughFloat(entry));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const QJsonObject before = value.toObject();
    for (auto it = before.begin(); it != before.end(); ++it)
        object.insert(it.key(), throughFloat(it.value()));
    return object;
}

Result<void> checkChannel(const Call &call, const QString &channelId)
{
    const bool isNewer = call.dialect().teamMayClick;
    if (isNewer && call.state().channel(channelId) == nullptr)
        return tl::unexpected(
            Problem("app.channel.get.existing.app_error"_L1, {{u"channel_id"_s, channelId}}));
    const bool isAllowed = isNewer
        ? mayRead(call.state(), call.userId(), channelId)
        : mayInChannel(call.state(), call.userId(), channelId, Permission::ReadChannel);
    return isAllowed ? Result<void>() : forbidden();
}

/// What the client sends is passed on as it is, but for the user: that is who asks.
Result<QJsonObject> readSubmission(const Call &call, const QString &type)
{
    const Result<QJsonObject> body = call.object(u"dialog"_s);
    if (!body)
        return tl::unexpected(body.error());
    if (body->value("url"_L1).toString().isEmpty())
        return invalidBody(u"url"_s);
    const QString channelId = body->value("channel_id"_L1).toString();
    const QString teamId = body->value("team_id"_L1).toString();
    const Result<void> allowed = checkChannel(call, channelId);
    if (!allowed)
        return tl::unexpected(allowed.error());
    if (!mayInTeam(call.state(), call.userId(), teamId, Permission::ViewTeam))
        return forbidden();

    const QJsonValue submission = body->value("submission"_L1);
    const bool isRefresh = call.dialect().newerElements && body->value("type"_L1).toString() == "refresh"_L1;
    return QJsonObject{{u"type"_s, isRefresh ? u"refresh"_s : type},
                       {u"callback_id"_s, body->value("callback_id"_L1).toString()},
                       {u"state"_s, body->value("state"_L1).toString()},
                       {u"user_id"_s, call.userId()},
                       {u"channel_id"_s, channelId},
                       {u"team_id"_s, teamId},
                       {u"submission"_s, submission.isObject() ? throughFloat(submission) : QJsonValue::Null},
                       {u"cancelled"_s, body->value("cancelled"_L1).toBool()}};
}

void passOn(IntegrationCaller &caller, const Call &call, const QString &type, ReadAnswer read,
            const Answer &answer)
{
    const Result<QJsonObject> submission = readSubmission(call, type);
    if (!submission)
        return answer(tl::unexpected(submission.error()));
    const QString url = call.object(u"dialog"_s)->value("url"_L1).toString();
    // Plugins are not played. What the server says in place of one that is not installed is no JSON (04).
    if (url.startsWith("/plugins/"_L1))
        return answer(read({200, {}, "404 page not found"}, call.dialect()));

    IntegrationCaller::Request request;
    request.url = url;
    request.body = QJsonDocument(*submission).toJson(QJsonDocument::Compact);
    caller.call(request,
                [&dialect = call.dialect(), read, answer](const std::optional<net::Response> &response) {
                    if (!response || response->status != 200)
                        return answer(refuse("api.post.do_action.action_integration.app_error"_L1));
                    answer(read(*response, dialect));
                });
}

} // namespace

void addDialogs(Api &api, IntegrationCaller &caller)
{
    api.add("POST", u"/api/v4/actions/dialogs/open", open, Access::Anyone);
    api.addLater("POST", u"/api/v4/actions/dialogs/submit",
                 [&caller](const Call &call, const Answer &answer) {
                     passOn(caller, call, u"dialog_submission"_s, readSubmissionAnswer, answer);
                 });
    if (!api.dialect().newerElements)
        return;
    api.addLater("POST", u"/api/v4/actions/dialogs/lookup",
                 [&caller](const Call &call, const Answer &answer) {
                     passOn(caller, call, u"dialog_lookup"_s, readLookupAnswer, answer);
                 });
}

} // namespace muster::practice
