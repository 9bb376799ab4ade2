// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/click_answer.h"

#include "app/practice/api.h"
#include "app/practice/posting.h"
#include "app/practice/slack_text.h"

#include <QJsonDocument>
#include <optional>

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

/// Kept from the post when an update brings props of its own (app/integration_action.go).
constexpr QLatin1StringView retainedProps[]
    = {"from_webhook"_L1, "override_username"_L1, "override_icon_url"_L1};

bool isMissing(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined();
}

std::optional<QJsonObject> understood(const Api &api, const QByteArray &answer)
{
    if (answer.trimmed() == "null" || (answer.isEmpty() && api.dialect().emptyClickAnswerIsFine))
        return QJsonObject();
    const QJsonDocument document = QJsonDocument::fromJson(answer);
    const QJsonValue update = document.object().value("update"_L1);
    const QJsonValue text = document.object().value("ephemeral_text"_L1);
    const bool isGood = document.isObject() && (isMissing(update) || update.isObject())
        && (isMissing(text) || text.isString());
    return isGood ? std::optional(document.object()) : std::nullopt;
}

Result<void> updatePost(Api &api, const Click &click, const QJsonObject &update)
{
    const Post *post = api.state().post(click.postId);
    if (!post)
        return refuse("app.post.get.app_error"_L1);
    PostChange change;
    change.message = update.value("message"_L1).toString();
    if (const QJsonValue sent = update.value("props"_L1); sent.isObject()) {
        QJsonObject props = sent.toObject();
        for (const QLatin1StringView key : retainedProps) {
            if (post->props.contains(key))
                props.insert(key, post->props.value(key));
            else
                props.remove(key);
        }
        change.props = props;
    }
    const Result<Post *> changed = changePost(api, click.postId, change);
    if (!changed)
        return tl::unexpected(changed.error());
    return {};
}

void sendText(Api &api, const Click &click, const QJsonObject &answer)
{
    const QString text = answer.value("ephemeral_text"_L1).toString();
    if (text.isEmpty())
        return;
    Post post;
    post.userId = click.userId;
    post.channelId = click.channelId;
    post.rootId = click.rootId;
    post.message = answer.value("skip_slack_parsing"_L1).toBool() ? text : slackLinksToMarkdown(text);
    sendEphemeral(api, click.userId, std::move(post));
}

} // namespace

Result<Reply> answerClick(Api &api, const Click &click, const QByteArray &answer)
{
    const std::optional<QJsonObject> read = understood(api, answer);
    if (!read)
        return refuse("api.post.do_action.action_integration.app_error"_L1);
    if (const QJsonValue update = read->value("update"_L1); update.isObject()) {
        const Result<void> updated = updatePost(api, click, update.toObject());
        if (!updated)
            return tl::unexpected(updated.error());
    }
    sendText(api, click, *read);
    return Reply(QJsonObject{{u"status"_s, u"OK"_s}, {u"trigger_id"_s, click.clientTriggerId}});
}

} // namespace muster::practice
