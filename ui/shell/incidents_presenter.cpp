// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/incidents_presenter.h"

#include "app/backend/facades.h"
#include "ui/look/type.h"
#include "ui/models/incident_model.h"
#include "ui/models/incident_words.h"
#include "ui/pages/incidents/incidents_page.h"
#include "ui/shell/incident_files.h"
#include "ui/shell/language.h"
#include "ui/shell/links.h"
#include "ui/shell/page_clock.h"
#include "ui/shell/window_memory.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace muster::ui {

using backend::Facades;
using backend::IncidentBook;
using Source = IncidentsState::Source;

namespace {

/// While there are no incidents to be asked for.
Source sourceWithout(backend::RelayPhase phase)
{
    if (phase == backend::RelayPhase::Starting)
        return Source::Reading;
    return phase == backend::RelayPhase::NotSetUp ? Source::None : Source::Off;
}

/// What the form in chat asks for, this one does.
incident::FormLayout layoutOf(const settings::Settings &settings)
{
    return {settings.form.fields, settings.form.required};
}

} // namespace

QWidget *IncidentsPresenter::makePage(const PageContext &context, QWidget *parent)
{
    auto *incidents = new IncidentModel;
    auto *page = new IncidentsPage(incidents, context.language.texts(), parent);
    incidents->setParent(page);
    new IncidentsPresenter(page, incidents, context);
    return page;
}

IncidentsPresenter::IncidentsPresenter(IncidentsPage *page, IncidentModel *incidents,
                                       const PageContext &context)
    : QObject(page), m_page(page), m_incidents(incidents), m_context(context)
{
    // What is wide enough for one size of text is not for another.
    const QString columns = u"incidents-%1"_s.arg(qRound(100 * textScale()));
    context.memory.restore(columns, *page->header());
    const auto remember = [this, columns] { m_context.memory.remember(columns, *m_page->header()); };
    connect(page->header(), &QHeaderView::sectionResized, this, remember);
    connect(page->header(), &QHeaderView::sortIndicatorChanged, this, remember);
    connectPage();
    Facades &facades = context.facades;
    connect(&facades, &Facades::shownChanged, this, &IncidentsPresenter::followShown);
    connect(&facades, &Facades::relayChanged, this, &IncidentsPresenter::render);
    connect(new PageClock(page), &PageClock::ticked, this, &IncidentsPresenter::render);
    followShown();
}

IncidentsPresenter::~IncidentsPresenter() = default;

void IncidentsPresenter::connectPage()
{
    connect(m_page, &IncidentsPage::incidentOpened, this, &IncidentsPresenter::open);
    connect(m_page, &IncidentsPage::statusAsked, this, &IncidentsPresenter::changeStatus);
    connect(m_page, &IncidentsPage::newRequested, this, &IncidentsPresenter::beginDraft);
    connect(m_page, &IncidentsPage::declareSubmitted, this, &IncidentsPresenter::declare);
    connect(m_page, &IncidentsPage::exportAsked, this, &IncidentsPresenter::exportOpen);
    connect(m_page, &IncidentsPage::linkOpened, this, [this](const QUrl &url) { openLink(m_context, url); });
    connect(m_page, &IncidentsPage::linkCopied, this, [this](const QUrl &url) {
        QGuiApplication::clipboard()->setText(url.toString(QUrl::FullyEncoded));
        m_context.toast(Condition::Done, tr("The link is in the clipboard"));
    });
    connect(m_page, &IncidentsPage::declareCancelled, this, [this] {
        m_state.declaring.reset();
        render();
    });
    connect(m_page, &IncidentsPage::practiseRequested, this, [this] {
        m_context.open(u"practice"_s);
        m_context.facades.practice().start();
    });
    connect(m_page, &IncidentsPage::startRequested, this, [this] { m_context.facades.start(); });
    connect(m_page, &IncidentsPage::reloadRequested, this, &IncidentsPresenter::followShown);
}

/// Another relay is shown, or none: its incidents are others.
void IncidentsPresenter::followShown()
{
    m_incidents->setRows({});
    m_state.detail.reset();
    m_state.declaring.reset();
    m_state.isUnderWay = false;
    m_state.refusal.clear();
    m_state.trouble.clear();
    m_isRead = false;
    if (IncidentBook *book = m_context.facades.incidents()) {
        book->disconnect(this);
        connect(book, &IncidentBook::loaded, this, &IncidentsPresenter::takeAll);
        connect(book, &IncidentBook::changed, this, &IncidentsPresenter::take);
        connect(book, &IncidentBook::detailed, this, &IncidentsPresenter::show);
        connect(book, &IncidentBook::declared, this, &IncidentsPresenter::finishDraft);
        connect(book, &IncidentBook::failed, this, &IncidentsPresenter::refuse);
        connect(book, &IncidentBook::catalogueChanged, this, &IncidentsPresenter::render);
        book->load();
    }
    render();
}

