// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/icon_button.h"

#include "ui/look/icons.h"

namespace muster::ui {

IconButton::IconButton(const QString &icon, const QString &what, QWidget *parent) : QToolButton(parent)
{
    setToolButtonStyle(Qt::ToolButtonIconOnly);
    setFocusPolicy(Qt::StrongFocus);
    setIconName(icon);
    setWhat(what);
}

void IconButton::setWhat(const QString &what)
{
    setAccessibleName(what);
    setToolTip(what);
}

void IconButton::setIconName(const QString &name)
{
    setIcon(ui::icon(name));
}

void IconButton::setMenu(QMenu *menu)
{
    // Not for all: a tool button that opens at once offers a screen reader no press, menu or not.
    setPopupMode(menu != nullptr ? QToolButton::InstantPopup : QToolButton::DelayedPopup);
    QToolButton::setMenu(menu);
}

} // namespace muster::ui
