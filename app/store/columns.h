// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QVariant>

namespace muster::store {

// How values stand in columns: times as milliseconds since 1970 UTC (an invalid one as NULL), JSON as compact
// text.

[[nodiscard]] QVariant timeColumn(const QDateTime &time);
[[nodiscard]] QDateTime timeFrom(const QVariant &column);

[[nodiscard]] QString jsonColumn(const QJsonObject &json);
[[nodiscard]] QJsonObject jsonFrom(const QVariant &column);

[[nodiscard]] QString listColumn(const QStringList &list);
[[nodiscard]] QStringList listFrom(const QVariant &column);

} // namespace muster::store
