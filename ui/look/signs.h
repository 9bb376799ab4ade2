// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/look/tokens.h"

#include <QString>

namespace muster::ui {

/// Conditions that have a sign. The word comes from the page; the glyph has the meaning, the tone repeats it.
enum class Condition {
    Triage,
    Started,
    Mitigated,
    Resolved,
    Cancelled,
    ToDo,
    Done,
    Working,
    Waiting,
    GivenUp,
    Failed,
    NeedsYou,
    Attention,
    Note,
};

/// A glyph of its own shape and its tone.
struct Sign
{
    QString icon;
    Tone tone = Tone::Neutral;
};

[[nodiscard]] Sign signOf(Condition condition);

} // namespace muster::ui
