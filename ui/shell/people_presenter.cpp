// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/people_presenter.h"

#include "app/backend/facades.h"
#include "ui/look/type.h"
#include "ui/models/people_model.h"
#include "ui/pages/people/people_page.h"
#include "ui/shell/form_desk.h"
#include "ui/shell/page_clock.h"
#include "ui/shell/window_memory.h"

#include <QHeaderView>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace muster::ui {

using backend::Facades;
using backend::PeopleBook;
using backend::PersonRow;
using Source = PeopleState::Source;

QWidget *PeoplePresenter::makePage(const PageContext &context, QWidget *parent)
{
    auto *people = new PeopleModel;
    auto *page = new PeoplePage(people, parent);
    people->setParent(page);
    new PeoplePresenter(page, people, context);
    return page;
}

PeoplePresenter::PeoplePresenter(PeoplePage *page, PeopleModel *people, const PageContext &context)
    : QObject(page), m_page(page), m_people(people), m_context(context),
      m_desk(new FormDesk(context, u"people"_s, peopleFields(), this))
{
    // What is wide enough for one size of text is not for another.
    const QString columns = u"people-%1"_s.arg(qRound(100 * textScale()));
    context.memory.restore(columns, *page->header());
    const auto remember = [this, columns] { m_context.memory.remember(columns, *m_page->header()); };
    connect(page->header(), &QHeaderView::sectionResized, this, remember);
    connect(page->header(), &QHeaderView::sortIndicatorChanged, this, remember);
    connectPage();
    connectForm();
    Facades &facades = context.facades;
    connect(&facades, &Facades::shownChanged, this, &PeoplePresenter::followShown);
    connect(&facades, &Facades::relayChanged, this, &PeoplePresenter::render);
    connect(new PageClock(page), &PageClock::ticked, this, &PeoplePresenter::render);
    followShown();
}

void PeoplePresenter::connectPage()
{
    connect(m_page, &PeoplePage::personOpened, this, &PeoplePresenter::open);
    connect(m_page, &PeoplePage::disconnectAsked, this,
            [this](const QString &id) { ask(id, &PeopleBook::endConnection); });
    connect(m_page, &PeoplePage::reminderAsked, this,
            [this](const QString &id) { ask(id, &PeopleBook::remind); });
    connect(m_page, &PeoplePage::lostDismissed, this, [this] {
        if (PeopleBook *book = m_context.facades.people())
            book->dismissLost();
    });
    connect(m_page, &PeoplePage::setUpRequested, this, [this] { m_context.open(u"setup"_s); });
    connect(m_page, &PeoplePage::addressRequested, this,
            [this] { m_context.openAt(u"settings"_s, u"listener.publicUrl"_s); });
    connect(m_page, &PeoplePage::practiseRequested, this, [this] {
        m_context.open(u"practice"_s);
        m_context.facades.practice().start();
    });
    connect(m_page, &PeoplePage::startRequested, this, [this] { m_context.facades.start(); });
    connect(m_page, &PeoplePage::reloadRequested, this, [this] {
        if (PeopleBook *book = m_context.facades.people())
            book->load();
    });
}

void PeoplePresenter::connectForm()
{
    connect(m_desk, &FormDesk::changed, this, &PeoplePresenter::render);
    connect(m_page, &PeoplePage::edited, m_desk, &FormDesk::edit);
    connect(m_page, &PeoplePage::fixRequested, m_desk, &FormDesk::fix);
    connect(m_page, &PeoplePage::applyRequested, m_desk, &FormDesk::apply);
    connect(m_page, &PeoplePage::discardRequested, m_desk, &FormDesk::discard);
    connect(m_page, &PeoplePage::undoRequested, m_desk, &FormDesk::undo);
    connect(m_page, &PeoplePage::redoRequested, m_desk, &FormDesk::redo);
    connect(m_page, &PeoplePage::backRequested, m_desk, &FormDesk::goBack);
    connect(m_page, &PeoplePage::readRequested, &m_context.facades, &Facades::start);
}

