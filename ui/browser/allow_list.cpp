// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/browser/allow_list.h"

#include <QHostAddress>
#include <array>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

int ownPort(const QString &scheme)
{
    if (scheme == "https"_L1 || scheme == "wss"_L1)
        return 443;
    return scheme == "http"_L1 || scheme == "ws"_L1 ? 80 : -1;
}

/// IPv6 in its brackets.
QString asciiHost(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded).toLower();
    return host.contains(u':') ? u'[' + host + u']' : host;
}

bool isPrivateAddress(const QHostAddress &address)
{
    static const std::array subnets{
        QHostAddress::parseSubnet(u"0.0.0.0/8"_s),      QHostAddress::parseSubnet(u"10.0.0.0/8"_s),
        QHostAddress::parseSubnet(u"100.64.0.0/10"_s),  QHostAddress::parseSubnet(u"127.0.0.0/8"_s),
        QHostAddress::parseSubnet(u"169.254.0.0/16"_s), QHostAddress::parseSubnet(u"172.16.0.0/12"_s),
        QHostAddress::parseSubnet(u"192.168.0.0/16"_s), QHostAddress::parseSubnet(u"fc00::/7"_s),
        QHostAddress::parseSubnet(u"fe80::/10"_s),
    };
    bool isMapped = false;
    const QHostAddress plain(address.toIPv4Address(&isMapped));
    const QHostAddress &seen = isMapped ? plain : address;
    if (seen == QHostAddress(QHostAddress::AnyIPv6) || seen == QHostAddress(QHostAddress::LocalHostIPv6))
        return true;
    return std::any_of(subnets.cbegin(), subnets.cend(), [&seen](const auto &subnet) {
        return seen.protocol() == subnet.first.protocol() && seen.isInSubnet(subnet);
    });
}

bool isOfThisNetwork(const QUrl &url)
{
    QString host = url.host(QUrl::FullyEncoded).toLower();
    if (host.endsWith(u'.'))
        host.chop(1);
    if (host == "localhost"_L1 || host.endsWith(".localhost"_L1))
        return true;
    const QHostAddress address(host);
    return !address.isNull() && isPrivateAddress(address);
}

} // namespace

QString authorityOf(const QUrl &url)
{
    const int port = url.port();
    const QString host = asciiHost(url);
    return port < 0 || port == ownPort(url.scheme()) ? host : u"%1:%2"_s.arg(host).arg(port);
}

bool isCallback(const QUrl &url, const QUrl &callback)
{
    if (callback.isEmpty() || !url.userInfo().isEmpty())
        return false;
    const QString path = url.path(QUrl::FullyEncoded);
    const QString expected = callback.path(QUrl::FullyEncoded);
    const bool isSamePath = path == expected || (path == "/"_L1 && expected.isEmpty());
    return url.scheme() == callback.scheme() && authorityOf(url) == authorityOf(callback) && isSamePath;
}

AllowList::AllowList(const QUrl &start, const QStringList &authorities)
    : m_beganEncrypted(start.scheme() == "https"_L1), m_authorities{authorityOf(start)}
{
    for (const QString &authority : authorities)
        m_authorities.insert(authority.toLower());
}

bool AllowList::isEncryptedEnough(const QUrl &url) const
{
    return !m_beganEncrypted || url.scheme() == "https"_L1 || url.scheme() == "wss"_L1;
}

AllowList::Verdict AllowList::judge(const QUrl &url) const
{
    const QString scheme = url.scheme();
    if ((scheme != "https"_L1 && scheme != "http"_L1) || url.host().isEmpty())
        return Verdict::NotWeb;
    if (!isEncryptedEnough(url))
        return Verdict::NotEncrypted;
    return m_authorities.contains(authorityOf(url)) ? Verdict::Allowed : Verdict::Ask;
}

bool AllowList::mayLoad(const QUrl &url) const
{
    const QString scheme = url.scheme();
    // Bytes that the page has already; about: is an empty frame.
    if (scheme == "data"_L1 || scheme == "blob"_L1 || scheme == "about"_L1)
        return true;
    if (ownPort(scheme) < 0 || !isEncryptedEnough(url))
        return false;
    return !isOfThisNetwork(url) || m_authorities.contains(authorityOf(url));
}

} // namespace muster::ui
