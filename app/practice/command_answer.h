// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/practice/model.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <optional>
#include <vector>

namespace muster::practice {

class State;

/// What an integration answers to a command, or posts to a response_url later (mattermost.md section 3).
struct CommandAnswer
{
    QString responseType; ///< "" and "ephemeral": to the user; "in_channel": as the user; others: nothing
    QString text;
    QString username;
    QString channelId;
    QString iconUrl;
    QString type;
    QString gotoLocation;
    QString triggerId;
    bool skipSlackParsing = false;
    std::optional<QJsonObject> props;
    std::optional<QJsonArray> attachments; ///< complete, see attachments.h
    std::optional<std::vector<CommandAnswer>> extraResponses;

    [[nodiscard]] bool isInChannel() const { return responseType == QLatin1String("in_channel"); }
    [[nodiscard]] bool isEphemeral() const;
    [[nodiscard]] QJsonObject toJson() const; ///< as it is handed to the client
};

/// By content type: application/json must be good JSON with the right types, anything else is the text.
/// Nothing when it can not be understood.
[[nodiscard]] std::optional<CommandAnswer> readCommandAnswer(const QByteArray &contentType,
                                                             const QByteArray &body, State &state);

} // namespace muster::practice