void IncidentsPresenter::takeAll(const QList<backend::IncidentRow> &rows)
{
    m_isRead = true;
    m_state.trouble.clear();
    m_incidents->setRows(rows);
    render();
}

void IncidentsPresenter::take(const backend::IncidentRow &row)
{
    m_incidents->upsert(row);
    render();
}

void IncidentsPresenter::show(const backend::IncidentDetail &detail)
{
    const incident::Incident &now = detail.row.incident;
    const bool isSame = m_state.detail && m_state.detail->row.incident.id == now.id;
    if (!isSame || m_state.detail->row.incident.status != now.status) {
        m_state.isUnderWay = false;
        m_state.refusal.clear();
    }
    m_state.detail = detail;
    render();
}

void IncidentsPresenter::refuse(const QString &id, const Error &error)
{
    if (!id.isEmpty()) {
        if (!m_state.detail || m_state.detail->row.incident.id != id)
            return;
        m_state.isUnderWay = false;
        m_state.refusal = error.what;
    } else if (m_state.declaring && m_state.declaring->isSending) {
        refuseDraft(error);
    } else if (!m_isRead) {
        m_state.trouble = error.what;
    }
    render();
}

void IncidentsPresenter::refuseDraft(const Error &error)
{
    m_state.declaring->isSending = false;
    const bool isAField = error.kind == Error::Kind::Invalid && incident::fieldFromName(error.code);
    if (isAField)
        m_state.declaring->errors.insert(error.code, error.what);
    else
        m_state.declaring->refusal = error.what;
}

void IncidentsPresenter::finishDraft(const QString &id)
{
    m_state.declaring.reset();
    open(id);
}

void IncidentsPresenter::open(const QString &id)
{
    IncidentBook *book = m_context.facades.incidents();
    if (book == nullptr)
        return;
    m_state.isUnderWay = false;
    m_state.refusal.clear();
    m_state.detail.reset();
    // What the list knows is shown at once; the timeline follows.
    if (const int row = m_incidents->rowOf(id); row >= 0) {
        backend::IncidentDetail known;
        known.row = m_incidents->at(row);
        known.allowed = offeredFrom(known.row.incident.status);
        m_state.detail = known;
    }
    book->open(id);
    render();
}

void IncidentsPresenter::changeStatus(const QString &id, incident::Status to, const QString &message)
{
    IncidentBook *book = m_context.facades.incidents();
    if (book == nullptr)
        return;
    m_state.isUnderWay = true;
    m_state.refusal.clear();
    render();
    book->changeStatus(id, to, message);
}

void IncidentsPresenter::beginDraft()
{
    const IncidentBook *book = m_context.facades.incidents();
    if (book == nullptr)
        return;
    DeclareState declaring;
    declaring.form = incident::declareForm(layoutOf(m_context.facades.settings()), book->catalogue(), {},
                                           {.multiSelect = true}, m_context.language.texts());
    m_state.declaring = declaring;
    render();
}

void IncidentsPresenter::declare(const QJsonObject &values)
{
    IncidentBook *book = m_context.facades.incidents();
    if (book == nullptr || !m_state.declaring)
        return;
    const incident::SubmittedForm form = incident::readSubmission(
        values, layoutOf(m_context.facades.settings()), book->catalogue(), m_context.language.texts());
    m_state.declaring->errors = form.errors;
    m_state.declaring->refusal.clear();
    m_state.declaring->isSending = form.errors.isEmpty();
    render();
    if (form.errors.isEmpty())
        book->declare(form.draft);
}

void IncidentsPresenter::exportOpen(IncidentPane::Export what)
{
    if (!m_state.detail)
        return;
    const backend::IncidentDetail &detail = *m_state.detail;
    if (what == IncidentPane::Export::CopyMarkdown) {
        QGuiApplication::clipboard()->setText(
            QString::fromUtf8(exportedAs(ExportFormat::Markdown, detail, m_context.language.texts())));
        m_context.toast(Condition::Done, tr("The incident is in the clipboard, as Markdown"));
        return;
    }
    const auto format = what == IncidentPane::Export::SaveJson ? ExportFormat::Json : ExportFormat::Markdown;
    askAndSave(m_page, detail, format, m_context);
}

Source IncidentsPresenter::sourceNow() const
{
    if (m_context.facades.incidents() == nullptr)
        return sourceWithout(m_context.facades.relayState().phase);
    if (!m_state.trouble.isEmpty())
        return Source::Failed;
    return m_isRead ? Source::Ready : Source::Reading;
}

void IncidentsPresenter::render()
{
    const backend::RelayState &relay = m_context.facades.relayState();
    const IncidentBook *book = m_context.facades.incidents();
    m_state.source = sourceNow();
    m_state.recordName = relay.recordName;
    m_state.isPractice = relay.isPractice;
    m_state.severities = book != nullptr ? book->catalogue().severities : QList<incident::Severity>();
    m_state.now = QDateTime::currentDateTimeUtc();
    m_page->render(m_state);
}

} // namespace muster::ui
