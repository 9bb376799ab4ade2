// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/look/style_menus.h"

#include "ui/look/icons.h"
#include "ui/look/palette.h"
#include "ui/look/shapes.h"
#include "ui/look/spacing.h"
#include "ui/look/type.h"

#include <QAction>
#include <QMenu>
#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr int iconSize = 16;
constexpr int iconLeft = 8;
constexpr int textLeft = 34;
constexpr int plainLeft = 12;
constexpr int right = 16;

Role inkOf(const QStyleOptionMenuItem &item, const QWidget *widget)
{
    if (!(item.state & QStyle::State_Enabled))
        return Role::Disabled;
    const auto *menu = qobject_cast<const QMenu *>(widget);
    const QAction *action = menu ? menu->actionAt(item.rect.center()) : nullptr;
    return action && action->property("danger").toBool() ? Role::BadText : Role::Text;
}

void drawMark(const QStyleOptionMenuItem &item, QPainter *painter, const QRect &place, const QColor &ink,
              const QColor &iconInk)
{
    const bool checkable = item.checkType != QStyleOptionMenuItem::NotCheckable;
    if (checkable && item.checked)
        drawIcon(painter, place, u"check"_s, ink);
    else if (!item.icon.isNull() && item.icon.name().isEmpty())
        item.icon.paint(painter, place);
    else if (!item.icon.isNull())
        drawIcon(painter, place, item.icon.name(), iconInk);
}

/// With nothing to draw at the left of any of them, the texts move there.
bool hasMarks(const QStyleOptionMenuItem &item)
{
    return item.menuHasCheckableItems || item.maxIconWidth > 0;
}

} // namespace

void drawRaised(const QStyleOption &option, QPainter *painter)
{
    const Theme theme = themeOf(option.palette);
    fillRounded(painter, option.rect, radius::card, color(Role::Raised, theme));
    edgeRounded(painter, option.rect, radius::card, color(Role::Edge, theme));
}

void drawMenuItem(const QStyleOptionMenuItem &item, QPainter *painter, const QWidget *widget)
{
    const Theme theme = themeOf(item.palette);
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        const int middle = item.rect.center().y();
        painter->fillRect(item.rect.left() + space::small, middle, item.rect.width() - 2 * space::small, 1,
                          color(Role::Line, theme));
        return;
    }
    if (item.state & QStyle::State_Selected && item.state & QStyle::State_Enabled)
        fillRounded(painter, item.rect, radius::chip, color(Role::Selected, theme));
    const Role role = inkOf(item, widget);
    const QColor ink = color(role, theme);
    const int side = scaled(iconSize);
    const QRect place(item.rect.left() + iconLeft, item.rect.top() + (item.rect.height() - side) / 2, side,
                      side);
    drawMark(item, painter, place, ink, color(role == Role::Text ? Role::Text2 : role, theme));
    QRect line = item.rect.adjusted(hasMarks(item) ? iconLeft + scaled(textLeft - iconLeft) : plainLeft, 0,
                                    -right, 0);
    const auto parts = item.text.split(u'\t');
    painter->setFont(item.font);
    painter->setPen(ink);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextHideMnemonic | Qt::TextSingleLine,
                      parts.first());
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu) {
        drawIcon(painter, place.translated(item.rect.right() - place.right() - right, 0), u"chevron-right"_s,
                 ink);
    } else if (parts.size() > 1) {
        painter->setPen(color(item.state & QStyle::State_Enabled ? Role::Text3 : Role::Disabled, theme));
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, parts.last());
    }
}

QSize menuItemSize(const QStyleOptionMenuItem &item, const QSize &contents)
{
    if (item.menuItemType == QStyleOptionMenuItem::Separator)
        return {contents.width(), 9};
    const auto parts = item.text.split(u'\t');
    const QFontMetrics metrics(item.font);
    int width = metrics.size(Qt::TextShowMnemonic | Qt::TextSingleLine, parts.first()).width();
    if (item.reservedShortcutWidth > 0)
        width += space::section + item.reservedShortcutWidth;
    else if (parts.size() > 1)
        width += space::section + metrics.horizontalAdvance(parts.last());
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += space::section + scaled(iconSize);
    const int left = hasMarks(item) ? iconLeft + scaled(textLeft - iconLeft) : plainLeft;
    return {left + width + right + space::section, scaled(28)};
}

} // namespace muster::ui
