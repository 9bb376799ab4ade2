// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/models/people_model.h"
#include "ui/pages/people/people_state.h"

#include <QJsonValue>
#include <QWidget>

class QHeaderView;
class QStackedWidget;

namespace muster::ui {

class FormFrame;
class PeopleBanners;
class PeopleFilterBar;
class PeopleList;
class PersonPane;
class Tabs;

/// Who is connected and who is not, with what can be done about it; and, behind the second tab, who must be.
class PeoplePage : public QWidget
{
    Q_OBJECT

public:
    using State = PeopleState;

    /// @p people is what is listed.
    explicit PeoplePage(PeopleModel *people, QWidget *parent = nullptr);
    ~PeoplePage() override;

    void render(const State &state);

    /// For Ctrl+F.
    Q_INVOKABLE void focusSearch();
    /// Gives the editor of setting @p path the keyboard.
    Q_INVOKABLE void openAt(const QString &path);
    /// Whose column sizes may be remembered.
    [[nodiscard]] QHeaderView *header() const;

Q_SIGNALS:
    /// Empty: none.
    void personOpened(const QString &userId);
    void disconnectAsked(const QString &userId);
    void reminderAsked(const QString &userId);
    void lostDismissed();
    void setUpRequested();
    void addressRequested();
    void practiseRequested();
    void startRequested();
    void reloadRequested();

    void edited(const QString &path, const QJsonValue &value);
    void fixRequested(const QString &path);
    void applyRequested();
    void discardRequested();
    void undoRequested();
    void redoRequested();
    void backRequested();
    void readRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makePeople();
    void makeForm();
    void connectParts();
    void arrange();
    void say();
    void countRows();

    PeopleModel *m_people;
    State m_state;
    FormFrame *m_frame;
    Tabs *m_tabs;
    QStackedWidget *m_stack;
    PeopleBanners *m_banners = nullptr;
    PeopleFilterBar *m_filter = nullptr;
    PeopleList *m_list = nullptr;
    PersonPane *m_pane = nullptr;
    bool m_hasFilter = false;
    QList<QWidget *> m_stops;
};

} // namespace muster::ui
