// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/suggestions.h"

#include "app/incident/command_line.h"

using namespace Qt::StringLiterals;

namespace muster::backend {

namespace {

using incident::Verb;

ChatSuggestion suggestion(Verb verb, const QString &hint, const QString &help)
{
    return {QString("/incident "_L1 + incident::verbName(verb)), hint, help};
}

QList<ChatSuggestion> all(const Texts &texts)
{
    const QString message = texts.translate("Console", "[message]");
    return {
        suggestion(Verb::Declare, texts.translate("Console", "[title]"),
                   texts.translate("Console", "Declare an incident; without a title a form opens")),
        suggestion(Verb::Mitigate, message, texts.translate("Console", "The harm is stopped, work goes on")),
        suggestion(Verb::Resolve, message, texts.translate("Console", "It is over")),
        suggestion(Verb::Cancel, message, texts.translate("Console", "It was no incident")),
        suggestion(Verb::Reopen, texts.translate("Console", "[number]"),
                   texts.translate("Console", "It is not over after all")),
        suggestion(Verb::Status, {}, texts.translate("Console", "How the incident of this channel stands")),
        suggestion(Verb::List, {}, texts.translate("Console", "What is open, with links")),
        suggestion(Verb::Connect, {}, texts.translate("Console", "Show that this account is yours")),
        suggestion(Verb::Disconnect, {}, texts.translate("Console", "Take that back")),
        suggestion(Verb::Help, {}, texts.translate("Console", "All commands")),
    };
}

} // namespace

QList<ChatSuggestion> suggestionsFor(const QString &typed, const Texts &texts)
{
    if (!typed.startsWith(u'/'))
        return {};
    QList<ChatSuggestion> fitting;
    for (const ChatSuggestion &each : all(texts)) {
        if (each.command.startsWith(typed, Qt::CaseInsensitive) && each.command != typed)
            fitting.append(each);
    }
    return fitting;
}

} // namespace muster::backend
