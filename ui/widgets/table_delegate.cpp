// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/table_delegate.h"

#include "ui/look/icons.h"
#include "ui/look/palette.h"
#include "ui/look/spacing.h"
#include "ui/look/type.h"
#include "ui/widgets/cells.h"
#include "ui/widgets/chip_painting.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace muster::ui {

namespace {

constexpr int padding = 8;
constexpr int glyphSize = 16;
constexpr int glyphGap = 9;

Cell cellOf(const QModelIndex &index)
{
    return static_cast<Cell>(index.data(cellRole).toInt());
}

TextStyle styleOf(Cell cell)
{
    return cell == Cell::Title || cell == Cell::Index ? TextStyle::Label : TextStyle::Body;
}

Role inkOf(Cell cell)
{
    if (cell == Cell::Title)
        return Role::Text;
    return cell == Cell::Index ? Role::Text3 : Role::Text2;
}

bool isChip(Cell cell)
{
    return cell == Cell::Chip || cell == Cell::PlainChip;
}

/// How wide the cell would have to be to show all.
int contentWidth(const QModelIndex &index)
{
    const QString text = index.data().toString();
    const Cell cell = cellOf(index);
    if (isChip(cell))
        return chipSize(text, true).width();
    const QFont face = font(styleOf(cell));
    int width = cell == Cell::Number || cell == Cell::Index ? tabularWidth(face, text)
                                                            : QFontMetrics(face).horizontalAdvance(text);
    if (!index.data(glyphRole).toString().isEmpty())
        width += scaled(glyphSize) + glyphGap;
    if (cell == Cell::Severity)
        width += barsSize().width() + space::small;
    return width;
}

void paintChipCell(QPainter *painter, const QRect &place, const QModelIndex &index, Cell cell, Theme theme)
{
    const QString text = index.data().toString();
    QSize size = chipSize(text, true);
    size.setWidth(std::min(size.width(), place.width()));
    const QRect chip(place.left(), place.top() + (place.height() - size.height()) / 2, size.width(),
                     size.height());
    const Sign sign = signOf(static_cast<Condition>(index.data(signRole).toInt()));
    paintChip(painter, chip, sign, text, theme, cell == Cell::Chip);
}

void paintTextCell(QPainter *painter, QRect place, const QModelIndex &index, Cell cell, Theme theme)
{
    const QColor ink = color(inkOf(cell), theme);
    const QString glyph = index.data(glyphRole).toString();
    if (!glyph.isEmpty()) {
        const int side = scaled(glyphSize);
        drawIcon(painter, QRect(place.left(), place.top() + (place.height() - side) / 2, side, side), glyph,
                 color(Role::Text2, theme));
        place.setLeft(place.left() + side + glyphGap);
    }
    if (cell == Cell::Severity) {
        paintBars(painter, place, index.data(barsRole).toInt(), theme);
        place.setLeft(place.left() + barsSize().width() + space::small);
    }
    painter->setFont(font(styleOf(cell)));
    painter->setPen(ink);
    const QString text = index.data().toString();
    const bool tabular = cell == Cell::Number || cell == Cell::Index;
    const Qt::Alignment side = cell == Cell::Number ? Qt::AlignRight : Qt::AlignLeft;
    if (tabular && tabularWidth(painter->font(), text) <= place.width()) {
        drawTabular(painter, place, side, text);
        return;
    }
    painter->drawText(place, int(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
}

} // namespace

QRect TableDelegate::inside(const QRect &cell, const QModelIndex &index) const
{
    const bool first = index.column() == 0;
    const bool last = index.column() == index.model()->columnCount(index.parent()) - 1;
    return cell.adjusted(padding + (first ? m_edgeInset : 0), 0, -padding - (last ? m_edgeInset : 0), 0);
}

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Theme theme = themeOf(option.palette);
    const Cell cell = cellOf(index);
    painter->save();
    if (isChip(cell))
        paintChipCell(painter, inside(option.rect, index), index, cell, theme);
    else
        paintTextCell(painter, inside(option.rect, index), index, cell, theme);
    painter->restore();
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {contentWidth(index) + 2 * padding, scaled(m_rowHeight)};
}

bool TableDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    const bool hasOwn = !index.data(Qt::ToolTipRole).toString().isEmpty();
    if (event->type() != QEvent::ToolTip || hasOwn
        || contentWidth(index) <= inside(option.rect, index).width())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), index.data().toString(), view);
    return true;
}

} // namespace muster::ui
