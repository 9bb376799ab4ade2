// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/outcome.h"
#include "app/core/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QLatin1StringView>
#include <QString>

namespace muster::relay {

/// Codes of the errors of CallbackTokens::verify().
inline constexpr QLatin1StringView tokenForged("token.forged");
inline constexpr QLatin1StringView tokenExpired("token.expired");

/// What a token of ours was given out for.
enum class TokenPurpose {
    Form = 'f', ///< in the URL that a form is submitted to; one use: the nonce is the delivery's
    Lookup = 'l', ///< in the URL that a form asks for choices
    Connect = 'c', ///< in the address of a link of `/incident connect`; one use: the nonce is remembered
    Button = 'b', ///< in a button's context; good for as long as the card is
};

/// What a token says. Members that do not matter for its purpose are empty.
struct CallbackClaims
{
    TokenPurpose purpose = TokenPurpose::Form;
    QString userId;
    QString teamId;
    QString channelId;
    QString incidentId;
    QString action;
    QString nonce;
    QDateTime expiresAt; ///< whole seconds; invalid: never

    bool operator==(const CallbackClaims &) const = default;
};

/// Signs what comes back to us without any other proof, and tells ours from others. A token is
/// base64url(claims) "." base64url(HMAC-SHA-256, first 16 bytes); its first byte is the version.
class CallbackTokens
{
public:
    explicit CallbackTokens(Secret key); ///< 32 random bytes, kept over restarts

    /// Letters, digits, "-", "_" and one ".": fit for a path.
    [[nodiscard]] QString sign(const CallbackClaims &claims) const;

    /// Unauthorized, with a code: tokenForged for what is not ours, changed, or given out for something else;
    /// tokenExpired for what is ours but too old.
    [[nodiscard]] Outcome<CallbackClaims> verify(const QString &token, TokenPurpose purpose,
                                                 const QDateTime &now) const;

private:
    [[nodiscard]] QByteArray mac(const QByteArray &payload) const;

    Secret m_key;
};

} // namespace muster::relay
