// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/practice_room.h"

#include "app/backend/chat_view.h"
#include "app/backend/suggestions.h"
#include "app/core/log.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace muster::backend {

namespace {

constexpr std::chrono::milliseconds RoomReportInterval{50};

practice::Version versionFrom(const QString &version)
{
    return version == "5.37"_L1 ? practice::Version::V5_37 : practice::Version::V11_6;
}

} // namespace

PracticeRoom::PracticeRoom(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_state.version = u"11.6"_s;
    m_soon.setSingleShot(true);
    m_soon.setInterval(RoomReportInterval);
    connect(&m_soon, &QTimer::timeout, this, &PracticeRoom::report);
}

PracticeRoom::~PracticeRoom()
{
    if (m_house)
        m_house->http().abortAll(); // what waits for an answer ends before what it uses
}

Backend *PracticeRoom::backend() const
{
    return m_state.phase == PracticeState::Phase::Ready ? &m_house->backend() : nullptr;
}

secrets::SecretStore *PracticeRoom::secrets() const
{
    return m_state.phase == PracticeState::Phase::Ready ? m_house->secrets() : nullptr;
}

ChatView *PracticeRoom::view() const
{
    return m_views.value(m_state.actingAs).get();
}

settings::Settings PracticeRoom::settings() const
{
    return m_house ? m_house->settingsFor(m_settings) : m_settings;
}

void PracticeRoom::setSettings(const settings::Settings &settings)
{
    m_settings = settings;
    if (backend() != nullptr)
        follow(settings);
}

QCoro::Task<> PracticeRoom::follow(settings::Settings settings)
{
    const Outcome<void> applied = co_await m_house->follow(settings);
    if (!applied)
        qCWarning(lcBackend).noquote() << "The practice relay keeps its settings:" << applied.error().what;
}

void PracticeRoom::start()
{
    if (!m_isChanging && m_state.phase != PracticeState::Phase::Ready)
        build();
}

void PracticeRoom::startOver(const QString &version)
{
    if (m_isChanging)
        return;
    m_state.version = version;
    build();
}

QCoro::Task<> PracticeRoom::build()
{
    const QPointer<PracticeRoom> self(this);
    m_isChanging = true;
    setPhase(PracticeState::Phase::Starting);
    co_await takeDown();
    if (!self)
        co_return;
    m_house = std::make_unique<PracticeHouse>(m_clock, versionFrom(m_state.version));
    Outcome<void> entered = co_await m_house->build(m_settings);
    if (!self)
        co_return;
    if (entered)
        entered = co_await enterHouse();
    if (!self)
        co_return;
    m_isChanging = false;
    if (!entered)
        co_return setPhase(PracticeState::Phase::Failed, entered.error());
    setPhase(PracticeState::Phase::Ready);
    Q_EMIT backendChanged();
}

Async<void> PracticeRoom::enterHouse()
{
    for (const QString &name : PracticeHouse::people()) {
        const auto person = co_await m_house->enter(name);
        if (!person)
            co_return failure(person.error());
        const auto seen = std::make_shared<ChatView>(*person, m_house->team().id);
        const Outcome<void> entered = co_await seen->enter(m_house->townSquare().id);
        if (!entered)
            co_return entered;
        const QString id = (*person)->user().id;
        m_views.insert(id, seen);
        m_state.people.append(chatPerson((*person)->user()));
        connect(seen.get(), &ChatView::changed, this, &PracticeRoom::showSoon);
        connect(seen.get(), &ChatView::formOpened, this, &PracticeRoom::handleForm);
    }
    m_state.actingAs = m_state.people.first().id;
    connect(&m_house->record(), &record::IncidentRecord::changed, this, &PracticeRoom::handleRecord);
    co_return Outcome<void>();
}

QCoro::Task<> PracticeRoom::takeDown()
{
    const QString version = m_state.version;
    const PracticeState::Phase phase = m_state.phase;
    m_state = {};
    m_state.version = version;
    m_state.phase = phase;
    if (!m_house)
        co_return;
    Q_EMIT backendChanged();
    const QPointer<PracticeRoom> self(this);
    m_house->http().abortAll();
    co_await m_house->takeDown();
    if (!self)
        co_return;
    m_views.clear();
    m_house.reset();
}

void PracticeRoom::actAs(const QString &personId)
{
    if (!m_views.contains(personId))
        return;
    m_state.actingAs = personId;
    m_state.form.reset(); // it stays open for the one whose form it is
    if (const auto &form = view()->form())
        m_state.form = chatForm(form->dialog);
    showSoon();
}

void PracticeRoom::openChannel(const QString &channelId)
{
    if (view() != nullptr)
        show(channelId);
}

QCoro::Task<> PracticeRoom::show(QString channelId)
{
    if (m_state.tour == TourStep::OpenChannel && view()->isMadeByBot(channelId))
        advance(TourStep::Mitigate);
    const QPointer<PracticeRoom> self(this);
    const std::shared_ptr<ChatView> seen = m_views.value(m_state.actingAs);
    const Outcome<void> shown = co_await seen->show(channelId);
    if (self && !shown)
        seen->note(channelId, told(shown.error(), m_texts));
}

