// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/trigger_ids.h"

#include "app/practice/call.h"
#include "app/practice/seal.h"

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

/// The form of a real signature, an ASN.1 sequence of two integers; both are the same MAC here.
QByteArray signatureOf(const QByteArray &text)
{
    QByteArray number = macOf(text);
    number[0] = static_cast<char>(number.at(0) & 0x7f); // positive
    const QByteArray integer = QByteArray("\x02\x20", 2) + number;
    return QByteArray("\x30\x44", 2) + integer + integer;
}

bool isSequence(const QByteArray &bytes)
{
    return bytes.size() > 2 && bytes.at(0) == 0x30 && bytes.at(1) == bytes.size() - 2;
}

Result<QByteArray> decoded(const QString &base64, QLatin1StringView problem)
{
    const auto bytes
        = QByteArray::fromBase64Encoding(base64.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes)
        return refuse(problem);
    return *bytes;
}

} // namespace

QString makeTriggerId(const TriggerHolder &holder, qint64 now)
{
    const QString text = holder.clientId + u':' + holder.userId + u':' + QString::number(now);
    const QByteArray withSignature = text.toLatin1() + ':' + signatureOf(text.toLatin1()).toBase64();
    return QString::fromLatin1(withSignature.toBase64());
}

Result<TriggerHolder> readTriggerId(const QString &triggerId, qint64 now, std::chrono::milliseconds lifetime)
{
    const auto bytes = decoded(triggerId, "interactive_message.decode_trigger_id.base64_decode_failed"_L1);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const QList<QByteArray> words = bytes->split(':');
    if (words.size() != 4)
        return refuse("interactive_message.decode_trigger_id.missing_data"_L1);
    if (now - words.at(2).toLongLong() > lifetime.count())
        return refuse("interactive_message.decode_trigger_id.expired"_L1);

    const auto signature = decoded(QString::fromLatin1(words.at(3)),
                                   "interactive_message.decode_trigger_id.base64_decode_failed_signature"_L1);
    if (!signature)
        return tl::unexpected(signature.error());
    if (!isSequence(*signature))
        return refuse("interactive_message.decode_trigger_id.signature_decode_failed"_L1);
    if (*signature != signatureOf(bytes->first(bytes->lastIndexOf(':'))))
        return refuse("interactive_message.decode_trigger_id.verify_signature_failed"_L1);
    return TriggerHolder{QString::fromLatin1(words.at(0)), QString::fromLatin1(words.at(1))};
}

} // namespace muster::practice
