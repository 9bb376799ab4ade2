// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/reply_text.h"

#include "app/mattermost/error_meanings.h"
#include "app/relay/phrases.h"
#include "app/relay/refusals.h"
#include "app/relay/step_error.h"

using namespace Qt::StringLiterals;

namespace muster::relay {

using store::KnownIncident;
using store::Step;
using store::StepState;

namespace {

bool didNotWorkOut(const Step &step, StepKind kind)
{
    return stepKindFromName(step.kind) == kind
        && (step.state == StepState::Dead || step.state == StepState::Skipped);
}

const Step *failed(const QList<Step> &parts, StepKind kind)
{
    const auto part = std::find_if(parts.cbegin(), parts.cend(),
                                   [kind](const Step &step) { return didNotWorkOut(step, kind); });
    return part == parts.cend() ? nullptr : &*part;
}

/// What of the channel is missing. Without a channel nothing else is worth a word.
QStringList missing(const QList<Step> &parts, const Texts &texts)
{
    if (const Step *channel = failed(parts, StepKind::ChannelCreate)) {
        return {texts.translate("Chat", "Its channel could not be made.") + u' '
                + reasonText(errorOf(*channel).error, texts) + u' '
                + texts.translate("Chat", "The incident is in the record all the same.")};
    }
    QStringList sentences;
    if (const Step *member = failed(parts, StepKind::MemberAdd)) {
        sentences.append(texts.translate("Chat",
                                         "You could not be added to its channel: open it by the link to "
                                         "join.")
                         + u' ' + reasonText(errorOf(*member).error, texts));
    }
    if (const Step *card = failed(parts, StepKind::CardPost)) {
        sentences.append(texts.translate("Chat", "Its card could not be posted: the commands do the same.")
                         + u' ' + reasonText(errorOf(*card).error, texts));
    }
    return sentences;
}

/// What became of the channel of an incident that was changed.
QStringList aboutTheArchive(const QList<Step> &parts, const Texts &texts)
{
    for (const Step &part : parts) {
        if (part.result[result::Restored].toBool())
            return {texts.translate("Chat", "Its channel was archived and is restored.")};
    }
    if (const Step *restore = failed(parts, StepKind::ChannelRestore))
        return {notRestoredText(errorOf(*restore).error, texts)};
    const Step *header = failed(parts, StepKind::ChannelHeader);
    if (header && mattermost::saysArchived(errorOf(*header).error))
        return {archivedText(texts)};
    return {};
}

QString declaredText(const KnownIncident &known, const QList<Step> &parts, const Circumstances &now,
                     const Texts &texts)
{
    QStringList sentences{texts.translate("Chat", "%1 is declared.").arg(incidentLink(known, now.workspace))};
    sentences.append(missing(parts, texts));
    if (!known.link.channelId.isEmpty()) {
        sentences.append(texts.translate("Chat", "Next, in its channel: %1.")
                             .arg(commandsFrom(known.incident.status, texts)));
    }
    return sentences.join(u' ');
}

} // namespace

QString replyText(const step::Reply &reply, const std::optional<KnownIncident> &known,
                  const QList<Step> &parts, const Circumstances &now)
{
    const Texts texts = textsFor(reply.asker, now);
    if (reply.about == step::Reply::About::Declared && known)
        return declaredText(*known, parts, now, texts);
    return (QStringList{reply.text} + aboutTheArchive(parts, texts)).join(u' ');
}

} // namespace muster::relay
