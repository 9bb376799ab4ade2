// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/practice/model.h"

#include <QJsonArray>
#include <QJsonObject>
#include <optional>

namespace muster::practice {

class State;

/// Message attachments and the actions (buttons, menus) in them, as JSON: what a client sent has gaps, what
/// the server keeps and shows has every key.

/// Every key of each attachment, field and option, unknown keys dropped; actions without an id get one. Null
/// for what is no list.
[[nodiscard]] QJsonValue completeAttachments(const QJsonValue &sent, State &state);

/// As clients see them: without the integration of each action.
[[nodiscard]] QJsonArray withoutIntegrations(const QJsonArray &attachments);

/// As clients see those of an ephemeral post, which nobody keeps: each action carries, sealed, what a click
/// on it will need.
[[nodiscard]] QJsonArray withCookies(const QJsonArray &attachments, const Post &post);

/// The action of that id in these props; nothing when there is none.
[[nodiscard]] std::optional<QJsonObject> findAction(const QJsonObject &props, const QString &actionId);

/// What withCookies() sealed: {type, post_id, root_post_id, channel_id, data_source, integration}; nothing
/// when it was not sealed here.
[[nodiscard]] std::optional<QJsonObject> openCookie(const QString &cookie);

} // namespace muster::practice
