// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/problems.h"

#include "app/practice/problem_rows.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

const ProblemRow *rowOf(const QString &id)
{
    static const QHash<QString, const ProblemRow *> index = [] {
        QHash<QString, const ProblemRow *> built;
        for (const auto &rows : {problemRows(), oauthProblemRows()}) {
            for (const ProblemRow &row : rows)
                built.insert(row.id, &row);
        }
        return built;
    }();
    return index.value(id);
}

} // namespace

int statusOf(const Problem &problem)
{
    if (problem.status != 0)
        return problem.status;
    const ProblemRow *row = rowOf(problem.id);
    return row == nullptr ? 500 : row->status;
}

QString messageOf(const Problem &problem, Version version)
{
    const ProblemRow *row = rowOf(problem.id);
    if (row == nullptr)
        return problem.id; // as the server does with an id it has no words for
    const bool hasNewer = version == Version::V11_6 && !row->newerMessage.isEmpty();
    const QLatin1StringView text = hasNewer ? row->newerMessage : row->message;
    QString message = QString::fromUtf8(text.data(), text.size());
    for (auto word = problem.words.cbegin(); word != problem.words.cend(); ++word)
        message.replace(u"{{."_s % word.key() % u"}}"_s, word.value());
    return message;
}

} // namespace muster::practice
