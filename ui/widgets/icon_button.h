// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QToolButton>

namespace muster::ui {

/// A glyph to press. What it does is its accessible name and its tooltip.
class IconButton : public QToolButton
{
    Q_OBJECT

public:
    IconButton(const QString &icon, const QString &what, QWidget *parent = nullptr);

    void setWhat(const QString &what);
    void setIconName(const QString &name);
    /// Opens at once when pressed.
    void setMenu(QMenu *menu);
};

} // namespace muster::ui
