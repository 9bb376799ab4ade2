// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/look/style_buttons.h"

#include "ui/look/icons.h"
#include "ui/look/palette.h"
#include "ui/look/shapes.h"
#include "ui/look/spacing.h"
#include "ui/look/type.h"

#include <QPainter>
#include <QStyleOption>
#include <QVariant>
#include <QWidget>
#include <optional>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr int iconSize = 16;
constexpr int iconGap = 6;
/// Of an icon button.
constexpr int aloneSize = 18;

struct ButtonLook
{
    std::optional<Role> fill;
    std::optional<Role> edge;
    Role text;
};

QString kindOf(const QWidget *widget)
{
    return widget ? widget->property("kind").toString() : QString();
}

ButtonLook lookOf(const QString &kind, QStyle::State state)
{
    const bool held = state & (QStyle::State_Sunken | QStyle::State_On);
    const bool pointed = state & QStyle::State_MouseOver;
    if (!(state & QStyle::State_Enabled)) {
        if (kind == "quiet"_L1)
            return {{}, {}, Role::Disabled};
        const bool filled = kind == "primary"_L1 || kind == "danger"_L1;
        return {filled ? Role::Hover : Role::Surface, Role::Edge, Role::Disabled};
    }
    if (kind == "primary"_L1)
        return {held || pointed ? Role::AccentHover : Role::Accent, {}, Role::OnAccent};
    if (kind == "danger"_L1)
        return {Role::BadFill, {}, Role::OnAccent};
    const Role ground = held ? Role::Pressed : Role::Hover;
    if (kind == "quiet"_L1)
        return {held || pointed ? std::optional(ground) : std::nullopt, {}, Role::Text2};
    return {held || pointed ? ground : Role::Raised, Role::Edge, Role::Text};
}

void drawGround(QPainter *painter, const QRect &rect, const ButtonLook &look, Theme theme)
{
    if (look.fill)
        fillRounded(painter, rect, radius::control, color(*look.fill, theme));
    if (look.edge)
        edgeRounded(painter, rect, radius::control, color(*look.edge, theme));
}

bool hasMenu(const QStyleOptionButton &button)
{
    return button.features & QStyleOptionButton::HasMenu;
}

/// Icon, gap, text, gap, chevron: as wide as what of it there is.
int contentWidth(const QStyleOptionButton &button)
{
    int width = button.text.isEmpty()
        ? 0
        : button.fontMetrics.size(Qt::TextShowMnemonic | Qt::TextSingleLine, button.text).width();
    const int extra = scaled(iconSize) + (button.text.isEmpty() ? 0 : scaled(iconGap));
    if (!button.icon.isNull())
        width += extra;
    if (hasMenu(button))
        width += extra;
    return width;
}

void drawBox(QPainter *painter, const QRect &box, int round, bool on, QStyle::State state, Theme theme)
{
    const bool enabled = state & QStyle::State_Enabled;
    if (on) {
        fillRounded(painter, box, round, color(enabled ? Role::Accent : Role::Outline, theme));
        return;
    }
    const Role edge = state & QStyle::State_MouseOver ? Role::Text3 : Role::Outline;
    fillRounded(painter, box, round, color(enabled ? Role::Surface : Role::Sunken, theme));
    edgeRounded(painter, box, round, color(enabled ? edge : Role::Edge, theme));
}

} // namespace

void drawButtonBevel(const QStyleOptionButton &button, QPainter *painter, const QWidget *widget)
{
    const Theme theme = themeOf(button.palette);
    drawGround(painter, button.rect, lookOf(kindOf(widget), button.state), theme);
}

void drawButtonLabel(const QStyleOptionButton &button, QPainter *painter, const QWidget *widget)
{
    const Theme theme = themeOf(button.palette);
    const QColor ink = color(lookOf(kindOf(widget), button.state).text, theme);
    const int side = scaled(iconSize);
    const int gap = scaled(iconGap);
    QRect line = button.rect;
    const int room = std::min(contentWidth(button), line.width());
    line.setLeft(line.left() + (line.width() - room) / 2);
    line.setWidth(room);
    const int top = line.top() + (line.height() - side) / 2;
    if (!button.icon.isNull()) {
        const QRect place(line.left(), top, side, side);
        if (button.icon.name().isEmpty())
            button.icon.paint(painter, place);
        else
            drawIcon(painter, place, button.icon.name(), ink);
        line.setLeft(line.left() + side + gap);
    }
    if (hasMenu(button)) {
        drawIcon(painter, QRect(line.right() + 1 - side, top, side, side), u"chevron-down"_s, ink);
        line.setRight(line.right() - side - gap);
    }
    painter->setPen(ink);
    const QString text
        = button.fontMetrics.elidedText(button.text, Qt::ElideRight, line.width() + 1, Qt::TextShowMnemonic);
    painter->drawText(line, Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextSingleLine, text);
}

QSize buttonSize(const QStyleOptionButton &button, const QWidget *widget)
{
    const int side = kindOf(widget) == "quiet"_L1 ? 10 : space::medium;
    return {contentWidth(button) + 2 * scaled(side), scaled(height::control)};
}

void drawToolButton(const QStyleOptionToolButton &button, QPainter *painter, const QWidget *widget)
{
    const Theme theme = themeOf(button.palette);
    QStyle::State state = button.state;
    if (!(button.activeSubControls & QStyle::SC_ToolButton))
        state.setFlag(QStyle::State_MouseOver, false);
    const ButtonLook look = lookOf(u"quiet"_s, state);
    drawGround(painter, button.rect, look, theme);
    const QColor ink = color(look.text, theme);
    const int side = scaled(aloneSize);
    QRect place(0, 0, side, side);
    place.moveCenter(button.rect.center());
    if (button.text.isEmpty() || button.toolButtonStyle == Qt::ToolButtonIconOnly) {
        drawIcon(painter, place, button.icon.name(), ink);
        return;
    }
    painter->setPen(ink);
    painter->drawText(button.rect, Qt::AlignCenter | Qt::TextHideMnemonic, button.text);
    Q_UNUSED(widget)
}

void drawCheckBox(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    const Theme theme = themeOf(widget ? widget->palette() : option.palette);
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    drawBox(painter, option.rect, 4, on, option.state, theme);
    if (!on)
        return;
    const QColor ink = color(Role::OnAccent, theme);
    if (option.state & QStyle::State_NoChange) {
        QRect dash(0, 0, option.rect.width() / 2, scaled(2));
        dash.moveCenter(option.rect.center());
        painter->fillRect(dash, ink);
        return;
    }
    drawIcon(painter, option.rect.adjusted(2, 2, -2, -2), u"check"_s, ink);
}

void drawRadioButton(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    const Theme theme = themeOf(widget ? widget->palette() : option.palette);
    const bool on = option.state & QStyle::State_On;
    drawBox(painter, option.rect, option.rect.height() / 2, on, option.state, theme);
    if (!on)
        return;
    const int dot = scaled(6);
    QRectF knob(0, 0, dot, dot);
    knob.moveCenter(QRectF(option.rect).center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color(Role::OnAccent, theme));
    painter->drawEllipse(knob);
    painter->restore();
}

} // namespace muster::ui
