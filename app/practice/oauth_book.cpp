// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/oauth_book.h"

#include <algorithm>

namespace muster::practice {

OAuthApp &OAuthBook::addApp(OAuthApp app)
{
    const QString id = app.id;
    return m_apps.put(id, std::move(app));
}

void OAuthBook::removeApp(const QString &id)
{
    std::erase_if(m_grants, [&id](const OAuthGrant &grant) { return grant.appId == id; });
    std::erase_if(m_allowed, [&id](const auto &allowed) { return allowed.second == id; });
    m_apps.erase(id);
}

void OAuthBook::addCode(const OAuthCode &code)
{
    m_codes.put(code.code, code);
}

void OAuthBook::removeCode(const QString &code)
{
    m_codes.erase(code);
}

void OAuthBook::removeCodesOf(const QString &userId, const QString &appId)
{
    const auto isOfBoth = [&](const OAuthCode &code) { return code.userId == userId && code.appId == appId; };
    for (const OAuthCode *code : m_codes.where(isOfBoth))
        m_codes.erase(QString(code->code));
}

OAuthGrant &OAuthBook::addGrant(const OAuthGrant &grant)
{
    return m_grants.emplace_back(grant);
}

OAuthGrant *OAuthBook::grantOf(const QString &userId, const QString &appId)
{
    const auto found = std::ranges::find_if(
        m_grants, [&](const OAuthGrant &grant) { return grant.userId == userId && grant.appId == appId; });
    return found == m_grants.end() ? nullptr : &*found;
}

OAuthGrant *OAuthBook::grantByRefreshToken(const QString &refreshToken)
{
    const auto found = std::ranges::find(m_grants, refreshToken, &OAuthGrant::refreshToken);
    return refreshToken.isEmpty() || found == m_grants.end() ? nullptr : &*found;
}

OAuthGrant *OAuthBook::grantByAccessToken(const QString &accessToken)
{
    const auto found = std::ranges::find(m_grants, accessToken, &OAuthGrant::accessToken);
    return found == m_grants.end() ? nullptr : &*found;
}

std::vector<OAuthGrant> OAuthBook::grantsOfApp(const QString &appId) const
{
    std::vector<OAuthGrant> grants;
    std::ranges::copy_if(m_grants, std::back_inserter(grants),
                         [&appId](const OAuthGrant &grant) { return grant.appId == appId; });
    return grants;
}

void OAuthBook::removeGrantOfToken(const QString &accessToken)
{
    std::erase_if(m_grants,
                  [&accessToken](const OAuthGrant &grant) { return grant.accessToken == accessToken; });
}

void OAuthBook::allow(const QString &userId, const QString &appId)
{
    if (!isAllowed(userId, appId))
        m_allowed.emplace_back(userId, appId);
}

bool OAuthBook::isAllowed(const QString &userId, const QString &appId) const
{
    return std::ranges::find(m_allowed, std::pair(userId, appId)) != m_allowed.end();
}

void OAuthBook::disallow(const QString &userId, const QString &appId)
{
    std::erase(m_allowed, std::pair(userId, appId));
}

} // namespace muster::practice
