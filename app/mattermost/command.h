// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/secret.h"
#include "app/mattermost/attachment.h"

namespace muster::mattermost {

/// A custom slash command of a team.
struct Command
{
    QString id;
    Secret token; ///< comes with each call, as "Authorization: Token …"
    QString teamId;
    QString trigger; ///< without "/", lower case
    QString method = QStringLiteral("P"); ///< "P" POST, "G" GET
    QString url;
    QString displayName; ///< at most 64 characters
    QString description; ///< at most 128 characters
    bool autoComplete = true;
    QString autoCompleteDescription;
    QString autoCompleteHint;
    QString creatorId;

    /// As create and update take it. An update replaces all: what is missing is cleared.
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Command fromJson(const QJsonObject &json);
};

/// What someone typed, for tests and rehearsals.
struct ExecuteCommand
{
    QString channelId;
    QString command; ///< with "/" and everything after it
    QString teamId; ///< only needed in a direct channel, which is in no team
    QString rootId; ///< typed in that thread

    [[nodiscard]] QJsonObject toJson() const;
};

enum class Audience {
    Ephemeral, ///< only who typed it sees it
    Channel, ///< a post in that user's name
};

/// An answer to a slash command: in the HTTP answer or to its response_url.
struct CommandAnswer
{
    Audience audience = Audience::Ephemeral;
    QString text; ///< Markdown; with neither text nor attachments nothing is shown
    QList<Attachment> attachments;
    bool skipSlackParsing = true; ///< the text is Markdown already, and "<x>" in it is the user's own
    QString triggerId; ///< only read: of the one who typed, to follow an opened form

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static CommandAnswer fromJson(const QJsonObject &json);
    bool operator==(const CommandAnswer &) const = default;
};

} // namespace muster::mattermost
