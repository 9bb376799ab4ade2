// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/people/people_list.h"

#include "ui/look/spacing.h"
#include "ui/look/type.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip_painting.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/table.h"

#include <QEvent>
#include <QHeaderView>
#include <QLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr int cellSides = 16;
constexpr int edgeInset = space::page - 8;
/// Narrower than this at 100 % text, a column is left out: reminders first, then user names, then times.
constexpr int roomForReminded = 760;
constexpr int roomForUserName = 600;
constexpr int roomForSince = 440;
constexpr int userNameWidth = 168;
constexpr int fewestRows = 80; ///< px at 100 % text that the list keeps beside banners

} // namespace

PeopleList::PeopleList(PeopleModel *people, QWidget *parent)
    : QWidget(parent), m_people(people), m_stack(new QStackedWidget(this)),
      m_table(new Table(tr("People"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    // Or the pages that are not shown would take the room of what is above them.
    m_stack->setMinimumHeight(scaled(fewestRows));
    makeTable();
    makePlaces();
    const auto follow = [this] {
        showRight();
        selectOpen();
    };
    connect(m_people, &QAbstractItemModel::modelReset, this, follow);
    connect(m_people, &QAbstractItemModel::rowsInserted, this, follow);
    connect(m_people, &QAbstractItemModel::rowsRemoved, this, follow);
}

void PeopleList::makeTable()
{
    m_table->setModel(m_people);
    m_table->setEdgeInset(edgeInset);
    m_table->setProperty("overlaid", true);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionsMovable(false);
    m_table->header()->setSectionResizeMode(PeopleModel::Name, QHeaderView::Stretch);
    m_table->beginSorting(PeopleModel::Name, Qt::AscendingOrder);
    sizeColumns();
    m_stack->addWidget(m_table);
    connect(m_table->header(), &QHeaderView::sortIndicatorChanged, this, &PeopleList::showTop);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (!m_isSelecting)
                    Q_EMIT chosen(current.isValid() ? m_people->at(current.row()).userId : QString());
            });
    connect(m_table, &Table::activated, this, &PeopleList::activated);
}

EmptyState *PeopleList::makePlace(const QString &heading, const QString &sentence)
{
    auto *place = new EmptyState(heading, sentence, this);
    place->layout()->setContentsMargins(space::page, space::page, space::page, space::page);
    m_stack->addWidget(place);
    return place;
}

void PeopleList::offer(EmptyState *place, const QString &text, const QString &icon, Tell tell, bool isFirst)
{
    auto *button = new Button(text, isFirst ? Button::Kind::Primary : Button::Kind::Secondary);
    button->setIconName(icon);
    place->addAction(button);
    connect(button, &Button::clicked, this, tell);
}

void PeopleList::makePlaces()
{
    m_none = makePlace(tr("No workspace yet"),
                       tr("People are those of the teams that Muster works for. Set it up, and they are "
                          "here."));
    offer(m_none, tr("Set up"), u"setup"_s, &PeopleList::setUpRequested);
    offer(m_none, tr("Practise"), u"practice"_s, &PeopleList::practiseRequested, false);
    m_noApp = makePlace({}, {});
    offer(m_noApp, tr("Set up"), u"setup"_s, &PeopleList::setUpRequested);
    m_off = makePlace(tr("The relay is off"), tr("Who is connected stays so, and is read while it runs."));
    offer(m_off, tr("Start the relay"), u"play"_s, &PeopleList::startRequested);
    m_nobody = makePlace(tr("Nobody is there yet"),
                         tr("The teams that Muster works for have no people but bots. Who joins them is "
                            "here."));
    offer(m_nobody, tr("Read again"), u"retry"_s, &PeopleList::reloadRequested);
    m_notFound = makePlace(tr("Nobody found"), tr("Nobody matches the search and the filter."));
    offer(m_notFound, tr("Show everybody"), {}, &PeopleList::filterClearRequested);
    m_failed = makePlace(tr("The people could not be read"), {});
    offer(m_failed, tr("Try again"), u"retry"_s, &PeopleList::reloadRequested);
    m_reading = makePlace(tr("Reading the people"), {});
}

