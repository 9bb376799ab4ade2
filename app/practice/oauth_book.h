// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/practice/oauth_model.h"
#include "app/practice/table.h"

#include <optional>

namespace muster::practice {

/// All that the server remembers as an OAuth provider, as rows. A part of State; the rules are in the routes.
class OAuthBook
{
public:
    OAuthApp &addApp(OAuthApp app);
    [[nodiscard]] OAuthApp *app(const QString &id) { return m_apps.find(id); }
    [[nodiscard]] const Table<OAuthApp> &apps() const { return m_apps; }
    /// Also what was allowed to it. The sessions are the caller's to end.
    void removeApp(const QString &id);

    void addCode(const OAuthCode &code);
    [[nodiscard]] OAuthCode *code(const QString &code) { return m_codes.find(code); }
    void removeCode(const QString &code);
    void removeCodesOf(const QString &userId, const QString &appId);

    OAuthGrant &addGrant(const OAuthGrant &grant);
    [[nodiscard]] OAuthGrant *grantOf(const QString &userId, const QString &appId);
    [[nodiscard]] OAuthGrant *grantByRefreshToken(const QString &refreshToken);
    [[nodiscard]] std::vector<OAuthGrant> grantsOfApp(const QString &appId) const;
    [[nodiscard]] OAuthGrant *grantByAccessToken(const QString &accessToken);
    void removeGrantOfToken(const QString &accessToken);

    void allow(const QString &userId, const QString &appId);
    [[nodiscard]] bool isAllowed(const QString &userId, const QString &appId) const;
    void disallow(const QString &userId, const QString &appId);

private:
    Table<OAuthApp> m_apps;
    Table<OAuthCode> m_codes;
    std::vector<OAuthGrant> m_grants;
    std::vector<std::pair<QString, QString>> m_allowed; ///< user and application
};

} // namespace muster::practice
