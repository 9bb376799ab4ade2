// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

// The hands of Stage for sessions and OAuth: what was there before a recording, or was aged in its database.

#include "app/practice/oauth_tokens.h"
#include "app/practice/state.h"
#include "tests/contract/practice/stage.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::test {

void Stage::addOAuthApp(const QJsonObject &what)
{
    practice::OAuthApp app;
    app.id = what.value("id"_L1).toString();
    app.secret = what.value("secret"_L1).toString();
    app.name = what.value("name"_L1).toString();
    app.callbackUrls = what.value("callbacks"_L1).toVariant().toStringList();
    app.homepage = what.value("homepage"_L1).toString();
    app.isTrusted = what.value("trusted"_L1).toBool();
    app.creatorId = m_ids.value(u"admin"_s);
    app.createAt = m_workspace.state().now();
    app.updateAt = app.createAt;
    m_translation.keep(app.id);
    if (!app.secret.isEmpty())
        m_translation.keep(app.secret);
    m_ids.insert(app.name, app.id);
    m_workspace.state().oauth.addApp(app);
}

/// {"oauth grant": {"app": "Relay", "of": "alice", "token": …, "refresh": …}}
void Stage::addOAuthGrant(const QJsonObject &what)
{
    practice::State &state = m_workspace.state();
    const practice::OAuthApp *app = state.oauth.app(idOf(what.value("app"_L1).toString()));
    if (app == nullptr)
        return fail(u"no such application"_s);
    practice::OAuthGrant grant;
    grant.appId = app->id;
    grant.userId = idOf(what.value("of"_L1).toString());
    grant.accessToken = what.value("token"_L1).toString();
    grant.refreshToken = what.value("refresh"_L1).toString();
    grant.expiresAt = state.now() + qint64(30) * 24 * 3600 * 1000;
    m_translation.keep(grant.accessToken);
    if (!grant.refreshToken.isEmpty())
        m_translation.keep(grant.refreshToken);
    state.addSession({.token = grant.accessToken,
                      .userId = grant.userId,
                      .oauthAppId = app->id,
                      .oauthAppName = app->name,
                      .kind = practice::Session::Kind::OAuth,
                      .expiresAt = grant.expiresAt});
    state.oauth.addGrant(grant);
    state.oauth.allow(grant.userId, app->id);
}

/// The code of a recorded consent is exchanged, unrecorded: {"redeem": item, "token": …, "refresh": …}
void Stage::redeem(const QJsonObject &what)
{
    static const QRegularExpression pattern(u"code=([a-z0-9]{52})"_s);
    practice::State &state = m_workspace.state();
    const auto item
        = std::ranges::find(m_recording.items, what.value("redeem"_L1).toString(), &RecordedItem::name);
    if (item == m_recording.items.end())
        return fail(u"no item is called "_s + what.value("redeem"_L1).toString());
    const QString redirect = item->json["response"_L1]["json"_L1]["redirect"_L1].toString();
    const practice::OAuthCode *code = state.oauth.code(toLive(pattern.match(redirect).captured(1)));
    if (code == nullptr)
        return fail(u"no such code"_s);
    const practice::OAuthGrant &grant = practice::grant(state, *state.oauth.app(code->appId), code->userId);
    learn(what.value("token"_L1).toString(), grant.accessToken);
    if (what.contains("refresh"_L1))
        learn(what.value("refresh"_L1).toString(), grant.refreshToken);
}

void Stage::allowApp(const QJsonObject &what)
{
    m_workspace.state().oauth.allow(idOf(what.value("by"_L1).toString()),
                                    idOf(what.value("allowed app"_L1).toString()));
}

/// Its session, and what was granted with it, ended a second ago.
void Stage::expire(const QJsonObject &what)
{
    practice::State &state = m_workspace.state();
    practice::Session *session = state.sessionByToken(toLive(what.value("expire"_L1).toString()));
    if (session == nullptr)
        return fail(u"no such token"_s);
    session->expiresAt = state.now() - 1000;
    if (practice::OAuthGrant *grant = state.oauth.grantByAccessToken(session->token))
        grant->expiresAt = session->expiresAt;
}

void Stage::forgetCache(const QJsonObject &what)
{
    m_workspace.state().forgetRetiredSessions(idOf(what.value("forget cached sessions of"_L1).toString()));
}

/// The sessions that a recorded list has from "after" on: they are older than the recording. Our own of that
/// person end, for they would be listed.
void Stage::addListedSessions(const QJsonObject &what)
{
    practice::State &state = m_workspace.state();
    const QString userId = idOf(what.value("of"_L1).toString());
    for (const QString &token : state.sessionsOf(userId))
        state.endSession(token);
    const QString name = what.value("sessions listed in"_L1).toString();
    const auto item = std::ranges::find(m_recording.items, name, &RecordedItem::name);
    if (item == m_recording.items.end())
        return fail(u"no item is called "_s + name);
    const QJsonArray listed = item->json["response"_L1]["json"_L1].toArray();
    for (qsizetype i = listed.size() - 1; i >= what.value("after"_L1).toInteger(); --i) {
        const QJsonValue one = listed.at(i);
        const QJsonValue props = one["props"_L1];
        practice::Session session;
        session.id = one["id"_L1].toString();
        session.csrf = props["csrf"_L1].toString();
        session.userId = userId;
        session.expiresAt = state.now() + one["expires_at"_L1].toInteger() - one["create_at"_L1].toInteger();
        session.oauthAppId = props["oauth_app_id"_L1].toString();
        session.oauthAppName = props["platform"_L1].toString();
        if (one["is_oauth"_L1].toBool())
            session.kind = practice::Session::Kind::OAuth;
        m_translation.keep(session.id);
        m_translation.keep(session.csrf);
        state.addSession(session);
    }
}

} // namespace muster::test
