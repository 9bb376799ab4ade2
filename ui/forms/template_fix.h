// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/texts.h"
#include "ui/forms/form_state.h"

namespace muster::ui {

/// The first thing that is wrong with a title template, with the template as it was probably meant. Empty
/// when it is good.
[[nodiscard]] FormState::Problem templateProblem(const QString &text, const Texts &texts);

} // namespace muster::ui
