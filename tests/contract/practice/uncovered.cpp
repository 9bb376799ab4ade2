// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/contract/practice/uncovered.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace muster::test {

Uncovered::Uncovered(const QString &version)
{
    QFile file(QString::fromUtf8(MUSTER_UNCOVERED));
    static_cast<void>(file.open(QIODevice::ReadOnly));
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonValue share = all["share"_L1][version];
    m_share = {share["covered"_L1].toInteger(), share["recorded"_L1].toInteger()};
    for (const QString &part : {u"both"_s, version}) {
        const QJsonObject topics = all.value(part).toObject();
        for (auto topic = topics.begin(); topic != topics.end(); ++topic) {
            const QJsonObject items = topic.value().toObject();
            for (auto item = items.begin(); item != items.end(); ++item)
                m_reasons[topic.key()].insert(item.key(), item.value().toString());
        }
    }
}

QString Uncovered::reasonForTopic(const QString &topic) const
{
    return m_reasons.value(topic).value(u"*"_s);
}

QString Uncovered::reasonFor(const QString &topic, const QString &itemName) const
{
    return m_reasons.value(topic).value(itemName);
}

QStringList Uncovered::itemsOf(const QString &topic) const
{
    return m_reasons.value(topic).keys();
}

} // namespace muster::test
