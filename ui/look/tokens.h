// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>

namespace muster::ui {

enum class Theme { Light, Dark };

/// What a colour is for. Whatever paints keeps a role, never a colour, and looks it up when it paints: so a
/// change of theme reaches everything.
enum class Role {
    Canvas, ///< window behind pages
    Sidebar, ///< navigation
    Surface, ///< cards, tables, inputs
    Sunken, ///< notes, opened rows, disabled inputs
    Raised, ///< pop-ups, toasts, unsaved bar
    Hover, ///< under the pointer
    Pressed, ///< held down
    Selected, ///< selected row, current page
    Line, ///< dividers, card edge
    Edge, ///< edge of buttons, menus
    Outline, ///< edge of inputs, switch off
    Text, ///< titles, values, body
    Text2, ///< explanations, labels
    Text3, ///< times, counts, placeholders
    Disabled, ///< cannot be used
    Accent, ///< primary, switch on, chart
    AccentHover, ///< primary, pointer or held
    AccentText, ///< links, current page
    OnAccent, ///< on accent and badFill
    Focus, ///< focus ring
    OkText, ///< resolved, done
    OkTint,
    WarnText, ///< mitigated, waiting, attention
    WarnTint,
    BadText, ///< started, failed, error
    BadTint,
    BadFill, ///< danger button
    NeutralText, ///< triage, cancelled, to do
    NeutralTint,
};

inline constexpr int roleCount = static_cast<int>(Role::NeutralTint) + 1;

[[nodiscard]] QColor color(Role role, Theme theme);

/// A state's colours: text or glyph, and its ground.
enum class Tone { Neutral, Ok, Warn, Bad, Accent };

[[nodiscard]] Role textRole(Tone tone);
[[nodiscard]] Role tintRole(Tone tone);

} // namespace muster::ui
