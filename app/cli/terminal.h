// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/error.h"

#include <QJsonObject>
#include <QString>

namespace muster::cli {

/// Where musterctl speaks: results to standard output, troubles to standard error, each line whole at once.
class Terminal
{
public:
    void line(const QString &text = {}) const;
    void trouble(const QString &text) const;
    /// What is so, and those lines of the detail that it does not say already.
    void trouble(const Error &error) const;
    /// One JSON document, indented, with a newline at the end.
    void json(const QJsonObject &object) const;
};

/// @p text with control characters made visible: nothing from outside moves the cursor or colours the screen.
[[nodiscard]] QString printable(const QString &text);

} // namespace muster::cli
