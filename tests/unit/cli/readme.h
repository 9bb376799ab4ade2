// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace muster::test {

/// README.md, as far as it can be compared with the code.
class Readme
{
public:
    Readme();

    /// The first fenced block of @p language behind the first line that contains @p after, without what it is
    /// indented by; empty when there is none.
    [[nodiscard]] QByteArray block(const QString &language, const QString &after) const;
    /// First column to second, without the backticks, of the table whose header begins with @p header.
    [[nodiscard]] QMap<QString, QString> table(const QString &header) const;
    [[nodiscard]] bool says(const QString &text) const;

private:
    QStringList m_lines;
};

} // namespace muster::test
