// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/people/people_page.h"

#include "ui/forms/form_frame.h"
#include "ui/look/spacing.h"
#include "ui/look/type.h"
#include "ui/pages/people/people_banners.h"
#include "ui/pages/people/people_filter_bar.h"
#include "ui/pages/people/people_list.h"
#include "ui/pages/people/person_pane.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/tabs.h"
#include "ui/widgets/unsaved_bar.h"

#include <QEvent>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

enum Tab { PeopleTab, FormTab };

constexpr int paneWidth = 352;
/// With less room at 100 % text, the pane takes the place of the list.
constexpr int roomForBoth = 760;
constexpr int widestForm = 640;

} // namespace

PeoplePage::PeoplePage(PeopleModel *people, QWidget *parent)
    : QWidget(parent), m_people(people), m_frame(new FormFrame(tr("People"))),
      m_tabs(new Tabs(tr("Parts of the page"))), m_stack(new QStackedWidget)
{
    m_tabs->addTab(tr("Who is connected"));
    m_tabs->addTab(tr("Who must be"));
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(space::page, 0, space::page, 0);
    tabs->addWidget(m_tabs);
    makeForm();
    m_stack->addWidget(makePeople());
    m_stack->addWidget(m_frame);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_frame->header());
    column->addLayout(tabs);
    column->addWidget(m_stack, 1);
    column->addWidget(m_frame->bar());
    connect(m_tabs, &Tabs::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connectParts();
    countRows();
}

PeoplePage::~PeoplePage() = default;

QWidget *PeoplePage::makePeople()
{
    auto *people = new QWidget;
    m_banners = new PeopleBanners(people);
    m_filter = new PeopleFilterBar(people);
    m_list = new PeopleList(m_people, people);
    m_pane = new PersonPane(people);
    m_pane->hide();
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_list, 1);
    body->addWidget(m_pane);
    auto *column = new QVBoxLayout(people);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banners);
    column->addWidget(m_filter);
    column->addLayout(body, 1);
    return people;
}

void PeoplePage::makeForm()
{
    const SettingField field = fieldAt(peopleFields(), u"people.mustConnect"_s);
    auto *card = new Card(field.label);
    card->setMaximumWidth(scaled(widestForm));
    card->body()->addWidget(m_frame->add(field));
    m_frame->body()->addSpacing(space::card);
    m_frame->body()->addWidget(card);
    m_frame->body()->addStretch(1);
    connect(m_frame, &FormFrame::edited, this, &PeoplePage::edited);
    connect(m_frame, &FormFrame::fixRequested, this, &PeoplePage::fixRequested);
    connect(m_frame, &FormFrame::applyRequested, this, &PeoplePage::applyRequested);
    connect(m_frame, &FormFrame::discardRequested, this, &PeoplePage::discardRequested);
    connect(m_frame, &FormFrame::undoRequested, this, &PeoplePage::undoRequested);
    connect(m_frame, &FormFrame::redoRequested, this, &PeoplePage::redoRequested);
    connect(m_frame, &FormFrame::backRequested, this, &PeoplePage::backRequested);
    connect(m_frame, &FormFrame::readRequested, this, &PeoplePage::readRequested);
}

