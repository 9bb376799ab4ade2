// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/people/people_state.h"

#include <QWidget>

namespace muster::ui {

class Banner;

/// What is to be known before one looks at the people: what keeps them from connecting, who lost their
/// connection, and that not all could be read. Takes no room while there is nothing.
class PeopleBanners : public QWidget
{
    Q_OBJECT

public:
    explicit PeopleBanners(QWidget *parent = nullptr);

    /// @p isToldBelow: the obstacle has the whole page.
    void render(const PeopleState &state, bool isToldBelow);

Q_SIGNALS:
    void setUpRequested();
    void addressRequested();
    void lostDismissed();
    void reloadRequested();

private:
    void renderObstacle(const PeopleState &state, bool isToldBelow);
    void renderLost(const PeopleState &state);

    Banner *m_practice;
    Banner *m_obstacle;
    Banner *m_lost;
    Banner *m_missing;
    bool m_isMendedInSetUp = false;
};

} // namespace muster::ui
