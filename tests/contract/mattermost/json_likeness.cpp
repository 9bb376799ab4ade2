// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/contract/mattermost/json_likeness.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace muster::test {

namespace {

bool saysNothing(const QJsonValue &json)
{
    return json.isNull() || json.isUndefined() || json == QJsonValue(QString()) || json == QJsonValue(false)
        || json == QJsonValue(0) || (json.isArray() && json.toArray().isEmpty())
        || (json.isObject() && json.toObject().isEmpty());
}

QString asText(const QJsonValue &json)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{json}).toJson(QJsonDocument::Compact));
}

} // namespace

QJsonValue essence(const QJsonValue &json)
{
    if (json.isArray()) {
        QJsonArray array;
        for (const auto &element : json.toArray())
            array.append(essence(element));
        return array;
    }
    if (!json.isObject())
        return json;
    QJsonObject object;
    const QJsonObject source = json.toObject();
    for (auto it = source.constBegin(); it != source.constEnd(); ++it) {
        const QJsonValue value = essence(it.value());
        if (!saysNothing(value))
            object.insert(it.key(), value);
    }
    return object;
}

QStringList misunderstandings(const QJsonValue &understood, const QJsonValue &answered)
{
    if (understood.isArray()) {
        const QJsonArray ours = understood.toArray();
        const QJsonArray theirs = answered.toArray();
        if (ours.size() != theirs.size())
            return {u"%1 elements of %2"_s.arg(ours.size()).arg(theirs.size())};
        QStringList found;
        for (qsizetype i = 0; i < ours.size(); ++i)
            found += misunderstandings(ours.at(i), theirs.at(i));
        return found;
    }
    if (!understood.isObject())
        return essence(understood) == essence(answered)
            ? QStringList()
            : QStringList{u"%1 instead of %2"_s.arg(asText(understood), asText(answered))};
    QStringList found;
    const QJsonObject object = essence(understood).toObject();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        for (const QString &difference : misunderstandings(it.value(), answered[it.key()]))
            found.append(it.key() + u": "_s + difference);
    }
    return found;
}

} // namespace muster::test
