// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/overview/open_incidents_card.h"

#include "ui/look/spacing.h"
#include "ui/pages/overview/open_incident_row.h"
#include "ui/widgets/paragraph.h"

#include <QLocale>
#include <QVBoxLayout>

namespace muster::ui {

namespace {

constexpr qsizetype mostShown = 5;

} // namespace

OpenIncidentsCard::OpenIncidentsCard(QWidget *parent)
    : Card(tr("Open incidents"), parent), m_none(new Paragraph({}, TextStyle::Body, Role::Text2, this))
{
    setDivided(true);
    setAction(tr("Show all"));
    m_none->setContentsMargins(space::card - 1, space::medium, space::card - 1, space::card);
    body()->setSpacing(0);
    body()->addWidget(m_none);
    body()->addStretch(1);
}

void OpenIncidentsCard::addRow()
{
    auto *row = new OpenIncidentRow(this);
    row->setFirst(m_rows.empty());
    body()->insertWidget(body()->count() - 1, row);
    connect(row, &OpenIncidentRow::opened, this, &OpenIncidentsCard::opened);
    connect(row, &OpenIncidentRow::statusAsked, this, &OpenIncidentsCard::statusAsked);
    connect(row, &OpenIncidentRow::channelAsked, this, &OpenIncidentsCard::channelAsked);
    m_rows.push_back(row);
}

void OpenIncidentsCard::render(const OverviewState &state)
{
    const qsizetype shown = qMin(mostShown, state.open.size());
    const QLocale locale;
    if (state.open.isEmpty())
        setNote({});
    else if (shown < state.open.size())
        setNote(tr("newest %1 of %2").arg(locale.toString(shown), locale.toString(state.open.size())));
    else
        setNote(locale.toString(shown));
    m_none->setVisible(shown == 0);
    m_none->setText(state.relay.phase == backend::RelayPhase::Running
                        ? tr("None. When someone types /incident new in chat, it shows here.")
                        : tr("They show here while the relay runs."));
    while (qsizetype(m_rows.size()) < shown)
        addRow();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const bool isShown = qsizetype(i) < shown;
        m_rows[i]->setVisible(isShown);
        if (!isShown)
            continue;
        const backend::IncidentRow &row = state.open[qsizetype(i)];
        const QString &id = row.incident.id;
        m_rows[i]->render(row, state.now, state.underWay.contains(id), state.refused.value(id));
    }
}

} // namespace muster::ui
