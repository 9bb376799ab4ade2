// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/models/people_model.h"

#include <QWidget>

class QBoxLayout;

namespace muster::ui {

class FilterChip;
class Label;
class SearchField;

/// Search and filter of the people, and how many are let through.
class PeopleFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit PeopleFilterBar(QWidget *parent = nullptr);

    void setCounts(int shown, int all);
    void clear();
    void focusSearch();

Q_SIGNALS:
    void changed(const muster::ui::PeopleFilter &filter);
    /// Down or Enter in the search: on to the list.
    void listWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void apply(const PeopleFilter &filter);
    void choose(PeopleFilter::Who who);
    void arrange();

    PeopleFilter m_filter;
    SearchField *m_search;
    FilterChip *m_who;
    Label *m_count;
    QBoxLayout *m_rows;
};

} // namespace muster::ui
