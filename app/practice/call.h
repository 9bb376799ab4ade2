// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/http/message.h"
#include "app/practice/model.h"
#include "app/practice/reply.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace muster::practice {

class Api;
class State;
struct Dialect;

using Parameters = QHash<QString, QString>;

/// One request on its way through a route, with who sent it. Copyable, for routes that answer later.
class Call
{
public:
    Call(Api &api, http::Request request, Parameters parameters, const Session *session);

    [[nodiscard]] Api &api() const { return *m_api; }
    [[nodiscard]] State &state() const;
    [[nodiscard]] const Dialect &dialect() const;
    [[nodiscard]] const http::Request &request() const { return m_request; }

    // Who. Empty on a route for anyone without a token.
    [[nodiscard]] const Session &session() const { return m_session; }
    [[nodiscard]] const QString &userId() const { return m_session.userId; }
    [[nodiscard]] bool hasSession() const { return !m_session.userId.isEmpty(); }
    [[nodiscard]] bool isSystemAdmin() const;

    // What is asked
    [[nodiscard]] QString parameter(const QString &name) const { return m_parameters.value(name); }
    /// The id in the path; 400 api.context.invalid_url_param.app_error when it is none. "me" is the caller.
    [[nodiscard]] Result<QString> idParameter(const QString &name) const;
    [[nodiscard]] QString queryValue(const QString &name) const;
    [[nodiscard]] bool queryFlag(const QString &name) const; ///< true for "true"
    [[nodiscard]] int page() const;
    [[nodiscard]] int perPage() const; ///< default 60, at most 200

    /// The body as an object; 400 api.context.invalid_body_param.app_error naming @p what when it is none.
    [[nodiscard]] Result<QJsonObject> object(const QString &what) const;
    [[nodiscard]] Result<QJsonArray> array(const QString &what) const;

private:
    Api *m_api;
    http::Request m_request;
    Parameters m_parameters;
    Session m_session;
};

/// 400 api.context.invalid_body_param.app_error.
[[nodiscard]] tl::unexpected<Problem> invalidBody(const QString &parameter);
/// 400 api.context.invalid_url_param.app_error.
[[nodiscard]] tl::unexpected<Problem> invalidUrl(const QString &parameter);
/// 403 api.context.permissions.app_error.
[[nodiscard]] tl::unexpected<Problem> forbidden();
[[nodiscard]] tl::unexpected<Problem> refuse(QLatin1StringView id, int status = 0);

/// 26 letters and digits.
[[nodiscard]] bool isId(QStringView text);

} // namespace muster::practice
