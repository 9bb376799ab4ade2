// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <optional>

namespace muster::mattermost {

/// Optional keys are left out instead of sent empty: servers tell "not there" from "cleared".
inline void insertUnlessEmpty(QJsonObject &json, QLatin1StringView key, const QString &value)
{
    if (!value.isEmpty())
        json.insert(key, value);
}

template <typename T>
void insertIfSet(QJsonObject &json, QLatin1StringView key, const std::optional<T> &value)
{
    if (value)
        json.insert(key, *value);
}

template <typename T>
[[nodiscard]] QJsonArray arrayOf(const QList<T> &values)
{
    QJsonArray json;
    for (const T &value : values)
        json.append(value.toJson());
    return json;
}

/// Elements that are no objects are skipped.
template <typename T>
[[nodiscard]] QList<T> listOf(const QJsonArray &json)
{
    QList<T> values;
    values.reserve(json.size());
    for (const auto &value : json) {
        if (value.isObject())
            values.append(T::fromJson(value.toObject()));
    }
    return values;
}

} // namespace muster::mattermost
