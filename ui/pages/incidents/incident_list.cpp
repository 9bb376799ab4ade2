// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/incidents/incident_list.h"

#include "ui/look/spacing.h"
#include "ui/look/type.h"
#include "ui/models/incident_model.h"
#include "ui/models/incident_selection.h"
#include "ui/models/incident_words.h"
#include "ui/pages/incidents/first_incident_drawing.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip_painting.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/table.h"

#include <QEvent>
#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr int cellSides = 16;
constexpr int edgeInset = space::page - 8;
/// Narrower than this at 100 % text, a column is left out: first severity, then the time.
constexpr int roomForSeverity = 520;
constexpr int roomForTime = 400;
constexpr int widestSeverity = 120;

Button *addButton(EmptyState *place, const QString &text, Button::Kind kind, const QString &icon = {})
{
    auto *button = new Button(text, kind);
    button->setIconName(icon);
    place->addAction(button);
    return button;
}

} // namespace

IncidentList::IncidentList(IncidentModel *incidents, QWidget *parent)
    : QWidget(parent), m_incidents(incidents), m_selection(new IncidentSelection(incidents, this)),
      m_stack(new QStackedWidget(this)), m_table(new Table(tr("Incidents"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    makeTable();
    makePlaces();
    const auto follow = [this] {
        showRight();
        selectOpen();
        Q_EMIT countsChanged();
    };
    connect(m_selection, &QAbstractItemModel::modelReset, this, follow);
    connect(m_selection, &QAbstractItemModel::rowsInserted, this, follow);
    connect(m_selection, &QAbstractItemModel::rowsRemoved, this, follow);
}

void IncidentList::makeTable()
{
    m_table->setModel(m_selection);
    m_table->setEdgeInset(edgeInset);
    m_table->setProperty("overlaid", true);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionsMovable(false);
    m_table->header()->setSectionResizeMode(IncidentModel::Title, QHeaderView::Stretch);
    m_table->beginSorting(IncidentModel::Begun, Qt::DescendingOrder);
    sizeColumns();
    m_stack->addWidget(m_table);
    connect(m_table->header(), &QHeaderView::sortIndicatorChanged, this, &IncidentList::showTop);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (!m_isSelecting)
                    Q_EMIT chosen(current.isValid() ? m_selection->at(current.row()).incident.id : QString());
            });
    connect(m_table, &Table::activated, this, &IncidentList::activated);
}

void IncidentList::makePlaces()
{
    m_none = new EmptyState(tr("No incidents yet"),
                            tr("They appear here when someone types /incident new in chat. Practise first: "
                               "the relay is real, the workspace is ours, nothing leaves this computer."),
                            this);
    m_none->setDrawing(new FirstIncidentDrawing);
    connect(addButton(m_none, tr("Practise"), Button::Kind::Primary, u"practice"_s), &Button::clicked, this,
            &IncidentList::practiseRequested);
    m_off = new EmptyState(tr("The relay is off"),
                           tr("Incidents are read and changed while it runs. Nothing is lost meanwhile."),
                           this);
    connect(addButton(m_off, tr("Start the relay"), Button::Kind::Primary, u"play"_s), &Button::clicked, this,
            &IncidentList::startRequested);
    m_notFound
        = new EmptyState(tr("Nothing found"), tr("No incident matches the search and the filters."), this);
    connect(addButton(m_notFound, tr("Show all incidents"), Button::Kind::Primary), &Button::clicked, this,
            &IncidentList::filterClearRequested);
    m_failed = new EmptyState(tr("The incidents could not be read"), {}, this);
    connect(addButton(m_failed, tr("Try again"), Button::Kind::Primary, u"retry"_s), &Button::clicked, this,
            &IncidentList::reloadRequested);
    m_reading = new EmptyState(tr("Reading the incidents"), {}, this);
    for (QWidget *place : std::initializer_list<QWidget *>{m_none, m_off, m_notFound, m_failed, m_reading}) {
        place->layout()->setContentsMargins(space::page, space::page, space::page, space::page);
        m_stack->addWidget(place);
    }
}

void IncidentList::render(const IncidentsState &state)
{
    m_source = state.source;
    if (m_severities != state.severities) {
        m_severities = state.severities;
        sizeColumns();
    }
    m_failed->setText(tr("The incidents could not be read"), state.trouble);
    m_open = state.detail ? state.detail->row.incident.id : QString();
    m_incidents->setNow(state.now);
    showRight();
    selectOpen();
}

