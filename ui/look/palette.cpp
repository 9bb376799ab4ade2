// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/look/palette.h"

#include <QWidget>
#include <array>
#include <utility>

namespace muster::ui {

namespace {

using Colour = std::pair<QPalette::ColorRole, Role>;

constexpr std::array<Colour, 20> active{{
    {QPalette::Window, Role::Canvas},         {QPalette::WindowText, Role::Text},
    {QPalette::Base, Role::Surface},          {QPalette::AlternateBase, Role::Sunken},
    {QPalette::ToolTipBase, Role::Raised},    {QPalette::ToolTipText, Role::Text},
    {QPalette::PlaceholderText, Role::Text3}, {QPalette::Text, Role::Text},
    {QPalette::Button, Role::Surface},        {QPalette::ButtonText, Role::Text},
    {QPalette::BrightText, Role::OnAccent},   {QPalette::Light, Role::Raised},
    {QPalette::Midlight, Role::Line},         {QPalette::Mid, Role::Edge},
    {QPalette::Dark, Role::Outline},          {QPalette::Shadow, Role::Outline},
    {QPalette::Highlight, Role::Accent},      {QPalette::HighlightedText, Role::OnAccent},
    {QPalette::Link, Role::AccentText},       {QPalette::LinkVisited, Role::AccentText},
}};

constexpr std::array<Colour, 11> disabled{{
    {QPalette::WindowText, Role::Disabled},
    {QPalette::Text, Role::Disabled},
    {QPalette::ButtonText, Role::Disabled},
    {QPalette::ToolTipText, Role::Disabled},
    {QPalette::PlaceholderText, Role::Disabled},
    {QPalette::HighlightedText, Role::Disabled},
    {QPalette::Link, Role::Disabled},
    {QPalette::LinkVisited, Role::Disabled},
    {QPalette::Base, Role::Sunken},
    {QPalette::Button, Role::Sunken},
    {QPalette::Highlight, Role::Hover},
}};

} // namespace

QPalette palette(Theme theme)
{
    QPalette palette;
    for (const auto &[colorRole, role] : active)
        palette.setColor(QPalette::All, colorRole, color(role, theme));
    for (const auto &[colorRole, role] : disabled)
        palette.setColor(QPalette::Disabled, colorRole, color(role, theme));
    return palette;
}

Theme themeOf(const QPalette &palette)
{
    const int ground = palette.color(QPalette::Active, QPalette::Window).lightness();
    const int text = palette.color(QPalette::Active, QPalette::WindowText).lightness();
    return ground < text ? Theme::Dark : Theme::Light;
}

QColor color(Role role, const QWidget *widget)
{
    return color(role, themeOf(widget->palette()));
}

} // namespace muster::ui
