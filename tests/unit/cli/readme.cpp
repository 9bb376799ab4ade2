// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/unit/cli/readme.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace muster::test {

namespace {

QString cell(const QString &row, int column)
{
    return row.section(u" | "_s, column, column).remove(u'`').remove(u'|').trimmed();
}

} // namespace

Readme::Readme()
{
    QFile file(QStringLiteral(MUSTER_SOURCE_DIR "/README.md"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("README.md can not be read");
    m_lines = QString::fromUtf8(file.readAll()).split(u'\n');
}

QByteArray Readme::block(const QString &language, const QString &after) const
{
    qsizetype i = 0;
    while (i < m_lines.size() && !m_lines[i].contains(after))
        ++i;
    const QString fence = "```"_L1 + language;
    while (i < m_lines.size() && m_lines[i].trimmed() != fence)
        ++i;
    if (i == m_lines.size())
        return {};
    const qsizetype indent = m_lines[i].indexOf(u'`');
    QStringList lines;
    for (++i; i < m_lines.size() && m_lines[i].trimmed() != "```"_L1; ++i)
        lines.append(m_lines[i].mid(indent));
    return lines.join(u'\n').toUtf8();
}

QMap<QString, QString> Readme::table(const QString &header) const
{
    QMap<QString, QString> rows;
    qsizetype i = 0;
    while (i < m_lines.size() && !m_lines[i].startsWith(header))
        ++i;
    for (i += 2; i < m_lines.size() && m_lines[i].startsWith(u'|'); ++i)
        rows.insert(cell(m_lines[i], 0), cell(m_lines[i], 1));
    return rows;
}

bool Readme::says(const QString &text) const
{
    return m_lines.join(u' ').contains(text);
}

} // namespace muster::test
