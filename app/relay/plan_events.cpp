// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/planner.h"

#include "app/incident/channel_name.h"
#include "app/incident/title_template.h"
#include "app/relay/channel_text.h"
#include "app/relay/phrases.h"
#include "app/relay/step_draft.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace muster::relay {

using incident::Event;
using incident::EventKind;
using incident::Incident;
using store::Step;

namespace {

/// Puts the steps of one happening together.
class EventPlan
{
public:
    EventPlan(const Happening &happening, const Circumstances &now);

    [[nodiscard]] QList<Step> steps();
    [[nodiscard]] QList<Step> catchUp();

private:
    template <typename Arguments>
    Step &add(const Arguments &arguments, QLatin1StringView lane);
    [[nodiscard]] QList<Step> taken();
    [[nodiscard]] QStringList unfinished(QList<StepKind> kinds) const;
    [[nodiscard]] bool has(EventKind kind) const;
    [[nodiscard]] bool isClick() const;
    [[nodiscard]] bool isProbe() const;

    void addChannel();
    void addCard(const std::optional<Asker> &waiting);
    void addRestore();
    void addHeader();
    void showChange();
    void addPosts();
    void addReply();
    void addDeclaredReply(const Asker &asker);
    void addStatusReply(const step::RecordStatus &asked);
    void chooseTeam(step::ChannelCreate &channel) const;

