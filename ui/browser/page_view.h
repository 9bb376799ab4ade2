// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWebEngineView>

class QMenu;

namespace muster::ui {

/// The page as a widget, with a menu of what a form needs: Chromium's own would save, print and inspect.
class PageView : public QWebEngineView
{
    Q_OBJECT

public:
    explicit PageView(QWebEnginePage *page, QWidget *parent = nullptr);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void addEdit(QMenu *menu, const QString &text, QWebEnginePage::WebAction action);
};

} // namespace muster::ui
