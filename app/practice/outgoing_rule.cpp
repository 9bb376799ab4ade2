// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/outgoing_rule.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

QList<QHostAddress> addressesOf(const QString &host)
{
    if (host == "localhost"_L1)
        return {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)};
    return {QHostAddress(host)};
}

bool names(const QString &word, const QString &host)
{
    if (word.compare(host, Qt::CaseInsensitive) == 0)
        return true;
    const QList<QHostAddress> addresses = addressesOf(host);
    if (!word.contains(u'/'))
        return addresses.contains(QHostAddress(word));
    const std::pair<QHostAddress, int> network = QHostAddress::parseSubnet(word);
    return std::ranges::any_of(
        addresses, [&network](const QHostAddress &address) { return address.isInSubnet(network); });
}

} // namespace

bool mayCall(const QUrl &url, const QString &allowedInternalConnections)
{
    static const QRegularExpression between(u"[\\s,]+"_s);
    const bool isHttp = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    const QString host = url.host();
    const bool isLoopback = host == "localhost"_L1 || QHostAddress(host).isLoopback();
    if (!url.isValid() || !isHttp || !isLoopback)
        return false;
    return std::ranges::any_of(allowedInternalConnections.split(between, Qt::SkipEmptyParts),
                               [&host](const QString &word) { return names(word, host); });
}

} // namespace muster::practice
