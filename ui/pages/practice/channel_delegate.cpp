// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/practice/channel_delegate.h"

#include "ui/look/icons.h"
#include "ui/look/palette.h"
#include "ui/look/shapes.h"
#include "ui/look/spacing.h"
#include "ui/look/type.h"
#include "ui/pages/practice/channel_model.h"

#include <QPainter>

namespace muster::ui {

namespace {

void paintUnread(QPainter *painter, const QRect &row, int unread, const QWidget *widget)
{
    const QString count = QString::number(unread);
    painter->setFont(font(TextStyle::Initials));
    const int tall = scaled(16);
    const int wide = qMax(scaled(20), painter->fontMetrics().horizontalAdvance(count) + scaled(10));
    const QRect pill(row.right() - space::small - wide, row.center().y() - tall / 2, wide, tall);
    fillRounded(painter, pill, tall / 2, color(Role::Accent, widget));
    painter->setPen(color(Role::OnAccent, widget));
    painter->drawText(pill, Qt::AlignCenter, count);
}

} // namespace

void ChannelDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const QWidget *widget = option.widget;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect.adjusted(0, 1, 0, -1);
    const QString name = index.data(Qt::DisplayRole).toString();
    if (index.data(ChannelModel::IsHeading).toBool()) {
        painter->setFont(font(TextStyle::MetaStrong));
        painter->setPen(color(Role::Text2, widget));
        painter->drawText(row.adjusted(space::small, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, name);
        painter->restore();
        return;
    }
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    const bool isArchived = index.data(ChannelModel::IsArchived).toBool();
    const int unread = index.data(ChannelModel::Unread).toInt();
    if (isCurrent || option.state.testFlag(QStyle::State_MouseOver))
        fillRounded(painter, row, radius::control, color(isCurrent ? Role::Selected : Role::Hover, widget));
    if (isCurrent && option.state.testFlag(QStyle::State_HasFocus))
        edgeRounded(painter, row, radius::control, color(Role::Focus, widget), 2);
    const Role ink = isCurrent ? Role::AccentText : isArchived ? Role::Text3 : Role::Text;
    const int glyph = scaled(16);
    drawIcon(painter, {row.left() + space::small, row.center().y() - glyph / 2, glyph, glyph},
             index.data(ChannelModel::Icon).toString(), color(isCurrent ? ink : Role::Text2, widget));
    painter->setFont(font(isCurrent || unread > 0 ? TextStyle::Label : TextStyle::Body));
    painter->setPen(color(ink, widget));
    const int left = space::small + glyph + space::small;
    const QRect place = row.adjusted(left, 0, -(unread > 0 ? scaled(36) : space::small), 0);
    painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(name, Qt::ElideRight, place.width()));
    if (unread > 0)
        paintUnread(painter, row, unread, widget);
    painter->restore();
}

QSize ChannelDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {scaled(80), scaled(32)};
}

} // namespace muster::ui
