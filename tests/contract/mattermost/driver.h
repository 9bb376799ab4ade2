// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/mattermost/client.h"
#include "tests/support/transcript.h"

#include <QCoroTask>
#include <QRegularExpression>
#include <functional>

namespace muster::test {

/// What our client made of an answer, written as JSON again.
using Understood = Outcome<QJsonValue>;

/// Makes our client say what a recorded request said.
struct Driver
{
    QByteArray method;
    QRegularExpression path; ///< after /api/v4
    QStringList keys; ///< of query and body that our client can say
    QStringList ignoredKeys; ///< recorded ones that it leaves out or says in its own way
    std::function<Understood(mattermost::Client &, const RecordedExchange &)> call;
    bool sendsToken = true;
    QJsonObject defaults = {}; ///< what it says in the body where the recorded request relies on the server

    /// Whether the recorded request is one that our client makes, and not one that only a test would.
    [[nodiscard]] bool speaks(const RecordedExchange &exchange) const;
};

/// Drivers for every method of the client that has recorded exchanges.
[[nodiscard]] QList<Driver> directoryDrivers(); ///< users, teams, bots, server
[[nodiscard]] QList<Driver> channelDrivers();
[[nodiscard]] QList<Driver> messageDrivers(); ///< posts, dialogs, commands
[[nodiscard]] QList<Driver> administrationDrivers(); ///< OAuth apps, sessions, configuration

inline constexpr QLatin1StringView anyId("[a-z0-9]+");
[[nodiscard]] QRegularExpression wholePath(const QString &pattern);

template <typename T>
[[nodiscard]] Understood understood(const Outcome<T> &outcome)
{
    return outcome.map([](const T &value) { return QJsonValue(value.toJson()); });
}

template <typename T>
[[nodiscard]] Understood understood(const Outcome<QList<T>> &outcome)
{
    return outcome.map([](const QList<T> &values) {
        QJsonArray array;
        for (const T &value : values)
            array.append(value.toJson());
        return QJsonValue(array);
    });
}

/// Of a call that yields nothing.
[[nodiscard]] inline Understood understood(const Outcome<void> &outcome)
{
    if (!outcome)
        return failure(outcome.error());
    return QJsonValue(QJsonObject());
}

} // namespace muster::test
