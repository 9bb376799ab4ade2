// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/settings/settings.h"

#include "app/settings/document.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

using namespace Qt::StringLiterals;

namespace muster::settings {

namespace {

QString shown(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().isEmpty() ? u"–"_s : value.toString();
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.sliced(1, list.size() - 2));
}

QString shown(const QJsonArray &array)
{
    QStringList values;
    for (const QJsonValue &value : array)
        values.append(shown(value));
    return u'[' + values.join(u", "_s) + u']';
}

/// Every value by its path. Lists of plain values count as one value.
void flatten(const QString &path, const QJsonValue &value, QMap<QString, QString> &values)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            flatten(path.isEmpty() ? it.key() : path + u'.' + it.key(), it.value(), values);
        return;
    }
    const QJsonArray array = value.toArray();
    if (!array.isEmpty() && array.first().isObject()) {
        for (qsizetype i = 0; i < array.size(); ++i)
            flatten(u"%1[%2]"_s.arg(path).arg(i), array[i], values);
    } else {
        values.insert(path, value.isArray() ? shown(array) : shown(value));
    }
}

QMap<QString, QString> flattened(const Settings &settings)
{
    QMap<QString, QString> values;
    flatten({}, toDocument(settings), values);
    return values;
}

} // namespace

size_t qHash(Topic topic, size_t seed) noexcept
{
    return ::qHash(static_cast<int>(topic), seed);
}

Problems problems(const Settings &settings, const Texts &texts)
{
    Problems found = problems(settings.workspace, texts);
    found += problems(settings.oauth, texts);
    found += problems(settings.people, texts);
    found += problems(settings.listener, texts);
    found += problems(settings.channel, texts);
    found += problems(settings.form, texts);
    found += problems(settings.events, texts);
    found += problems(settings.record, texts);
    found += problems(settings.language, texts);
    found += problems(settings.store, texts);
    found += problems(settings.console, texts);
    return found;
}

QSet<Topic> changed(const Settings &before, const Settings &after)
{
    QSet<Topic> topics;
    const auto compare = [&topics](Topic topic, bool isSame) {
        if (!isSame)
            topics.insert(topic);
    };
    compare(Topic::Workspace, before.workspace == after.workspace);
    compare(Topic::OAuth, before.oauth == after.oauth);
    compare(Topic::People, before.people == after.people);
    compare(Topic::Listener, before.listener == after.listener);
    compare(Topic::Channel, before.channel == after.channel);
    compare(Topic::Form, before.form == after.form);
    compare(Topic::Events, before.events == after.events);
    compare(Topic::Record, before.record == after.record);
    compare(Topic::Language, before.language == after.language);
    compare(Topic::Store, before.store == after.store);
    compare(Topic::Secrets, before.secrets == after.secrets);
    compare(Topic::Console, before.console == after.console);
    return topics;
}

QStringList diff(const Settings &before, const Settings &after)
{
    const QMap<QString, QString> old = flattened(before);
    const QMap<QString, QString> now = flattened(after);
    QMap<QString, QString> either = old;
    either.insert(now);
    QStringList lines;
    for (auto path = either.keyBegin(); path != either.keyEnd(); ++path) {
        const QString from = old.value(*path, u"–"_s);
        const QString to = now.value(*path, u"–"_s);
        if (from != to)
            lines.append(u"%1: %2 → %3"_s.arg(*path, from, to));
    }
    return lines;
}

} // namespace muster::settings
