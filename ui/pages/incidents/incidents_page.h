// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/texts.h"
#include "ui/models/incident_filter.h"
#include "ui/pages/incidents/incident_pane.h"
#include "ui/pages/incidents/incidents_state.h"

#include <QJsonObject>
#include <QUrl>
#include <QWidget>

class QHeaderView;

namespace muster::ui {

class Button;
class DeclarePane;
class FilterBar;
class IncidentList;
class IncidentModel;
class PageHeader;

/// All incidents, found by search and filters; beside them the one that is open, or the form of a new one.
class IncidentsPage : public QWidget
{
    Q_OBJECT

public:
    using State = IncidentsState;

    /// @p incidents is what is listed, @p texts the language of timelines.
    explicit IncidentsPage(IncidentModel *incidents, const Texts &texts = {}, QWidget *parent = nullptr);
    ~IncidentsPage() override;

    void render(const State &state);

    /// For Ctrl+F.
    Q_INVOKABLE void focusSearch();
    /// Whose column sizes may be remembered.
    [[nodiscard]] QHeaderView *header() const;

Q_SIGNALS:
    /// Empty: none.
    void incidentOpened(const QString &id);
    void statusAsked(const QString &id, muster::incident::Status to, const QString &message);
    void linkOpened(const QUrl &url);
    void linkCopied(const QUrl &url);
    void exportAsked(muster::ui::IncidentPane::Export what);
    void newRequested();
    void declareSubmitted(const QJsonObject &values);
    void declareCancelled();
    void practiseRequested();
    void startRequested();
    void reloadRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeBody(const Texts &texts);
    void connectList();
    void connectPane();
    void renderPanes(const State &state);
    void arrange();
    void countRows();
    void closePane();

    IncidentModel *m_incidents;
    State m_state;
    PageHeader *m_header;
    Button *m_new;
    FilterBar *m_filter;
    QWidget *m_line = nullptr;
    IncidentList *m_list = nullptr;
    IncidentPane *m_pane = nullptr;
    DeclarePane *m_declare = nullptr;
    QList<QWidget *> m_stops;
};

} // namespace muster::ui
