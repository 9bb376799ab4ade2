// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/shell/page_makers.h"

#include <QObject>

namespace muster::ui {

class HelpPage;

/// Between the help page and what of it is known only while the house runs.
class HelpPresenter : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as @p page.
    HelpPresenter(HelpPage *page, const PageContext &context);

private:
    void show();
    void copy(const QString &text, const QString &said);

    HelpPage *m_page;
    PageContext m_context;
};

} // namespace muster::ui
