// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/incident/title_template.h"

#include "app/core/nearest.h"

#include <QTextBoundaryFinder>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::incident {

namespace {

QString severityName(const QString &id, const Catalogue &catalogue)
{
    const auto found = std::find_if(catalogue.severities.begin(), catalogue.severities.end(),
                                    [&id](const Severity &severity) { return severity.id == id; });
    return found == catalogue.severities.end() ? id : found->name;
}

QString valueOf(const QString &variable, const Incident &incident, const Catalogue &catalogue)
{
    if (variable == "incident.title"_L1)
        return incident.title;
    if (variable == "incident.number"_L1)
        return incident.number > 0 ? QString::number(incident.number) : QString();
    if (variable == "incident.severity"_L1)
        return severityName(incident.severity, catalogue);
    if (variable == "incident.status"_L1)
        return statusName(incident.status);
    if (variable == "incident.date"_L1)
        return incident.createdAt.toUTC().date().toString(Qt::ISODate);
    return incident.declaredBy.name;
}

/// The first @p longest code points, without half a character as people see it.
QString cutToFit(const QString &text, qsizetype longest)
{
    if (text.toUcs4().size() <= longest)
        return text;
    qsizetype units = 0;
    for (qsizetype points = 0; points < longest; ++points)
        units += text[units].isHighSurrogate() ? 2 : 1;
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, text);
    characters.setPosition(units);
    const qsizetype end = characters.isAtBoundary() ? units : characters.toPreviousBoundary();
    return text.left(end > 0 ? end : units).trimmed();
}

} // namespace

const QStringList &TitleTemplate::variables()
{
    static const QStringList names{u"incident.number"_s, u"incident.title"_s, u"incident.severity"_s,
                                   u"incident.status"_s, u"incident.date"_s,  u"incident.declared_by"_s};
    return names;
}

TitleTemplate TitleTemplate::parse(const QString &text, const Texts &texts)
{
    TitleTemplate result;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype open = text.indexOf("{{"_L1, at);
        result.appendLiteral(text, at, open < 0 ? text.size() : open, texts);
        if (open < 0)
            break;
        const qsizetype close = text.indexOf("}}"_L1, open);
        if (close < 0) {
            result.m_parts.append(Literal{text.sliced(open)});
            result.m_problems.append({open,
                                      text.size() - open,
                                      texts.translate("TitleTemplate", "“{{” has no “}}” behind it."),
                                      u"}}"_s,
                                      {}});
            break;
        }
        result.appendVariable(text, open, close + 2, texts);
        at = close + 2;
    }
    if (text.trimmed().isEmpty())
        result.m_problems.append({0, text.size(),
                                  texts.translate("TitleTemplate", "The title would be empty."),
                                  u"{{ incident.title }}"_s, variables()});
    return result;
}

void TitleTemplate::appendLiteral(const QString &text, qsizetype begin, qsizetype end, const Texts &texts)
{
    const QString literal = text.sliced(begin, end - begin);
    if (literal.isEmpty())
        return;
    m_parts.append(Literal{literal});
    const qsizetype tag = literal.indexOf("{%"_L1);
    if (tag >= 0)
        m_problems.append({begin + tag,
                           2,
                           texts.translate("TitleTemplate",
                                           "Tags such as “{% if %}” are not understood, only "
                                           "variables such as “{{ incident.title }}”."),
                           {},
                           variables()});
}

void TitleTemplate::appendVariable(const QString &text, qsizetype begin, qsizetype end, const Texts &texts)
{
    const QString inside = text.sliced(begin + 2, end - begin - 4);
    const QString name = inside.trimmed();
    if (variables().contains(name)) {
        m_parts.append(Variable{name});
        return;
    }
    m_parts.append(Literal{text.sliced(begin, end - begin)});
    const qsizetype position = name.isEmpty() ? begin : begin + 2 + inside.indexOf(name);
    const qsizetype length = name.isEmpty() ? end - begin : name.size();
    if (name.contains(u'|')) {
        const QString plain = name.section(u'|', 0, 0).trimmed();
        m_problems.append(
            {position, length,
             texts.translate("TitleTemplate", "Filters (“|”) are not understood, only variables."),
             variables().contains(plain) ? plain : nearest(plain, variables()), variables()});
    } else if (name.isEmpty()) {
        m_problems.append(
            {position,
             length,
             texts.translate("TitleTemplate", "A variable's name is missing between the braces."),
             {},
             variables()});
    } else {
        m_problems.append({position, length,
                           texts.translate("TitleTemplate", "There is no variable “%1”.").arg(name),
                           nearest(name, variables()), variables()});
    }
}

QString TitleTemplate::whole(const Incident &incident, const Catalogue &catalogue) const
{
    QString title;
    for (const auto &part : m_parts) {
        if (const auto *literal = std::get_if<Literal>(&part))
            title += literal->text;
        else
            title += valueOf(std::get<Variable>(part).name, incident, catalogue);
    }
    return title.simplified();
}

bool TitleTemplate::isCut(const Incident &incident, const Catalogue &catalogue) const
{
    return whole(incident, catalogue).toUcs4().size() > longestTitle;
}

QString TitleTemplate::render(const Incident &incident, const Catalogue &catalogue) const
{
    const QString title = cutToFit(whole(incident, catalogue), longestTitle);
    if (!title.isEmpty())
        return title;
    return incident.number > 0 ? u"Incident %1"_s.arg(incident.number) : u"Incident"_s;
}

} // namespace muster::incident
