// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/people/people_state.h"
#include "ui/shell/page_makers.h"

#include <QObject>

namespace muster::ui {

class FormDesk;
class PeopleModel;
class PeoplePage;

/// Between the page of people, the people book and the settings.
class PeoplePresenter : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as @p page, which shows @p people.
    PeoplePresenter(PeoplePage *page, PeopleModel *people, const PageContext &context);

    [[nodiscard]] static QWidget *makePage(const PageContext &context, QWidget *parent);

private:
    void connectPage();
    void connectForm();
    void followShown();
    void takeAll(const QList<backend::PersonRow> &rows, const QString &missing);
    void take(const backend::PersonRow &row);
    void refuse(const QString &userId, const Error &error);
    void open(const QString &userId);
    void ask(const QString &userId, void (backend::PeopleBook::*what)(const QString &));
    void offerBack(const backend::PersonRow &before);
    [[nodiscard]] PeopleState::Source sourceNow() const;
    void render();

    PeoplePage *m_page;
    PeopleModel *m_people;
    PageContext m_context;
    FormDesk *m_desk;
    PeopleState m_state;
    QString m_open; ///< whom the pane shows; empty: nobody
    bool m_isRead = false;
};

} // namespace muster::ui