void PracticeRoom::send(const QString &text)
{
    if (view() == nullptr || text.trimmed().isEmpty() || m_state.isSending)
        return;
    m_state.isSending = true;
    showSoon();
    write(view()->shownChannel(), text.trimmed());
}

QCoro::Task<> PracticeRoom::write(QString channelId, QString text)
{
    const QPointer<PracticeRoom> self(this);
    const std::shared_ptr<ChatView> seen = m_views.value(m_state.actingAs);
    QString trouble;
    if (text.startsWith(u'/')) {
        const auto answered = co_await seen->person().type(channelId, text);
        trouble = answered ? QString() : told(answered.error(), m_texts);
    } else {
        mattermost::NewPost post;
        post.channelId = channelId;
        post.message = text;
        const auto posted = co_await seen->person().client().posts().create(post);
        trouble = posted ? QString() : told(posted.error(), m_texts);
    }
    if (!self)
        co_return;
    m_state.isSending = false;
    if (!trouble.isEmpty())
        seen->note(channelId, trouble);
    showSoon();
}

void PracticeRoom::click(const QString &postId, const QString &buttonId)
{
    if (view() != nullptr)
        press(postId, buttonId);
}

QCoro::Task<> PracticeRoom::press(QString postId, QString buttonId)
{
    const QPointer<PracticeRoom> self(this);
    const std::shared_ptr<ChatView> seen = m_views.value(m_state.actingAs);
    const QString channelId = seen->shownChannel();
    const Outcome<void> clicked = co_await seen->person().click(postId, buttonId);
    if (self && !clicked)
        seen->note(channelId, told(clicked.error(), m_texts));
}

void PracticeRoom::handleForm()
{
    const auto *opened = qobject_cast<ChatView *>(sender());
    if (opened != view())
        return;
    m_state.form = chatForm(opened->form()->dialog);
    advance(TourStep::FillForm);
    showSoon();
}

void PracticeRoom::submitForm(const QJsonObject &values)
{
    if (view() == nullptr || !view()->form() || !m_state.form || m_state.form->isSending)
        return;
    m_state.form->isSending = true;
    m_state.form->error.clear();
    m_state.form->errors.clear();
    showSoon();
    submit(*view()->form(), values);
}

QCoro::Task<> PracticeRoom::submit(mattermost::OpenDialog form, QJsonObject values)
{
    const QPointer<PracticeRoom> self(this);
    const QString writer = m_state.actingAs;
    const std::shared_ptr<ChatView> seen = m_views.value(writer);
    const auto answer
        = co_await seen->person().submit(form, m_house->team().id, seen->shownChannel(), values);
    if (!self)
        co_return;
    const bool isAccepted = answer && answer->isAccepted();
    if (isAccepted)
        seen->closeForm();
    if (m_state.actingAs != writer || !m_state.form)
        co_return; // the form that is shown now is another one's
    if (isAccepted) {
        m_state.form.reset();
        co_return showSoon();
    }
    m_state.form->isSending = false;
    m_state.form->error = answer ? answer->error : told(answer.error(), m_texts);
    m_state.form->errors = answer ? answer->errors : QMap<QString, QString>();
    showSoon();
}

void PracticeRoom::cancelForm()
{
    m_state.form.reset();
    if (view() != nullptr)
        view()->closeForm();
}

void PracticeRoom::recordSeen()
{
    if (m_state.tour == TourStep::SeeRecord)
        advance(TourStep::Finished);
}

void PracticeRoom::handleRecord(const incident::Incident &incident)
{
    switch (incident.status) {
    case incident::Status::Mitigated:
        return advance(TourStep::Resolve);
    case incident::Status::Resolved:
    case incident::Status::Cancelled:
        return advance(TourStep::SeeRecord);
    case incident::Status::Started:
    case incident::Status::Triage:
        return advance(TourStep::OpenChannel);
    }
}

/// The tour only goes forward.
void PracticeRoom::advance(TourStep step)
{
    if (step <= m_state.tour)
        return;
    m_state.tour = step;
    showSoon();
}

QList<ChatSuggestion> PracticeRoom::suggestions(const QString &typed) const
{
    return suggestionsFor(typed, m_texts);
}

void PracticeRoom::setPhase(PracticeState::Phase phase, const Error &error)
{
    m_state.phase = phase;
    m_state.error = spoken(error, m_texts);
    showSoon();
}

void PracticeRoom::showSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void PracticeRoom::report()
{
    if (const ChatView *seen = view()) {
        m_state.channels = seen->channels();
        m_state.channelId = seen->shownChannel();
        m_state.posts = seen->posts();
    }
    Q_EMIT stateChanged(m_state);
}

} // namespace muster::backend
