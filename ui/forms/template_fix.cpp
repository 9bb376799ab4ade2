// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/forms/template_fix.h"

#include "app/incident/title_template.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

QString mended(const QString &text, const incident::TemplateProblem &problem)
{
    // Braces that are never closed: what was written between them is worth keeping.
    if (problem.suggestion == "}}"_L1)
        return text.trimmed() + u" }}"_s;
    return QString(text).replace(problem.position, problem.length, problem.suggestion);
}

} // namespace

FormState::Problem templateProblem(const QString &text, const Texts &texts)
{
    const auto parsed = incident::TitleTemplate::parse(text, texts);
    if (parsed.problems().isEmpty())
        return {};
    const incident::TemplateProblem &first = parsed.problems().first();
    if (first.suggestion.isEmpty())
        return {first.message, {}, {}, true};
    return {first.message, QCoreApplication::translate("SettingsDraft", "Use %1").arg(first.suggestion),
            mended(text, first), true};
}

} // namespace muster::ui
