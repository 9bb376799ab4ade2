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
    QString id(26, QChar(u'y'));
    auto *random = QRandomGenerator::system();
    for (QChar &letter : id)
        letter = QChar(letters[random->bounded(32U)]);
    return id;
}

QString newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace muster
