// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/post_actions.h"

#include "app/practice/api.h"
#include "app/practice/attachments.h"
#include "app/practice/click_answer.h"
#include "app/practice/integration_caller.h"
#include "app/practice/permissions.h"
#include "app/practice/trigger_ids.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

/// What was clicked: of a stored post, or out of the cookie of an ephemeral one.
struct Target
{
    QString channelId;
    QString rootId; ///< where an ephemeral answer goes
    QString type;
    QString dataSource;
    QJsonObject integration;
};

bool mayClick(const Call &call, const QString &channelId)
{
    if (call.dialect().teamMayClick)
        return mayRead(call.state(), call.userId(), channelId);
    return mayInChannel(call.state(), call.userId(), channelId, Permission::ReadChannel);
}

Result<Target> targetOfCookie(const Call &call, const QString &sealed)
{
    const std::optional<QJsonObject> cookie = openCookie(sealed);
    if (!cookie || cookie->value("post_id"_L1).toString() != call.parameter(u"post_id"_s))
        return refuse("api.post.do_action.action_integration.app_error"_L1, 400);
    const QString channelId = cookie->value("channel_id"_L1).toString();
    if (!mayClick(call, channelId))
        return forbidden();
    return Target{channelId, cookie->value("root_post_id"_L1).toString(), cookie->value("type"_L1).toString(),
                  cookie->value("data_source"_L1).toString(), cookie->value("integration"_L1).toObject()};
}

Result<Target> targetOfPost(const Call &call, const Post &post)
{
    if (!mayClick(call, post.channelId))
        return forbidden();
    const std::optional<QJsonObject> action = findAction(post.props, call.parameter(u"action_id"_s));
    if (!action || !action->value("integration"_L1).isObject())
        return refuse("api.post.do_action.action_id.app_error"_L1);
    return Target{post.channelId, post.rootId.isEmpty() ? post.id : post.rootId,
                  action->value("type"_L1).toString(), action->value("data_source"_L1).toString(),
                  action->value("integration"_L1).toObject()};
}

Result<Target> findTarget(const Call &call, const QJsonObject &body)
{
    const QString cookie = body.value("cookie"_L1).toString();
    const Post *post = call.state().post(call.parameter(u"post_id"_s));
    if (post && post->deleteAt == 0)
        return targetOfPost(call, *post);
    if (cookie.isEmpty())
        return forbidden();
    return targetOfCookie(call, cookie);
}

QJsonObject toIntegration(const Call &call, const Target &target, const QString &chosen,
                          const QString &triggerId)
{
    const Channel *channel = call.state().channel(target.channelId);
    const Team *team = call.state().team(channel->teamId);
    QJsonObject context = target.integration.value("context"_L1).toObject();
    if (target.type == "select"_L1 && !chosen.isEmpty())
        context.insert("selected_option"_L1, chosen);
    QJsonObject request{{u"user_id"_s, call.userId()},
                        {u"user_name"_s, call.state().user(call.userId())->username},
                        {u"channel_id"_s, target.channelId},
                        {u"channel_name"_s, channel->name},
                        {u"team_id"_s, channel->teamId},
                        {u"team_domain"_s, team ? team->name : QString()},
                        {u"post_id"_s, call.parameter(u"post_id"_s)},
                        {u"trigger_id"_s, triggerId},
                        {u"type"_s, target.type},
                        {u"data_source"_s, target.dataSource}};
    if (!context.isEmpty())
        request.insert("context"_L1, context);
    return request;
}

void click(IntegrationCaller &caller, const Call &call, const Answer &answer)
{
    const QJsonObject body = QJsonDocument::fromJson(call.request().body).object();
    const Result<Target> target = findTarget(call, body);
    if (!target)
        return answer(tl::unexpected(target.error()));

    State &state = call.state();
    const QString clientTriggerId = state.newId();
    const QString triggerId = makeTriggerId({clientTriggerId, call.userId()}, state.now());
    const QString chosen = body.value("selected_option"_L1).toString();
    IntegrationCaller::Request request;
    request.url = target->integration.value("url"_L1).toString();
    request.body
        = QJsonDocument(toIntegration(call, *target, chosen, triggerId)).toJson(QJsonDocument::Compact);
    const Click done{call.userId(), call.parameter(u"post_id"_s), target->channelId, target->rootId,
                     clientTriggerId};
    caller.call(request, [&api = call.api(), done, answer](const std::optional<net::Response> &response) {
        if (!response || response->status != 200)
            return answer(refuse("api.post.do_action.action_integration.app_error"_L1));
        answer(answerClick(api, done, response->body));
    });
}

} // namespace

void addPostActions(Api &api, IntegrationCaller &caller)
{
    api.addLater("POST", u"/api/v4/posts/{post_id}/actions/{action_id}",
                 [&caller](const Call &call, const Answer &answer) { click(caller, call, answer); });
}

} // namespace muster::practice
