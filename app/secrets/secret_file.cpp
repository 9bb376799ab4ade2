// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/secrets/secret_file.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::secrets {

namespace {

bool isName(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char letter) {
        return (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9') || letter == '_';
    });
}

/// Quotes as in a shell's or systemd's environment file.
QByteArray unquoted(const QByteArray &value)
{
    const bool isQuoted = value.size() >= 2 && value.front() == value.back()
        && (value.front() == '"' || value.front() == '\'');
    return isQuoted ? value.sliced(1, value.size() - 2) : value;
}

/// A value that looks quoted itself gets a pair that reading takes off again.
QByteArray quotedIfNeeded(const QByteArray &value)
{
    return unquoted(value) == value ? value : '"' + value + '"';
}

} // namespace

Outcome<SecretFile> SecretFile::parse(const QByteArray &text, const Texts &texts)
{
    SecretFile file;
    QList<QByteArray> lines = text.split('\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QByteArray line = lines[i].trimmed();
        if (line.isEmpty() || line.startsWith('#')) {
            file.m_lines.append({{}, Secret(line)});
            continue;
        }
        const qsizetype equals = line.indexOf('=');
        const QByteArray name = line.left(qMax(equals, 0)).trimmed();
        if (!isName(name))
            return failure(
                {Error::Kind::Malformed,
                 texts.translate("Secrets", "Line %1 of the secrets file is not of the form NAME=value.")
                     .arg(i + 1),
                 {},
                 0,
                 {}});
        file.m_lines.append({QString::fromLatin1(name), Secret(unquoted(line.sliced(equals + 1).trimmed()))});
    }
    return file;
}

Secret SecretFile::value(const QString &name) const
{
    // The last one counts, as in a shell.
    const auto found = std::find_if(m_lines.rbegin(), m_lines.rend(),
                                    [&name](const Line &line) { return line.name == name; });
    return found == m_lines.rend() ? Secret() : found->text;
}

void SecretFile::setValue(const QString &name, const Secret &secret)
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
                                    [&name](const Line &line) { return line.name == name; });
    if (found == m_lines.end()) {
        m_lines.append({name, secret});
        return;
    }
    found->text = secret;
    const auto kept
        = std::remove_if(found + 1, m_lines.end(), [&name](const Line &line) { return line.name == name; });
    m_lines.resize(kept - m_lines.begin());
}

void SecretFile::remove(const QString &name)
{
    m_lines.removeIf([&name](const Line &line) { return line.name == name; });
}

Secret SecretFile::text() const
{
    QByteArray text;
    for (const Line &line : m_lines) {
        if (line.name.isEmpty())
            text += line.text.reveal() + '\n';
        else
            text += line.name.toLatin1() + '=' + quotedIfNeeded(line.text.reveal()) + '\n';
    }
    return Secret(std::move(text));
}

} // namespace muster::secrets
