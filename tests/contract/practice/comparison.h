// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonValue>
#include <QStringList>

namespace muster::test {

class Translation;

/// Compares what was recorded with what came, value by value, and learns the ids on the way. Ids must stand
/// for one another throughout a file; times must be times; what is random by nature must only be there.
class Comparison
{
public:
    explicit Comparison(Translation &translation);

    void json(const QString &where, const QJsonValue &recorded, const QJsonValue &live);
    void text(const QString &where, const QString &recorded, const QString &live);
    void equal(const QString &where, const QString &recorded, const QString &live);

    [[nodiscard]] const QStringList &differences() const { return m_differences; }

private:
    void objects(const QString &where, const QJsonObject &recorded, const QJsonObject &live);
    void arrays(const QString &where, const QJsonArray &recorded, const QJsonArray &live);
    void numbers(const QString &where, double recorded, double live);
    void random(const QString &where, const QString &recorded, const QString &live);
    void secrets(const QString &where, const QString &recorded, const QString &live);
    void triggers(const QString &where, const QString &recorded, const QString &live);
    void differ(const QString &where, const QString &recorded, const QString &live);

    Translation &m_translation;
    QStringList m_differences;
};

} // namespace muster::test
