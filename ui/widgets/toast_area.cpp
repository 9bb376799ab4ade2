// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/toast_area.h"

#include "ui/look/spacing.h"
#include "ui/look/type.h"
#include "ui/widgets/toast.h"

#include <QEvent>
#include <QVBoxLayout>
#include <algorithm>

namespace muster::ui {

namespace {

constexpr int toastWidth = 400;

} // namespace

ToastArea::ToastArea(QWidget *host) : QWidget(host), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::small);
    host->installEventFilter(this);
    hide();
}

Toast *ToastArea::show(Condition condition, const QString &sentence, const QString &action)
{
    auto *toast = new Toast(condition, sentence, action);
    m_column->addWidget(toast);
    connect(toast, &Toast::closed, this, [this, toast] {
        m_column->removeWidget(toast);
        toast->hide();
        toast->deleteLater();
        place();
    });
    toast->show();
    place();
    return toast;
}

QList<Toast *> ToastArea::toasts() const
{
    QList<Toast *> all;
    for (int i = 0; i < m_column->count(); ++i)
        all.append(static_cast<Toast *>(m_column->itemAt(i)->widget()));
    return all;
}

void ToastArea::setBottomMargin(int px)
{
    m_bottom = px;
    place();
}

void ToastArea::place()
{
    setVisible(m_column->count() > 0);
    if (m_column->count() == 0)
        return;
    const QRect host = parentWidget()->rect();
    const int width = std::min(scaled(toastWidth), host.width() - 2 * space::card);
    const int height = std::max(m_column->heightForWidth(width), m_column->minimumSize().height());
    setGeometry(host.right() + 1 - space::section - width,
                host.bottom() + 1 - space::section - m_bottom - height, width, height);
    raise();
}

bool ToastArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

bool ToastArea::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::FontChange)
        place();
    return handled;
}

} // namespace muster::ui
