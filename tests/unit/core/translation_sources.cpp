// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/unit/core/translation_sources.h"

#include <QDirIterator>
#include <QDomDocument>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace muster::test {

namespace {

QStringList formsOf(const QDomElement &translation)
{
    QStringList forms;
    for (auto form = translation.firstChildElement(u"numerusform"_s); !form.isNull();
         form = form.nextSiblingElement(u"numerusform"_s))
        forms.append(form.text());
    return forms.isEmpty() ? QStringList{translation.text()} : forms;
}

/// A literal's escapes, as far as texts have them.
QString asCompiled(QString literal)
{
    return literal.replace("\\\""_L1, "\""_L1).replace("\\n"_L1, "\n"_L1);
}

template <typename Say>
QStringList callsIn(const QString &folder, const QRegularExpression &call, Say say)
{
    QStringList beginnings;
    QDirIterator sources(folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (sources.hasNext()) {
        QFile file(sources.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        auto calls = call.globalMatch(QString::fromUtf8(file.readAll()));
        while (calls.hasNext())
            beginnings.append(say(calls.next()));
    }
    return beginnings;
}

} // namespace

QList<Message> messagesIn(const QString &path)
{
    QFile file(path);
    QDomDocument document;
    if (!file.open(QIODevice::ReadOnly) || !document.setContent(file.readAll()))
        return {};
    QList<Message> messages;
    const QDomNodeList found = document.elementsByTagName(u"message"_s);
    for (int i = 0; i < found.size(); ++i) {
        const QDomElement message = found.at(i).toElement();
        const QDomElement translation = message.firstChildElement(u"translation"_s);
        const QStringList source{message.parentNode().firstChildElement(u"name"_s).text(),
                                 message.firstChildElement(u"source"_s).text(),
                                 message.firstChildElement(u"comment"_s).text(),
                                 message.attribute(u"numerus"_s)};
        messages.append(
            {source.join(u'|'), formsOf(translation), translation.attribute(u"type"_s).isEmpty()});
    }
    return messages;
}

QStringList beginningsIn(const QString &folder)
{
    static const QRegularExpression call(uR"re(\btranslate\(\s*"([^"]+)",\s*"((?:[^"\\]|\\.)*)")re"_s);
    return callsIn(folder, call, [](const QRegularExpressionMatch &found) -> QString {
        return found.captured(1) + u'|' + asCompiled(found.captured(2));
    });
}

QStringList trBeginningsIn(const QString &folder)
{
    static const QRegularExpression call(uR"re(\btr\(\s*"((?:[^"\\]|\\.)*)")re"_s);
    return callsIn(folder, call, [](const QRegularExpressionMatch &found) -> QString {
        return asCompiled(found.captured(1));
    });
}

} // namespace muster::test
