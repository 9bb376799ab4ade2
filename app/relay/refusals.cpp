// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/refusals.h"

#include "app/incident/markdown.h"
#include "app/relay/phrases.h"

namespace muster::relay {

namespace {

/// An Error speaks English, since who it is told to is not known where it comes about. Its sentence is in the
/// catalogue of who made it; what came from outside is told as it is.
QString inLanguageOf(const Texts &texts, const QString &what)
{
    const QByteArray source = what.toUtf8();
    for (const char *context : {"Relay", "Record", "mattermost::Error"}) {
        const QString translated = texts.translate(context, source.constData());
        if (translated != what)
            return translated;
    }
    return what;
}

} // namespace

QString notAllowedText(const store::KnownIncident &known, incident::Status status, const Circumstances &now,
                       const Texts &texts)
{
    const QString is = statusSentence(incidentLink(known, now.workspace), status, texts);
    const QString allowed = commandsFrom(status, texts, known.incident.number);
    return is + u' ' + texts.translate("Chat", "Allowed now: %1.").arg(allowed);
}

QString reasonText(const Error &error, const Texts &texts)
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
        const QString said = incident::markdownLine(shortened(inLanguageOf(texts, error.what), 300));
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
