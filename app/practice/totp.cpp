// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/totp.h"

#include <QMessageAuthenticationCode>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

constexpr qint64 step = 30'000; ///< milliseconds

/// RFC 4648; empty when a letter is none of the alphabet's.
QByteArray fromBase32(const QString &text)
{
    static constexpr QLatin1StringView alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
    QByteArray bytes;
    quint32 bits = 0;
    int count = 0;
    const QString capitals = text.toUpper();
    for (const QChar letter : capitals) {
        if (letter == u'=' || letter == u' ')
            continue;
        const qsizetype value = alphabet.indexOf(letter);
        if (value < 0)
            return {};
        bits = (bits << 5) | static_cast<quint32>(value);
        count += 5;
        if (count >= 8) {
            count -= 8;
            bytes.append(static_cast<char>(bits >> count));
        }
    }
    return bytes;
}

} // namespace

QString totp(const QString &secret, qint64 millisecondsSince1970)
{
    const QByteArray key = fromBase32(secret);
    if (key.isEmpty())
        return {};
    QByteArray counter(8, '\0');
    qToBigEndian(millisecondsSince1970 / step, counter.data());
    const QByteArray mac = QMessageAuthenticationCode::hash(counter, key, QCryptographicHash::Sha1);
    const int offset = mac.back() & 0x0f;
    const quint32 number = qFromBigEndian<quint32>(mac.constData() + offset) & 0x7fffffffU;
    return QString::number(number % 1'000'000U).rightJustified(6, u'0');
}

bool isTotp(const QString &code, const QString &secret, qint64 millisecondsSince1970)
{
    if (code.isEmpty())
        return false;
    return code == totp(secret, millisecondsSince1970) || code == totp(secret, millisecondsSince1970 - step);
}

} // namespace muster::practice
