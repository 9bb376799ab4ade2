// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/terminal.h"

#include <QJsonDocument>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace muster::cli {

namespace {

void write(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void Terminal::line(const QString &text) const
{
    write(stdout, (text + u'\n').toUtf8());
}

void Terminal::trouble(const QString &text) const
{
    write(stderr, (text + u'\n').toUtf8());
}

void Terminal::trouble(const Error &error) const
{
    trouble(printable(error.what));
    const QStringList lines = error.detail.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (!error.what.contains(line))
            trouble(u"  "_s + printable(line));
    }
}

void Terminal::json(const QJsonObject &object) const
{
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Indented));
}

QString printable(const QString &text)
{
    QString visible;
    visible.reserve(text.size());
    for (const QChar letter : text) {
        if (letter == u'\n' || letter.category() != QChar::Other_Control)
            visible += letter;
        else
            visible += u"\\x%1"_s.arg(letter.unicode(), 2, 16, QChar(u'0'));
    }
    return visible;
}

} // namespace muster::cli
