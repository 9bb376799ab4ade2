// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/server_data.h"

#include "app/core/log.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

QJsonObject read(const QString &version)
{
    QFile file(u":/practice/data/server-"_s % version % u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qCCritical(lcPractice) << "the data of version" << version << "is not in this program";
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

QJsonValue serverData(Version version, const QString &part)
{
    static const QJsonObject older = read(u"5.37"_s);
    static const QJsonObject newer = read(u"11.6"_s);
    return (version == Version::V5_37 ? older : newer).value(part);
}

} // namespace muster::practice
