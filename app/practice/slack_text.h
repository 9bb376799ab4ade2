// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonArray>
#include <QString>

namespace muster::practice {

class State;

/// Slack's markup in what integrations answer (app/slack.go of the server).

/// <!channel>, <!here>, <!everyone> and <@user id> become mentions.
[[nodiscard]] QString slackMentionsResolved(const State &state, QString text);
/// <https://x|text> becomes [text](https://x).
[[nodiscard]] QString slackLinksToMarkdown(QString text);
/// Both kinds in an attachment's texts and fields; field values become text.
[[nodiscard]] QJsonArray slackMentionsResolved(const State &state, const QJsonArray &attachments);
[[nodiscard]] QJsonArray slackLinksToMarkdown(const QJsonArray &attachments);

} // namespace muster::practice
