// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/oauth/pkce.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <array>

namespace muster::oauth {

namespace {

constexpr auto urlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

Pkce Pkce::random()
{
    std::array<quint32, 8> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), bits.size());
    const Secret bytes(QByteArray::fromRawData(reinterpret_cast<const char *>(bits.data()), sizeof(bits)));
    return Pkce(Secret(bytes.reveal().toBase64(urlSafe)));
}

Pkce::Pkce(Secret verifier) : m_verifier(std::move(verifier)) { }

QByteArray Pkce::challenge() const
{
    return QCryptographicHash::hash(m_verifier.reveal(), QCryptographicHash::Sha256).toBase64(urlSafe);
}

} // namespace muster::oauth
