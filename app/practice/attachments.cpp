// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/attachments.h"

#include "app/practice/seal.h"
#include "app/practice/state.h"

#include <QJsonDocument>
#include <span>

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

/// Keys that are always there, with "" when nothing was sent.
constexpr const char *attachmentTexts[]
    = {"fallback",   "color", "pretext",   "author_name", "author_link", "author_icon", "title",
       "title_link", "text",  "image_url", "thumb_url",   "footer",      "footer_icon"};
/// Keys of an action that are there only when they were sent and are not empty.
constexpr const char *actionTexts[] = {"type", "name", "data_source", "style", "default_option", "tooltip"};

QJsonObject texts(std::span<const char *const> names, const QJsonObject &sent)
{
    QJsonObject result;
    for (const char *name : names) {
        const QLatin1StringView key(name);
        result.insert(key, sent.value(key).toString());
    }
    return result;
}

QJsonValue completeFields(const QJsonValue &sent)
{
    if (!sent.isArray())
        return QJsonValue::Null;
    QJsonArray fields;
    const QJsonArray sentFields = sent.toArray();
    for (const QJsonValue &field : sentFields) {
        fields.append(QJsonObject{{u"title"_s, field["title"_L1].toString()},
                                  {u"value"_s, field["value"_L1]},
                                  {u"short"_s, field["short"_L1].toBool()}});
    }
    return fields;
}

QJsonArray completeOptions(const QJsonArray &sent)
{
    static constexpr const char *names[] = {"text", "value"};
    QJsonArray options;
    for (const QJsonValue &option : sent)
        options.append(texts(names, option.toObject()));
    return options;
}

QJsonObject completeAction(const QJsonObject &sent, State &state)
{
    QJsonObject action;
    for (const char *name : actionTexts) {
        const QLatin1StringView key(name);
        if (const QString text = sent.value(key).toString(); !text.isEmpty())
            action.insert(key, text);
    }
    const QString id = sent.value("id"_L1).toString();
    action.insert("id"_L1, id.isEmpty() ? state.newId() : id);
    if (sent.value("disabled"_L1).toBool())
        action.insert("disabled"_L1, true);
    if (const QJsonArray options = sent.value("options"_L1).toArray(); !options.isEmpty())
        action.insert("options"_L1, completeOptions(options));
    if (sent.value("integration"_L1).isObject())
        action.insert("integration"_L1, sent.value("integration"_L1));
    return action;
}

QJsonObject completeAttachment(const QJsonObject &sent, State &state)
{
    QJsonObject attachment = texts(attachmentTexts, sent);
    attachment.insert("id"_L1, 0);
    attachment.insert("fields"_L1, completeFields(sent.value("fields"_L1)));
    const QJsonValue time = sent.value("ts"_L1);
    attachment.insert("ts"_L1, time.isUndefined() ? QJsonValue(QJsonValue::Null) : time);
    QJsonArray actions;
    const QJsonArray sentActions = sent.value("actions"_L1).toArray();
    for (const QJsonValue &action : sentActions)
        actions.append(completeAction(action.toObject(), state));
    if (!actions.isEmpty())
        attachment.insert("actions"_L1, actions);
    return attachment;
}

template <typename Change>
QJsonArray withActionsChanged(const QJsonArray &attachments, const Change &change)
{
    QJsonArray result;
    for (const QJsonValue &value : attachments) {
        QJsonObject attachment = value.toObject();
        QJsonArray actions;
        const QJsonArray before = attachment.value("actions"_L1).toArray();
        for (const QJsonValue &action : before)
            actions.append(change(action.toObject()));
        if (!actions.isEmpty())
            attachment.insert("actions"_L1, actions);
        result.append(attachment);
    }
    return result;
}

} // namespace

QJsonValue completeAttachments(const QJsonValue &sent, State &state)
{
    if (!sent.isArray())
        return QJsonValue::Null;
    QJsonArray attachments;
    const QJsonArray sentAttachments = sent.toArray();
    for (const QJsonValue &attachment : sentAttachments) {
        if (attachment.isObject())
            attachments.append(completeAttachment(attachment.toObject(), state));
    }
    return attachments;
}

QJsonArray withoutIntegrations(const QJsonArray &attachments)
{
    return withActionsChanged(attachments, [](QJsonObject action) {
        action.remove("integration"_L1);
        return action;
    });
}

QJsonArray withCookies(const QJsonArray &attachments, const Post &post)
{
    return withActionsChanged(attachments, [&post](QJsonObject action) {
        const QJsonObject cookie{{u"type"_s, action.value("type"_L1)},
                                 {u"post_id"_s, post.id},
                                 {u"root_post_id"_s, post.rootId.isEmpty() ? post.id : post.rootId},
                                 {u"channel_id"_s, post.channelId},
                                 {u"data_source"_s, action.value("data_source"_L1).toString()},
                                 {u"integration"_s, action.value("integration"_L1)}};
        action.insert("cookie"_L1, seal(QJsonDocument(cookie).toJson(QJsonDocument::Compact)));
        action.remove("integration"_L1);
        return action;
    });
}

std::optional<QJsonObject> findAction(const QJsonObject &props, const QString &actionId)
{
    const QJsonArray attachments = props.value("attachments"_L1).toArray();
    for (const QJsonValue &attachment : attachments) {
        const QJsonArray actions = attachment["actions"_L1].toArray();
        for (const QJsonValue &action : actions) {
            if (action["id"_L1].toString() == actionId)
                return action.toObject();
        }
    }
    return std::nullopt;
}

std::optional<QJsonObject> openCookie(const QString &cookie)
{
    const std::optional<QByteArray> text = unseal(cookie);
    if (!text)
        return std::nullopt;
    return QJsonDocument::fromJson(*text).object();
}

} // namespace muster::practice