/// Another relay is shown, or none: its people are others.
void PeoplePresenter::followShown()
{
    m_people->setRows({});
    m_state = {};
    m_open.clear();
    m_isRead = false;
    if (PeopleBook *book = m_context.facades.people()) {
        book->disconnect(this);
        connect(book, &PeopleBook::loaded, this, &PeoplePresenter::takeAll);
        connect(book, &PeopleBook::changed, this, &PeoplePresenter::take);
        connect(book, &PeopleBook::failed, this, &PeoplePresenter::refuse);
        connect(book, &PeopleBook::ended, this, &PeoplePresenter::offerBack);
        connect(book, &PeopleBook::lostChanged, this, [this](const QList<backend::LostPerson> &lost) {
            m_state.lost = lost;
            render();
        });
        connect(book, &PeopleBook::reminded, this, [this](const PersonRow &row) {
            m_state.isUnderWay = false;
            m_context.toast(Condition::Done, tr("%1 was reminded").arg(row.name));
            render();
        });
        book->load();
    }
    render();
}

void PeoplePresenter::takeAll(const QList<PersonRow> &rows, const QString &missing)
{
    m_isRead = true;
    m_state.trouble.clear();
    m_state.missing = missing;
    m_people->setRows(rows);
    render();
}

void PeoplePresenter::take(const PersonRow &row)
{
    m_people->upsert(row);
    render();
}

void PeoplePresenter::refuse(const QString &userId, const Error &error)
{
    if (userId.isEmpty()) {
        m_state.trouble = error.what;
    } else if (userId == m_open) {
        m_state.isUnderWay = false;
        m_state.refusal = error.what;
    }
    render();
}

void PeoplePresenter::open(const QString &userId)
{
    m_open = userId;
    m_state.isUnderWay = false;
    m_state.refusal.clear();
    render();
}

void PeoplePresenter::ask(const QString &userId, void (PeopleBook::*what)(const QString &))
{
    PeopleBook *book = m_context.facades.people();
    if (book == nullptr)
        return;
    m_state.isUnderWay = true;
    m_state.refusal.clear();
    render();
    (book->*what)(userId);
}

void PeoplePresenter::offerBack(const PersonRow &before)
{
    m_state.isUnderWay = false;
    const QPointer<PeopleBook> book(m_context.facades.people());
    m_context.offer(tr("%1 is disconnected").arg(before.name), tr("Undo"), [book, before] {
        if (book)
            book->restore(before);
    });
    render();
}

Source PeoplePresenter::sourceNow() const
{
    const backend::RelayPhase phase = m_context.facades.relayState().phase;
    if (m_context.facades.people() == nullptr) {
        if (phase == backend::RelayPhase::Starting)
            return Source::Reading;
        return phase == backend::RelayPhase::NotSetUp ? Source::None : Source::Off;
    }
    if (!m_isRead)
        return m_state.trouble.isEmpty() ? Source::Reading : Source::Failed;
    return Source::Ready;
}

void PeoplePresenter::render()
{
    const backend::RelayState &relay = m_context.facades.relayState();
    const PeopleBook *book = m_context.facades.people();
    m_state.source = sourceNow();
    m_state.isPractice = relay.isPractice;
    m_state.recordName = relay.recordName;
    m_state.obstacle = book != nullptr ? book->trouble() : backend::ConnectTrouble();
    m_state.mustConnect = m_state.obstacle.what.isEmpty() && !relay.isPractice
        && m_context.facades.settings().people.mustConnect == settings::MustConnect::Everyone;
    m_state.person = m_open.isEmpty() ? std::nullopt : m_people->person(m_open);
    m_state.form = m_desk->state();
    m_state.now = QDateTime::currentDateTimeUtc();
    m_page->render(m_state);
}

} // namespace muster::ui
