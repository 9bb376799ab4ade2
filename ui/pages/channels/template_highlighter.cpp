// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/channels/template_highlighter.h"

#include "app/incident/title_template.h"
#include "ui/look/palette.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace muster::ui {

TemplateHighlighter::TemplateHighlighter(QTextDocument *document, const QWidget *widget)
    : QSyntaxHighlighter(document), m_widget(widget)
{
}

void TemplateHighlighter::highlightBlock(const QString &text)
{
    QTextCharFormat braces;
    braces.setForeground(color(Role::Text3, m_widget));
    QTextCharFormat variable;
    variable.setForeground(color(Role::AccentText, m_widget));
    variable.setFontWeight(QFont::DemiBold);
    static const QRegularExpression placeholder(u"(\\{\\{)(.*?)(\\}\\}|$)"_s);
    for (const QRegularExpressionMatch &match : placeholder.globalMatch(text)) {
        setFormat(static_cast<int>(match.capturedStart(1)), 2, braces);
        setFormat(static_cast<int>(match.capturedStart(2)), static_cast<int>(match.capturedLength(2)),
                  variable);
        setFormat(static_cast<int>(match.capturedStart(3)), static_cast<int>(match.capturedLength(3)),
                  braces);
    }
    QTextCharFormat wrong;
    wrong.setForeground(color(Role::BadText, m_widget));
    wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    wrong.setUnderlineColor(color(Role::BadText, m_widget));
    const auto parsed = incident::TitleTemplate::parse(text);
    for (const incident::TemplateProblem &problem : parsed.problems())
        setFormat(static_cast<int>(problem.position), static_cast<int>(problem.length), wrong);
}

} // namespace muster::ui
