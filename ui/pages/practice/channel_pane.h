// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/practice_state.h"

#include <QWidget>

class QListView;
class QMenu;

namespace muster::ui {

class Avatar;
class Button;
class ChannelModel;
class Label;

/// The channels of the person who writes, and who that is.
class ChannelPane : public QWidget
{
    Q_OBJECT

public:
    explicit ChannelPane(QWidget *parent = nullptr);

    void render(const backend::PracticeState &state);

Q_SIGNALS:
    void channelChosen(const QString &channelId);
    void personChosen(const QString &personId);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *makePerson();
    void fillPeople(const backend::PracticeState &state);

    ChannelModel *m_model;
    QListView *m_list;
    Avatar *m_avatar = nullptr;
    Label *m_person = nullptr;
    Button *m_others = nullptr;
    QMenu *m_menu = nullptr;
    QList<backend::ChatPerson> m_people;
    QString m_actingAs;
};

} // namespace muster::ui
