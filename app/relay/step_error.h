// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/error.h"
#include "app/store/journal.h"

#include <QDateTime>
#include <QJsonObject>

namespace muster::relay {

/// What Step::error holds: why the latest try failed.
struct StepError
{
    Error error;
    QDateTime since; ///< the first of the failures in a row, from which the 24 h count
    bool told = false; ///< whoever waits was told that it takes longer
};

[[nodiscard]] QJsonObject toJson(const StepError &error);
[[nodiscard]] StepError stepErrorFromJson(const QJsonObject &json);

/// Why the step's latest try failed; Step::error in readable form.
[[nodiscard]] StepError errorOf(const store::Step &step);

} // namespace muster::relay
