// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/mattermost/attachment.h"

#include "app/mattermost/json_writing.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace muster::mattermost {

QJsonObject Option::toJson() const
{
    return {{u"text"_s, text}, {u"value"_s, value}};
}

Option Option::fromJson(const QJsonObject &json)
{
    return {json.value("text"_L1).toString(), json.value("value"_L1).toString()};
}

QJsonObject Action::toJson() const
{
    QJsonObject integration{{u"url"_s, url}};
    if (!context.isEmpty())
        integration.insert(u"context"_s, context);
    QJsonObject json{
        {u"id"_s, id},
        {u"type"_s, type},
        {u"name"_s, name},
        {u"integration"_s, integration},
    };
    insertUnlessEmpty(json, "style"_L1, style);
    insertUnlessEmpty(json, "default_option"_L1, defaultOption);
    insertUnlessEmpty(json, "data_source"_L1, dataSource);
    insertUnlessEmpty(json, "tooltip"_L1, tooltip);
    if (!options.isEmpty())
        json.insert(u"options"_s, arrayOf(options));
    return json;
}

Action Action::fromJson(const QJsonObject &json)
{
    const QJsonObject integration = json.value("integration"_L1).toObject();
    Action action;
    action.id = json.value("id"_L1).toString();
    action.type = json.value("type"_L1).toString(u"button"_s);
    action.name = json.value("name"_L1).toString();
    action.style = json.value("style"_L1).toString();
    action.url = integration.value("url"_L1).toString();
    action.context = integration.value("context"_L1).toObject();
    action.options = listOf<Option>(json.value("options"_L1).toArray());
    action.defaultOption = json.value("default_option"_L1).toString();
    action.dataSource = json.value("data_source"_L1).toString();
    action.tooltip = json.value("tooltip"_L1).toString();
    return action;
}

QJsonObject AttachmentField::toJson() const
{
    return {{u"title"_s, title}, {u"value"_s, value}, {u"short"_s, isShort}};
}

AttachmentField AttachmentField::fromJson(const QJsonObject &json)
{
    // Servers keep a number that someone else sent as a number (05_post_actions).
    return {json.value("title"_L1).toString(), json.value("value"_L1).toVariant().toString(),
            json.value("short"_L1).toBool()};
}

QJsonObject Attachment::toJson() const
{
    QJsonObject json{{u"fallback"_s, fallback}};
    insertUnlessEmpty(json, "color"_L1, color);
    insertUnlessEmpty(json, "pretext"_L1, pretext);
    insertUnlessEmpty(json, "title"_L1, title);
    insertUnlessEmpty(json, "title_link"_L1, titleLink);
    insertUnlessEmpty(json, "text"_L1, text);
    insertUnlessEmpty(json, "footer"_L1, footer);
    if (!fields.isEmpty())
        json.insert(u"fields"_s, arrayOf(fields));
    if (!actions.isEmpty())
        json.insert(u"actions"_s, arrayOf(actions));
    return json;
}

Attachment Attachment::fromJson(const QJsonObject &json)
{
    Attachment attachment;
    attachment.fallback = json.value("fallback"_L1).toString();
    attachment.color = json.value("color"_L1).toString();
    attachment.pretext = json.value("pretext"_L1).toString();
    attachment.title = json.value("title"_L1).toString();
    attachment.titleLink = json.value("title_link"_L1).toString();
    attachment.text = json.value("text"_L1).toString();
    attachment.footer = json.value("footer"_L1).toString();
    attachment.fields = listOf<AttachmentField>(json.value("fields"_L1).toArray());
    attachment.actions = listOf<Action>(json.value("actions"_L1).toArray());
    return attachment;
}

QJsonArray toJson(const QList<Attachment> &attachments)
{
    return arrayOf(attachments);
}

QList<Attachment> attachmentsFromJson(const QJsonArray &json)
{
    return listOf<Attachment>(json);
}

} // namespace muster::mattermost
