// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/rehearsal.h"

#include "app/core/first_emission.h"

using namespace Qt::StringLiterals;

namespace muster::cli {

using mattermost::Post;
using practice::Participant;

namespace {

constexpr std::chrono::milliseconds Patience{10'000};

const QString title = u"Checkout is down"_s;

Failure didNotHold(const QString &what)
{
    return failure({.kind = Error::Kind::Invalid, .what = what});
}

QString personName(const Participant &person)
{
    return u'@' + person.user().username;
}

QStringList fieldLines(const Post &card)
{
    QStringList lines;
    for (const mattermost::Attachment &part : card.attachments()) {
        lines << part.title;
        for (const mattermost::AttachmentField &field : part.fields)
            lines << u"%1: %2"_s.arg(field.title, field.value);
        QStringList buttons;
        for (const mattermost::Action &action : part.actions)
            buttons << u"[%1]"_s.arg(action.name);
        lines << buttons.join(u' ');
    }
    return lines;
}

} // namespace

Rehearsal::Rehearsal(backend::PracticeHouse &stage, QString declarer, const Terminal &terminal)
    : m_stage(stage), m_declarerName(std::move(declarer)), m_terminal(terminal)
{
}

void Rehearsal::says(const Participant &person, const QString &text) const
{
    m_terminal.line();
    m_terminal.line(u"%1 %2"_s.arg(personName(person), -10).arg(text));
}

void Rehearsal::sees(const QString &text) const
{
    const QStringList lines = printable(text).split(u'\n');
    for (const QString &line : lines)
        m_terminal.line(u"           | "_s + line);
}

void Rehearsal::held(const QString &text) const
{
    m_terminal.line(u"  held     "_s + text);
}

Async<void> Rehearsal::play()
{
    using Act = Async<void> (Rehearsal::*)();
    for (const Act act :
         {&Rehearsal::arrive, &Rehearsal::askForHelp, &Rehearsal::declareByForm, &Rehearsal::lookAround,
          &Rehearsal::mitigateByButton, &Rehearsal::resolveByCommand, &Rehearsal::closeTheBook}) {
        const Outcome<void> done = co_await (this->*act)();
        if (!done)
            co_return done;
    }
    co_return Outcome<void>();
}

Async<void> Rehearsal::arrive()
{
    const auto declarer = co_await m_stage.enter(m_declarerName);
    if (!declarer)
        co_return failure(declarer.error());
    m_declarer = *declarer;
    QObject::connect(m_declarer.get(), &Participant::posted, m_declarer.get(), [this] { ++m_heard; });
    QObject::connect(m_declarer.get(), &Participant::edited, m_declarer.get(), [this] { ++m_heard; });
    const auto responder = co_await m_stage.enter(u"bob"_s);
    if (!responder)
        co_return failure(responder.error());
    m_responder = *responder;
    co_return Outcome<void>();
}

Async<void> Rehearsal::askForHelp()
{
    says(*m_declarer, u"/incident help"_s);
    const auto answer = co_await m_declarer->type(m_stage.townSquare().id, u"/incident help"_s);
    if (!answer)
        co_return failure(answer.error());
    const auto shown = co_await m_declarer->ephemeral(Patience);
    if (!shown)
        co_return failure(shown.error());
    sees(shown->message);
    if (!shown->message.contains(u"/incident new"_s))
        co_return didNotHold(u"/incident help does not name /incident new."_s);
    held(u"the relay answers"_s);
    co_return Outcome<void>();
}

Async<void> Rehearsal::declareByForm()
{
    const QString square = m_stage.townSquare().id;
    says(*m_declarer, u"/incident new"_s);
    const auto typed = co_await m_declarer->type(square, u"/incident new"_s);
    if (!typed)
        co_return failure(typed.error());
    const auto form = co_await m_declarer->form(Patience);
    if (!form)
        co_return failure(form.error());
    sees(u"the form \"%1\" opens"_s.arg(form->dialog.title));

    const QJsonObject nothing;
    const auto refused = co_await m_declarer->submit(*form, m_stage.team().id, square, nothing);
    if (!refused)
        co_return failure(refused.error());
    const QString fieldError = refused->errors.value(u"title"_s);
    if (fieldError.isEmpty())
        co_return didNotHold(u"A form without a title was accepted."_s);
    sees(u"title: "_s + fieldError);
    held(u"an error stands next to its field"_s);

    const QJsonObject values{
        {u"title"_s, title}, {u"severity"_s, u"sev1"_s}, {u"summary"_s, u"since 03:10"_s}};
    for (int click = 0; click < 2; ++click) { // a double click
        const auto accepted = co_await m_declarer->submit(*form, m_stage.team().id, square, values);
        if (!accepted)
            co_return failure(accepted.error());
        if (!accepted->isAccepted())
            co_return didNotHold(u"The filled-in form was refused: "_s + accepted->error);
    }
    const auto reply = co_await m_declarer->ephemeral(Patience);
    if (!reply)
        co_return failure(reply.error());
    sees(reply->message);
    held(u"the declarer gets the link"_s);
    co_return Outcome<void>();
}

Async<void> Rehearsal::lookAround()
{
    const record::IncidentQuery all;
    const auto page = co_await m_stage.record().list(all);
    if (!page)
        co_return failure(page.error());
    if (page->incidents.size() != 1)
        co_return didNotHold(u"The form, submitted twice, made %1 incidents."_s.arg(page->incidents.size()));
    held(u"submitted twice, declared once: #%1"_s.arg(page->incidents.first().number));

    const mattermost::ChannelByName expected{m_stage.team().id, u"inc-1-checkout-is-down"_s, false};
    const auto channel = co_await m_declarer->client().channels().byName(expected);
    if (!channel)
        co_return failure(channel.error());
    m_channel = *channel;
    m_terminal.line();
    sees(u"~%1  %2"_s.arg(m_channel.name, m_channel.displayName));
    sees(m_channel.header);
    const auto member = co_await m_declarer->client().channels().member(m_channel.id, m_declarer->user().id);
    if (!member)
        co_return didNotHold(u"The declarer is not in the incident's channel."_s);
    held(u"it has a channel, and the declarer is in it"_s);

    const auto card = co_await cardShowing(u":red_circle:"_s);
    if (!card)
        co_return failure(card.error());
    m_card = *card;
    sees(fieldLines(m_card).join(u'\n'));
    held(u"a pinned card shows it"_s);
    co_return co_await showEvents(1);
}

Async<void> Rehearsal::mitigateByButton()
{
    const auto joined
        = co_await m_responder->client().channels().addMember(m_channel.id, m_responder->user().id);
    if (!joined)
        co_return failure(joined.error());
    says(*m_responder, u"joins ~%1 and clicks the card's first button"_s.arg(m_channel.name));
    const auto clicked = co_await m_responder->click(m_card.id, u"mitigate"_s);
    if (!clicked)
        co_return failure(clicked.error());
    const auto card = co_await cardShowing(u":large_orange_diamond:"_s);
    if (!card)
        co_return failure(card.error());
    sees(fieldLines(*card).join(u'\n'));
    held(u"the card follows in place"_s);
    co_return co_await showEvents(2);
}

Async<void> Rehearsal::resolveByCommand()
{
    says(*m_declarer, u"/incident resolve rolled back the release"_s);
    const auto typed
        = co_await m_declarer->type(m_channel.id, u"/incident resolve rolled back the release"_s);
    if (!typed)
        co_return failure(typed.error());
    const auto reply = co_await m_declarer->ephemeral(Patience);
    if (!reply)
        co_return failure(reply.error());
    sees(reply->message);
    const auto card = co_await cardShowing(u":white_check_mark:"_s);
    if (!card)
        co_return failure(card.error());
    const auto told = co_await showEvents(3);
    if (!told)
        co_return failure(told.error());

    const auto again = co_await m_declarer->type(m_channel.id, u"/incident mitigate"_s);
    if (!again)
        co_return failure(again.error());
    const auto refusal = co_await m_declarer->ephemeral(Patience);
    if (!refusal)
        co_return failure(refusal.error());
    says(*m_declarer, u"/incident mitigate"_s);
    sees(refusal->message);
    held(u"what may not follow is refused, with what may"_s);
    co_return Outcome<void>();
}

Async<void> Rehearsal::closeTheBook()
{
    const record::IncidentQuery all;
    const auto page = co_await m_stage.record().list(all);
    if (!page)
        co_return failure(page.error());
    const incident::Incident &incident = page->incidents.first();
    if (incident.status != incident::Status::Resolved)
        co_return didNotHold(u"The record does not have the incident as resolved."_s);
    const auto timeline = co_await m_stage.record().timeline(incident.id);
    if (!timeline)
        co_return failure(timeline.error());
    m_terminal.line();
    for (const incident::TimelineEntry &entry : *timeline)
        sees(u"%1  %2  %3"_s.arg(entry.at.toString(u"hh:mm:ss"_s), entry.text, entry.by.name));
    if (timeline->size() != 3)
        co_return didNotHold(u"The timeline has %1 entries, not 3."_s.arg(timeline->size()));
    held(u"the record is true"_s);
    co_return Outcome<void>();
}

Async<Post> Rehearsal::cardShowing(QString word)
{
    for (;;) {
        const int before = m_heard;
        const auto pinned = co_await m_declarer->client().posts().pinned(m_channel.id);
        if (!pinned)
            co_return failure(pinned.error());
        for (const Post &post : *pinned) {
            if (fieldLines(post).join(u'\n').contains(word))
                co_return post;
        }
        if (m_heard != before) // while the answer was on its way
            continue;
        const bool changed = co_await firstEmission(m_declarer.get(), &Participant::edited, Patience);
        if (!changed)
            co_return didNotHold(u"No pinned card shows %1."_s.arg(word));
    }
}

Async<void> Rehearsal::showEvents(int count)
{
    const mattermost::PostQuery query{m_channel.id, 0, 0, 60};
    for (;;) {
        const int before = m_heard;
        const auto posts = co_await m_declarer->client().posts().inChannel(query);
        if (!posts)
            co_return failure(posts.error());
        QStringList events; // newest first
        for (const Post &post : *posts) {
            if (post.type.isEmpty() && post.id != m_card.id)
                events << post.message;
        }
        if (events.size() > count)
            co_return didNotHold(u"%1 events were posted instead of %2."_s.arg(events.size()).arg(count));
        if (events.size() == count) {
            sees(u"@incidents  "_s + events.first());
            held(u"the channel is told, once"_s);
            co_return Outcome<void>();
        }
        if (m_heard != before)
            continue;
        const bool posted = co_await firstEmission(m_declarer.get(), &Participant::posted, Patience);
        if (!posted)
            co_return didNotHold(u"Only %1 of %2 events were posted."_s.arg(events.size()).arg(count));
    }
}

} // namespace muster::cli
