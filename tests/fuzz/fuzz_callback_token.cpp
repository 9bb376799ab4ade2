// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/callback_token.h"

#include <QList>
#include <QMessageAuthenticationCode>
#include <cstdlib>

namespace muster::test {

namespace {

const QByteArray key(32, 'k');
const relay::TokenPurpose purposes[]
    = {relay::TokenPurpose::Form, relay::TokenPurpose::Lookup, relay::TokenPurpose::Button};

void require(bool held)
{
    if (!held)
        std::abort();
}

/// A token for any payload at all, as only the holder of the key can make it.
QString sealed(const QByteArray &payload)
{
    constexpr auto encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const QByteArray mac
        = QMessageAuthenticationCode::hash(payload, key, QCryptographicHash::Sha256).left(16);
    return QString::fromLatin1(payload.toBase64(encoding) + '.' + mac.toBase64(encoding));
}

} // namespace

} // namespace muster::test

/// Nothing that was not made with the key is believed, and what was made is read back as it was.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    using namespace muster;
    const QByteArray input(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    const QDateTime now = QDateTime::fromSecsSinceEpoch(1'750'000'000, Qt::UTC);
    const relay::CallbackTokens tokens{Secret(test::key)};
    for (const relay::TokenPurpose purpose : test::purposes) {
        test::require(!tokens.verify(QString::fromUtf8(input), purpose, now));
        const auto odd = tokens.verify(test::sealed(input), purpose, now);
        test::require(!odd || odd->purpose == purpose);
    }
    const QList<QByteArray> fields = input.split('\n');
    relay::CallbackClaims claims;
    claims.purpose = test::purposes[size % 3];
    claims.userId = QString::fromUtf8(fields.value(0));
    claims.channelId = QString::fromUtf8(fields.value(1));
    claims.nonce = QString::fromUtf8(fields.value(2));
    claims.expiresAt = now.addSecs(static_cast<qint64>(size));
    const auto back = tokens.verify(tokens.sign(claims), claims.purpose, now);
    test::require(back && *back == claims);
    return 0;
}
