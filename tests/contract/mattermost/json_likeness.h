// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonValue>
#include <QStringList>

namespace muster::test {

/// @p json without what says nothing: null, "", false, 0, [], {} and keys that hold one of them.
[[nodiscard]] QJsonValue essence(const QJsonValue &json);

/// Where @p understood says something else than @p answered did. What was not answered must be empty.
[[nodiscard]] QStringList misunderstandings(const QJsonValue &understood, const QJsonValue &answered);

} // namespace muster::test
