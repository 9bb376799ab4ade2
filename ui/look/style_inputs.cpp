// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/look/style_inputs.h"

#include "ui/look/icons.h"
#include "ui/look/palette.h"
#include "ui/look/shapes.h"
#include "ui/look/spacing.h"
#include "ui/look/type.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QVariant>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr int iconSize = 16;

QColor ink(Role role, const QStyleOption &option)
{
    return color(option.state & QStyle::State_Enabled ? role : Role::Disabled, themeOf(option.palette));
}

} // namespace

void drawInputGround(const QStyleOption &option, QPainter *painter, const QWidget *)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    fillRounded(painter, option.rect, radius::control,
                color(enabled ? Role::Surface : Role::Sunken, themeOf(option.palette)));
}

void drawInputEdge(const QStyleOption &option, QPainter *painter, const QWidget *widget)
{
    const Theme theme = themeOf(option.palette);
    const auto edge = [&](Role role, int width) {
        edgeRounded(painter, option.rect, radius::control, color(role, theme), width);
    };
    if (!(option.state & QStyle::State_Enabled))
        edge(Role::Line, 1);
    else if (widget && widget->property("error").toBool())
        edge(Role::BadText, 2);
    else if (option.state & QStyle::State_HasFocus)
        edge(Role::Focus, 2);
    else
        edge(option.state & QStyle::State_MouseOver ? Role::Text3 : Role::Outline, 1);
}

void drawCombo(const QStyleOptionComboBox &combo, QPainter *painter, const QWidget *widget)
{
    drawInputGround(combo, painter, widget);
    drawInputEdge(combo, painter, widget);
    const int side = scaled(iconSize);
    const QRect place(combo.rect.right() + 1 - side - scaled(9),
                      combo.rect.top() + (combo.rect.height() - side) / 2, side, side);
    drawIcon(painter, QStyle::visualRect(combo.direction, combo.rect, place), u"chevron-down"_s,
             ink(Role::Text2, combo));
}

void drawComboLabel(const QStyleOptionComboBox &combo, QPainter *painter, const QRect &place)
{
    QRect line = place;
    if (!combo.currentIcon.isNull()) {
        const int side = scaled(iconSize);
        const QRect icon(line.left(), line.top() + (line.height() - side) / 2, side, side);
        combo.currentIcon.paint(painter, icon);
        line.setLeft(icon.right() + 1 + space::small);
    }
    painter->setPen(ink(Role::Text, combo));
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      combo.fontMetrics.elidedText(combo.currentText, Qt::ElideRight, line.width()));
}

void drawSpinBox(const QStyleOptionSpinBox &box, QPainter *painter, const QWidget *widget,
                 const QStyle *style)
{
    drawInputGround(box, painter, widget);
    drawInputEdge(box, painter, widget);
    const auto arrow = [&](QStyle::SubControl control, const QString &name, bool able) {
        QRect place(0, 0, scaled(12), scaled(12));
        place.moveCenter(style->subControlRect(QStyle::CC_SpinBox, &box, control, widget).center());
        const bool pointed = box.activeSubControls == control && box.state & QStyle::State_MouseOver;
        drawIcon(painter, place, name,
                 able ? ink(pointed ? Role::Text : Role::Text2, box)
                      : color(Role::Disabled, themeOf(box.palette)));
    };
    if (box.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    arrow(QStyle::SC_SpinBoxUp, u"chevron-up"_s, box.stepEnabled & QAbstractSpinBox::StepUpEnabled);
    arrow(QStyle::SC_SpinBoxDown, u"chevron-down"_s, box.stepEnabled & QAbstractSpinBox::StepDownEnabled);
}

} // namespace muster::ui
