// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/card.h"

#include "app/incident/markdown.h"
#include "app/relay/phrases.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace muster::relay {

using incident::Incident;
using incident::Status;
using mattermost::Attachment;
using mattermost::AttachmentField;

namespace {

constexpr qsizetype longestSummary = 3000;
constexpr qsizetype shortestSummary = 100;
constexpr int otherProps = 500; // characters left for muster_step and what the server adds

/// The interface's own colours for the statuses (danger, warning, success, neutral).
QString colorOf(Status status)
{
    switch (status) {
    case Status::Started:
        return u"#B0201A"_s;
    case Status::Mitigated:
        return u"#834600"_s;
    case Status::Resolved:
        return u"#11663F"_s;
    case Status::Triage:
    case Status::Cancelled:
        return u"#454A55"_s;
    }
    Q_UNREACHABLE();
}

mattermost::Action button(Action action, const store::KnownIncident &known, const CallbackTokens &tokens,
                          const Circumstances &now, const Texts &texts)
{
    const CallbackClaims claims{
        .purpose = TokenPurpose::Button,
        .userId = {},
        .teamId = {},
        .channelId = known.link.channelId,
        .incidentId = known.incident.id,
        .action = actionName(action),
        .nonce = {},
        .expiresAt = {},
    };
    mattermost::Action shown;
    shown.id = actionName(action);
    shown.name = actionLabel(action, texts);
    shown.style = action == Action::Cancel ? u"danger"_s : u"default"_s;
    shown.url = now.workspace.callbackUrl.toString() + "/mattermost/button"_L1;
    shown.context = {{u"token"_s, tokens.sign(claims)}};
    return shown;
}

QList<AttachmentField> fieldsOf(const Incident &incident, const Circumstances &now, const Texts &texts)
{
    QList<AttachmentField> fields;
    const auto add = [&fields](const QString &title, const QString &value) {
        if (!value.isEmpty())
            fields.append({.title = title, .value = value});
    };
    add(texts.translate("Chat", "Status"), statusWithSign(incident, texts));
    add(texts.translate("Chat", "Severity"), severityName(incident, now.catalogue));
    add(texts.translate("Chat", "Declared by"), incident::markdownLine(incident.declaredBy.name));
    add(texts.translate("Chat", "Declared"), timeText(incident.createdAt));
    add(texts.translate("Chat", "Services"), serviceNames(incident, now.catalogue).join(", "_L1));
    if (incident.url.isValid())
        add(texts.translate("Chat", "Record"),
            incident::markdownLink(texts.translate("Chat", "Open the record"), incident.url));
    return fields;
}

qsizetype jsonSize(const Attachment &attachment)
{
    return QString::fromUtf8(QJsonDocument(attachment.toJson()).toJson(QJsonDocument::Compact)).size();
}

} // namespace

QList<Attachment> incidentCard(const store::KnownIncident &known, const CallbackTokens &tokens,
                               const Circumstances &now)
{
    const Texts texts = textsForAll(now);
    const Incident &incident = known.incident;
    Attachment card;
    card.fallback = numberedTitle(incident) + ": "_L1 + statusWord(incident, texts);
    card.color = colorOf(incident.status);
    card.title = numberedTitle(incident);
    card.fields = fieldsOf(incident, now, texts);
    const QList<Action> actions = actionsFrom(incident.status);
    for (const Action action : actions)
        card.actions.append(button(action, known, tokens, now, texts));

    // The summary gives way where the props are too small for all (8,000 characters before 11).
    qsizetype length = longestSummary;
    do {
        card.text = incident::markdownEscaped(shortened(incident.summary, length));
        length /= 2;
    } while (length > shortestSummary
             && jsonSize(card) > now.workspace.capabilities.propsCharacters - otherProps);
    return {card};
}

} // namespace muster::relay
