// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/outcome.h"
#include "app/http/message.h"
#include "app/relay/asker.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace muster::relay {

/// A slash command, as the server sent it. Nothing of it is believed before its token was compared.
struct SlashCommand
{
    QString id; ///< of the delivery
    QByteArray token; ///< only until it was compared
    Asker asker;
    QString teamName; ///< URL name, as the server says
    QString triggerId;
    QString text; ///< what was typed behind the command, neither trimmed nor folded
    QDateTime receivedAt;
};

/// A submitted form. Only `userId` is the server's word; the rest is the user's.
struct FormSubmission
{
    QString userId;
    QString teamId;
    QString channelId;
    QString type; ///< "dialog_submission" or "dialog_lookup"
    bool cancelled = false;
    QJsonObject submission;
};

/// A click on one of our buttons. `context` is what our card put into it, if the click is real.
struct ButtonClick
{
    QString userId;
    QString userName;
    QString teamId;
    QString channelId;
    QString postId;
    QString triggerId;
    QJsonObject context;
};

/// Invalid when the body is not what Mattermost sends: a form with user_id, team_id, channel_id and text.
[[nodiscard]] Outcome<SlashCommand> slashFromRequest(const http::Request &request, const QDateTime &now);
[[nodiscard]] Outcome<FormSubmission> formFromRequest(const http::Request &request);
[[nodiscard]] Outcome<ButtonClick> clickFromRequest(const http::Request &request);

/// The path of a response_url if it is one, "/hooks/commands/<26>", else nothing. The rest of the URL is
/// never used: it is made from the Host header of the user's request (recordings 11).
[[nodiscard]] QString responsePath(const QString &responseUrl);

} // namespace muster::relay
