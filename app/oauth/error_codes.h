// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

/// What Error::code holds when an authorization fails, whatever the service calls it: a page or a step has
/// its own text and button for each.
namespace muster::oauth::code {

// The answer that a browser brought
inline const QString denied = QStringLiteral("oauth.denied"); ///< the person said no
inline const QString refusedRequest = QStringLiteral("oauth.request"); ///< any other error=…
inline const QString unknownState = QStringLiteral("oauth.state"); ///< used, too old, or never ours
inline const QString foreignCallback = QStringLiteral("oauth.callback"); ///< no callback of ours

// The token endpoint
inline const QString wrongClient = QStringLiteral("oauth.client"); ///< no app has that id
inline const QString wrongSecret
    = QStringLiteral("oauth.secret"); ///< the app has another secret, or none came
inline const QString wrongRedirect = QStringLiteral("oauth.redirect"); ///< differs, be it in one byte
inline const QString expiredCode = QStringLiteral("oauth.code-expired"); ///< older than ten minutes
inline const QString usedCode = QStringLiteral("oauth.code-used"); ///< used before, or no code at all
inline const QString foreignCode = QStringLiteral("oauth.code-foreign"); ///< made for another app
inline const QString wrongVerifier = QStringLiteral("oauth.verifier"); ///< PKCE: wrong, missing, not expected
inline const QString deadRefresh = QStringLiteral("oauth.refresh"); ///< used, revoked, or of another app
inline const QString switchedOff = QStringLiteral("oauth.off"); ///< the service provides no OAuth

// A grant that is kept (GrantKeeper); each of them ends in "install again"
inline const QString noGrant = QStringLiteral("grant.missing"); ///< there never was one
inline const QString brokenGrant = QStringLiteral("grant.broken"); ///< what is kept cannot be read
inline const QString interruptedGrant = QStringLiteral("grant.interrupted"); ///< ended between use and store
inline const QString revokedGrant = QStringLiteral("grant.revoked"); ///< the service refuses to renew it
inline const QString expiredGrant = QStringLiteral("grant.expired"); ///< and nothing to renew it with

} // namespace muster::oauth::code
