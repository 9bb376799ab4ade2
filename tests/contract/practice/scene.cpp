// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/contract/practice/scene.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace muster::test {

namespace {

QJsonObject readObject(const QString &name, QString &problem)
{
    QFile file(QString::fromUtf8(MUSTER_SCENES) + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        return {}; // a topic may need no scene
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll(), &error).object();
    if (error.error != QJsonParseError::NoError)
        problem = name + u" at "_s + QString::number(error.offset) + u": "_s + error.errorString();
    return object;
}

} // namespace

Scene Scene::read(const QString &topic)
{
    Scene scene;
    const QJsonObject object = readObject(topic + u".json"_s, scene.m_problem);
    scene.m_steps = object.value("steps"_L1).toArray();
    scene.m_answers = object.value("answers"_L1).toObject();
    scene.m_requests = object.value("requests"_L1).toObject();
    scene.m_together = object.value("together"_L1).toObject();
    scene.m_leftOut = object.value("left out"_L1).toObject();
    scene.m_triggerAges = object.value("trigger ages"_L1).toObject();
    const QJsonObject watched = object.value("watched"_L1).toObject();
    for (auto it = watched.begin(); it != watched.end(); ++it)
        scene.m_watched.insert(it.key(), it.value().toString());
    return scene;
}

QList<QJsonObject> Scene::before(const QString &itemName, const QString &version) const
{
    return stepsAt(u"before"_s, itemName, version);
}

QList<QJsonObject> Scene::during(const QString &itemName, const QString &version) const
{
    return stepsAt(u"during"_s, itemName, version);
}

QList<QJsonObject> Scene::stepsAt(const QString &when, const QString &itemName, const QString &version) const
{
    QList<QJsonObject> what;
    for (const QJsonValue &step : m_steps) {
        const QString only = step["only"_L1].toString();
        if (step[when].toString() != itemName || (!only.isEmpty() && only != version))
            continue;
        for (const QJsonValue &one : step["do"_L1].toArray())
            what << one.toObject();
    }
    return what;
}

QStringList Scene::together(const QString &itemName) const
{
    return m_together.value(itemName).toVariant().toStringList();
}

QJsonArray Scene::answers(const QString &itemName) const
{
    return m_answers.value(itemName).toArray();
}

QJsonObject Scene::request(const QString &itemName) const
{
    return m_requests.value(itemName).toObject();
}

bool Scene::isLeftOut(const QString &itemName, const QString &version) const
{
    return m_leftOut.value(version).toArray().contains(itemName);
}

qint64 Scene::triggerAge(const QString &itemName) const
{
    return m_triggerAges.value(itemName).toInteger();
}

QStringList Scene::itemNames() const
{
    QStringList names = m_requests.keys() + m_answers.keys() + m_triggerAges.keys() + m_together.keys();
    for (const QJsonValue &step : m_steps)
        names << step[step["before"_L1].isString() ? "before"_L1 : "during"_L1].toString();
    for (const QJsonValue &others : m_together)
        names << others.toVariant().toStringList();
    return names;
}

QHash<QString, QString> readPopulation(const QString &version)
{
    QString problem;
    const QJsonObject all = readObject(u"population.json"_s, problem).value(version).toObject();
    QHash<QString, QString> ids;
    for (auto it = all.begin(); it != all.end(); ++it)
        ids.insert(it.key(), it.value().toString());
    return ids;
}

} // namespace muster::test
