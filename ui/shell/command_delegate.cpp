// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/command_delegate.h"

#include "ui/look/palette.h"
#include "ui/look/shapes.h"
#include "ui/look/spacing.h"
#include "ui/look/type.h"

#include <QIcon>
#include <QPainter>

namespace muster::ui {

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isEnabled = index.flags().testFlag(Qt::ItemIsEnabled);
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    if (isCurrent)
        fillRounded(painter, option.rect, radius::control, color(ui::Role::Selected, option.widget));
    const QRect inner = option.rect.adjusted(space::small, 0, -space::medium, 0);
    const int glyph = scaled(16);
    const QRect place(inner.left(), inner.center().y() - glyph / 2, glyph, glyph);
    qvariant_cast<QIcon>(index.data(Qt::DecorationRole)).paint(painter, place);

    const QString keys = index.data(Keys).toString();
    painter->setFont(ui::font(TextStyle::Meta));
    painter->setPen(color(ui::Role::Text3, option.widget));
    painter->drawText(inner, Qt::AlignVCenter | Qt::AlignRight, keys);
    const int keysWide = painter->fontMetrics().horizontalAdvance(keys) + space::medium;

    painter->setFont(ui::font(TextStyle::Body));
    painter->setPen(color(!isEnabled      ? ui::Role::Text3
                              : isCurrent ? ui::Role::AccentText
                                          : ui::Role::Text,
                          option.widget));
    const QRect title = inner.adjusted(isEnabled ? glyph + space::small : 0, 0, -keysWide, 0);
    painter->drawText(title, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(),
                                                        Qt::ElideRight, title.width()));
    painter->restore();
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {scaled(240), scaled(height::control)};
}

} // namespace muster::ui
