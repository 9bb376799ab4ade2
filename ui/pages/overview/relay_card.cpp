// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/overview/relay_card.h"

#include "ui/look/spacing.h"
#include "ui/look/type.h"
#include "ui/pages/overview/hop_row.h"
#include "ui/widgets/label.h"
#include "ui/widgets/switch.h"

#include <QEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace muster::ui {

using backend::RelayPhase;

namespace {

bool isOn(RelayPhase phase)
{
    return phase == RelayPhase::Running || phase == RelayPhase::Starting;
}

} // namespace

RelayCard::RelayCard(QWidget *parent)
    : Card(tr("Relay"), parent), m_word(new Label({}, TextStyle::Body, Role::Text2)),
      m_switch(new Switch(tr("Relay")))
{
    setDivided(true);
    body()->setSpacing(0);
    addToHeading(m_word);
    addToHeading(m_switch);
    connect(m_switch, &Switch::clicked, this, &RelayCard::switched);
}

void RelayCard::render(const backend::RelayState &relay, const QDateTime &now)
{
    setNote(relay.address);
    // The practice workspace's relay comes and goes with its page.
    m_switch->setVisible(!relay.isPractice);
    m_word->setVisible(true);
    switch (relay.phase) {
    case RelayPhase::Starting:
        m_word->setText(tr("Starting"));
        break;
    case RelayPhase::Draining:
        m_word->setText(tr("Ending its work"));
        break;
    case RelayPhase::Running:
        m_word->setText(relay.isPractice ? tr("In practice") : tr("On", "the relay"));
        break;
    case RelayPhase::Failed:
        m_word->setText(tr("Stopped"));
        break;
    case RelayPhase::NotSetUp:
    case RelayPhase::Off:
        m_word->setText(tr("Off", "the relay"));
        break;
    }
    {
        const QSignalBlocker quiet(m_switch);
        m_switch->setChecked(isOn(relay.phase));
    }
    m_switch->setEnabled(relay.phase != RelayPhase::Draining);
    m_switch->setAccessibleDescription(m_word->text());
    renderHops(relay, now);
}

void RelayCard::renderHops(const backend::RelayState &relay, const QDateTime &now)
{
    const auto count = static_cast<size_t>(relay.hops.size());
    while (m_rows.size() < count) {
        auto *row = new HopRow(this);
        row->setFirst(m_rows.empty());
        body()->addWidget(row, 1);
        m_rows.push_back(row);
    }
    for (size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setVisible(i < count);
        if (i < count)
            m_rows[i]->render(relay.hops[qsizetype(i)], now);
    }
    alignChips();
}

void RelayCard::alignChips()
{
    int widest = 0;
    for (const HopRow *row : m_rows)
        widest = qMax(widest, row->chipWidth());
    for (HopRow *row : m_rows)
        row->setChipWidth(widest);
}

void RelayCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        alignChips();
}

} // namespace muster::ui
