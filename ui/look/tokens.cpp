// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/look/tokens.h"

#include <array>

namespace muster::ui {

namespace {

struct Shades
{
    QRgb light;
    QRgb dark;
};

/// In the order of Role.
constexpr std::array<Shades, roleCount> shades{{
    {0xFFF8F8FA, 0xFF141519}, {0xFFF0F1F4, 0xFF0F1013}, {0xFFFFFFFF, 0xFF1B1C21}, {0xFFF3F4F7, 0xFF16171B},
    {0xFFFFFFFF, 0xFF24262C}, {0xFFECEDF1, 0xFF2A2D35}, {0xFFE1E3E9, 0xFF313540}, {0xFFE8EBFC, 0xFF272B47},
    {0xFFE3E5EA, 0xFF2C2E35}, {0xFFD2D5DC, 0xFF3B3E47}, {0xFF7F8591, 0xFF747A87}, {0xFF16181D, 0xFFECEDF1},
    {0xFF454A55, 0xFFBBC0CA}, {0xFF5E6470, 0xFF9AA0AD}, {0xFF7C828E, 0xFF7D838F}, {0xFF4355D4, 0xFF5265E0},
    {0xFF3646B8, 0xFF4457D2}, {0xFF3A4BC4, 0xFFA5B0FF}, {0xFFFFFFFF, 0xFFFFFFFF}, {0xFF4355D4, 0xFF8795FF},
    {0xFF11663F, 0xFF6FD3A0}, {0xFFE4F4EB, 0xFF16301F}, {0xFF834600, 0xFFF0B75B}, {0xFFFDF1DB, 0xFF36280F},
    {0xFFB0201A, 0xFFFF958C}, {0xFFFCEBE9, 0xFF3D1B19}, {0xFFC0271F, 0xFFC53A32}, {0xFF454A55, 0xFFBBC0CA},
    {0xFFE9EBEF, 0xFF2C2F36},
}};

} // namespace

QColor color(Role role, Theme theme)
{
    const Shades &both = shades.at(static_cast<std::size_t>(role));
    return QColor::fromRgb(theme == Theme::Light ? both.light : both.dark);
}

Role textRole(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return Role::OkText;
    case Tone::Warn:
        return Role::WarnText;
    case Tone::Bad:
        return Role::BadText;
    case Tone::Accent:
        return Role::AccentText;
    case Tone::Neutral:
        break;
    }
    return Role::NeutralText;
}

Role tintRole(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return Role::OkTint;
    case Tone::Warn:
        return Role::WarnTint;
    case Tone::Bad:
        return Role::BadTint;
    case Tone::Accent:
        return Role::Selected;
    case Tone::Neutral:
        break;
    }
    return Role::NeutralTint;
}

} // namespace muster::ui
