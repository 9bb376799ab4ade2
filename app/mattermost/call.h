// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QUrlQuery>
#include <chrono>

namespace muster::mattermost {

/// One call of the API, before address and token are put to it.
struct Call
{
    QByteArray method;
    QString path; ///< percent-encoded, after "/api/v4", e.g. "/users/me"
    QUrlQuery query;
    QByteArray body;
    bool withToken = true;
    std::chrono::milliseconds deadline{0}; ///< 0: the session's

    [[nodiscard]] static Call get(QString path, QUrlQuery query = {});
    [[nodiscard]] static Call post(QString path, const QJsonObject &body);
    [[nodiscard]] static Call post(QString path, const QJsonArray &body);
    [[nodiscard]] static Call post(QString path); ///< without a body
    [[nodiscard]] static Call put(QString path, const QJsonObject &body);
    [[nodiscard]] static Call put(QString path);
    [[nodiscard]] static Call remove(QString path);
};

/// @p name as one segment of a path: everything but letters, digits, "-", ".", "_", "~" and "@" encoded.
[[nodiscard]] QString segment(const QString &name);

} // namespace muster::mattermost
