// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/texts.h"
#include "app/incident/incident.h"

#include <QStringList>
#include <variant>

namespace muster::incident {

/// What is wrong in a template, and where.
struct TemplateProblem
{
    qsizetype position = 0; ///< of the first letter it is about, from 0
    qsizetype length = 0;
    QString message; ///< what is wrong
    QString suggestion; ///< what was probably meant, to be put there instead; may be empty
    QStringList allowed; ///< all that may stand there

    bool operator==(const TemplateProblem &) const = default;
};

/// The text that makes a channel's title, in Liquid's syntax: {{ incident.number }}. Variables only.
class TitleTemplate
{
public:
    /// Longest display name of a Mattermost channel (reference, section 7).
    static constexpr qsizetype longestTitle = 64;

    /// Never fails: what can not be understood is in problems() and stands as it is.
    [[nodiscard]] static TitleTemplate parse(const QString &text, const Texts &texts = Texts());

    [[nodiscard]] const QList<TemplateProblem> &problems() const { return m_problems; }

    /// The title, one line, at most longestTitle code points and never half a character. Where nothing is
    /// left: "Incident 12", or "Incident" before there is a number.
    [[nodiscard]] QString render(const Incident &incident, const Catalogue &catalogue) const;

    /// Whether render() had to leave something out.
    [[nodiscard]] bool isCut(const Incident &incident, const Catalogue &catalogue) const;

    /// All variables, e.g. "incident.title", in the order in which they are offered.
    [[nodiscard]] static const QStringList &variables();

private:
    struct Literal
    {
        QString text;
    };
    struct Variable
    {
        QString name;
    };

    [[nodiscard]] QString whole(const Incident &incident, const Catalogue &catalogue) const;
    void appendLiteral(const QString &text, qsizetype begin, qsizetype end, const Texts &texts);
    void appendVariable(const QString &text, qsizetype begin, qsizetype end, const Texts &texts);

    QList<std::variant<Literal, Variable>> m_parts;
    QList<TemplateProblem> m_problems;
};

} // namespace muster::incident
