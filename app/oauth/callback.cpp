// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/oauth/callback.h"

#include "app/core/log.h"
#include "app/oauth/error_codes.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace muster::oauth {

namespace {

constexpr qsizetype longestState = 1'024; // Mattermost's own limit (20)
constexpr qsizetype longestCode = 512; // its codes have 52 characters (02)

Failure foreign(const QString &detail)
{
    return failure(
        errorSaying(Error::Kind::Malformed,
                    Wording::translate("OAuth", "What came back is no answer to a sign-in. Begin again."),
                    detail, code::foreignCallback));
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

/// The query, whose every further "?" is one that a server put where "&" should be.
QUrlQuery answerOf(const QUrl &url)
{
    return QUrlQuery(url.query(QUrl::FullyEncoded).replace(u'?', u'&'));
}

} // namespace

bool isCallback(const QUrl &url, const QUrl &redirectUrl)
{
    return url.isValid() && url.userInfo().isEmpty() && url.scheme() == redirectUrl.scheme()
        && url.host() == redirectUrl.host() && portOf(url) == portOf(redirectUrl)
        && url.path(QUrl::FullyEncoded) == redirectUrl.path(QUrl::FullyEncoded);
}

Outcome<Callback> readCallback(const QUrl &url, const QUrl &redirectUrl)
{
    if (!isCallback(url, redirectUrl))
        return foreign(u"another address"_s);
    const QUrlQuery answer = answerOf(url);
    for (const QString &name : {u"code"_s, u"state"_s, u"error"_s}) {
        if (answer.allQueryItemValues(name).size() > 1)
            return foreign(name + u" twice"_s);
    }
    const auto value
        = [&answer](const QString &name) { return answer.queryItemValue(name, QUrl::FullyDecoded); };
    Callback callback{Secret(value(u"code"_s)), value(u"state"_s), value(u"error"_s)};
    if (callback.state.size() > longestState || callback.code.reveal().size() > longestCode)
        return foreign(u"longer than it can be"_s);
    if (callback.error.isEmpty() && (callback.code.isEmpty() || callback.state.isEmpty()))
        return foreign(u"neither code with state nor error"_s);
    if (!callback.error.isEmpty())
        callback.code = Secret();
    return callback;
}

Error errorOf(const Callback &callback)
{
    if (callback.isDenied())
        return errorSaying(
            Error::Kind::Forbidden,
            Wording::translate("OAuth",
                               "The access that Muster asked for was refused. Begin again to allow it."),
            {}, code::denied);
    return errorSaying(
        Error::Kind::Invalid,
        Wording::translate(
            "OAuth", "The sign-in was refused before anybody was asked. Look at the application's settings."),
        forLog(callback.error), code::refusedRequest);
}

} // namespace muster::oauth
