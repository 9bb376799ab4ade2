// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/overview/overview_page.h"

#include "ui/look/spacing.h"
#include "ui/look/type.h"
#include "ui/models/time_words.h"
#include "ui/pages/overview/activity_cards.h"
#include "ui/pages/overview/attention_list.h"
#include "ui/pages/overview/open_incidents_card.h"
#include "ui/pages/overview/relay_card.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/tab_order.h"

#include <QEvent>
#include <QGridLayout>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace muster::ui {

using backend::RelayPhase;

namespace {

/// Narrower than this at 100 % text, the cards go below each other.
constexpr int roomForTwo = 840;
constexpr int leftShare = 531;
constexpr int rightShare = 451;

} // namespace

OverviewPage::OverviewPage(QWidget *parent)
    : QWidget(parent), m_header(new PageHeader(tr("Overview"), this)),
      m_check(new Button(tr("Run all checks"), Button::Kind::Primary))
{
    m_check->setIconName(u"retry"_s);
    m_header->addAction(m_check);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(makeContents());
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setProperty("overlaid", true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->widget()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(scroll, 1);
    connect(m_check, &Button::clicked, this, &OverviewPage::checkRequested);
    arrange();
}

QWidget *OverviewPage::makeContents()
{
    auto *contents = new QWidget(this);
    auto *column = new QVBoxLayout(contents);
    column->setContentsMargins(space::page, space::hair, space::page, space::page);
    column->setSpacing(space::card);
    m_attention = new AttentionList(contents);
    connect(m_attention, &AttentionList::remedyAsked, this, &OverviewPage::remedyAsked);
    m_welcome = makeWelcome();
    column->addWidget(m_attention);
    column->addWidget(m_welcome, 1);
    column->addWidget(makeCards());
    column->addStretch(1);
    return contents;
}

QWidget *OverviewPage::makeCards()
{
    m_cards = new QWidget(this);
    m_grid = new QGridLayout(m_cards);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(space::card);
    m_relay = new RelayCard(m_cards);
    m_open = new OpenIncidentsCard(m_cards);
    m_day = new DayCard(m_cards);
    m_latest = new LatestCard(m_cards);
    connect(m_relay, &RelayCard::switched, this, &OverviewPage::relaySwitched);
    connect(m_open, &Card::actionTriggered, this, &OverviewPage::allIncidentsRequested);
    connect(m_open, &OpenIncidentsCard::opened, this, &OverviewPage::incidentOpened);
    connect(m_open, &OpenIncidentsCard::statusAsked, this, &OverviewPage::statusAsked);
    connect(m_open, &OpenIncidentsCard::channelAsked, this, &OverviewPage::channelAsked);
    return m_cards;
}

EmptyState *OverviewPage::makeWelcome()
{
    auto *welcome
        = new EmptyState(tr("No workspace yet"),
                         tr("Practise first: the relay is real, the workspace is ours, nothing leaves this "
                            "computer. Then connect your Mattermost."),
                         this);
    auto *practise = new Button(tr("Practise"), Button::Kind::Primary);
    practise->setIconName(u"practice"_s);
    auto *connecting = new Button(tr("Connect a workspace"));
    welcome->addAction(practise);
    welcome->addAction(connecting);
    connect(practise, &Button::clicked, this, &OverviewPage::practiseRequested);
    connect(connecting, &Button::clicked, this, &OverviewPage::setupRequested);
    return welcome;
}

QString OverviewPage::sentenceOf(const State &state)
{
    const QString since = momentWords(state.relay.since, state.now);
    switch (state.relay.phase) {
    case RelayPhase::NotSetUp:
        return tr("Muster connects a Mattermost workspace with an incident record.");
    case RelayPhase::Off:
        return tr("The relay is off. Commands in chat are not answered.");
    case RelayPhase::Starting:
        return tr("The relay is starting.");
    case RelayPhase::Draining:
        return tr("The relay takes nothing new and ends its work.");
    case RelayPhase::Failed:
        return tr("The relay is stopped. Commands in chat are not answered.");
    case RelayPhase::Running:
        break;
    }
    if (state.relay.isPractice)
        return tr("The practice workspace’s relay has run since %1. Nothing leaves this computer.")
            .arg(since);
    return tr("The relay has run since %1. Responders can open and end incidents.").arg(since);
}

void OverviewPage::render(const State &state)
{
    const backend::RelayState &relay = state.relay;
    const bool isSetUp = relay.phase != RelayPhase::NotSetUp;
    m_header->setSentence(sentenceOf(state));
    m_check->setVisible(isSetUp);
    m_check->setEnabled(relay.phase == RelayPhase::Running && !relay.isChecking);
    m_check->setText(relay.isChecking ? tr("Checking") : tr("Run all checks"));
    m_attention->render(relay.attention);
    m_welcome->setVisible(!isSetUp);
    m_cards->setVisible(isSetUp);
    if (!isSetUp)
        return;
    m_relay->render(relay, state.now);
    m_open->render(state);
    m_day->render(state.activity.hours);
    m_latest->render(state.activity.latest, !state.activity.hours.isEmpty());
    tabAlongLayout(this, m_stops);
}

void OverviewPage::arrange()
{
    m_isOneColumn = textScale() >= largeText || width() < scaled(roomForTwo);
    int place = 0;
    for (QWidget *card : std::initializer_list<QWidget *>{m_relay, m_open, m_day, m_latest}) {
        m_grid->addWidget(card, m_isOneColumn ? place : place / 2, m_isOneColumn ? 0 : place % 2);
        ++place;
    }
    m_grid->setColumnStretch(0, leftShare);
    m_grid->setColumnStretch(1, m_isOneColumn ? 0 : rightShare);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_isOneColumn != (textScale() >= largeText || width() < scaled(roomForTwo)))
        arrange();
}

void OverviewPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_grid != nullptr)
        arrange();
}

} // namespace muster::ui
