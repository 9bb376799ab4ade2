// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/mattermost/dialog.h"

#include "app/mattermost/json_writing.h"

using namespace Qt::StringLiterals;

namespace muster::mattermost {

QJsonObject DialogElement::toJson() const
{
    QJsonObject json{
        {u"name"_s, name},
        {u"display_name"_s, displayName},
        {u"type"_s, type},
        {u"optional"_s, isOptional},
    };
    insertUnlessEmpty(json, "subtype"_L1, subtype);
    insertUnlessEmpty(json, "default"_L1, defaultValue);
    insertUnlessEmpty(json, "placeholder"_L1, placeholder);
    insertUnlessEmpty(json, "help_text"_L1, helpText);
    insertUnlessEmpty(json, "data_source"_L1, dataSource);
    insertUnlessEmpty(json, "data_source_url"_L1, dataSourceUrl);
    insertUnlessEmpty(json, "min_date"_L1, minDate);
    insertUnlessEmpty(json, "max_date"_L1, maxDate);
    if (minLength > 0)
        json.insert(u"min_length"_s, minLength);
    if (maxLength > 0)
        json.insert(u"max_length"_s, maxLength);
    if (!options.isEmpty())
        json.insert(u"options"_s, arrayOf(options));
    if (multiselect)
        json.insert(u"multiselect"_s, true);
    return json;
}

DialogElement DialogElement::fromJson(const QJsonObject &json)
{
    DialogElement element;
    element.name = json.value("name"_L1).toString();
    element.displayName = json.value("display_name"_L1).toString();
    element.type = json.value("type"_L1).toString();
    element.subtype = json.value("subtype"_L1).toString();
    element.defaultValue = json.value("default"_L1).toString();
    element.placeholder = json.value("placeholder"_L1).toString();
    element.helpText = json.value("help_text"_L1).toString();
    element.isOptional = json.value("optional"_L1).toBool();
    element.minLength = json.value("min_length"_L1).toInt();
    element.maxLength = json.value("max_length"_L1).toInt();
    element.options = listOf<Option>(json.value("options"_L1).toArray());
    element.dataSource = json.value("data_source"_L1).toString();
    element.dataSourceUrl = json.value("data_source_url"_L1).toString();
    element.multiselect = json.value("multiselect"_L1).toBool();
    element.minDate = json.value("min_date"_L1).toString();
    element.maxDate = json.value("max_date"_L1).toString();
    return element;
}

QJsonObject Dialog::toJson() const
{
    QJsonObject json{
        {u"callback_id"_s, callbackId},
        {u"title"_s, title},
        {u"elements"_s, arrayOf(elements)},
        {u"notify_on_cancel"_s, notifyOnCancel},
    };
    insertUnlessEmpty(json, "introduction_text"_L1, introduction);
    insertUnlessEmpty(json, "icon_url"_L1, iconUrl);
    insertUnlessEmpty(json, "submit_label"_L1, submitLabel);
    insertUnlessEmpty(json, "state"_L1, state);
    return json;
}

Dialog Dialog::fromJson(const QJsonObject &json)
{
    Dialog dialog;
    dialog.callbackId = json.value("callback_id"_L1).toString();
    dialog.title = json.value("title"_L1).toString();
    dialog.introduction = json.value("introduction_text"_L1).toString();
    dialog.iconUrl = json.value("icon_url"_L1).toString();
    dialog.elements = listOf<DialogElement>(json.value("elements"_L1).toArray());
    dialog.submitLabel = json.value("submit_label"_L1).toString();
    dialog.notifyOnCancel = json.value("notify_on_cancel"_L1).toBool();
    dialog.state = json.value("state"_L1).toString();
    return dialog;
}

QJsonObject OpenDialog::toJson() const
{
    return {{u"trigger_id"_s, triggerId}, {u"url"_s, url}, {u"dialog"_s, dialog.toJson()}};
}

QJsonObject DialogSubmission::toJson() const
{
    return {
        {u"url"_s, url},
        {u"callback_id"_s, callbackId},
        {u"state"_s, state},
        {u"channel_id"_s, channelId},
        {u"team_id"_s, teamId},
        {u"submission"_s, submission},
        {u"cancelled"_s, cancelled},
    };
}

QJsonObject DialogAnswer::toJson() const
{
    QJsonObject json;
    insertUnlessEmpty(json, "error"_L1, error);
    if (errors.isEmpty())
        return json;
    QJsonObject byElement;
    for (auto it = errors.cbegin(); it != errors.cend(); ++it)
        byElement.insert(it.key(), it.value());
    json.insert(u"errors"_s, byElement);
    return json;
}

DialogAnswer DialogAnswer::fromJson(const QJsonObject &json)
{
    DialogAnswer answer;
    answer.error = json.value("error"_L1).toString();
    const QJsonObject errors = json.value("errors"_L1).toObject();
    for (auto it = errors.constBegin(); it != errors.constEnd(); ++it)
        answer.errors.insert(it.key(), it.value().toString());
    return answer;
}

QJsonObject ActionAnswer::toJson() const
{
    QJsonObject json;
    insertUnlessEmpty(json, "ephemeral_text"_L1, ephemeralText);
    // Our text is Markdown; Slack's parser would take "<x>" in it for a link (05_post_actions).
    if (!ephemeralText.isEmpty())
        json.insert(u"skip_slack_parsing"_s, true);
    return json;
}

} // namespace muster::mattermost
