// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace muster::test {

/// One line of a source file with its comments and string contents blanked out, so that a rule about code
/// does not trip over prose.
struct SourceLine
{
    int number = 0; ///< from 1
    QString text; ///< as written
    QString code; ///< without comments; string contents emptied
};

struct SourceFile
{
    QString path; ///< relative to the project's root, e.g. "app/http/listener.cpp"
    QList<SourceLine> lines;

    /// The folder below app/ or ui/, e.g. "http".
    [[nodiscard]] QString module() const;
    /// Paths of #include "…" lines with their numbers.
    [[nodiscard]] QList<std::pair<int, QString>> ownIncludes() const;
    /// Paths of #include <…> lines with their numbers.
    [[nodiscard]] QList<std::pair<int, QString>> systemIncludes() const;
};

/// All .h and .cpp files below @p folder of the project, sorted by path.
[[nodiscard]] QList<SourceFile> sourceFiles(const QString &folder);

/// Blanks comments and the contents of string and character literals; @p inComment carries a /* over lines.
[[nodiscard]] QString codeOnly(const QString &line, bool &inComment);

} // namespace muster::test
