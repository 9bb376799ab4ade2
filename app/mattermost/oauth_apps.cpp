// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/mattermost/oauth_apps.h"

#include "app/mattermost/error_sorting.h"
#include "app/mattermost/json_writing.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace muster::mattermost {

namespace {

constexpr int pageSize = 200; // the server's cap

QString pathOf(const QString &appId)
{
    return u"/oauth/apps/%1"_s.arg(segment(appId));
}

QUrl below(const QUrl &baseUrl, QLatin1StringView path)
{
    QString folder = baseUrl.path(QUrl::FullyEncoded);
    while (folder.endsWith(u'/'))
        folder.chop(1);
    QUrl url = baseUrl.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
    url.setPath(folder + path, QUrl::TolerantMode);
    return url;
}

} // namespace

QUrl authorizeUrl(const QUrl &baseUrl)
{
    return below(baseUrl, "/oauth/authorize"_L1);
}

QUrl tokenUrl(const QUrl &baseUrl)
{
    return below(baseUrl, "/oauth/access_token"_L1);
}

Async<OAuthApp> OAuthApps::create(OAuthApp app)
{
    app.id.clear(); // 5.37 refuses one
    return appFrom(Call::post(u"/oauth/apps"_s, app.toJson()));
}

Async<QList<OAuthApp>> OAuthApps::list()
{
    QList<OAuthApp> apps;
    for (int page = 0;; ++page) {
        const QUrlQuery parameters{{u"page"_s, QString::number(page)},
                                   {u"per_page"_s, QString::number(pageSize)}};
        const Call call = Call::get(u"/oauth/apps"_s, parameters);
        const Outcome<QJsonArray> answer = co_await m_session.array(call);
        if (!answer)
            co_return failure(answer.error());
        apps += listOf<OAuthApp>(*answer);
        if (answer->size() < pageSize)
            co_return apps;
    }
}

Async<OAuthApp> OAuthApps::byId(QString id)
{
    return appFrom(Call::get(pathOf(id)));
}

Async<OAuthApp> OAuthApps::info(QString id)
{
    return appFrom(Call::get(pathOf(id) + u"/info"_s));
}

Async<OAuthApp> OAuthApps::update(OAuthApp app)
{
    return appFrom(Call::put(pathOf(app.id), app.toJson()));
}

Async<OAuthApp> OAuthApps::regenerateSecret(QString id)
{
    return appFrom(Call::post(pathOf(id) + u"/regen_secret"_s));
}

Async<void> OAuthApps::remove(QString id)
{
    return m_session.done(Call::remove(pathOf(id)));
}

Async<QList<OAuthApp>> OAuthApps::authorizedOf(QString userId)
{
    const QString path = u"/users/%1/oauth/apps/authorized"_s.arg(segment(userId));
    const Outcome<QJsonArray> answer = co_await m_session.array(Call::get(path));
    co_return answer.map(&listOf<OAuthApp>);
}

Async<QUrl> OAuthApps::consent(Consent consent)
{
    const Call call = Call::post(u"/oauth/authorize"_s, consent.toJson());
    const Outcome<net::Response> answer = co_await m_session.responseOutsideApi(call);
    if (!answer)
        co_return failure(answer.error());
    const QString redirect = QJsonDocument::fromJson(answer->body).object().value("redirect"_L1).toString();
    if (redirect.isEmpty())
        co_return failure(notJson(*answer));
    co_return QUrl(redirect);
}

Async<void> OAuthApps::deauthorize(QString clientId)
{
    const Call call = Call::post(u"/oauth/deauthorize"_s, QJsonObject{{u"client_id"_s, clientId}});
    const Outcome<net::Response> answer = co_await m_session.responseOutsideApi(call);
    if (!answer)
        co_return failure(answer.error());
    co_return Outcome<void>();
}

Async<OAuthApp> OAuthApps::appFrom(Call call)
{
    const Outcome<QJsonObject> answer = co_await m_session.object(std::move(call));
    co_return answer.map(&OAuthApp::fromJson);
}

} // namespace muster::mattermost
