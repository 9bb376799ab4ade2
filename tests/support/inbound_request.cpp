// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/inbound_request.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace muster::test {

namespace {

InboundRequest inboundFrom(const QJsonObject &json, const QString &name)
{
    InboundRequest inbound;
    inbound.name = name;
    inbound.method = json["method"_L1].toString().toUtf8();
    inbound.target = json["path"_L1].toString().toUtf8();
    inbound.body = json["body"_L1].toString().toUtf8();
    for (const auto &pair : json["headers"_L1].toArray())
        inbound.headers.emplaceBack(pair[0].toString().toUtf8(), pair[1].toString().toUtf8());
    for (const auto &pair : json["form"_L1].toArray())
        inbound.form.emplaceBack(pair[0].toString(), pair[1].toString());
    return inbound;
}

} // namespace

QByteArray InboundRequest::bytes() const
{
    QByteArray bytes = method + ' ' + target + " HTTP/1.1\r\n";
    for (const auto &[key, value] : headers)
        bytes += key + ": " + value + "\r\n";
    return bytes + "\r\n" + body;
}

QString InboundRequest::field(const QString &key) const
{
    for (auto it = form.crbegin(); it != form.crend(); ++it) {
        if (it->first == key)
            return it->second;
    }
    return {};
}

QList<InboundRequest> readInbound(const QString &version)
{
    QList<InboundRequest> all;
    for (const QString &topic : transcriptTopics(version)) {
        QFile file(QStringLiteral(MUSTER_RECORDINGS_DIR "/mattermost-%1/%2.json").arg(version, topic));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no recording at %s", qPrintable(file.fileName()));
        for (const auto &item : QJsonDocument::fromJson(file.readAll()).array()) {
            const QJsonValue inbound = item["inbound"_L1];
            const QString name = u"%1 %2: %3"_s.arg(version, topic, item["name"_L1].toString());
            const QJsonArray several = inbound.isArray() ? inbound.toArray() : QJsonArray{inbound};
            for (const auto &each : several) {
                if (each.isObject())
                    all.append(inboundFrom(each.toObject(), name));
            }
        }
    }
    return all;
}

} // namespace muster::test
