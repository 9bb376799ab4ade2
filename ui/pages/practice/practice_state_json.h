// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/practice_state.h"

#include <QJsonObject>

namespace muster::ui {

/// For pictures and tests: keys are named as the members of PracticeState and what is in it; phase is "off",
/// "starting", "ready" or "failed", tour "type-new", "fill-form", "open-channel", "mitigate", "resolve",
/// "see-record" or "finished", error a sentence.
[[nodiscard]] backend::PracticeState practiceStateFromJson(const QJsonObject &json);

} // namespace muster::ui
