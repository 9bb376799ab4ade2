// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/contract/mattermost/driver.h"

using namespace Qt::StringLiterals;
using namespace muster::mattermost;

namespace muster::test {

namespace {

QJsonValue withSecret(const OAuthApp &app)
{
    QJsonObject json = app.toJson();
    json.insert("client_secret"_L1, QString::fromUtf8(app.secret.reveal()));
    json.insert("creator_id"_L1, app.creatorId);
    return json;
}

Understood understoodApp(const Outcome<OAuthApp> &app)
{
    return app.map(&withSecret);
}

Understood understoodApps(const Outcome<QList<OAuthApp>> &apps)
{
    return apps.map([](const QList<OAuthApp> &list) {
        QJsonArray array;
        for (const OAuthApp &app : list)
            array.append(withSecret(app));
        return QJsonValue(array);
    });
}

const QStringList appKeys{u"name"_s,     u"description"_s, u"icon_url"_s, u"callback_urls"_s,
                          u"homepage"_s, u"is_trusted"_s,  u"is_public"_s};
/// Of a whole app sent back; the server does not look at them.
const QStringList answeredAppKeys{u"creator_id"_s, u"create_at"_s, u"update_at"_s, u"client_secret"_s};

QList<Driver> appDrivers()
{
    return {
        {"POST",
         wholePath(u"/oauth/apps"_s),
         appKeys,
         {},
         [](Client &c, const RecordedExchange &e) {
             const OAuthApp app = OAuthApp::fromJson(e.requestJson().toObject());
             return understoodApp(QCoro::waitFor(c.oauthApps().create(app)));
         }},
        {"GET",
         wholePath(u"/oauth/apps"_s),
         {},
         {u"page"_s, u"per_page"_s},
         [](Client &c, const RecordedExchange &) {
             return understoodApps(QCoro::waitFor(c.oauthApps().list()));
         }},
        {"GET",
         wholePath(u"/oauth/apps/"_s + anyId),
         {},
         {},
         [](Client &c, const RecordedExchange &e) {
             return understoodApp(QCoro::waitFor(c.oauthApps().byId(e.segments().at(2))));
         }},
        {"GET",
         wholePath(u"/oauth/apps/%1/info"_s.arg(anyId)),
         {},
         {},
         [](Client &c, const RecordedExchange &e) {
             return understoodApp(QCoro::waitFor(c.oauthApps().info(e.segments().at(2))));
         }},
        {"PUT", wholePath(u"/oauth/apps/"_s + anyId), appKeys + QStringList{u"id"_s}, answeredAppKeys,
         [](Client &c, const RecordedExchange &e) {
             const OAuthApp app = OAuthApp::fromJson(e.requestJson().toObject());
             return understoodApp(QCoro::waitFor(c.oauthApps().update(app)));
         }},
        {"POST",
         wholePath(u"/oauth/apps/%1/regen_secret"_s.arg(anyId)),
         {},
         {},
         [](Client &c, const RecordedExchange &e) {
             return understoodApp(QCoro::waitFor(c.oauthApps().regenerateSecret(e.segments().at(2))));
         }},
        {"DELETE",
         wholePath(u"/oauth/apps/"_s + anyId),
         {},
         {},
         [](Client &c, const RecordedExchange &e) {
             return understood(QCoro::waitFor(c.oauthApps().remove(e.segments().at(2))));
         }},
        {"GET",
         wholePath(u"/users/%1/oauth/apps/authorized"_s.arg(anyId)),
         {},
         {},
         [](Client &c, const RecordedExchange &e) {
             return understoodApps(QCoro::waitFor(c.oauthApps().authorizedOf(e.segments().at(1))));
         }},
    };
}

QList<Driver> consentDrivers()
{
    return {
        {"POST",
         wholePath(u"/oauth/authorize"_s),
         {u"response_type"_s, u"client_id"_s, u"redirect_uri"_s, u"state"_s, u"code_challenge"_s,
          u"code_challenge_method"_s},
         {u"scope"_s},
         [](Client &c, const RecordedExchange &e) -> Understood {
             const QJsonValue body = e.requestJson();
             const Consent consent{body[u"client_id"_s].toString(), QUrl(body[u"redirect_uri"_s].toString()),
                                   body[u"state"_s].toString(),
                                   body[u"code_challenge"_s].toString().toLatin1()};
             return QCoro::waitFor(c.oauthApps().consent(consent)).map([](const QUrl &url) {
                 return QJsonValue(QJsonObject{{u"redirect"_s, QString::fromLatin1(url.toEncoded())}});
             });
         }},
        {"POST",
         wholePath(u"/oauth/deauthorize"_s),
         {u"client_id"_s},
         {},
         [](Client &c, const RecordedExchange &e) {
             const QString app = e.requestJson()[u"client_id"_s].toString();
             return understood(QCoro::waitFor(c.oauthApps().deauthorize(app)));
         }},
    };
}

QList<Driver> sessionDrivers()
{
    return {
        {"GET",
         wholePath(u"/users/%1/sessions"_s.arg(anyId)),
         {},
         {},
         [](Client &c, const RecordedExchange &e) {
             return understood(QCoro::waitFor(c.ownSessions().list(e.segments().at(1))));
         }},
        {"POST",
         wholePath(u"/users/%1/sessions/revoke"_s.arg(anyId)),
         {u"session_id"_s},
         {},
         [](Client &c, const RecordedExchange &e) {
             const QString session = e.requestJson()[u"session_id"_s].toString();
             return understood(QCoro::waitFor(c.ownSessions().revoke(e.segments().at(1), session)));
         }},
        {"POST",
         wholePath(u"/users/logout"_s),
         {},
         {},
         [](Client &c, const RecordedExchange &) {
             return understood(QCoro::waitFor(c.ownSessions().logout()));
         }},
    };
}

QList<Driver> configurationDrivers()
{
    return {
        {"GET",
         wholePath(u"/config"_s),
         {},
         {},
         [](Client &c, const RecordedExchange &) {
             return understood(QCoro::waitFor(c.server().fullConfig()));
         }},
        {"GET",
         wholePath(u"/\\.well-known/oauth-authorization-server"_s),
         {},
         {},
         [](Client &c, const RecordedExchange &) -> Understood {
             return QCoro::waitFor(c.server().oauthMetadata()).map([](const OAuthMetadata &it) {
                 const QJsonArray methods = it.pkce ? QJsonArray{u"S256"_s} : QJsonArray();
                 return QJsonValue(QJsonObject{{u"code_challenge_methods_supported"_s, methods}});
             });
         },
         false},
        {"GET",
         wholePath(u"/teams/%1/commands/autocomplete"_s.arg(anyId)),
         {},
         {},
         [](Client &c, const RecordedExchange &e) -> Understood {
             const auto offered = QCoro::waitFor(c.commands().offered(e.segments().at(1)));
             return offered.map([](const QList<Command> &commands) {
                 QJsonArray array;
                 for (const Command &command : commands)
                     array.append(QJsonObject{{u"id"_s, command.id}, {u"trigger"_s, command.trigger}});
                 return QJsonValue(array);
             });
         }},
    };
}

} // namespace

QList<Driver> administrationDrivers()
{
    return appDrivers() + consentDrivers() + sessionDrivers() + configurationDrivers();
}

} // namespace muster::test
