// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/refusals.h"

#include "app/incident/markdown.h"
#include "app/relay/phrases.h"

using namespace Qt::StringLiterals;

namespace muster::relay {

namespace {

QString buttonsFrom(incident::Status status, const Texts &texts)
{
    QStringList labels;
    const QList<Action> actions = actionsFrom(status);
    for (const Action action : actions)
        labels.append(actionLabel(action, texts));
    return alternatives(labels, texts);
}

} // namespace

QString subjectIn(Medium medium, const store::KnownIncident &known, const Circumstances &now)
{
    if (medium == Medium::Chat)
        return incidentLink(known, now.workspace);
    const incident::Incident &incident = known.incident;
    return incident.number == 0 ? incident.title : u"#%1 %2"_s.arg(incident.number).arg(incident.title);
}

QString notAllowedText(const store::KnownIncident &known, incident::Status status, const Circumstances &now,
                       const Texts &texts, Medium medium)
{
    const QString is = statusSentence(subjectIn(medium, known, now), status, texts);
    const QString allowed = medium == Medium::Chat ? commandsFrom(status, texts, known.incident.number)
                                                   : buttonsFrom(status, texts);
    return is + u' ' + texts.translate("Chat", "Allowed now: %1.").arg(allowed);
}

std::optional<incident::Status> statusInTheWay(const Error &error)
{
    if (error.kind != Error::Kind::Conflict)
        return std::nullopt;
    return incident::statusFromName(error.code);
}

QString notDeclaredText(const QString &subject, const Error &error, const Texts &texts, Medium medium)
{
    return texts.translate("Chat", "%1 was not declared: the record did not take it.").arg(subject) + u' '
        + reasonText(error, texts, medium);
}

QString notChangedText(const QString &subject, const Error &error, const Texts &texts, Medium medium)
{
    return texts.translate("Chat", "%1 was not changed: the record did not take it.").arg(subject) + u' '
        + reasonText(error, texts, medium);
}

QString notRestoredText(const Error &error, const Texts &texts)
{
    if (error.kind == Error::Kind::Conflict)
        return archivedText(texts);
    return texts.translate("Chat", "Its channel could not be looked at, nor restored should it be archived.")
        + u' ' + reasonText(error, texts);
}

QString reasonText(const Error &error, const Texts &texts, Medium medium)
{
    using Kind = Error::Kind;
    switch (error.kind) {
    case Kind::Unauthorized:
    case Kind::Forbidden:
    case Kind::Disabled:
        return texts.translate("Chat",
                               "Muster is not allowed to: a token or a permission is missing. Your "
                               "administrator finds the details under Deliveries.");
    case Kind::NotFound:
    case Kind::Conflict:
    case Kind::Invalid: {
        const QString what = shortened(told(error, texts), 300);
        const QString said = medium == Medium::Chat ? incident::markdownLine(what) : what;
        return said.isEmpty() ? texts.translate("Chat", "It was refused.")
                              : texts.translate("Chat", "It was refused: “%1”").arg(said);
    }
    case Kind::Busy:
        return texts.translate("Chat", "There is too much to do over there.");
    case Kind::Network:
    case Kind::Timeout:
    case Kind::Server:
    case Kind::Malformed:
    case Kind::Storage:
    case Kind::Cancelled:
        return texts.translate("Chat", "There is no answer from over there.");
    }
    Q_UNREACHABLE();
}

} // namespace muster::relay
