// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/incidents/incident_pane.h"

#include "ui/look/icons.h"
#include "ui/look/palette.h"
#include "ui/look/spacing.h"
#include "ui/models/incident_words.h"
#include "ui/models/time_words.h"
#include "ui/pages/incidents/divider.h"
#include "ui/pages/incidents/incident_actions.h"
#include "ui/pages/incidents/incident_facts.h"
#include "ui/pages/incidents/timeline_view.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/severity_bars.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace muster::ui {

IncidentPane::IncidentPane(const Texts &texts, QWidget *parent)
    : QWidget(parent), m_number(new Label({}, TextStyle::Label, Role::Text3, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    m_scroll = new QScrollArea(this);
    m_scroll->setWidget(makeBody(texts));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setProperty("overlaid", true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->widget()->setAutoFillBackground(false);
    column->addWidget(m_scroll, 1);
}

QWidget *IncidentPane::makeHead()
{
    auto *head = new QWidget(this);
    m_copyLink = new IconButton(u"link"_s, tr("Copy the channel’s link"), head);
    m_goTo = new IconButton(u"external"_s, tr("Go to its channel"), head);
    m_export = new IconButton(u"download"_s, tr("Export"), head);
    m_close = new IconButton(u"close"_s, tr("Close"), head);
    auto *menu = new QMenu(m_export);
    const auto offer = [&](const QString &iconName, const QString &text, Export what) {
        menu->addAction(icon(iconName), text, this, [this, what] { Q_EMIT exportAsked(what); });
    };
    offer(u"download"_s, tr("Save as Markdown"), Export::SaveMarkdown);
    offer(u"download"_s, tr("Save as JSON"), Export::SaveJson);
    offer(u"copy"_s, tr("Copy as Markdown"), Export::CopyMarkdown);
    m_export->setMenu(menu);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(space::section, space::medium, space::card, 0);
    row->setSpacing(space::hair);
    row->addWidget(m_number, 1);
    for (IconButton *button : {m_copyLink, m_goTo, m_export, m_close})
        row->addWidget(button);
    m_number->setTabular(true);
    connect(m_copyLink, &IconButton::clicked, this, [this] { Q_EMIT linkCopied(m_channelUrl); });
    connect(m_goTo, &IconButton::clicked, this, [this] { Q_EMIT linkOpened(m_channelUrl); });
    connect(m_close, &IconButton::clicked, this, &IncidentPane::closed);
    return head;
}

QWidget *IncidentPane::makeBody(const Texts &texts)
{
    auto *body = new QWidget(this);
    m_title = new Paragraph({}, TextStyle::PaneTitle, Role::Text, body);
    m_status = new Chip(Condition::Triage, {}, body);
    m_severity = new SeverityBars(0, {}, body);
    m_age = new Label({}, TextStyle::Meta, Role::Text2, body);
    m_actions = new IncidentActions(body);
    m_facts = new IncidentFacts(body);
    m_summary = new Paragraph({}, TextStyle::Body, Role::Text, body);
    m_noTimeline = new Paragraph(tr("Nothing in it yet."), TextStyle::Body, Role::Text2, body);
    m_timeline = new TimelineView(texts, body);
    m_age->setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
    auto *chips = new QHBoxLayout;
    chips->setSpacing(space::small + 2);
    chips->addWidget(m_status);
    chips->addWidget(m_severity);
    chips->addWidget(m_age, 1);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(space::section, space::hair, space::section, space::section);
    column->setSpacing(space::card);
    column->addWidget(m_title);
    column->addLayout(chips);
    column->addWidget(m_actions);
    column->addWidget(new Divider(body));
    column->addWidget(m_facts);
    column->addWidget(m_summary);
    column->addWidget(new Divider(body));
    column->addWidget(new Label(tr("Timeline"), TextStyle::CardHeading, Role::Text, body));
    column->addWidget(m_noTimeline);
    column->addWidget(m_timeline);
    column->addStretch(1);
    connect(m_actions, &IncidentActions::statusAsked, this, &IncidentPane::statusAsked);
    connect(m_facts, &IncidentFacts::linkOpened, this, &IncidentPane::linkOpened);
    return body;
}

void IncidentPane::render(const IncidentsState &state)
{
    const backend::IncidentDetail &detail = *state.detail;
    const incident::Incident &incident = detail.row.incident;
    renderHead(state);
    m_actions->render({incident.id, incident.status, detail.allowed, state.isUnderWay, state.refusal});
    m_facts->render(detail, state.recordName);
    m_summary->setText(incident.summary);
    m_summary->setVisible(!incident.summary.isEmpty());
    m_noTimeline->setVisible(detail.timeline.isEmpty());
    m_timeline->render(detail.timeline, state.now);
    if (m_id != incident.id)
        m_scroll->verticalScrollBar()->setValue(0);
    m_id = incident.id;
}

void IncidentPane::renderHead(const IncidentsState &state)
{
    const backend::IncidentRow &row = state.detail->row;
    const incident::Incident &incident = row.incident;
    m_channelUrl = row.channelUrl;
    m_number->setText(numberWord(incident));
    m_copyLink->setVisible(!row.channelUrl.isEmpty());
    m_goTo->setVisible(!row.channelUrl.isEmpty());
    m_title->setText(incident.title);
    m_status->setCondition(conditionOf(incident.status), statusWord(incident.status, incident.recordStatus));
    m_severity->setSeverity(barsOf(row.severityPosition), row.severityName);
    m_severity->setVisible(!row.severityName.isEmpty());
    const QDateTime begun = begunAt(incident);
    const QDateTime over = incident.resolvedAt.isValid() ? incident.resolvedAt : incident.cancelledAt;
    if (incident::isOpen(incident.status) || !over.isValid())
        m_age->setText(tr("%1, since %2", "how long, since when")
                           .arg(spanWords(begun.secsTo(state.now)), momentWords(begun, state.now)));
    else
        m_age->setText(
            tr("lasted %1, until %2").arg(spanWords(begun.secsTo(over)), momentWords(over, state.now)));
    setAccessibleName(tr("Incident %1: %2").arg(numberWord(incident), incident.title));
}

void IncidentPane::focusActions()
{
    m_actions->focusFirst();
}

void IncidentPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void IncidentPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Surface, this));
    painter.fillRect(0, 0, 1, height(), color(Role::Line, this));
}

} // namespace muster::ui
