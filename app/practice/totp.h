// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace muster::practice {

/// The six digits that an authenticator shows at that time (RFC 6238, SHA-1, 30 seconds). @p secret in base
/// 32; empty when it is none.
[[nodiscard]] QString totp(const QString &secret, qint64 millisecondsSince1970);

/// Also the code of the step before, for clocks that differ.
[[nodiscard]] bool isTotp(const QString &code, const QString &secret, qint64 millisecondsSince1970);

} // namespace muster::practice
