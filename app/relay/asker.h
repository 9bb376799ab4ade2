// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/incident/incident.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace muster::relay {

/// Who asked for something in Mattermost, and how to answer them. Members are empty where the delivery
/// does not say.
struct Asker
{
    QString userId;
    QString name; ///< as shown to people: display name, else user name without "@"
    QString locale; ///< as Mattermost has it, e.g. "de" or "pt-BR"; empty: not known
    QString teamId;
    QString channelId; ///< where they typed or clicked
    QString rootId; ///< the thread they typed in; servers before 11 do not say
    QString responsePath; ///< "/hooks/commands/…", good for 5 answers; its server also keeps the thread
    QDateTime responseUntil; ///< after this only a direct message reaches them
    bool inConsole = false; ///< asked from the console, which sees what comes of it: no word in chat

    bool operator==(const Asker &) const = default;
};

[[nodiscard]] incident::Person personOf(const Asker &asker);
[[nodiscard]] QJsonObject toJson(const Asker &asker);
[[nodiscard]] Asker askerFromJson(const QJsonObject &json);

} // namespace muster::relay
