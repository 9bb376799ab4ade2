// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/figures.h"

#include <QJsonArray>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace muster::bench {

namespace {

QString number(double value, const QString &unit)
{
    const int decimals = value < 10 ? 2 : 0;
    return QString::number(value, 'f', decimals) + u' ' + unit;
}

QString line(const QString &name, const QString &value, const QString &bound, const QString &held,
             const QString &from)
{
    const QString text
        = u"%1 %2 %3  %4  %5"_s.arg(name, -44).arg(value, 12).arg(bound, 12).arg(held, -8).arg(from);
    return text.trimmed() + u'\n';
}

} // namespace

double Samples::quantile(double share) const
{
    if (m_values.isEmpty())
        return 0;
    QList<double> sorted = m_values;
    std::sort(sorted.begin(), sorted.end());
    const double last = static_cast<double>(sorted.size() - 1);
    return sorted[static_cast<qsizetype>(std::lround(share * last))];
}

QString table(const Figures &figures)
{
    QString text = line(u"what"_s, u"value"_s, u"at most"_s, u"held"_s, u"from"_s);
    for (const Figure &figure : figures) {
        const QString bound = figure.bound ? number(*figure.bound, figure.unit) : u"-"_s;
        const QString held = figure.bound ? (figure.isHeld() ? u"yes"_s : u"NO"_s) : u"-"_s;
        text += line(figure.name, number(figure.value, figure.unit), bound, held, figure.from);
    }
    return text;
}

QJsonObject toJson(const Figures &figures)
{
    QJsonArray rows;
    bool allHeld = true;
    for (const Figure &figure : figures) {
        allHeld = allHeld && figure.isHeld();
        rows.append(QJsonObject{
            {u"name"_s, figure.name},
            {u"value"_s, figure.value},
            {u"unit"_s, figure.unit},
            {u"bound"_s, figure.bound ? QJsonValue(*figure.bound) : QJsonValue()},
            {u"held"_s, figure.isHeld()},
            {u"from"_s, figure.from},
        });
    }
    return {{u"figures"_s, rows}, {u"held"_s, allHeld}};
}

} // namespace muster::bench