    const Happening &m_happening;
    const Circumstances &m_now;
    const Incident &m_incident;
    std::optional<Asker> m_asker;
    bool m_hasChannel = false; ///< it is there, or on its way
    QStringList m_channel; ///< the step that makes it, unless it is there
    QStringList m_card; ///< the step that posts it, unless it is there
    QStringList
        m_open; ///< the step that shows whether the channel is out of the archive, where it may be there
    QStringList m_told; ///< what the answer to a declaration waits for, to tell how it ended
    QList<Step> m_steps;
};

EventPlan::EventPlan(const Happening &happening, const Circumstances &now)
    : m_happening(happening), m_now(now), m_incident(happening.known.incident),
      m_channel(unfinished({StepKind::ChannelCreate})), m_card(unfinished({StepKind::CardPost})),
      m_told(unfinished({StepKind::ChannelCreate, StepKind::MemberAdd, StepKind::CardPost}))
{
    m_hasChannel = !m_channel.isEmpty() || !happening.known.link.channelId.isEmpty();
    if (happening.cause)
        m_asker = askerOf(*happening.cause);
}

QList<Step> EventPlan::steps()
{
    if (has(EventKind::Created) && !m_hasChannel && m_now.settings.channel.automatic)
        addChannel();
    else if (!m_happening.events.isEmpty() && m_hasChannel)
        showChange();
    addPosts();
    addReply();
    return taken();
}

QList<Step> EventPlan::catchUp()
{
    if (m_hasChannel)
        showChange();
    return taken();
}

QList<Step> EventPlan::taken()
{
    for (Step &step : m_steps)
        step.deliveryId = m_happening.deliveryId;
    return m_steps;
}

template <typename Arguments>
Step &EventPlan::add(const Arguments &arguments, QLatin1StringView lane)
{
    m_steps.append(draftStep(arguments, m_incident.id, lane, m_now.now));
    return m_steps.last();
}

QStringList EventPlan::unfinished(QList<StepKind> kinds) const
{
    QStringList ids;
    for (const Step &step : m_happening.unfinished) {
        const std::optional<StepKind> kind = stepKindFromName(step.kind);
        if (kind && kinds.contains(*kind))
            ids.append(step.id);
    }
    return ids;
}

/// A click is answered by the card that changes under it, and by nothing else.
bool EventPlan::isClick() const
{
    return m_happening.cause && stepKindFromName(m_happening.cause->kind) == StepKind::RecordStatus
        && step::argumentsOf<step::RecordStatus>(*m_happening.cause).fromCard;
}

/// As far as we know the channel is archived, and nothing was done about it: the header shows whether that
/// still holds.
bool EventPlan::isProbe() const
{
    return m_happening.known.link.archived && !has(EventKind::Reopened);
}

bool EventPlan::has(EventKind kind) const
{
    return std::any_of(m_happening.events.cbegin(), m_happening.events.cend(),
                       [kind](const Event &event) { return event.kind == kind; });
}

/// Where the declarer asked; an incident that was declared elsewhere goes to the first team, whose id is not
/// known before the workspace was reached.
void EventPlan::chooseTeam(step::ChannelCreate &channel) const
{
    channel.teamName = m_now.settings.workspace.teams.value(0);
    channel.teamId = m_now.workspace.teamNames.key(channel.teamName);
    if (m_asker && !m_asker->teamId.isEmpty()) {
        channel.teamId = m_asker->teamId;
        channel.teamName = m_now.workspace.teamNames.value(channel.teamId);
    }
}

void EventPlan::addChannel()
{
    const settings::ChannelSettings &rules = m_now.settings.channel;
    const QString title
        = incident::TitleTemplate::parse(rules.titleTemplate).render(m_incident, m_now.catalogue);
    step::ChannelCreate channel{
        .teamId = {},
        .teamName = {},
        .name = incident::channelName(title, m_incident.number),
        .displayName = title,
        .purpose = channelPurpose(m_incident, m_now),
        .isPrivate = settings::isChannelPrivate(rules, m_incident.isPrivate),
        .asker = m_asker,
    };
    chooseTeam(channel);
    if (channel.teamId.isEmpty() && channel.teamName.isEmpty())
        return;
    m_hasChannel = true;
    m_channel = {add(channel, lane::Channel).id};
    m_told = m_channel;

    const QString declarer = m_incident.declaredBy.mattermostId;
    if (!declarer.isEmpty()) {
        Step &member = add(step::MemberAdd{.userId = declarer, .asker = m_asker}, lane::Members);
        member.needs = m_channel;
        m_told.append(member.id);
    }
    addCard(m_asker);
    m_told.append(m_card);
}

void EventPlan::addCard(const std::optional<Asker> &waiting)
{
    Step &card = add(step::CardPost{.asker = waiting}, lane::Card);
    card.needs = m_channel + m_open;
    m_card = {card.id};
    add(step::CardPin{}, lane::Pin).needs = m_card;
}

/// Who reopens it wants its channel back, whether or not we heard that it was archived.
void EventPlan::addRestore()
{
    const step::ChannelRestore restore{.fromCard = isClick(), .asker = m_asker};
    m_open = {add(restore, lane::Channel).id};
}

/// The first to find out that the channel is archived: whoever is not told by their answer is told then.
void EventPlan::addHeader()
{
    const bool isAnswered = !m_open.isEmpty() || (isProbe() && !isClick());
    const step::ChannelHeader header{.asker = isAnswered ? std::nullopt : m_asker};
    Step &step = add(header, lane::Header);
    step.needs = m_channel + m_open;
    if (isProbe())
        m_open = {step.id};
}

/// Header and card as they are when the steps run, so that of several changes the last one stays.
void EventPlan::showChange()
{
    if (has(EventKind::Reopened) && m_channel.isEmpty())
        addRestore();
    addHeader();
    if (m_card.isEmpty() && m_happening.known.link.cardPostId.isEmpty())
        addCard({}); // posting it did not work out before
    else
        add(step::CardUpdate{}, lane::Card).needs = m_card + m_open;
}

void EventPlan::addPosts()
{
    if (!m_hasChannel)
        return;
    for (const Event &event : m_happening.events) {
        if (!m_now.settings.events.posted.contains(event.kind))
            continue;
        add(step::EventPost{.channelId = {}, .event = event}, lane::Events).needs = m_channel + m_open;
    }
}

void EventPlan::addReply()
{
    if (!m_happening.cause || !m_asker)
        return;
    const Step &cause = *m_happening.cause;
    if (stepKindFromName(cause.kind) == StepKind::RecordCreate)
        addDeclaredReply(*m_asker);
    else if (stepKindFromName(cause.kind) == StepKind::RecordStatus)
        addStatusReply(step::argumentsOf<step::RecordStatus>(cause));
}

void EventPlan::addDeclaredReply(const Asker &asker)
{
    const step::Reply reply{.about = step::Reply::About::Declared, .text = {}, .asker = asker};
    add(reply, {}).after = m_told;
}

void EventPlan::addStatusReply(const step::RecordStatus &asked)
{
    if (isClick())
        return;
    const Texts texts = textsFor(asked.asker, m_now);
    const QString link = incidentLink(m_happening.known, m_now.workspace);
    const QString next = commandsFrom(m_incident.status, texts, m_incident.number);
    QStringList sentences{statusSentence(link, m_incident.status, texts)};
    if (m_happening.events.isEmpty())
        sentences.append(texts.translate("Chat", "It was so already."));
    if (m_happening.cause->result[result::Noted].toBool())
        sentences.append(texts.translate("Chat", "Your message is kept as a note in its timeline."));
    sentences.append(texts.translate("Chat", "Next: %1.").arg(next));
    Step reply = draftReply(asked.asker, sentences.join(u' '), m_incident.id, m_now.now);
    reply.after = m_open;
    m_steps.append(reply);
}

} // namespace

QList<Step> planEvents(const Happening &happening, const Circumstances &now)
{
    return EventPlan(happening, now).steps();
}

QList<Step> planRestored(const Happening &happening, const Circumstances &now)
{
    return EventPlan(happening, now).catchUp();
}

} // namespace muster::relay