void PeopleList::render(const PeopleState &state)
{
    m_source = state.source;
    m_hasApp = state.isPractice || !state.obstacle.isMendedInSetUp;
    m_failed->setText(tr("The people could not be read"), state.trouble);
    m_noApp->setText(state.obstacle.what, state.obstacle.advice);
    m_open = state.person ? state.person->userId : QString();
    m_people->setNow(state.now);
    showRight();
    selectOpen();
}

void PeopleList::showTop()
{
    m_table->scrollToTop();
    if (m_table->currentIndex().isValid())
        m_table->scrollTo(m_table->currentIndex());
}

QHeaderView *PeopleList::header() const
{
    return m_table->header();
}

void PeopleList::focusTable()
{
    if (m_stack->currentWidget() != m_table)
        return;
    m_table->setFocus(Qt::ShortcutFocusReason);
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_people->index(0, 0));
}

QWidget *PeopleList::rightPlace() const
{
    using Source = PeopleState::Source;
    switch (m_source) {
    case Source::None:
        return m_none;
    case Source::Off:
        return m_off;
    case Source::Failed:
        return m_failed;
    case Source::Reading:
        return m_people->all() > 0 ? static_cast<QWidget *>(m_table) : m_reading;
    case Source::Ready:
        break;
    }
    if (!m_hasApp && m_people->connected() == 0)
        return m_noApp;
    if (m_people->all() == 0)
        return m_nobody;
    return m_people->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_notFound;
}

void PeopleList::showRight()
{
    m_stack->setCurrentWidget(rightPlace());
}

/// The open one stays the selected one, whatever happened to the rows around it.
void PeopleList::selectOpen()
{
    const int row = m_open.isEmpty() ? -1 : m_people->rowOf(m_open);
    if (row == m_table->currentIndex().row())
        return;
    m_isSelecting = true;
    m_table->setCurrentIndex(row < 0 ? QModelIndex() : m_people->index(row, 0));
    if (row < 0)
        m_table->clearSelection();
    m_isSelecting = false;
}

void PeopleList::sizeColumns()
{
    QHeaderView *header = m_table->header();
    const QFontMetrics head(ui::font(TextStyle::MetaStrong));
    const int sortSign = scaled(12) + space::hair;
    const auto size = [&](int column, int content) {
        const QString name = m_people->headerData(column, Qt::Horizontal).toString();
        const int inset = column == PeopleModel::Since ? edgeInset : 0;
        const int width = qMax(content, head.horizontalAdvance(name) + sortSign) + cellSides + inset;
        // Whoever gave it another width keeps that.
        const bool isChosen
            = m_sized.contains(column) && header->sectionSize(column) != m_sized.value(column);
        if (isChosen || header->isSectionHidden(column))
            return;
        header->resizeSection(column, width);
        m_sized.insert(column, width);
    };
    const QFont body = ui::font(TextStyle::Body);
    const int chip = qMax(chipSize(PeopleModel::tr("Connected"), true).width(),
                          chipSize(PeopleModel::tr("Not connected"), true).width());
    const int time = tabularWidth(body, u"12 May 2025"_s);
    size(PeopleModel::UserName, scaled(userNameWidth));
    size(PeopleModel::State, chip);
    size(PeopleModel::Since, time);
    size(PeopleModel::Reminded, time);
    header->setMinimumSectionSize(scaled(48));
}

void PeopleList::showColumns()
{
    m_table->setColumnHidden(PeopleModel::Reminded, width() < scaled(roomForReminded));
    m_table->setColumnHidden(PeopleModel::UserName, width() < scaled(roomForUserName));
    m_table->setColumnHidden(PeopleModel::Since, width() < scaled(roomForSince));
    sizeColumns();
}

void PeopleList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showColumns();
}

void PeopleList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_reading != nullptr) {
        m_stack->setMinimumHeight(scaled(fewestRows));
        showColumns();
    }
}

} // namespace muster::ui
