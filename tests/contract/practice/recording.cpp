// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/contract/practice/recording.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace muster::test {

namespace {

QString folderOf(const QString &version)
{
    return QString::fromUtf8(MUSTER_RECORDINGS) + u"/mattermost-"_s + version;
}

QString uniqueName(const QJsonObject &item, qsizetype index, QHash<QString, int> &seen)
{
    QString name = item.value("name"_L1).toString();
    if (name.isEmpty() && item.contains("missed_posts"_L1))
        name = u"missed posts: %1"_s.arg(item.value("missed_posts"_L1).toInt());
    if (name.isEmpty())
        name = u"item %1"_s.arg(index);
    const int count = ++seen[name];
    return count == 1 ? name : name + u" (%1)"_s.arg(count);
}

} // namespace

QStringList Recording::integrationHosts() const
{
    QStringList hosts;
    for (const RecordedItem &item : items) {
        for (const QJsonObject &inbound : inboundOf(item.json)) {
            for (const QJsonValue &header : inbound.value("headers"_L1).toArray()) {
                if (header[0].toString() == "Host"_L1 && !hosts.contains(header[1].toString()))
                    hosts << header[1].toString();
            }
        }
    }
    return hosts;
}

Recording readRecording(const QString &version, const QString &topic)
{
    Recording recording{version, topic, {}};
    QFile file(folderOf(version) + u'/' + topic + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return recording;
    QHash<QString, int> seen;
    const QJsonArray items = QJsonDocument::fromJson(file.readAll()).array();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QJsonObject item = items.at(i).toObject();
        recording.items << RecordedItem{uniqueName(item, i, seen), item};
    }
    return recording;
}

QStringList recordedTopics(const QString &version)
{
    QStringList topics;
    const QStringList files = QDir(folderOf(version)).entryList({u"[0-9]*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        topics << file.chopped(5);
    return topics;
}

QList<QJsonObject> inboundOf(const QJsonObject &item)
{
    const QJsonValue inbound = item.value("inbound"_L1);
    if (inbound.isObject())
        return {inbound.toObject()};
    QList<QJsonObject> all;
    for (const QJsonValue &one : inbound.toArray())
        all << one.toObject();
    return all;
}

} // namespace muster::test
