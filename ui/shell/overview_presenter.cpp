// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/overview_presenter.h"

#include "app/backend/facades.h"
#include "ui/forms/setting_field.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/shell/links.h"
#include "ui/shell/page_clock.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::ui {

using backend::Activity;
using backend::Facades;
using backend::IncidentBook;

OverviewPresenter::OverviewPresenter(OverviewPage *page, const PageContext &context)
    : QObject(page), m_page(page), m_context(context)
{
    connectPage();
    Facades &facades = context.facades;
    connect(&facades, &Facades::shownChanged, this, &OverviewPresenter::followShown);
    connect(&facades, &Facades::relayChanged, this, &OverviewPresenter::render);
    connect(new PageClock(page), &PageClock::ticked, this, &OverviewPresenter::render);
    followShown();
}

void OverviewPresenter::connectPage()
{
    connect(m_page, &OverviewPage::relaySwitched, this, &OverviewPresenter::switchRelay);
    connect(m_page, &OverviewPage::checkRequested, this, [this] { m_context.facades.check(); });
    connect(m_page, &OverviewPage::remedyAsked, this, &OverviewPresenter::mend);
    connect(m_page, &OverviewPage::incidentOpened, this, &OverviewPresenter::openIncident);
    connect(m_page, &OverviewPage::allIncidentsRequested, this, [this] { m_context.open(u"incidents"_s); });
    connect(m_page, &OverviewPage::statusAsked, this, &OverviewPresenter::changeStatus);
    connect(m_page, &OverviewPage::channelAsked, this, [this](const QUrl &url) { openLink(m_context, url); });
    connect(m_page, &OverviewPage::setupRequested, this, [this] { m_context.open(u"setup"_s); });
    connect(m_page, &OverviewPage::practiseRequested, this, [this] {
        m_context.open(u"practice"_s);
        m_context.facades.practice().start();
    });
}

/// Another relay is shown, or none: what was known of the last one is not true of it.
void OverviewPresenter::followShown()
{
    m_state.open.clear();
    m_state.underWay.clear();
    m_state.refused.clear();
    m_state.activity = {};
    if (IncidentBook *book = m_context.facades.incidents()) {
        connect(book, &IncidentBook::loaded, this, &OverviewPresenter::takeAll);
        connect(book, &IncidentBook::changed, this, &OverviewPresenter::take);
        connect(book, &IncidentBook::failed, this, &OverviewPresenter::refuse);
        book->load();
    }
    if (Activity *activity = m_context.facades.activity()) {
        connect(activity, &Activity::stateChanged, this, [this](const backend::ActivityState &state) {
            m_state.activity = state;
            render();
        });
        m_state.activity = activity->state();
        activity->refresh();
    }
    render();
}

void OverviewPresenter::takeAll(const QList<backend::IncidentRow> &rows)
{
    m_state.open.clear();
    std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(m_state.open),
                 [](const backend::IncidentRow &row) { return incident::isOpen(row.incident.status); });
    render();
}

void OverviewPresenter::take(const backend::IncidentRow &row)
{
    const QString &id = row.incident.id;
    const auto place = std::find_if(m_state.open.begin(), m_state.open.end(),
                                    [&id](const backend::IncidentRow &any) { return any.incident.id == id; });
    const bool isKnown = place != m_state.open.end();
    if (isKnown && place->incident.status != row.incident.status) {
        m_state.underWay.remove(id);
        m_state.refused.remove(id);
    }
    if (!incident::isOpen(row.incident.status)) {
        if (isKnown)
            m_state.open.removeAt(std::distance(m_state.open.begin(), place));
    } else if (isKnown) {
        *place = row;
    } else {
        const QList<backend::IncidentRow>::const_iterator older = std::find_if(
            m_state.open.cbegin(), m_state.open.cend(), [&row](const backend::IncidentRow &any) {
                return any.incident.createdAt < row.incident.createdAt;
            });
        m_state.open.insert(older, row);
    }
    render();
}

void OverviewPresenter::refuse(const QString &id, const Error &error)
{
    // Only what was asked from here is answered here.
    if (!m_state.underWay.remove(id))
        return;
    m_state.refused.insert(id, error.what);
    render();
}

void OverviewPresenter::changeStatus(const QString &id, incident::Status to)
{
    IncidentBook *book = m_context.facades.incidents();
    if (book == nullptr)
        return;
    m_state.underWay.insert(id);
    m_state.refused.remove(id);
    render();
    book->changeStatus(id, to, {});
}

void OverviewPresenter::switchRelay(bool on)
{
    if (on)
        m_context.facades.start();
    else
        m_context.facades.relay().stop();
}

void OverviewPresenter::mend(const backend::Attention &attention)
{
    switch (attention.remedy) {
    case backend::Remedy::Retry:
        return switchRelay(true);
    case backend::Remedy::Check:
        return m_context.facades.check();
    case backend::Remedy::OpenSettings:
        return openSetting(attention.place);
    case backend::Remedy::OpenIncidents:
        return m_context.open(u"incidents"_s);
    case backend::Remedy::OpenHelp:
        return m_context.openAt(u"help"_s, attention.place);
    case backend::Remedy::Practise:
        return m_context.open(u"practice"_s);
    case backend::Remedy::OpenSetUp:
        return m_context.open(u"setup"_s);
    case backend::Remedy::OpenPeople:
        return m_context.open(u"people"_s);
    case backend::Remedy::None:
        return;
    }
}

/// At its field; what has none is changed in the file.
void OverviewPresenter::openSetting(const QString &path)
{
    const auto isIn = [&path](const QList<SettingField> &fields) {
        return std::any_of(fields.cbegin(), fields.cend(),
                           [&path](const SettingField &field) { return field.path == path; });
    };
    if (isIn(channelFields()))
        return m_context.openAt(u"channels"_s, path);
    if (isIn(peopleFields()))
        return m_context.openAt(u"people"_s, path);
    if (path.isEmpty() || isIn(settingsFields()))
        return m_context.openAt(u"settings"_s, path);
    m_context.openAt(u"help"_s, u"files"_s);
}

/// The page of incidents shows whichever the book says is open.
void OverviewPresenter::openIncident(const QString &id)
{
    m_context.open(u"incidents"_s);
    if (IncidentBook *book = m_context.facades.incidents())
        book->open(id);
}

void OverviewPresenter::render()
{
    m_state.relay = m_context.facades.relayState();
    m_state.now = QDateTime::currentDateTimeUtc();
    m_page->render(m_state);
}

} // namespace muster::ui
