// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/gallery/sheet.h"

#include "ui/look/spacing.h"
#include "ui/widgets/label.h"

#include <QAbstractButton>
#include <QFocusFrame>
#include <QTimer>

using namespace muster::ui;

namespace muster::gallery {

void pose(QWidget *widget, Pose pose)
{
    switch (pose) {
    case Pose::Rest:
        return;
    case Pose::Hover:
        widget->setAttribute(Qt::WA_UnderMouse);
        return;
    case Pose::Pressed:
        if (auto *button = qobject_cast<QAbstractButton *>(widget))
            button->setDown(true);
        return;
    case Pose::Disabled:
        widget->setEnabled(false);
        return;
    case Pose::Focus:
        break;
    }
    if (!qobject_cast<QAbstractButton *>(widget)) {
        QTimer::singleShot(0, widget, [widget] { widget->setFocus(Qt::OtherFocusReason); });
        return;
    }
    // A frame of its own for each: the real ring can only be in one place.
    QTimer::singleShot(0, widget, [widget] {
        auto *frame = new QFocusFrame(widget->window());
        frame->setWidget(widget);
    });
}

void addSection(QVBoxLayout *column, const QString &heading, QLayout *content)
{
    column->addWidget(new Label(heading, TextStyle::MetaStrong, Role::Text3));
    column->addLayout(content);
    column->addSpacing(space::medium);
}

QHBoxLayout *row(std::initializer_list<QWidget *> widgets, int spacing)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(spacing);
    for (QWidget *widget : widgets)
        line->addWidget(widget);
    line->addStretch(1);
    return line;
}

Sheet makeSheet()
{
    auto *widget = new QWidget;
    widget->setAutoFillBackground(true);
    auto *columns = new QHBoxLayout(widget);
    columns->setContentsMargins(32, 20, 32, 0);
    columns->setSpacing(40);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    left->setSpacing(space::small);
    right->setSpacing(space::small);
    columns->addLayout(left, 608);
    columns->addLayout(right, 568);
    return {widget, left, right};
}

} // namespace muster::gallery
