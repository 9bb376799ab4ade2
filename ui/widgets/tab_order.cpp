// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/tab_order.h"

#include <QHeaderView>
#include <QLayout>
#include <QScrollArea>
#include <QTreeView>

namespace muster::ui {

namespace {

void collect(QWidget *widget, QList<QWidget *> &stops);

void collect(QLayout *layout, QList<QWidget *> &stops)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (item->widget() != nullptr)
            collect(item->widget(), stops);
        else if (item->layout() != nullptr)
            collect(item->layout(), stops);
    }
}

void collect(QWidget *widget, QList<QWidget *> &stops)
{
    if (const auto *table = qobject_cast<QTreeView *>(widget))
        collect(table->header(), stops); // which stands above it, in no layout
    const bool isStop = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
    if (isStop && widget->focusProxy() == nullptr)
        stops.append(widget);
    const auto *area = qobject_cast<QScrollArea *>(widget);
    if (area != nullptr && area->widget() != nullptr)
        collect(area->widget(), stops);
    else if (widget->layout() != nullptr)
        collect(widget->layout(), stops);
}

} // namespace

QList<QWidget *> stopsIn(QWidget *root)
{
    QList<QWidget *> stops;
    collect(root, stops);
    return stops;
}

void tabAlongLayout(QWidget *root, QList<QWidget *> &stops)
{
    const QList<QWidget *> now = stopsIn(root);
    if (stops == now)
        return;
    stops = now;
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
}

} // namespace muster::ui
