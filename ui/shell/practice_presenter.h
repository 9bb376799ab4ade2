// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/shell/page_makers.h"

#include <QObject>

namespace muster::ui {

class PracticePage;

/// Between the practice page and the practice room.
class PracticePresenter : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as @p page.
    PracticePresenter(PracticePage *page, const PageContext &context);

    [[nodiscard]] static PracticePage *makePage(const PageContext &context, QWidget *parent);

private:
    void followLink(const QUrl &url);

    PageContext m_context;
};

} // namespace muster::ui
