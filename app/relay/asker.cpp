// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/asker.h"

using namespace Qt::StringLiterals;

namespace muster::relay {

incident::Person personOf(const Asker &asker)
{
    return {.mattermostId = asker.userId, .recordId = {}, .name = asker.name};
}

QJsonObject toJson(const Asker &asker)
{
    QJsonObject json{{u"user"_s, asker.userId}};
    const auto put = [&json](QLatin1StringView key, const QString &value) {
        if (!value.isEmpty())
            json.insert(key, value);
    };
    put("name"_L1, asker.name);
    put("locale"_L1, asker.locale);
    put("team"_L1, asker.teamId);
    put("channel"_L1, asker.channelId);
    put("root"_L1, asker.rootId);
    put("responsePath"_L1, asker.responsePath);
    put("responseUntil"_L1, asker.responseUntil.toString(Qt::ISODateWithMs));
    if (asker.inConsole)
        json.insert("console"_L1, true);
    return json;
}

Asker askerFromJson(const QJsonObject &json)
{
    return {
        .userId = json["user"_L1].toString(),
        .name = json["name"_L1].toString(),
        .locale = json["locale"_L1].toString(),
        .teamId = json["team"_L1].toString(),
        .channelId = json["channel"_L1].toString(),
        .rootId = json["root"_L1].toString(),
        .responsePath = json["responsePath"_L1].toString(),
        .responseUntil = QDateTime::fromString(json["responseUntil"_L1].toString(), Qt::ISODateWithMs),
        .inConsole = json["console"_L1].toBool(),
    };
}

} // namespace muster::relay
