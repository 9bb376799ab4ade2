// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSet>
#include <QString>

namespace muster::practice {

class Api;
class ClientStream;

/// Answers what a client asks over its WebSocket: ping, get_statuses, get_statuses_by_ids, user_typing.
/// @p online are the users that have a connection. What is not JSON costs the client its connection.
void answerRequest(Api &api, ClientStream &stream, const QString &text, const QSet<QString> &online);

} // namespace muster::practice
