// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/channel_text.h"

#include "app/incident/markdown.h"
#include "app/relay/phrases.h"

using namespace Qt::StringLiterals;

namespace muster::relay {

using incident::Event;
using incident::EventKind;
using incident::Incident;

namespace {

constexpr qsizetype longestPurpose = 250; // model/channel.go, in characters
constexpr qsizetype longestHeader = 1024;

QString happened(EventKind kind, const Texts &texts)
{
    switch (kind) {
    case EventKind::Created:
        return texts.translate("Chat", "%1 was declared.");
    case EventKind::Mitigated:
        return texts.translate("Chat", "%1 was mitigated.");
    case EventKind::Resolved:
        return texts.translate("Chat", "%1 was resolved.");
    case EventKind::Cancelled:
        return texts.translate("Chat", "%1 was cancelled.");
    case EventKind::Reopened:
        return texts.translate("Chat", "%1 was reopened.");
    case EventKind::Updated:
        return texts.translate("Chat", "%1 was changed; the card shows how it is now.");
    }
    Q_UNREACHABLE();
}

QString happenedBy(EventKind kind, const Texts &texts)
{
    switch (kind) {
    case EventKind::Created:
        return texts.translate("Chat", "%2 declared %1.");
    case EventKind::Mitigated:
        return texts.translate("Chat", "%2 mitigated %1.");
    case EventKind::Resolved:
        return texts.translate("Chat", "%2 resolved %1.");
    case EventKind::Cancelled:
        return texts.translate("Chat", "%2 cancelled %1.");
    case EventKind::Reopened:
        return texts.translate("Chat", "%2 reopened %1.");
    case EventKind::Updated:
        return texts.translate("Chat", "%2 changed %1; the card shows how it is now.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString channelMarker(const QString &incidentId)
{
    return "muster:"_L1 + incidentId;
}

QString channelPurpose(const Incident &incident, const Circumstances &now)
{
    const QString marker = " ("_L1 + channelMarker(incident.id) + u')';
    const QString purpose
        = textsForAll(now).translate("Chat", "Channel of incident %1").arg(numberedTitle(incident));
    return shortened(purpose, longestPurpose - marker.size()) + marker;
}

QString channelHeader(const store::KnownIncident &known, const Circumstances &now)
{
    const Incident &incident = known.incident;
    const Texts texts = textsForAll(now);
    QStringList parts{statusWithSign(incident, texts)};
    const QString severity = severityName(incident, now.catalogue);
    if (!severity.isEmpty())
        parts.append(severity);
    if (incident.number > 0)
        parts.append(u'#' + QString::number(incident.number));
    if (!incident.declaredBy.name.isEmpty())
        parts.append(
            texts.translate("Chat", "declared by %1").arg(incident::markdownLine(incident.declaredBy.name)));
    const QUrl card = cardUrl(now.workspace, known.link);
    if (card.isValid())
        parts.append(incident::markdownLink(texts.translate("Chat", "Open the card"), card));
    if (incident.url.isValid())
        parts.append(incident::markdownLink(texts.translate("Chat", "Open the record"), incident.url));
    while (parts.size() > 1 && parts.join(" | "_L1).size() > longestHeader)
        parts.removeLast();
    return shortened(parts.join(" | "_L1), longestHeader);
}

QString eventText(const Event &event, const Incident &incident, const Circumstances &now)
{
    const Texts texts = textsForAll(now);
    const QString name = "**"_L1 + numberedTitle(incident) + "**"_L1;
    QString text = event.by.name.isEmpty()
        ? happened(event.kind, texts).arg(name)
        : happenedBy(event.kind, texts).arg(name, incident::markdownLine(event.by.name));
    if (!event.message.isEmpty())
        text += "\n"_L1 + quoted(event.message);
    return text;
}

} // namespace muster::relay
