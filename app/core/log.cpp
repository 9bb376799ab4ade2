// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/core/log.h"

using namespace Qt::StringLiterals;

namespace muster {

Q_LOGGING_CATEGORY(lcHttp, "muster.http", QtInfoMsg)
Q_LOGGING_CATEGORY(lcNet, "muster.net", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStore, "muster.store", QtInfoMsg)
Q_LOGGING_CATEGORY(lcMattermost, "muster.mattermost", QtInfoMsg)
Q_LOGGING_CATEGORY(lcRecord, "muster.record", QtInfoMsg)
Q_LOGGING_CATEGORY(lcRelay, "muster.relay", QtInfoMsg)
Q_LOGGING_CATEGORY(lcPractice, "muster.practice", QtInfoMsg)
Q_LOGGING_CATEGORY(lcBackend, "muster.backend", QtInfoMsg)

QString forLog(const QString &untrusted)
{
    static constexpr qsizetype longest = 200;
    QString line;
    for (const QChar letter : QStringView(untrusted).first(qMin(untrusted.size(), longest))) {
        if (letter.isPrint())
            line += letter;
        else
            line += u"\\u%1"_s.arg(letter.unicode(), 4, 16, QChar(u'0'));
    }
    if (untrusted.size() > longest)
        line += QChar(u'…');
    return line;
}

} // namespace muster
