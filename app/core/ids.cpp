// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/core/ids.h"

#include <QRandomGenerator>
#include <QUuid>
#include <array>

namespace muster {

QString newId()
{
    // z-base-32, five bits a letter.
    static constexpr std::array<char16_t, 33> letters{u"ybndrfg8ejkmcpqxot1uwisza345h769"};
    std::array<quint32, 7> random{}; // a byte a letter, and asked for at once: each asking is a system call
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    QString id(26, QChar(u'y'));
    for (qsizetype i = 0; i < id.size(); ++i)
        id[i] = QChar(letters[random[static_cast<size_t>(i / 4)] >> (i % 4 * 8) & 31U]);
    return id;
}

QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace muster
