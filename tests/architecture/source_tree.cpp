// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/architecture/source_tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace muster::test {

namespace {

SourceFile readSource(const QString &root, const QString &path)
{
    SourceFile source{QDir(root).relativeFilePath(path), {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return source;
    bool inComment = false;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (int i = 0; i < lines.size(); ++i)
        source.lines.append({i + 1, lines[i], codeOnly(lines[i], inComment)});
    return source;
}

QList<std::pair<int, QString>> includes(const SourceFile &file, const QString &pattern)
{
    const QRegularExpression expression(pattern);
    QList<std::pair<int, QString>> found;
    for (const SourceLine &line : file.lines) {
        if (const auto match = expression.match(line.text); match.hasMatch())
            found.append({line.number, match.captured(1)});
    }
    return found;
}

} // namespace

QString SourceFile::module() const
{
    return path.section(u'/', 1, 1);
}

QList<std::pair<int, QString>> SourceFile::ownIncludes() const
{
    return includes(*this, uR"re(^\s*#\s*include\s+"([^"]+)")re"_s);
}

QList<std::pair<int, QString>> SourceFile::systemIncludes() const
{
    return includes(*this, uR"re(^\s*#\s*include\s+<([^>]+)>)re"_s);
}

QList<SourceFile> sourceFiles(const QString &folder)
{
    const QString root = QString::fromUtf8(MUSTER_SOURCE_DIR);
    QStringList paths;
    QDirIterator files(root + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(files.next());
    paths.sort();
    QList<SourceFile> sources;
    for (const QString &path : std::as_const(paths))
        sources.append(readSource(root, path));
    return sources;
}

QString codeOnly(const QString &line, bool &inComment)
{
    QString code;
    QChar quote;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QStringView rest = QStringView(line).sliced(i);
        if (inComment) {
            if (rest.startsWith("*/"_L1)) {
                inComment = false;
                ++i;
            }
        } else if (!quote.isNull()) {
            if (line[i] == u'\\')
                ++i;
            else if (line[i] == quote)
                quote = QChar();
        } else if (rest.startsWith("//"_L1)) {
            break;
        } else if (rest.startsWith("/*"_L1)) {
            inComment = true;
            ++i;
        } else if (line[i] == u'"' || (line[i] == u'\'' && (i == 0 || !line[i - 1].isDigit()))) {
            quote = line[i];
            code += quote;
        } else {
            code += line[i];
        }
    }
    return code;
}

} // namespace muster::test
