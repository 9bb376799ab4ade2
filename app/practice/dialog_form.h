// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <optional>

namespace muster::practice {

struct Dialect;

/// The dialog as clients get it: every key that this version knows, unknown ones dropped. No limit is
/// enforced, but types are: nothing when one is wrong.
[[nodiscard]] std::optional<QJsonObject> completeDialog(const QJsonValue &sent, const Dialect &dialect);

} // namespace muster::practice
