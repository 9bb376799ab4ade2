// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/http/target.h"

#include <QStringDecoder>
#include <algorithm>

namespace muster::http {

namespace {

bool isHexDigit(char letter)
{
    return (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'f')
        || (letter >= 'A' && letter <= 'F');
}

/// Printable ASCII without what must be percent-encoded, and no stray percent sign.
bool isWellFormed(QByteArrayView target)
{
    for (qsizetype i = 0; i < target.size(); ++i) {
        const char letter = target[i];
        if (letter <= ' ' || letter >= 0x7f || letter == '#' || letter == '"' || letter == '<'
            || letter == '>' || letter == '\\')
            return false;
        if (letter == '%'
            && (i + 2 >= target.size() || !isHexDigit(target[i + 1]) || !isHexDigit(target[i + 2])))
            return false;
    }
    return true;
}

bool readPath(QByteArrayView encoded, QString &path)
{
    if (!encoded.contains('%')) {
        path = QString::fromLatin1(encoded);
        return true;
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    path = decoder(QByteArray::fromPercentEncoding(encoded.toByteArray()));
    const auto isControl = [](QChar letter) { return letter.category() == QChar::Other_Control; };
    return !decoder.hasError() && std::none_of(path.cbegin(), path.cend(), isControl);
}

} // namespace

bool readTarget(QByteArrayView target, Request &request)
{
    if (!target.startsWith('/') || !isWellFormed(target))
        return false;
    request.target = target.toByteArray();
    const qsizetype mark = target.indexOf('?');
    if (mark >= 0)
        request.query = QUrlQuery(QString::fromLatin1(target.sliced(mark + 1)));
    return readPath(mark < 0 ? target : target.first(mark), request.path);
}

} // namespace muster::http
