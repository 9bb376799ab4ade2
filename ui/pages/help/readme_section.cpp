// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/help/readme_section.h"

#include <QFile>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

QString textOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QString sectionOf(const QString &markdown, const QString &title)
{
    QStringList section;
    bool isInside = false;
    bool isCode = false;
    for (const QString &line : markdown.split(u'\n')) {
        if (line.trimmed().startsWith("```"_L1))
            isCode = !isCode;
        if (!isCode && line.startsWith("## "_L1))
            isInside = line.sliced(3).trimmed() == title;
        else if (isInside)
            section.append(line);
    }
    return section.join(u'\n').trimmed();
}

QString connectInstructions(const QString &language)
{
    const QString translated = textOf(u":/help/connect.%1.md"_s.arg(language));
    return translated.isEmpty() ? sectionOf(textOf(u":/help/README.md"_s), u"Connect a real workspace"_s)
                                : translated;
}

} // namespace muster::ui
