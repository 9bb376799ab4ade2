// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/seal.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace muster::practice {

namespace {

constexpr qsizetype macSize = 32;

/// @p text under a key stream that depends on its MAC; the same call takes it away again.
QByteArray veiled(QByteArray text, const QByteArray &mac)
{
    QByteArray stream;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i % macSize == 0)
            stream = macOf(mac + QByteArray::number(i));
        text[i] = static_cast<char>(text.at(i) ^ stream.at(i % macSize));
    }
    return text;
}

} // namespace

QByteArray macOf(const QByteArray &text)
{
    return QMessageAuthenticationCode::hash(text, "practice workspace", QCryptographicHash::Sha256);
}

QString seal(const QByteArray &text)
{
    const QByteArray mac = macOf(text);
    const QByteArray sealed = mac + veiled(text, mac);
    return QString::fromLatin1(sealed.toBase64());
}

std::optional<QByteArray> unseal(const QString &sealed)
{
    const QByteArray bytes = QByteArray::fromBase64(sealed.toLatin1());
    if (bytes.size() < macSize)
        return std::nullopt;
    const QByteArray mac = bytes.first(macSize);
    const QByteArray text = veiled(bytes.sliced(macSize), mac);
    if (macOf(text) != mac)
        return std::nullopt;
    return text;
}

} // namespace muster::practice
