// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/http/message.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QLatin1StringView>
#include <tl/expected.hpp>

namespace muster::practice {

/// A refusal of the server, by its id: status and English message are looked up (problems.cpp).
struct Problem
{
    QString id;
    int status = 0; ///< 0: the one that belongs to the id
    QHash<QString, QString> words; ///< what stands in {{.Name}} of the message

    explicit Problem(QLatin1StringView problemId, int statusCode = 0) : id(problemId), status(statusCode) { }
    Problem(QLatin1StringView problemId, QHash<QString, QString> replaced)
        : id(problemId), words(std::move(replaced))
    {
    }
};

template <typename T>
using Result = tl::expected<T, Problem>;

/// What a route answers, before the headers of the version are put on it.
struct Reply
{
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body;
    http::Headers headers;

    Reply() = default;
    Reply(const QJsonObject &object, int statusCode = 200);
    Reply(const QJsonArray &array, int statusCode = 200);

    [[nodiscard]] static Reply ok(); ///< {"status":"OK"}
    [[nodiscard]] static Reply text(const QByteArray &text, int statusCode = 200);
};

} // namespace muster::practice
