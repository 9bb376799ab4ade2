// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/browser/page_view.h"

#include "ui/look/type.h"

#include <QContextMenuEvent>
#include <QMenu>

namespace muster::ui {

PageView::PageView(QWebEnginePage *page, QWidget *parent) : QWebEngineView(parent)
{
    setPage(page);
    setAccessibleName(tr("Page"));
    setZoomFactor(textScale());
}

void PageView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addEdit(menu, tr("Cut"), QWebEnginePage::Cut);
    addEdit(menu, tr("Copy"), QWebEnginePage::Copy);
    addEdit(menu, tr("Paste"), QWebEnginePage::Paste);
    menu->addSeparator();
    addEdit(menu, tr("Select all"), QWebEnginePage::SelectAll);
    menu->popup(event->globalPos());
}

void PageView::addEdit(QMenu *menu, const QString &text, QWebEnginePage::WebAction action)
{
    QAction *edit = menu->addAction(text, this, [this, action] { triggerPageAction(action); });
    edit->setEnabled(pageAction(action)->isEnabled());
}

} // namespace muster::ui
