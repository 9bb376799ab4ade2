// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/phrases.h"

#include "app/incident/markdown.h"

using namespace Qt::StringLiterals;

namespace muster::relay {

using incident::Incident;
using incident::Status;

namespace {

QString signOf(Status status)
{
    // Emoji that 5.37 has already.
    switch (status) {
    case Status::Triage:
        return u":large_blue_circle:"_s;
    case Status::Started:
        return u":red_circle:"_s;
    case Status::Mitigated:
        return u":large_orange_diamond:"_s;
    case Status::Resolved:
        return u":white_check_mark:"_s;
    case Status::Cancelled:
        return u":no_entry_sign:"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Texts textsFor(const Asker &asker, const Circumstances &now)
{
    return Texts::forLocale(asker.locale, now.settings.language.defaultLanguage);
}

Texts textsForAll(const Circumstances &now)
{
    return Texts::forLocale(now.settings.language.defaultLanguage);
}

QString statusWord(const Incident &incident, const Texts &texts)
{
    if (!incident.recordStatus.isEmpty())
        return incident::markdownLine(incident.recordStatus);
    return incident::statusLabel(incident.status, texts);
}

QString statusWithSign(const Incident &incident, const Texts &texts)
{
    return signOf(incident.status) + u' ' + statusWord(incident, texts);
}

QString statusSentence(const QString &subject, Status status, const Texts &texts)
{
    switch (status) {
    case Status::Triage:
        return texts.translate("Chat", "%1 is in triage.").arg(subject);
    case Status::Started:
        return texts.translate("Chat", "%1 is open: it has started and is not mitigated.").arg(subject);
    case Status::Mitigated:
        return texts.translate("Chat", "%1 is mitigated.").arg(subject);
    case Status::Resolved:
        return texts.translate("Chat", "%1 is resolved.").arg(subject);
    case Status::Cancelled:
        return texts.translate("Chat", "%1 is cancelled.").arg(subject);
    }
    Q_UNREACHABLE();
}

QString archivedText(const Texts &texts)
{
    return texts.translate(
        "Chat",
        "Its channel is archived, so header and card there stay as they were. A team admin "
        "can restore it, by “Unarchive Channel” in the channel's menu; then they follow by "
        "themselves.");
}

QString severityName(const Incident &incident, const incident::Catalogue &catalogue)
{
    for (const incident::Severity &severity : catalogue.severities) {
        if (severity.id == incident.severity)
            return incident::markdownLine(severity.name);
    }
    return incident::markdownLine(incident.severity);
}

QStringList serviceNames(const Incident &incident, const incident::Catalogue &catalogue)
{
    QStringList names;
    for (const QString &id : incident.services) {
        const auto service
            = std::find_if(catalogue.services.cbegin(), catalogue.services.cend(),
                           [&id](const incident::Service &candidate) { return candidate.id == id; });
        names.append(incident::markdownLine(service == catalogue.services.cend() ? id : service->name));
    }
    return names;
}

QString numberedTitle(const Incident &incident)
{
    const QString title = incident::markdownLine(incident.title);
    return incident.number == 0 ? title : u'#' + QString::number(incident.number) + u' ' + title;
}

QString incidentLink(const store::KnownIncident &known, const Workspace &workspace)
{
    const QString name = numberedTitle(known.incident);
    const QUrl url = channelUrl(workspace, known.link);
    if (url.isEmpty())
        return "**"_L1 + name + "**"_L1;
    return u'[' + name + "]("_L1 + url.toString(QUrl::FullyEncoded) + u')';
}

QString actionLabel(Action action, const Texts &texts)
{
    switch (action) {
    case Action::Mitigate:
        return texts.translate("Chat", "Mitigate");
    case Action::Resolve:
        return texts.translate("Chat", "Resolve");
    case Action::Cancel:
        return texts.translate("Chat", "Cancel", "the incident");
    case Action::Reopen:
        return texts.translate("Chat", "Reopen");
    }
    Q_UNREACHABLE();
}

QString commandFor(Action action, int number)
{
    QString command = "/incident "_L1 + actionName(action);
    if (number > 0)
        command += u' ' + QString::number(number);
    return u'`' + command + u'`';
}

QString alternatives(const QStringList &choices, const Texts &texts)
{
    if (choices.size() < 2)
        return choices.join(QString());
    //: between the last two of several choices, with the spaces around it
    const QString last = texts.translate("Chat", " or ");
    return choices.first(choices.size() - 1).join(", "_L1) + last + choices.last();
}

QString commandsFrom(Status status, const Texts &texts, int number)
{
    QStringList commands;
    const QList<Action> actions = actionsFrom(status);
    for (const Action action : actions)
        commands.append(commandFor(action, action == Action::Reopen ? number : 0));
    return alternatives(commands, texts);
}

QString shortened(const QString &text, qsizetype length)
{
    if (text.size() <= length)
        return text;
    QString cut = text.first(length - 1);
    if (cut.back().isHighSurrogate())
        cut.chop(1);
    return cut + u'…';
}

QString quoted(const QString &text)
{
    return "> "_L1 + incident::markdownEscaped(text).replace(u'\n', "\n> "_L1);
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-dd hh:mm 'UTC'"_s);
}

} // namespace muster::relay
