// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/models/incident_filter.h"
#include "ui/pages/incidents/incidents_state.h"

#include <QHash>
#include <QWidget>

class QHeaderView;
class QStackedWidget;

namespace muster::ui {

class Button;
class EmptyState;
class IncidentModel;
class IncidentSelection;
class Table;

/// The incidents that the filter lets through; in their place, why there are none and what to do about it.
class IncidentList : public QWidget
{
    Q_OBJECT

public:
    explicit IncidentList(IncidentModel *incidents, QWidget *parent = nullptr);

    void render(const IncidentsState &state);
    void setFilter(const IncidentFilter &filter, const QDateTime &now);

    [[nodiscard]] int shown() const;
    [[nodiscard]] QHeaderView *header() const;
    void focusTable();

Q_SIGNALS:
    /// Chosen by whom it is looked at; empty: none is any more.
    void chosen(const QString &id);
    /// Enter, or a double click: on to what can be done.
    void activated();
    void countsChanged();
    void filterClearRequested();
    void practiseRequested();
    void startRequested();
    void reloadRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeTable();
    void makePlaces();
    void sizeColumns();
    void sizeColumn(int column, int width);
    void showColumns();
    void showRight();
    void selectOpen();
    void showTop();

    IncidentModel *m_incidents;
    IncidentSelection *m_selection;
    IncidentsState::Source m_source = IncidentsState::Source::None;
    QList<incident::Severity> m_severities;
    QString m_open; ///< id of the incident that is open
    bool m_isSelecting = false;
    QHash<int, int> m_sized; ///< the widths that columns were given here
    QStackedWidget *m_stack;
    Table *m_table;
    EmptyState *m_none = nullptr;
    EmptyState *m_off = nullptr;
    EmptyState *m_notFound = nullptr;
    EmptyState *m_failed = nullptr;
    QWidget *m_reading = nullptr;
};

} // namespace muster::ui
