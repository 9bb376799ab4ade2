// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/incident/incident_export.h"

#include "app/incident/markdown.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace muster::incident {

namespace {

/// Outside of Mattermost, Markdown may hold HTML.
QString line(const QString &untrusted)
{
    return markdownLine(untrusted).replace(u'<', "\\<"_L1);
}

QString paragraph(const QString &untrusted)
{
    return markdownEscaped(untrusted).replace(u'<', "\\<"_L1);
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-dd hh:mm:ss 'UTC'"_s) : QString();
}

QString headingOf(const Incident &incident)
{
    const QString title = line(incident.title);
    return incident.number == 0 ? title : u'#' + QString::number(incident.number) + u' ' + title;
}

/// Collects the rows of a table; what is empty has none.
class Table
{
public:
    void add(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            m_rows.append("| "_L1 + name + " | "_L1 + value + " |"_L1);
    }

    [[nodiscard]] QString text() const { return "| | |\n| :--- | :--- |\n"_L1 + m_rows.join(u'\n'); }

private:
    QStringList m_rows;
};

QString factsOf(const IncidentExport &exported, const Texts &texts)
{
    const Incident &incident = exported.incident;
    Table table;
    const QString word
        = incident.recordStatus.isEmpty() ? statusLabel(incident.status, texts) : line(incident.recordStatus);
    table.add(texts.translate("Console", "Status"), word);
    table.add(texts.translate("Console", "Severity"), line(exported.severityName));
    table.add(texts.translate("Console", "Services"), line(exported.serviceNames.join(u", "_s)));
    table.add(texts.translate("Console", "Declared by"), line(incident.declaredBy.name));
    table.add(texts.translate("Console", "Declared at"), timeText(incident.createdAt));
    table.add(texts.translate("Console", "Mitigated at"), timeText(incident.mitigatedAt));
    table.add(texts.translate("Console", "Resolved at"), timeText(incident.resolvedAt));
    table.add(texts.translate("Console", "Cancelled at"), timeText(incident.cancelledAt));
    if (incident.isPrivate)
        table.add(texts.translate("Console", "Private"), texts.translate("Console", "Yes"));
    if (!exported.channelName.isEmpty())
        table.add(texts.translate("Console", "Channel"),
                  markdownLink(exported.channelName, exported.channelUrl));
    table.add(texts.translate("Console", "In the record"),
              incident.url.isEmpty() ? QString()
                                     : markdownLink(incident.url.toDisplayString(), incident.url));
    return table.text();
}

QString lineOf(const TimelineEntry &entry, const Texts &texts)
{
    QString said = "- "_L1 + timeText(entry.at) + u" – "_s;
    if (!entry.by.name.isEmpty())
        said += "**"_L1 + line(entry.by.name) + "**: "_L1;
    return said + paragraph(timelineSentence(entry, texts)).replace(u'\n', "\n  "_L1);
}

QString translatedField(const QString &field, const Texts &texts)
{
    if (field == "title"_L1)
        return texts.translate("Console", "title");
    if (field == "summary"_L1)
        return texts.translate("Console", "summary");
    if (field == "severity"_L1)
        return texts.translate("Console", "severity");
    if (field == "services"_L1)
        return texts.translate("Console", "services");
    return field;
}

QString updatedSentence(const QString &fields, const Texts &texts)
{
    QStringList names;
    const QStringList changed = fields.split(u',', Qt::SkipEmptyParts);
    for (const QString &field : changed)
        names.append(translatedField(field.trimmed(), texts));
    return texts.translate("Console", "Changed: %1").arg(names.join(", "_L1));
}

QJsonObject toJson(const TimelineEntry &entry)
{
    return {{"id"_L1, entry.id},
            {"at"_L1, entry.at.toUTC().toString(Qt::ISODateWithMs)},
            {"kind"_L1, entry.kind},
            {"text"_L1, entry.text},
            {"by"_L1, toJson(entry.by)}};
}

} // namespace

QString timelineSentence(const TimelineEntry &entry, const Texts &texts)
{
    if (entry.kind == "created"_L1)
        return texts.translate("Console", "Declared: %1").arg(entry.text);
    if (entry.kind == "updated"_L1)
        return updatedSentence(entry.text, texts);
    if (entry.kind != "status"_L1)
        return entry.text;
    const std::optional<Status> status = statusFromName(entry.text.section(u": "_s, 0, 0));
    if (!status)
        return entry.text;
    const QString message = entry.text.section(u": "_s, 1);
    const QString label = statusLabel(*status, texts);
    return message.isEmpty() ? label : label + ": "_L1 + message;
}

QString incidentAsMarkdown(const IncidentExport &exported, const Texts &texts)
{
    QStringList paragraphs{"# "_L1 + headingOf(exported.incident), factsOf(exported, texts)};
    if (!exported.incident.summary.isEmpty())
        paragraphs.append("## "_L1 + texts.translate("Console", "Summary") + "\n\n"_L1
                          + paragraph(exported.incident.summary));
    if (!exported.timeline.isEmpty()) {
        QStringList lines;
        for (const TimelineEntry &entry : exported.timeline)
            lines.append(lineOf(entry, texts));
        paragraphs.append("## "_L1 + texts.translate("Console", "Timeline") + "\n\n"_L1 + lines.join(u'\n'));
    }
    return paragraphs.join("\n\n"_L1) + u'\n';
}

QJsonObject incidentAsJson(const IncidentExport &exported)
{
    QJsonObject incident = toJson(exported.incident);
    incident.insert("severityName"_L1, exported.severityName);
    incident.insert("serviceNames"_L1, QJsonArray::fromStringList(exported.serviceNames));
    QJsonArray timeline;
    for (const TimelineEntry &entry : exported.timeline)
        timeline.append(toJson(entry));
    QJsonObject json{{"incident"_L1, incident}, {"timeline"_L1, timeline}};
    if (!exported.channelName.isEmpty()) {
        json.insert("channel"_L1,
                    QJsonObject{{"name"_L1, exported.channelName},
                                {"url"_L1, exported.channelUrl.toString(QUrl::FullyEncoded)}});
    }
    return json;
}

} // namespace muster::incident
