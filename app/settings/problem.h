// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

namespace muster::settings {

/// One thing in the settings that cannot be worked with.
struct Problem
{
    QString path; ///< where, e.g. "listener.port" or "record.severities[2].id"
    QString message; ///< what is wrong
    QString hint; ///< what to do; may be empty

    bool operator==(const Problem &) const = default;
};

using Problems = QList<Problem>;

} // namespace muster::settings