void PeoplePage::connectParts()
{
    connect(m_people, &PeopleModel::countsChanged, this, &PeoplePage::countRows);
    connect(m_people, &PeopleModel::modelReset, this, &PeoplePage::countRows);
    connect(m_filter, &PeopleFilterBar::changed, this, [this](const PeopleFilter &filter) {
        m_people->setFilter(filter);
        m_list->showTop();
    });
    connect(m_filter, &PeopleFilterBar::listWanted, this, [this] { m_list->focusTable(); });
    connect(m_banners, &PeopleBanners::setUpRequested, this, &PeoplePage::setUpRequested);
    connect(m_banners, &PeopleBanners::addressRequested, this, &PeoplePage::addressRequested);
    connect(m_banners, &PeopleBanners::lostDismissed, this, &PeoplePage::lostDismissed);
    connect(m_banners, &PeopleBanners::reloadRequested, this, &PeoplePage::reloadRequested);
    connect(m_list, &PeopleList::chosen, this, &PeoplePage::personOpened);
    connect(m_list, &PeopleList::activated, this, [this] { m_pane->focusActions(); });
    connect(m_list, &PeopleList::filterClearRequested, this, [this] {
        m_filter->clear();
        m_list->focusTable();
    });
    connect(m_list, &PeopleList::setUpRequested, this, &PeoplePage::setUpRequested);
    connect(m_list, &PeopleList::practiseRequested, this, &PeoplePage::practiseRequested);
    connect(m_list, &PeopleList::startRequested, this, &PeoplePage::startRequested);
    connect(m_list, &PeopleList::reloadRequested, this, &PeoplePage::reloadRequested);
    connect(m_pane, &PersonPane::disconnectAsked, this, &PeoplePage::disconnectAsked);
    connect(m_pane, &PersonPane::reminderAsked, this, &PeoplePage::reminderAsked);
    connect(m_pane, &PersonPane::closed, this, [this] {
        Q_EMIT personOpened({});
        m_list->focusTable();
    });
}

void PeoplePage::render(const State &state)
{
    if (state.isFormOpen && !m_state.isFormOpen)
        m_tabs->setCurrentIndex(FormTab);
    m_state = state;
    m_frame->render(state.form);
    m_list->render(state);
    if (state.person)
        m_pane->render(state);
    countRows();
    arrange();
    tabAlongLayout(this, m_stops);
}

/// One sentence of what is so.
void PeoplePage::say()
{
    const QLocale locale;
    const QString connected = locale.toString(m_people->connected());
    const QString all = locale.toString(m_people->all());
    QString sentence = tr("Who has shown that their Mattermost account is theirs, and who has not yet.");
    if (m_state.source == State::Source::Ready && m_people->all() > 0) {
        sentence = m_people->connected() == 0
            ? tr("Nobody is connected yet, of %n.", nullptr, m_people->all())
            : tr("%1 of %2 are connected.").arg(connected, all);
        if (m_state.mustConnect)
            sentence += u' ' + tr("Who is not can read incidents, but not change them.");
    }
    m_frame->header()->setSentence(sentence);
}

void PeoplePage::countRows()
{
    const bool hasList = m_people->all() > 0
        && (m_state.source == State::Source::Ready || m_state.source == State::Source::Reading);
    const bool isEmptyPlace
        = m_state.obstacle.isMendedInSetUp && !m_state.isPractice && m_people->connected() == 0;
    m_banners->render(m_state, isEmptyPlace);
    m_filter->setCounts(m_people->rowCount(), m_people->all());
    m_hasFilter = hasList && !isEmptyPlace;
    m_filter->setVisible(m_hasFilter && !m_list->isHidden());
    say();
}

void PeoplePage::arrange()
{
    const bool isNarrow = width() < scaled(roomForBoth);
    m_list->setVisible(!m_state.person || !isNarrow);
    m_filter->setVisible(m_hasFilter && !m_list->isHidden());
    m_pane->setVisible(m_state.person.has_value());
    m_pane->setMinimumWidth(isNarrow ? 0 : scaled(paneWidth));
    m_pane->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : scaled(paneWidth));
}

void PeoplePage::focusSearch()
{
    m_tabs->setCurrentIndex(PeopleTab);
    if (!m_filter->isHidden())
        m_filter->focusSearch();
}

void PeoplePage::openAt(const QString &path)
{
    m_tabs->setCurrentIndex(FormTab);
    m_frame->open(path);
}

QHeaderView *PeoplePage::header() const
{
    return m_list->header();
}

void PeoplePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PeoplePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_list != nullptr)
        arrange();
}

} // namespace muster::ui
