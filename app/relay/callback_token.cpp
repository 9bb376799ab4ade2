// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/callback_token.h"

#include <QList>
#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

namespace muster::relay {

namespace {

constexpr char version = '1';
constexpr char separator = '\n'; // in no id, so that no two claims are written alike
constexpr qsizetype prefixBytes = 2;
constexpr qsizetype macBytes = 16; // RFC 2104, section 5: not less than half of the hash
constexpr qsizetype fieldCount = 7;
constexpr auto encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

/// Appended one by one: QByteArray{a, b} would be b, a times.
QByteArray prefixOf(TokenPurpose purpose)
{
    QByteArray prefix;
    prefix.append(version);
    prefix.append(static_cast<char>(purpose));
    return prefix;
}

QByteArray payloadOf(const CallbackClaims &claims)
{
    const QByteArray expires = claims.expiresAt.isValid()
        ? QByteArray::number(claims.expiresAt.toSecsSinceEpoch(), 36)
        : QByteArray();
    const QList<QByteArray> fields{claims.userId.toUtf8(),
                                   claims.teamId.toUtf8(),
                                   claims.channelId.toUtf8(),
                                   claims.incidentId.toUtf8(),
                                   claims.action.toUtf8(),
                                   claims.nonce.toUtf8(),
                                   expires};
    return prefixOf(claims.purpose) + fields.join(separator);
}

std::optional<CallbackClaims> claimsOf(const QByteArray &payload)
{
    const QList<QByteArray> fields = payload.mid(prefixBytes).split(separator);
    if (fields.size() != fieldCount)
        return std::nullopt;
    CallbackClaims claims{
        .purpose = static_cast<TokenPurpose>(payload.at(1)),
        .userId = QString::fromUtf8(fields.at(0)),
        .teamId = QString::fromUtf8(fields.at(1)),
        .channelId = QString::fromUtf8(fields.at(2)),
        .incidentId = QString::fromUtf8(fields.at(3)),
        .action = QString::fromUtf8(fields.at(4)),
        .nonce = QString::fromUtf8(fields.at(5)),
        .expiresAt = {},
    };
    if (!fields.at(6).isEmpty())
        claims.expiresAt = QDateTime::fromSecsSinceEpoch(fields.at(6).toLongLong(nullptr, 36), Qt::UTC);
    return claims;
}

Failure refused(QLatin1StringView code, const QString &what)
{
    return failure(
        {.kind = Error::Kind::Unauthorized, .what = what, .detail = {}, .httpStatus = 401, .code = code});
}

Failure forged()
{
    return refused(tokenForged, u"This was not made by this relay, or for something else."_s);
}

/// Strict, so that no two texts are the same token.
std::optional<QByteArray> decoded(const QByteArray &text)
{
    const auto result
        = QByteArray::fromBase64Encoding(text, encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!result || result.decoded.toBase64(encoding) != text)
        return std::nullopt;
    return result.decoded;
}

} // namespace

CallbackTokens::CallbackTokens(Secret key) : m_key(std::move(key)) { }

QByteArray CallbackTokens::mac(const QByteArray &payload) const
{
    return QMessageAuthenticationCode::hash(payload, m_key.reveal(), QCryptographicHash::Sha256)
        .left(macBytes);
}

QString CallbackTokens::sign(const CallbackClaims &claims) const
{
    const QByteArray payload = payloadOf(claims);
    return QString::fromLatin1(payload.toBase64(encoding) + '.' + mac(payload).toBase64(encoding));
}

Outcome<CallbackClaims> CallbackTokens::verify(const QString &token, TokenPurpose purpose,
                                               const QDateTime &now) const
{
    const QList<QByteArray> parts = token.toUtf8().split('.');
    if (m_key.isEmpty() || parts.size() != 2)
        return forged();
    const std::optional<QByteArray> payload = decoded(parts.at(0));
    const std::optional<QByteArray> code = decoded(parts.at(1));
    if (!payload || !code || !Secret(mac(*payload)).equals(*code))
        return forged();
    if (!payload->startsWith(prefixOf(purpose)))
        return forged();
    std::optional<CallbackClaims> claims = claimsOf(*payload);
    if (!claims)
        return forged();
    if (claims->expiresAt.isValid() && claims->expiresAt < now)
        return refused(tokenExpired, u"This is too old."_s);
    return std::move(*claims);
}

} // namespace muster::relay
