// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/overview/overview_state.h"
#include "ui/shell/page_makers.h"

#include <QObject>

namespace muster::ui {

class OverviewPage;

/// Between the overview and what it shows: relay, incidents and activity.
class OverviewPresenter : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as @p page.
    OverviewPresenter(OverviewPage *page, const PageContext &context);

private:
    void connectPage();
    void followShown();
    void takeAll(const QList<backend::IncidentRow> &rows);
    void take(const backend::IncidentRow &row);
    void refuse(const QString &id, const Error &error);
    void changeStatus(const QString &id, incident::Status to);
    void switchRelay(bool on);
    void mend(const backend::Attention &attention);
    void openSetting(const QString &path);
    void openIncident(const QString &id);
    void render();

    OverviewPage *m_page;
    PageContext m_context;
    OverviewState m_state;
};

} // namespace muster::ui
