// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/help/readme_section.h"

#include <QFile>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace muster::ui {

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

QString connectInstructions()
{
    QFile readme(u":/help/README.md"_s);
    if (!readme.open(QIODevice::ReadOnly))
        return {};
    return sectionOf(QString::fromUtf8(readme.readAll()), u"Connect a real workspace"_s);
}

} // namespace muster::ui
