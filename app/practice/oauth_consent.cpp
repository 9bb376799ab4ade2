// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/oauth_consent.h"

#include "app/practice/call.h"
#include "app/practice/dialect.h"
#include "app/practice/oauth_tokens.h"
#include "app/practice/state.h"

#include <QMap>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

using Answers = QMap<QString, QString>; ///< sorted, as Go encodes them

QString encoded(const Answers &answers)
{
    QByteArrayList pairs;
    for (auto answer = answers.begin(); answer != answers.end(); ++answer)
        pairs << escapedForQuery(answer.key()) + '=' + escapedForQuery(answer.value());
    return QString::fromLatin1(pairs.join('&'));
}

/// Older servers append blindly: an address with a query gets a second '?' (recording 02).
QString withAnswers(const QString &address, Answers answers, const Dialect &dialect)
{
    const qsizetype mark = address.indexOf(u'?');
    if (mark < 0 || !dialect.oauthKeepsQuery)
        return address + u'?' + encoded(answers);
    const QList<QByteArray> pairs = address.sliced(mark + 1).toUtf8().split('&');
    const FormValues before(pairs.join('&'));
    for (const QByteArray &pair : pairs) {
        const QString name = QUrl::fromPercentEncoding(pair.first(qMax(qsizetype(0), pair.indexOf('='))));
        if (!name.isEmpty() && !answers.contains(name))
            answers.insert(name, before[name]);
    }
    return address.first(mark) + u'?' + encoded(answers);
}

QString withCode(State &state, const Dialect &dialect, const QString &userId,
                 const AuthorizationRequest &request)
{
    OAuthCode code;
    code.code = state.newId() + state.newId();
    code.appId = request.clientId;
    code.userId = userId;
    code.redirectUri = request.redirectUri;
    code.scope = request.scope;
    code.challenge = dialect.oauthPkce ? request.challenge : QString();
    code.createAt = state.now();
    state.oauth.addCode(code);
    return withAnswers(request.redirectUri, {{u"code"_s, code.code}, {u"state"_s, request.state}}, dialect);
}

/// The implicit flow: the token itself, in the fragment, without a refresh token.
QString withToken(State &state, const QString &userId, const AuthorizationRequest &request)
{
    const OAuthGrant grant = grantImplicitly(state, *state.oauth.app(request.clientId), userId);
    const Answers answers{{u"access_token"_s, grant.accessToken},
                          {u"expires_in"_s, QString::number(secondsLeft(state, grant))},
                          {u"scope"_s, request.scope.isEmpty() ? u"user"_s : request.scope},
                          {u"state"_s, request.state},
                          {u"token_type"_s, u"bearer"_s}};
    return request.redirectUri + u'#' + encoded(answers);
}

} // namespace

Result<const OAuthApp *> askingApp(State &state, const AuthorizationRequest &request)
{
    if (!state.switches.oauthServiceProvider)
        return refuse("api.oauth.allow_oauth.turn_off.app_error"_L1);
    const OAuthApp *app = state.oauth.app(request.clientId);
    if (app == nullptr)
        return refuse("app.oauth.get_app.find.app_error"_L1);
    if (!app->callbackUrls.contains(request.redirectUri))
        return refuse("api.oauth.allow_oauth.redirect_callback.app_error"_L1);
    return app;
}

Result<QString> allow(State &state, const Dialect &dialect, const QString &userId,
                      const AuthorizationRequest &request)
{
    const Result<const OAuthApp *> app = askingApp(state, request);
    if (!app)
        return tl::unexpected(app.error());
    const bool wantsCode = request.responseType == "code"_L1;
    if (!wantsCode && request.responseType != "token"_L1) {
        return withAnswers(request.redirectUri,
                           {{u"error"_s, u"unsupported_response_type"_s}, {u"state"_s, request.state}},
                           dialect);
    }
    if (wantsCode && (*app)->isPublic() && request.challenge.isEmpty())
        return refuse("api.oauth.allow_oauth.pkce_required_public.app_error"_L1);
    const QString redirect
        = wantsCode ? withCode(state, dialect, userId, request) : withToken(state, userId, request);
    state.oauth.allow(userId, request.clientId);
    return redirect;
}

QString refusal(const AuthorizationRequest &request)
{
    return request.redirectUri + u"?error=access_denied"_s;
}

} // namespace muster::practice
