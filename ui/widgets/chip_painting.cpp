// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/chip_painting.h"

#include "ui/look/icons.h"
#include "ui/look/shapes.h"
#include "ui/look/spacing.h"
#include "ui/look/type.h"

#include <QPainter>

namespace muster::ui {

namespace {

constexpr int padding = 6;
constexpr int glyph = 14;
constexpr int gap = 4;
constexpr int bars = 4;
constexpr int barWidth = 3;
constexpr int barGap = 1;
constexpr int shortestBar = 4;
constexpr int barStep = 3;

} // namespace

QSize chipSize(const QString &text, bool withGlyph)
{
    const int word = QFontMetrics(font(TextStyle::MetaStrong)).horizontalAdvance(text);
    const int sides = withGlyph ? padding : padding + 2;
    return {2 * scaled(sides) + word + (withGlyph ? scaled(glyph) + scaled(gap) : 0), scaled(height::chip)};
}

void paintChip(QPainter *painter, const QRect &rect, const Sign &sign, const QString &text, Theme theme,
               bool tinted)
{
    if (tinted)
        fillRounded(painter, rect, radius::chip, color(tintRole(sign.tone), theme));
    const QColor ink = color(textRole(sign.tone), theme);
    const bool withGlyph = !sign.icon.isEmpty();
    int left = rect.left() + scaled(withGlyph ? padding : padding + 2);
    if (withGlyph) {
        const int side = scaled(glyph);
        drawIcon(painter, QRect(left, rect.top() + (rect.height() - side) / 2, side, side), sign.icon, ink);
        left += side + scaled(gap);
    }
    painter->setFont(font(TextStyle::MetaStrong));
    painter->setPen(tinted ? ink : color(Role::Text2, theme));
    const QRect line(left, rect.top(), rect.right() + 1 - left, rect.height());
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
}

QSize barsSize()
{
    return {scaled(bars * barWidth + (bars - 1) * barGap), scaled(shortestBar + (bars - 1) * barStep - 2)};
}

void paintBars(QPainter *painter, const QRect &rect, int filled, Theme theme)
{
    const int foot = rect.top() + (rect.height() + barsSize().height()) / 2;
    for (int bar = 0; bar < bars; ++bar) {
        const int high = scaled(2 + bar * barStep);
        const QRect place(rect.left() + scaled(bar * (barWidth + barGap)), foot - high, scaled(barWidth),
                          high);
        fillRounded(painter, place, 1, color(bar < filled ? Role::Text2 : Role::Edge, theme));
    }
}

} // namespace muster::ui
