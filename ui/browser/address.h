// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QUrl>

namespace muster::ui {

/// What the address bar says of the page that is shown.
struct Address
{
    /// Host and port as the network knows them: letters beyond a to z as punycode, so that no look-alike
    /// passes for the real one. Path and query are left out: they tell nobody who is asking, and a query may
    /// hold a code.
    QString host;
    QString scheme;
    bool isEncrypted = false;
    bool hasForeignLetters = false; ///< the host is written as punycode

    bool operator==(const Address &) const = default;
};

/// Empty while nothing is shown.
[[nodiscard]] Address addressOf(const QUrl &url);

} // namespace muster::ui
