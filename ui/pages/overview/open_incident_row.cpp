// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/overview/open_incident_row.h"

#include "ui/look/icons.h"
#include "ui/look/spacing.h"
#include "ui/models/incident_words.h"
#include "ui/models/time_words.h"
#include "ui/pages/overview/title_link.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/field_error.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/severity_bars.h"

#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace muster::ui {

OpenIncidentRow::OpenIncidentRow(QWidget *parent)
    : CardRow(parent), m_title(new TitleLink(this)), m_status(new Chip(Condition::Triage, {}, this)),
      m_severity(new SeverityBars(0, {}, this)), m_who(new Label({}, TextStyle::Meta, Role::Text2, this)),
      m_next(new Button({}, Button::Kind::Secondary, this)),
      m_more(new IconButton(u"more"_s, tr("More"), this)), m_menu(new QMenu(m_more)),
      m_refusal(new FieldError(this))
{
    auto *facts = new QHBoxLayout;
    facts->setSpacing(space::small);
    facts->setContentsMargins(0, 0, space::small, 0);
    facts->addWidget(m_status);
    facts->addWidget(m_severity);
    facts->addWidget(m_who, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::hair);
    row->addWidget(m_title, 1);
    row->addSpacing(space::small);
    row->addWidget(m_next);
    row->addWidget(m_more);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::card - 1, space::small, space::small, space::medium);
    column->setSpacing(2);
    column->addLayout(row);
    column->addLayout(facts);
    column->addWidget(m_refusal);
    m_more->setMenu(m_menu);
    connect(m_title, &TitleLink::clicked, this, [this] { Q_EMIT opened(m_row.incident.id); });
    connect(m_next, &Button::clicked, this, [this] {
        Q_EMIT statusAsked(m_row.incident.id, offeredFrom(m_row.incident.status).constFirst());
    });
}

void OpenIncidentRow::render(const backend::IncidentRow &row, const QDateTime &now, bool isUnderWay,
                             const QString &refusal)
{
    const incident::Incident &incident = row.incident;
    const bool isOther = m_row.incident.id != incident.id || m_row.incident.status != incident.status
        || m_row.channelUrl != row.channelUrl || m_menu->isEmpty();
    m_row = row;
    m_title->setIncident(numberWord(incident), incident.title);
    m_status->setCondition(conditionOf(incident.status), statusWord(incident.status, incident.recordStatus));
    m_severity->setSeverity(barsOf(row.severityPosition), row.severityName);
    m_severity->setVisible(!row.severityName.isEmpty());
    m_who->setText(tr("%1, %2", "who, for how long")
                       .arg(personWord(incident.declaredBy), spanWords(begunAt(incident).secsTo(now))));
    m_refusal->setMessage(refusal);
    if (isOther)
        renderActions(isUnderWay);
    m_next->setEnabled(!isUnderWay);
    const auto actions = m_menu->actions();
    for (QAction *action : actions)
        action->setEnabled(!isUnderWay || !action->data().toBool());
}

void OpenIncidentRow::renderActions(bool isUnderWay)
{
    const QString id = m_row.incident.id;
    const QString number = numberWord(m_row.incident);
    const QList<incident::Status> offered = offeredFrom(m_row.incident.status);
    // To cancel is never what is meant first: it is in the menu.
    m_next->setVisible(offered.first() != incident::Status::Cancelled);
    m_next->setText(actionWord(offered.first()));
    m_next->setAccessibleName(tr("%1, incident %2").arg(m_next->text(), number));
    m_more->setWhat(tr("More for incident %1").arg(number));
    m_menu->clear();
    m_menu->addAction(icon(u"arrow-right"_s), tr("Open"), this, [this, id] { Q_EMIT opened(id); });
    if (!m_row.channelUrl.isEmpty())
        m_menu->addAction(icon(u"external"_s), tr("Go to its channel"), this,
                          [this] { Q_EMIT channelAsked(m_row.channelUrl); });
    m_menu->addSeparator();
    for (const incident::Status to : offered) {
        QAction *action = m_menu->addAction(icon(signOf(conditionOf(to)).icon), actionWord(to), this,
                                            [this, id, to] { Q_EMIT statusAsked(id, to); });
        action->setData(true);
        action->setEnabled(!isUnderWay);
    }
}

} // namespace muster::ui
