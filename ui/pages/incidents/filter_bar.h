// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/models/incident_filter.h"

#include <QList>
#include <QWidget>

class QBoxLayout;

namespace muster::ui {

class FilterChip;
class Label;
class SearchField;

/// Search and filters of the incidents, and how many are let through.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    void setSeverities(const QList<incident::Severity> &severities);
    void setCounts(int shown, int all);

    [[nodiscard]] const IncidentFilter &filter() const { return m_filter; }
    void clear();
    void focusSearch();

Q_SIGNALS:
    void changed(const muster::ui::IncidentFilter &filter);
    /// Down or Enter in the search: on to the list.
    void listWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillState();
    void fillPeriod();
    void arrange();
    void apply(const IncidentFilter &filter);

    IncidentFilter m_filter;
    QList<incident::Severity> m_severities;
    SearchField *m_search;
    FilterChip *m_state;
    FilterChip *m_period;
    FilterChip *m_severity;
    Label *m_count;
    QBoxLayout *m_rows;
};

} // namespace muster::ui
