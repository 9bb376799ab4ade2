// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/practice/reply.h"

#include <QString>

namespace muster::practice {

class Api;

/// A click that the integration has answered with 200.
struct Click
{
    QString userId;
    QString postId;
    QString channelId;
    QString rootId;
    QString clientTriggerId;
};

/// Does what the integration's answer says: the post is updated, the user gets an ephemeral text.
/// 400 api.post.do_action.action_integration.app_error when it can not be understood.
[[nodiscard]] Result<Reply> answerClick(Api &api, const Click &click, const QByteArray &answer);

} // namespace muster::practice
