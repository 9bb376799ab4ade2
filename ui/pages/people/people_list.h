// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/models/people_model.h"
#include "ui/pages/people/people_state.h"

#include <QWidget>

class QHeaderView;
class QStackedWidget;

namespace muster::ui {

class Button;
class EmptyState;
class Table;

/// The people that the filter lets through; in their place, why there are none and what to do about it.
class PeopleList : public QWidget
{
    Q_OBJECT

public:
    explicit PeopleList(PeopleModel *people, QWidget *parent = nullptr);

    void render(const PeopleState &state);
    [[nodiscard]] QHeaderView *header() const;
    void focusTable();
    /// Of what is listed otherwise now; the open one stays in sight.
    void showTop();

Q_SIGNALS:
    /// Chosen by whom it is looked at; empty: none is any more.
    void chosen(const QString &userId);
    /// Enter, or a double click: on to what can be done.
    void activated();
    void filterClearRequested();
    void setUpRequested();
    void practiseRequested();
    void startRequested();
    void reloadRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    using Tell = void (PeopleList::*)();

    void makeTable();
    void makePlaces();
    EmptyState *makePlace(const QString &heading, const QString &sentence);
    void offer(EmptyState *place, const QString &text, const QString &icon, Tell tell, bool isFirst = true);
    void sizeColumns();
    void showColumns();
    [[nodiscard]] QWidget *rightPlace() const;
    void showRight();
    void selectOpen();

    PeopleModel *m_people;
    PeopleState::Source m_source = PeopleState::Source::None;
    bool m_hasApp = true;
    QString m_open; ///< id of the person that is open
    bool m_isSelecting = false;
    QHash<int, int> m_sized; ///< the widths that columns were given here
    QStackedWidget *m_stack;
    Table *m_table;
    EmptyState *m_none = nullptr;
    EmptyState *m_noApp = nullptr;
    EmptyState *m_off = nullptr;
    EmptyState *m_nobody = nullptr;
    EmptyState *m_notFound = nullptr;
    EmptyState *m_failed = nullptr;
    EmptyState *m_reading = nullptr;
};

} // namespace muster::ui
