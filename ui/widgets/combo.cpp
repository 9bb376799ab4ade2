// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/combo.h"

#include <QWheelEvent>

namespace muster::ui {

namespace {

constexpr int shortest = 8;

} // namespace

Combo::Combo(const QString &name, QWidget *parent) : QComboBox(parent)
{
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    // Not AdjustToContents: that shrinks it a moment later, whatever room its layout gave it.
    setSizeAdjustPolicy(QComboBox::AdjustToContentsOnFirstShow);
    setMinimumContentsLength(shortest);
}

void Combo::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace muster::ui