void IncidentList::setFilter(const IncidentFilter &filter, const QDateTime &now)
{
    m_selection->setFilter(filter, now);
    showTop();
}

/// Of what is listed otherwise now; the open incident stays in sight.
void IncidentList::showTop()
{
    m_table->scrollToTop();
    if (m_table->currentIndex().isValid())
        m_table->scrollTo(m_table->currentIndex());
}

int IncidentList::shown() const
{
    return m_selection->rowCount();
}

QHeaderView *IncidentList::header() const
{
    return m_table->header();
}

void IncidentList::focusTable()
{
    if (m_stack->currentWidget() != m_table)
        return;
    m_table->setFocus(Qt::ShortcutFocusReason);
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_selection->index(0, 0));
}

void IncidentList::showRight()
{
    using Source = IncidentsState::Source;
    QWidget *right = m_table;
    if (m_incidents->rowCount() == 0) {
        right = m_none;
        if (m_source == Source::Off)
            right = m_off;
        else if (m_source == Source::Failed)
            right = m_failed;
        else if (m_source == Source::Reading)
            right = m_reading;
    } else if (m_selection->rowCount() == 0) {
        right = m_notFound;
    }
    m_stack->setCurrentWidget(right);
}

/// The open incident stays the selected one, whatever happened to the rows around it.
void IncidentList::selectOpen()
{
    const int row = m_open.isEmpty() ? -1 : m_selection->rowOf(m_open);
    if (row == m_table->currentIndex().row())
        return;
    m_isSelecting = true;
    m_table->setCurrentIndex(row < 0 ? QModelIndex() : m_selection->index(row, 0));
    if (row < 0)
        m_table->clearSelection();
    m_isSelecting = false;
}

void IncidentList::sizeColumns()
{
    QHeaderView *header = m_table->header();
    const QFontMetrics head(ui::font(TextStyle::MetaStrong));
    const int sortSign = scaled(12) + space::hair;
    const auto headed = [&](int column, int content) {
        const QString name = m_incidents->headerData(column, Qt::Horizontal).toString();
        return qMax(content, head.horizontalAdvance(name) + sortSign) + cellSides;
    };
    int chip = 0;
    for (const auto status :
         {incident::Status::Triage, incident::Status::Started, incident::Status::Mitigated,
          incident::Status::Resolved, incident::Status::Cancelled})
        chip = qMax(chip, chipSize(statusWord(status), true).width());
    const QFont body = ui::font(TextStyle::Body);
    int severityRoom = 0;
    for (const incident::Severity &severity : std::as_const(m_severities))
        severityRoom = qMax(severityRoom, QFontMetrics(body).horizontalAdvance(severity.name));
    severityRoom = qMin(severityRoom + barsSize().width() + space::card, scaled(widestSeverity));
    sizeColumn(IncidentModel::Number,
               headed(IncidentModel::Number, tabularWidth(body, u"10000"_s)) + edgeInset);
    sizeColumn(IncidentModel::Status, headed(IncidentModel::Status, chip));
    sizeColumn(IncidentModel::Severity, headed(IncidentModel::Severity, severityRoom));
    sizeColumn(IncidentModel::Begun,
               headed(IncidentModel::Begun, tabularWidth(body, u"Mon 00:00"_s)) + edgeInset);
    header->setMinimumSectionSize(scaled(48));
}

/// Whoever gave it another width, now or in an earlier run, keeps that.
void IncidentList::sizeColumn(int column, int width)
{
    QHeaderView *header = m_table->header();
    const bool isChosen = m_sized.contains(column) && header->sectionSize(column) != m_sized.value(column);
    if (!isChosen && !header->isSectionHidden(column))
        header->resizeSection(column, width);
    if (!isChosen)
        m_sized.insert(column, width);
}

void IncidentList::showColumns()
{
    m_table->setColumnHidden(IncidentModel::Severity, width() < scaled(roomForSeverity));
    m_table->setColumnHidden(IncidentModel::Begun, width() < scaled(roomForTime));
}

void IncidentList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showColumns();
}

void IncidentList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        sizeColumns();
        showColumns();
    }
}

} // namespace muster::ui
