// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/call.h"

#include "app/practice/api.h"
#include "app/practice/permissions.h"

#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::practice {

Call::Call(Api &api, http::Request request, Parameters parameters, const Session *session)
    : m_api(&api), m_request(std::move(request)), m_parameters(std::move(parameters))
{
    if (session != nullptr)
        m_session = *session;
}

State &Call::state() const
{
    return m_api->state();
}

const Dialect &Call::dialect() const
{
    return m_api->dialect();
}

bool Call::isSystemAdmin() const
{
    return practice::isSystemAdmin(state(), userId());
}

Result<QString> Call::idParameter(const QString &name) const
{
    const QString value = parameter(name);
    if (name == "user_id"_L1 && value == "me"_L1)
        return userId();
    if (!isId(value))
        return invalidUrl(name);
    return value;
}

QString Call::queryValue(const QString &name) const
{
    return m_request.query.queryItemValue(name, QUrl::FullyDecoded);
}

bool Call::queryFlag(const QString &name) const
{
    return queryValue(name) == "true"_L1;
}

int Call::page() const
{
    return std::max(0, queryValue(u"page"_s).toInt());
}

int Call::perPage() const
{
    bool isNumber = false;
    const int wanted = queryValue(u"per_page"_s).toInt(&isNumber);
    return isNumber && wanted >= 0 ? std::min(wanted, 200) : 60;
}

Result<QJsonObject> Call::object(const QString &what) const
{
    const QJsonDocument document = QJsonDocument::fromJson(m_request.body);
    if (!document.isObject())
        return invalidBody(what);
    return document.object();
}

Result<QJsonArray> Call::array(const QString &what) const
{
    const QJsonDocument document = QJsonDocument::fromJson(m_request.body);
    if (document.isArray())
        return document.array();
    if (dialect().listsHaveTheirOwnProblem)
        return refuse("api.payload.parse.error"_L1);
    return invalidBody(what);
}

tl::unexpected<Problem> invalidBody(const QString &parameter)
{
    return tl::unexpected(Problem("api.context.invalid_body_param.app_error"_L1, {{u"Name"_s, parameter}}));
}

tl::unexpected<Problem> invalidUrl(const QString &parameter)
{
    return tl::unexpected(Problem("api.context.invalid_url_param.app_error"_L1, {{u"Name"_s, parameter}}));
}

tl::unexpected<Problem> forbidden()
{
    return refuse("api.context.permissions.app_error"_L1);
}

tl::unexpected<Problem> refuse(QLatin1StringView id, int status)
{
    return tl::unexpected(Problem(id, status));
}

bool isId(QStringView text)
{
    return text.size() == 26 && std::all_of(text.begin(), text.end(), [](QChar letter) {
               return (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9')
                   || (letter >= u'A' && letter <= u'Z');
           });
}

} // namespace muster::practice
