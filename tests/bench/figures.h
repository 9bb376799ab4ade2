// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <optional>

namespace muster::bench {

/// Samples of one thing, all in one unit.
class Samples
{
public:
    void add(double value) { m_values.append(value); }
    [[nodiscard]] qsizetype count() const { return m_values.size(); }
    [[nodiscard]] double median() const { return quantile(0.5); }
    /// What it takes when nobody is in the way: on a busy machine the rest tells how long one waits for a
    /// processor or the disk, and that is the same for whoever is measured.
    [[nodiscard]] double undisturbed() const { return quantile(0.1); }
    /// @p share, 0..1, of the samples are at most this; 0 without samples.
    [[nodiscard]] double quantile(double share) const;

private:
    QList<double> m_values;
};

/// One row of the table.
struct Figure
{
    QString name;
    double value = 0;
    QString unit; ///< "x" for a ratio
    std::optional<double> bound; ///< the most that @c value may be; none: told, held to nothing
    QString from; ///< what the value was made of

    [[nodiscard]] bool isHeld() const { return !bound || value <= *bound; }
};

using Figures = QList<Figure>;

[[nodiscard]] QString table(const Figures &figures);
[[nodiscard]] QJsonObject toJson(const Figures &figures);

} // namespace muster::bench
