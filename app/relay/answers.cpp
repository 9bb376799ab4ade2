// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/answers.h"

#include "app/incident/duration.h"
#include "app/incident/markdown.h"

using namespace Qt::StringLiterals;

namespace muster::relay {

using incident::Incident;
using mattermost::Attachment;
using store::KnownIncident;

namespace {

QString row(const QStringList &cells)
{
    return "| "_L1 + cells.join(" | "_L1) + " |"_L1;
}

QString ageOf(const Incident &incident, const Circumstances &now, const Texts &texts)
{
    const std::chrono::milliseconds age(incident.createdAt.msecsTo(now.now));
    return incident::durationText(age, texts);
}

QString table(const QList<KnownIncident> &shown, const Circumstances &now, const Texts &texts)
{
    QStringList lines{
        row({texts.translate("Chat", "Incident"), texts.translate("Chat", "Status"),
             texts.translate("Chat", "Severity"), texts.translate("Chat", "Declared by"),
             texts.translate("Chat", "Age")}),
        row(QStringList(5, u":---"_s)),
    };
    for (const KnownIncident &known : shown) {
        const Incident &incident = known.incident;
        lines.append(row({incidentLink(known, now.workspace), statusWithSign(incident, texts),
                          severityName(incident, now.catalogue),
                          incident::markdownLine(incident.declaredBy.name), ageOf(incident, now, texts)}));
    }
    return lines.join(u'\n');
}

/// The table of those that @p asker may see, and a word on those that are left out.
QString tableFor(const QList<KnownIncident> &listed, const Asker &asker, const Circumstances &now)
{
    const Texts texts = textsFor(asker, now);
    QList<KnownIncident> shown;
    for (const KnownIncident &known : listed) {
        if (isShownTo(asker, known))
            shown.append(known);
    }
    const bool someHidden = shown.size() < listed.size();
    const bool more = shown.size() > longestList;
    shown = shown.first(qMin(shown.size(), qsizetype(longestList)));
    QStringList paragraphs;
    if (!shown.isEmpty())
        paragraphs.append(table(shown, now, texts));
    if (more)
        paragraphs.append(texts.translate("Chat", "Only the newest %n are shown.", nullptr, longestList));
    if (someHidden)
        paragraphs.append(
            texts.translate("Chat", "Private incidents are listed only for those who declared them."));
    return paragraphs.join("\n\n"_L1);
}

QString noneOpen(const Texts &texts)
{
    return texts.translate("Chat", "No incident is open. `/incident new` declares one.");
}

QString helpLine(const QString &command, const QString &explanation)
{
    return "- `/incident "_L1 + command + u"` – "_s + explanation;
}

} // namespace

bool isShownTo(const Asker &asker, const KnownIncident &known)
{
    if (!known.incident.isPrivate)
        return true;
    return known.incident.declaredBy.mattermostId == asker.userId
        || (!asker.channelId.isEmpty() && known.link.channelId == asker.channelId);
}

Answer helpAnswer(const Texts &texts)
{
    const QString message = u" ["_s + texts.translate("Chat", "message") + u']';
    const QString number = u" ["_s + texts.translate("Chat", "number") + u']';
    const QString title = texts.translate("Chat", "Database is down");
    const QStringList lines{
        "#### "_L1 + texts.translate("Chat", "Incidents, from chat"),
        helpLine(u"new"_s, texts.translate("Chat", "opens the form and declares an incident")),
        helpLine(u"new "_s + title + u" --severity sev1 --private --summary \"…\""_s,
                 texts.translate("Chat", "declares it at once; options may be left out")),
        helpLine(u"mitigate"_s + message, texts.translate("Chat", "the worst is over")),
        helpLine(u"resolve"_s + message, texts.translate("Chat", "it is over")),
        helpLine(u"cancel"_s + message, texts.translate("Chat", "it was none, or was declared twice")),
        helpLine(u"reopen"_s + number, texts.translate("Chat", "it is back; with a number from any channel")),
        helpLine(u"status"_s, texts.translate("Chat", "how this channel's incident stands")),
        helpLine(u"list"_s, texts.translate("Chat", "all open incidents, with links")),
        helpLine(u"connect"_s, texts.translate("Chat", "shows, once, that this Mattermost account is yours")),
        helpLine(u"disconnect"_s, texts.translate("Chat", "takes that back")),
        {},
        texts.translate(
            "Chat",
            "Mitigate, resolve, cancel and status are about the incident in whose channel they are "
            "typed. Its pinned card has buttons for the same."),
    };
    return Answer::ephemeral(lines.join(u'\n'));
}

Answer listAnswer(const QList<KnownIncident> &listed, const Asker &asker, const Circumstances &now)
{
    const QString open = tableFor(listed, asker, now);
    return Answer::ephemeral(open.isEmpty() ? noneOpen(textsFor(asker, now)) : open);
}

Answer statusAnswer(const KnownIncident &known, const Asker &asker, const Circumstances &now)
{
    const Texts texts = textsFor(asker, now);
    const Incident &incident = known.incident;
    const QString next = commandsFrom(incident.status, texts);
    Attachment details;
    details.fallback = numberedTitle(incident);
    const auto add = [&details](const QString &title, const QString &value) {
        if (!value.isEmpty())
            details.fields.append({.title = title, .value = value});
    };
    add(texts.translate("Chat", "Status"), statusWithSign(incident, texts));
    add(texts.translate("Chat", "Severity"), severityName(incident, now.catalogue));
    add(texts.translate("Chat", "Declared by"), incident::markdownLine(incident.declaredBy.name));
    add(texts.translate("Chat", "Age"), ageOf(incident, now, texts));
    add(texts.translate("Chat", "Services"), serviceNames(incident, now.catalogue).join(", "_L1));
    details.text = incident::markdownEscaped(incident.summary);
    const QString sentence = statusSentence(incidentLink(known, now.workspace), incident.status, texts);
    return Answer::ephemeral(sentence + u' ' + texts.translate("Chat", "Next: %1.").arg(next), {details});
}

Answer wrongPlaceAnswer(const QString &command, const QList<KnownIncident> &listed, const Asker &asker,
                        const Circumstances &now)
{
    const Texts texts = textsFor(asker, now);
    const QString what = texts
                             .translate("Chat",
                                        "This is no incident's channel. `%1` is about the incident in "
                                        "whose channel it is typed.")
                             .arg(command);
    const QString open = tableFor(listed, asker, now);
    if (open.isEmpty())
        return Answer::ephemeral(what + u' ' + noneOpen(texts));
    return Answer::ephemeral(what + u' ' + texts.translate("Chat", "These are open:") + "\n\n"_L1 + open);
}

Answer whichToReopenAnswer(const QList<KnownIncident> &closed, const Asker &asker, const Circumstances &now)
{
    const Texts texts = textsFor(asker, now);
    const QString what = texts.translate("Chat",
                                         "This is no incident's channel. Say which incident is to be "
                                         "reopened by its number, e.g. `/incident reopen 12`.");
    const QString table = tableFor(closed, asker, now);
    if (table.isEmpty())
        return Answer::ephemeral(what);
    return Answer::ephemeral(what + u' ' + texts.translate("Chat", "These were closed last:") + "\n\n"_L1
                             + table);
}

Answer noSuchNumberAnswer(int number, const Texts &texts)
{
    return Answer::ephemeral(
        texts
            .translate("Chat",
                       "There is no incident #%1 that you can see. `/incident list` shows the open "
                       "ones, `/incident reopen` those that were closed last.")
            .arg(number));
}

Answer unknownSeverityAnswer(const QString &word, const incident::Catalogue &catalogue, const Texts &texts)
{
    QStringList names;
    for (const incident::Severity &severity : catalogue.severities)
        names.append(incident::markdownLine(severity.name));
    if (names.isEmpty()) {
        return Answer::ephemeral(texts.translate("Chat",
                                                 "Nothing was declared: the record has no severities. "
                                                 "Leave `--severity` out."));
    }
    return Answer::ephemeral(
        texts.translate("Chat", "Nothing was declared: there is no severity “%1”. Choose %2.")
            .arg(incident::markdownLine(shortened(word, 40)), alternatives(names, texts)));
}

QString declaredAlreadyText(const QString &subject, const Texts &texts)
{
    return texts
        .translate("Chat",
                   "You declared %1 a moment ago, so no second one was made. For a second one use another "
                   "title.")
        .arg(subject);
}

Answer declaredAlreadyAnswer(const std::optional<KnownIncident> &twin, const Asker &asker,
                             const Circumstances &now)
{
    const Texts texts = textsFor(asker, now);
    if (!twin) {
        return Answer::ephemeral(texts.translate("Chat",
                                                 "You declared an incident of that title a moment ago. It is "
                                                 "being made, and the link follows here. For a second one "
                                                 "use another title."));
    }
    return Answer::ephemeral(declaredAlreadyText(incidentLink(*twin, now.workspace), texts));
}

} // namespace muster::relay
