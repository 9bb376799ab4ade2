// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/http/upgrade.h"

#include "app/http/listener.h"
#include "app/http/request_reader.h"

#include <QList>
#include <algorithm>

namespace muster::http {

namespace {

bool lists(const QByteArray &value, QByteArrayView word)
{
    const QList<QByteArray> words = value.split(',');
    return std::any_of(words.cbegin(), words.cend(), [word](const QByteArray &each) {
        return each.trimmed().compare(word, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

Upgrade upgradeIn(QByteArrayView firstBytes)
{
    // RFC 6455 section 4.1: the opening handshake is a GET.
    static constexpr QByteArrayView get = "GET ";
    if (!get.startsWith(firstBytes.first(qMin(firstBytes.size(), get.size()))))
        return Upgrade::No;
    const qsizetype end = firstBytes.indexOf("\r\n\r\n");
    if (end < 0)
        return Upgrade::Unknown;
    RequestReader reader({});
    reader.feed(firstBytes.first(end + 4));
    if (reader.progress() != RequestReader::Progress::Ready)
        return Upgrade::No;
    const Request request = reader.take().request;
    const bool asked
        = lists(request.header("Upgrade"), "websocket") && lists(request.header("Connection"), "upgrade");
    return asked ? Upgrade::WebSocket : Upgrade::No;
}

} // namespace muster::http
