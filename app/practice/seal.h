// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

/// The secrets with which a server vouches for what it hands out. The practice workspace guards nothing, so
/// its key is fixed: trigger ids and cookies have the form of real ones and are checked as those are.
namespace muster::practice {

/// A MAC of @p text, 32 bytes.
[[nodiscard]] QByteArray macOf(const QByteArray &text);

/// Base64 of @p text, unreadable to whom it is given, and of a MAC over it.
[[nodiscard]] QString seal(const QByteArray &text);
/// What was sealed; nothing when it was not sealed here or was changed.
[[nodiscard]] std::optional<QByteArray> unseal(const QString &sealed);

} // namespace muster::practice
