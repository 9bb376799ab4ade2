// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/shell/page_makers.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace muster::setup {
class Uninstall;
}

namespace muster::ui {

class UninstallDialog;

/// Between the window of uninstalling and its engine. Outlives the window, to end the session that was begun
/// in it.
class UninstallPresenter : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as @p page, over which the window opens.
    UninstallPresenter(QWidget *page, const PageContext &context);

    void open();

private:
    void connectOrders();
    void render();
    void handleIdle();
    void leave();

    QWidget *m_page;
    PageContext m_context;
    setup::Uninstall *m_uninstall = nullptr; ///< null: not asked for yet
    QPointer<UninstallDialog> m_dialog;
    QTimer m_seconds; ///< while it works
};

} // namespace muster::ui
