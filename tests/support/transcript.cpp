// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/transcript.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace muster::test {

namespace {

QString folderOf(const QString &version)
{
    return QStringLiteral(MUSTER_RECORDINGS_DIR) + u"/mattermost-"_s + version;
}

HeaderList headersFrom(const QJsonValue &json)
{
    HeaderList headers;
    for (const auto &pair : json.toArray()) {
        const QJsonArray both = pair.toArray();
        headers.emplaceBack(both.at(0).toString().toUtf8(), both.at(1).toString().toUtf8());
    }
    return headers;
}

RecordedExchange exchangeFrom(const QJsonObject &item)
{
    const QJsonObject request = item.value("request"_L1).toObject();
    const QJsonObject response = item.value("response"_L1).toObject();
    RecordedExchange exchange;
    exchange.name = item.value("name"_L1).toString();
    exchange.method = request.value("method"_L1).toString().toUtf8();
    exchange.target = request.value("path"_L1).toString().toUtf8();
    exchange.requestHeaders = headersFrom(request.value("headers"_L1));
    exchange.requestBody = request.value("body"_L1).toString().toUtf8();
    exchange.status = response.value("status"_L1).toInt();
    exchange.reason = response.value("reason"_L1).toString().toUtf8();
    exchange.answerHeaders = headersFrom(response.value("headers"_L1));
    exchange.answerBody = response.value("body"_L1).toString().toUtf8();
    return exchange;
}

} // namespace

QString RecordedExchange::path() const
{
    QString path = QUrl::fromEncoded(target).path();
    if (path.startsWith("/api/v4"_L1))
        path.remove(0, 7);
    return path;
}

QStringList RecordedExchange::segments() const
{
    return path().split(u'/', Qt::SkipEmptyParts);
}

QUrlQuery RecordedExchange::query() const
{
    return QUrlQuery(QUrl::fromEncoded(target));
}

QJsonValue RecordedExchange::requestJson() const
{
    return jsonFrom(requestBody);
}

QJsonValue RecordedExchange::answerJson() const
{
    return jsonFrom(answerBody);
}

QJsonValue jsonFrom(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (document.isObject())
        return document.object();
    if (document.isArray())
        return document.array();
    return QJsonValue(QJsonValue::Undefined);
}

QStringList transcriptTopics(const QString &version)
{
    QStringList topics;
    for (const QString &file : QDir(folderOf(version)).entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        topics.append(file.chopped(5));
    return topics;
}

QList<RecordedExchange> readTranscript(const QString &version, const QString &topic)
{
    QFile file(u"%1/%2.json"_s.arg(folderOf(version), topic));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no recording at %s", qPrintable(file.fileName()));
    QList<RecordedExchange> exchanges;
    for (const auto &item : QJsonDocument::fromJson(file.readAll()).array()) {
        const QJsonObject object = item.toObject();
        if (!object.contains("request"_L1) || !object.contains("response"_L1))
            continue;
        RecordedExchange exchange = exchangeFrom(object);
        exchange.version = version;
        exchange.topic = topic;
        exchanges.append(exchange);
    }
    return exchanges;
}

RecordedExchange recordedExchange(const QString &version, const QString &topic, const QString &name)
{
    for (const RecordedExchange &exchange : readTranscript(version, topic)) {
        if (exchange.name == name)
            return exchange;
    }
    qFatal("no exchange \"%s\" in %s of %s", qPrintable(name), qPrintable(topic), qPrintable(version));
}

} // namespace muster::test
