// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/oauth_request.h"

#include "app/practice/call.h"
#include "app/practice/dialect.h"
#include "app/practice/web_address.h"

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

template <typename Source>
AuthorizationRequest read(Source valueOf)
{
    return {valueOf(u"response_type"_s),
            valueOf(u"client_id"_s),
            valueOf(u"redirect_uri"_s),
            valueOf(u"scope"_s),
            valueOf(u"state"_s),
            valueOf(u"code_challenge"_s),
            valueOf(u"code_challenge_method"_s)};
}

/// S256 alone (recording 20).
Result<void> checkChallenge(const AuthorizationRequest &request)
{
    if (request.challenge.isEmpty() && request.challengeMethod.isEmpty())
        return {};
    if (request.challenge.size() < 43 || request.challenge.size() > 128)
        return refuse("model.authorize.is_valid.code_challenge.length.app_error"_L1);
    if (request.challengeMethod.isEmpty())
        return refuse("model.authorize.is_valid.code_challenge_method.app_error"_L1);
    if (request.challengeMethod != "S256"_L1)
        return refuse("model.authorize.is_valid.code_challenge_method.unsupported.app_error"_L1);
    return {};
}

} // namespace

AuthorizationRequest AuthorizationRequest::from(const FormValues &form)
{
    return read([&form](const QString &name) { return form[name]; });
}

AuthorizationRequest AuthorizationRequest::from(const QJsonObject &body)
{
    return read([&body](const QString &name) { return body.value(name).toString(); });
}

Result<void> check(const AuthorizationRequest &request, const Dialect &dialect)
{
    if (!isId(request.clientId))
        return refuse("model.authorize.is_valid.client_id.app_error"_L1);
    if (request.responseType.isEmpty())
        return refuse("model.authorize.is_valid.response_type.app_error"_L1);
    if (request.redirectUri.toUtf8().size() > 256 || !isWebAddress(request.redirectUri))
        return refuse("model.authorize.is_valid.redirect_uri.app_error"_L1);
    if (request.state.toUtf8().size() > 1024)
        return refuse("model.authorize.is_valid.state.app_error"_L1);
    if (request.scope.toUtf8().size() > 128)
        return refuse("model.authorize.is_valid.scope.app_error"_L1);
    return dialect.oauthPkce ? checkChallenge(request) : Result<void>();
}

} // namespace muster::practice
