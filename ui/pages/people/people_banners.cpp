// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/people/people_banners.h"

#include "ui/look/spacing.h"
#include "ui/look/type.h"
#include "ui/models/time_words.h"
#include "ui/widgets/banner.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

/// Beside large text there is room for one alone.
qsizetype mostNamed()
{
    return textScale() >= largeText ? 1 : 3;
}

} // namespace

PeopleBanners::PeopleBanners(QWidget *parent)
    : QWidget(parent), m_practice(new Banner(Condition::Note, {}, {}, this)),
      m_obstacle(new Banner(Condition::NeedsYou, {}, {}, this)),
      m_lost(new Banner(Condition::Attention, {}, {}, this)),
      m_missing(new Banner(Condition::Failed, {}, {}, this))
{
    m_practice->setText(tr("This is the practice workspace"),
                        tr("Its people are made up, and none of them has to connect."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::card, space::page, 0);
    column->setSpacing(space::small);
    for (Banner *banner : {m_practice, m_obstacle, m_lost, m_missing}) {
        column->addWidget(banner);
        banner->hide();
    }
    connect(m_lost->addAction(tr("Close"), Button::Kind::Quiet), &Button::clicked, this,
            &PeopleBanners::lostDismissed);
    connect(m_missing->addAction(tr("Try again")), &Button::clicked, this, &PeopleBanners::reloadRequested);
    hide();
}

void PeopleBanners::render(const PeopleState &state, bool isToldBelow)
{
    const bool isReady = state.source == PeopleState::Source::Ready;
    m_practice->setVisible(isReady && state.isPractice);
    renderObstacle(state, isToldBelow);
    renderLost(state);
    m_missing->setText(tr("The people of the teams could not be read"), state.missing);
    m_missing->setVisible(isReady && !state.missing.isEmpty());
    setVisible(!m_practice->isHidden() || !m_obstacle->isHidden() || !m_lost->isHidden()
               || !m_missing->isHidden());
}

void PeopleBanners::renderObstacle(const PeopleState &state, bool isToldBelow)
{
    const backend::ConnectTrouble &obstacle = state.obstacle;
    const bool isReady = state.source == PeopleState::Source::Ready && !state.isPractice;
    const bool isShown = isReady && !obstacle.what.isEmpty() && !isToldBelow;
    if (isShown && (m_obstacle->isHidden() || m_isMendedInSetUp != obstacle.isMendedInSetUp)) {
        m_isMendedInSetUp = obstacle.isMendedInSetUp;
        m_obstacle->clearActions();
        const Button *mend
            = m_obstacle->addAction(m_isMendedInSetUp ? tr("Open Set-up") : tr("Choose the address"));
        connect(mend, &Button::clicked, this,
                m_isMendedInSetUp ? &PeopleBanners::setUpRequested : &PeopleBanners::addressRequested);
    }
    m_obstacle->setText(obstacle.what, obstacle.advice);
    m_obstacle->setVisible(isShown);
}

void PeopleBanners::renderLost(const PeopleState &state)
{
    QStringList lines;
    const QList<backend::LostPerson> named = state.lost.first(qMin(mostNamed(), state.lost.size()));
    for (const backend::LostPerson &each : named)
        lines.append(tr("@%1, %2: %3").arg(each.userName, momentWords(each.lostAt, state.now), each.why));
    const int more = static_cast<int>(state.lost.size() - lines.size());
    if (more > 0)
        lines.append(tr("And %n more.", nullptr, more));
    m_lost->setText(tr("%n person(s) lost their connection", nullptr, static_cast<int>(state.lost.size())),
                    lines.join(u'\n'));
    m_lost->setVisible(state.source == PeopleState::Source::Ready && !state.lost.isEmpty());
}

} // namespace muster::ui
