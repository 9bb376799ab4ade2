// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/channels_presenter.h"

#include "app/backend/facades.h"
#include "ui/forms/title_preview.h"
#include "ui/pages/channels/channels_page.h"
#include "ui/shell/form_desk.h"

using namespace Qt::StringLiterals;

namespace muster::ui {

using backend::IncidentBook;
using backend::IncidentRow;

namespace {

constexpr qsizetype previewed = 5;

} // namespace

ChannelsPresenter::ChannelsPresenter(ChannelsPage *page, const PageContext &context)
    : QObject(page), m_page(page), m_context(context),
      m_desk(new FormDesk(context, u"channels"_s, channelFields(), this))
{
    connect(m_desk, &FormDesk::changed, this, &ChannelsPresenter::show);
    connect(page, &ChannelsPage::edited, m_desk, &FormDesk::edit);
    connect(page, &ChannelsPage::fixRequested, m_desk, &FormDesk::fix);
    connect(page, &ChannelsPage::applyRequested, m_desk, &FormDesk::apply);
    connect(page, &ChannelsPage::discardRequested, m_desk, &FormDesk::discard);
    connect(page, &ChannelsPage::undoRequested, m_desk, &FormDesk::undo);
    connect(page, &ChannelsPage::redoRequested, m_desk, &FormDesk::redo);
    connect(page, &ChannelsPage::backRequested, m_desk, &FormDesk::goBack);
    connect(page, &ChannelsPage::readRequested, &context.facades, &backend::Facades::start);
    connect(page, &ChannelsPage::practiceRequested, this, [this] { m_context.open(u"practice"_s); });
    connect(&context.facades, &backend::Facades::shownChanged, this, &ChannelsPresenter::watchIncidents);
    watchIncidents();
}

void ChannelsPresenter::watchIncidents()
{
    m_incidents.clear();
    if (IncidentBook *book = m_context.facades.incidents()) {
        connect(book, &IncidentBook::loaded, this, [this](const QList<IncidentRow> &rows) {
            m_incidents.clear();
            for (const IncidentRow &row : rows.first(qMin(previewed, rows.size())))
                m_incidents.append(row.incident);
            show();
        });
        connect(book, &IncidentBook::changed, book, &IncidentBook::load);
        book->load();
    }
    show();
}

void ChannelsPresenter::show()
{
    const settings::Settings edited = m_desk->edited();
    const QList<incident::Incident> shown = m_incidents.isEmpty() ? sampleIncidents() : m_incidents;
    ChannelsState state;
    state.form = m_desk->state();
    state.areSamples = m_incidents.isEmpty();
    state.variables = titleVariables(shown.first(), edited.record.catalogue);
    state.previews = titlePreviews(edited.channel, shown, edited.record.catalogue);
    m_page->render(state);
}

} // namespace muster::ui
