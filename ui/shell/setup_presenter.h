// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/shell/page_makers.h"

#include <QObject>
#include <QTimer>

namespace muster::setup {
class SetUp;
}

namespace muster::ui {

class SetupPage;

/// Between the set-up page and the engine of set-up.
class SetupPresenter : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as @p page.
    SetupPresenter(SetupPage *page, const PageContext &context);

private:
    void connectOrders();
    void matchBrowser();
    void keepSecretsInFile();
    void render();

    SetupPage *m_page;
    PageContext m_context;
    setup::SetUp &m_setUp;
    QTimer m_seconds; ///< while a step works
};

} // namespace muster::ui
