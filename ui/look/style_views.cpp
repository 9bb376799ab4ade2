// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/look/style_views.h"

#include "ui/look/icons.h"
#include "ui/look/palette.h"
#include "ui/look/shapes.h"
#include "ui/look/spacing.h"
#include "ui/look/type.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QVariant>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace muster::ui {

void drawHeaderGround(const QStyleOption &option, QPainter *painter)
{
    const Theme theme = themeOf(option.palette);
    painter->fillRect(option.rect, color(Role::Surface, theme));
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1,
                      color(Role::Line, theme));
}

void drawHeaderLabel(const QStyleOptionHeader &header, QPainter *painter, const QWidget *widget)
{
    const Theme theme = themeOf(header.palette);
    QRect line = header.rect;
    // QCommonStyle keeps a square free at the right; our arrow stands next to the words.
    if (header.sortIndicator != QStyleOptionHeader::None)
        line.setRight(line.right() + header.rect.height() / 2 + 3 * space::small);
    const int inset = widget ? widget->property("edgeInset").toInt() : 0;
    const bool only = header.position == QStyleOptionHeader::OnlyOneSection;
    if (only || header.position == QStyleOptionHeader::Beginning)
        line.setLeft(line.left() + inset);
    if (only || header.position == QStyleOptionHeader::End)
        line.setRight(line.right() - inset);
    painter->setFont(font(TextStyle::MetaStrong));
    const QFontMetrics metrics = painter->fontMetrics();
    if (header.sortIndicator != QStyleOptionHeader::None) {
        const int side = scaled(12);
        const int width = metrics.horizontalAdvance(header.text);
        const bool atRight = header.textAlignment & Qt::AlignRight;
        const int x = atRight ? line.right() - width - side - space::hair
                              : std::min(line.left() + width + space::hair, line.right() - side);
        const bool up = header.sortIndicator == QStyleOptionHeader::SortDown; // Qt's word for ascending
        drawIcon(painter, QRect(x, line.center().y() - side / 2, side, side),
                 up ? u"chevron-up"_s : u"chevron-down"_s, color(Role::Text3, theme));
    }
    const auto *head = qobject_cast<const QHeaderView *>(widget);
    const bool isPointedAt
        = head != nullptr && head->sectionsClickable() && header.state & QStyle::State_MouseOver;
    painter->setPen(color(isPointedAt ? Role::Text : Role::Text3, theme));
    painter->drawText(line, int(header.textAlignment) | Qt::AlignVCenter | Qt::TextSingleLine,
                      metrics.elidedText(header.text, Qt::ElideRight, line.width() + 1));
}

void drawTabShape(const QStyleOptionTab &tab, QPainter *painter)
{
    const Theme theme = themeOf(tab.palette);
    if (tab.state & QStyle::State_Selected)
        painter->fillRect(tab.rect.left(), tab.rect.bottom() - 1, tab.rect.width(), 2,
                          color(Role::Accent, theme));
}

void drawTabLabel(const QStyleOptionTab &tab, QPainter *painter)
{
    const Theme theme = themeOf(tab.palette);
    Role ink = Role::Text3;
    if (!(tab.state & QStyle::State_Enabled))
        ink = Role::Disabled;
    else if (tab.state & (QStyle::State_Selected | QStyle::State_MouseOver))
        ink = Role::Text;
    painter->setPen(color(ink, theme));
    painter->drawText(tab.rect, Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextSingleLine, tab.text);
}

void drawScrollBar(const QStyleOptionSlider &bar, QPainter *painter, const QWidget *widget,
                   const QStyle *style)
{
    const Theme theme = themeOf(bar.palette);
    if (bar.minimum == bar.maximum)
        return;
    const QRect slider
        = style->subControlRect(QStyle::CC_ScrollBar, &bar, QStyle::SC_ScrollBarSlider, widget);
    const bool used = bar.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const QRect thumb
        = bar.orientation == Qt::Vertical ? slider.adjusted(2, 2, -2, -2) : slider.adjusted(2, 2, -2, -2);
    fillRounded(painter, thumb, 3, color(used ? Role::Text3 : Role::Outline, theme));
}

void drawItemGround(const QStyleOptionViewItem &item, QPainter *painter)
{
    const Theme theme = themeOf(item.palette);
    if (item.state & QStyle::State_Selected)
        painter->fillRect(item.rect, color(Role::Selected, theme));
    else if (item.state & QStyle::State_MouseOver && item.state & QStyle::State_Enabled)
        painter->fillRect(item.rect, color(Role::Hover, theme));
}

void drawBranch(const QStyleOption &option, QPainter *painter)
{
    if (!(option.state & QStyle::State_Children))
        return;
    const int side = scaled(14);
    QRect place(0, 0, side, side);
    place.moveCenter(option.rect.center());
    drawIcon(painter, place, option.state & QStyle::State_Open ? u"chevron-down"_s : u"chevron-right"_s,
             color(Role::Text2, themeOf(option.palette)));
}

} // namespace muster::ui
