// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/mattermost/command.h"

#include "app/mattermost/json_writing.h"

using namespace Qt::StringLiterals;

namespace muster::mattermost {

QJsonObject Command::toJson() const
{
    QJsonObject json{
        {u"team_id"_s, teamId},
        {u"trigger"_s, trigger},
        {u"method"_s, method},
        {u"url"_s, url},
        {u"display_name"_s, displayName},
        {u"description"_s, description},
        {u"auto_complete"_s, autoComplete},
        {u"auto_complete_desc"_s, autoCompleteDescription},
        {u"auto_complete_hint"_s, autoCompleteHint},
    };
    insertUnlessEmpty(json, "id"_L1, id); // a create that brings one is a 500 (03_slash_commands)
    return json;
}

Command Command::fromJson(const QJsonObject &json)
{
    Command command;
    command.id = json.value("id"_L1).toString();
    command.token = Secret(json.value("token"_L1).toString());
    command.teamId = json.value("team_id"_L1).toString();
    command.trigger = json.value("trigger"_L1).toString();
    command.method = json.value("method"_L1).toString();
    command.url = json.value("url"_L1).toString();
    command.displayName = json.value("display_name"_L1).toString();
    command.description = json.value("description"_L1).toString();
    command.autoComplete = json.value("auto_complete"_L1).toBool();
    command.autoCompleteDescription = json.value("auto_complete_desc"_L1).toString();
    command.autoCompleteHint = json.value("auto_complete_hint"_L1).toString();
    command.creatorId = json.value("creator_id"_L1).toString();
    return command;
}

QJsonObject ExecuteCommand::toJson() const
{
    QJsonObject json{{u"channel_id"_s, channelId}, {u"command"_s, command}};
    insertUnlessEmpty(json, "team_id"_L1, teamId);
    insertUnlessEmpty(json, "root_id"_L1, rootId);
    return json;
}

QJsonObject CommandAnswer::toJson() const
{
    QJsonObject json{
        {u"response_type"_s, audience == Audience::Channel ? u"in_channel"_s : u"ephemeral"_s},
        {u"text"_s, text},
    };
    if (skipSlackParsing)
        json.insert(u"skip_slack_parsing"_s, true);
    if (!attachments.isEmpty())
        json.insert(u"attachments"_s, arrayOf(attachments));
    return json;
}

CommandAnswer CommandAnswer::fromJson(const QJsonObject &json)
{
    CommandAnswer answer;
    if (json.value("response_type"_L1).toString() == "in_channel"_L1)
        answer.audience = Audience::Channel;
    answer.text = json.value("text"_L1).toString();
    answer.attachments = listOf<Attachment>(json.value("attachments"_L1).toArray());
    answer.skipSlackParsing = json.value("skip_slack_parsing"_L1).toBool();
    answer.triggerId = json.value("trigger_id"_L1).toString();
    return answer;
}

} // namespace muster::mattermost
