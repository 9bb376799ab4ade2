// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace muster::oauth {

/// What a person's browser is sent to so that they may agree (RFC 6749, section 4.1.1).
struct AuthorizationRequest
{
    QUrl endpoint; ///< the service's, e.g. https://chat.example.org/oauth/authorize
    QString clientId;
    QUrl redirectUrl; ///< byte for byte as registered with the service
    QString state;
    QByteArray codeChallenge; ///< of Pkce; empty: the service does not do it

    [[nodiscard]] QUrl toUrl() const;
};

} // namespace muster::oauth
