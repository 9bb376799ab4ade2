// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

class QUrl;

namespace muster::practice {

/// Whether the server calls that address. Loopback addresses alone, and those when the setting
/// AllowedUntrustedInternalConnections names them: host names, addresses and networks with white space
/// between. All others count as reserved ones that it does not name.
[[nodiscard]] bool mayCall(const QUrl &url, const QString &allowedInternalConnections);

} // namespace muster::practice
