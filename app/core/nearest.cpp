// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/core/nearest.h"

#include <QList>
#include <algorithm>
#include <limits>

namespace muster {

int editDistance(const QString &one, const QString &other)
{
    const QString a = one.toCaseFolded();
    const QString b = other.toCaseFolded();
    // Three rows of the usual table: the two before are enough to see a swap of neighbours.
    QList<int> beforeLast(b.size() + 1);
    QList<int> last(b.size() + 1);
    QList<int> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        std::swap(beforeLast, last);
        std::swap(last, row);
        row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, replaced});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
    }
    return row.last();
}

QString nearest(const QString &word, const QStringList &candidates)
{
    // No word of ours is longer; and what comes from outside must not cost a table of any size.
    static constexpr qsizetype longest = 64;
    if (word.isEmpty() || word.size() > longest)
        return {};
    const int allowed = std::max(1, static_cast<int>(word.size()) / 3);
    int least = std::numeric_limits<int>::max();
    QString found;
    for (const QString &candidate : candidates) {
        const int distance = editDistance(word, candidate);
        if (distance <= allowed && distance < least) {
            least = distance;
            found = candidate;
        }
    }
    if (!found.isEmpty() || word.size() < 2)
        return found;
    const auto begun = std::find_if(candidates.begin(), candidates.end(), [&word](const QString &candidate) {
        return candidate.startsWith(word, Qt::CaseInsensitive);
    });
    return begun == candidates.end() ? QString() : *begun;
}

} // namespace muster
