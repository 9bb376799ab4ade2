// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/incidents/incident_pane.h"
#include "ui/pages/incidents/incidents_state.h"
#include "ui/shell/page_makers.h"

#include <QJsonObject>
#include <QObject>

namespace muster::ui {

class IncidentModel;
class IncidentsPage;

/// Between the page of incidents and the incident book.
class IncidentsPresenter : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as @p page, which shows @p incidents.
    IncidentsPresenter(IncidentsPage *page, IncidentModel *incidents, const PageContext &context);
    ~IncidentsPresenter() override;

    [[nodiscard]] static QWidget *makePage(const PageContext &context, QWidget *parent);

private:
    void connectPage();
    void followShown();
    void takeAll(const QList<backend::IncidentRow> &rows);
    void take(const backend::IncidentRow &row);
    void show(const backend::IncidentDetail &detail);
    void refuse(const QString &id, const Error &error);
    void refuseDraft(const Error &error);
    void finishDraft(const QString &id);

    void open(const QString &id);
    void changeStatus(const QString &id, incident::Status to, const QString &message);
    void beginDraft();
    void declare(const QJsonObject &values);
    void exportOpen(IncidentPane::Export what);

    [[nodiscard]] IncidentsState::Source sourceNow() const;
    void render();

    IncidentsPage *m_page;
    IncidentModel *m_incidents;
    PageContext m_context;
    IncidentsState m_state;
    bool m_isRead = false;
};

} // namespace muster::ui
