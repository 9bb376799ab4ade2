// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/incidents/incidents_page.h"

#include "ui/look/spacing.h"
#include "ui/look/type.h"
#include "ui/models/incident_model.h"
#include "ui/pages/incidents/declare_pane.h"
#include "ui/pages/incidents/divider.h"
#include "ui/pages/incidents/filter_bar.h"
#include "ui/pages/incidents/incident_list.h"
#include "ui/widgets/button.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/tab_order.h"

#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr int paneWidth = 384;
/// With less room at 100 % text, a pane takes the place of the list.
constexpr int roomForBoth = 760;

} // namespace

IncidentsPage::IncidentsPage(IncidentModel *incidents, const Texts &texts, QWidget *parent)
    : QWidget(parent), m_incidents(incidents), m_header(new PageHeader(tr("Incidents"), this)),
      m_new(new Button(tr("New incident"), Button::Kind::Primary)), m_filter(new FilterBar(this))
{
    m_new->setIconName(u"plus"_s);
    m_header->addAction(m_new);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_filter);
    m_line = new Divider(this);
    column->addWidget(m_line);
    column->addWidget(makeBody(texts), 1);
    connect(m_new, &Button::clicked, this, &IncidentsPage::newRequested);
    connect(m_filter, &FilterBar::changed, this,
            [this](const IncidentFilter &filter) { m_list->setFilter(filter, m_state.now); });
    connect(m_filter, &FilterBar::listWanted, this, [this] { m_list->focusTable(); });
    connectList();
    connectPane();
    countRows();
}

IncidentsPage::~IncidentsPage() = default;

QWidget *IncidentsPage::makeBody(const Texts &texts)
{
    auto *body = new QWidget(this);
    m_list = new IncidentList(m_incidents, body);
    m_pane = new IncidentPane(texts, body);
    m_declare = new DeclarePane(body);
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list, 1);
    row->addWidget(m_pane);
    row->addWidget(m_declare);
    m_pane->hide();
    m_declare->hide();
    return body;
}

void IncidentsPage::connectList()
{
    connect(m_list, &IncidentList::chosen, this, &IncidentsPage::incidentOpened);
    connect(m_list, &IncidentList::activated, this, [this] {
        if (m_pane->isVisible())
            m_pane->focusActions();
    });
    connect(m_list, &IncidentList::countsChanged, this, &IncidentsPage::countRows);
    connect(m_list, &IncidentList::filterClearRequested, this, [this] {
        m_filter->clear();
        m_list->focusTable();
    });
    connect(m_list, &IncidentList::practiseRequested, this, &IncidentsPage::practiseRequested);
    connect(m_list, &IncidentList::startRequested, this, &IncidentsPage::startRequested);
    connect(m_list, &IncidentList::reloadRequested, this, &IncidentsPage::reloadRequested);
}

void IncidentsPage::connectPane()
{
    connect(m_pane, &IncidentPane::closed, this, &IncidentsPage::closePane);
    connect(m_pane, &IncidentPane::statusAsked, this, &IncidentsPage::statusAsked);
    connect(m_pane, &IncidentPane::linkOpened, this, &IncidentsPage::linkOpened);
    connect(m_pane, &IncidentPane::linkCopied, this, &IncidentsPage::linkCopied);
    connect(m_pane, &IncidentPane::exportAsked, this, &IncidentsPage::exportAsked);
    connect(m_declare, &DeclarePane::submitted, this, &IncidentsPage::declareSubmitted);
    connect(m_declare, &DeclarePane::cancelled, this, [this] {
        Q_EMIT declareCancelled();
        m_new->setFocus(Qt::TabFocusReason);
    });
}

void IncidentsPage::closePane()
{
    Q_EMIT incidentOpened({});
    m_list->focusTable();
}

void IncidentsPage::render(const State &state)
{
    const bool wasDeclaring = m_state.declaring.has_value();
    m_state = state;
    if (state.isPractice)
        m_header->setSentence(tr("Those of the practice workspace. Nothing of it leaves this computer."));
    else if (state.recordName.isEmpty())
        m_header->setSentence(tr("Actions here and in chat do the same."));
    else
        m_header->setSentence(
            tr("The record as %1 has it. Actions here and in chat do the same.").arg(state.recordName));
    m_new->setEnabled(state.source == State::Source::Ready && !state.declaring);
    m_filter->setSeverities(state.severities);
    m_list->render(state);
    renderPanes(state);
    countRows();
    tabAlongLayout(this, m_stops);
    if (state.declaring && !wasDeclaring)
        m_declare->focusFirst();
}

void IncidentsPage::renderPanes(const State &state)
{
    if (state.declaring)
        m_declare->render(*state.declaring);
    else
        m_declare->forget();
    if (state.detail)
        m_pane->render(state);
    m_declare->setVisible(state.declaring.has_value());
    m_pane->setVisible(state.detail.has_value() && !state.declaring);
    arrange();
}

void IncidentsPage::arrange()
{
    const bool hasPane = m_state.detail || m_state.declaring;
    const bool isNarrow = width() < scaled(roomForBoth);
    m_list->setVisible(!hasPane || !isNarrow);
    for (QWidget *pane : std::initializer_list<QWidget *>{m_pane, m_declare}) {
        pane->setMinimumWidth(isNarrow ? 0 : scaled(paneWidth));
        pane->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : scaled(paneWidth));
    }
}

void IncidentsPage::countRows()
{
    const int all = m_incidents->rowCount();
    m_filter->setCounts(m_list->shown(), all);
    m_filter->setVisible(all > 0);
    m_line->setVisible(all > 0);
    m_new->setKind(all > 0 ? Button::Kind::Primary : Button::Kind::Secondary);
}

void IncidentsPage::focusSearch()
{
    if (m_filter->isVisible())
        m_filter->focusSearch();
}

QHeaderView *IncidentsPage::header() const
{
    return m_list->header();
}

void IncidentsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void IncidentsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_list != nullptr)
        arrange();
}

} // namespace muster::ui
