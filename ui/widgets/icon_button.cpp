// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/icon_button.h"

#include "ui/look/icons.h"

namespace muster::ui {

IconButton::IconButton(const QString &icon, const QString &what, QWidget *parent) : QToolButton(parent)
{
    setToolButtonStyle(Qt::ToolButtonIconOnly);
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(QToolButton::InstantPopup);
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

} // namespace muster::ui
