// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/practice/broadcast.h"

#include <QJsonObject>
#include <QString>

namespace muster::practice {

struct Dialect;

/// What goes over a WebSocket, as JSON; each frame ends with a line feed.

/// An event, without its number.
[[nodiscard]] QJsonObject eventFrame(const Event &event, const Dialect &dialect);
/// The greeting of a new connection, without its number.
[[nodiscard]] QJsonObject helloFrame(const QString &connectionId, const QString &userId,
                                     const Dialect &dialect);

/// {"status":"OK"}; @p data only when it is not empty.
[[nodiscard]] QJsonObject okFrame(qint64 sequence, const QJsonObject &data = {});
/// {"status":"FAIL"}; without seq_reply when @p sequence is 0.
[[nodiscard]] QJsonObject failFrame(qint64 sequence, const QString &id, const QString &message, int status);

[[nodiscard]] QString frameText(const QJsonObject &frame);

} // namespace muster::practice
