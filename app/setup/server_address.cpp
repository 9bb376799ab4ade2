// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/setup/server_address.h"

#include <QHostAddress>
#include <QStringList>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace muster::setup {

namespace {

/// Deeper than any sub-path that a server is installed under.
constexpr qsizetype mostFolders = 4;

/// The root first: most servers are there, and only a server of ours answers a ping below a folder.
QList<QUrl> rootAndFolders(QUrl url)
{
    QStringList folders = url.path().split(u'/', Qt::SkipEmptyParts);
    folders = folders.first(std::min(folders.size(), mostFolders));
    QList<QUrl> urls;
    // The longest first: where there is a server below a folder, the root may be another one.
    for (qsizetype count = folders.size(); count > 0; --count) {
        url.setPath(u'/' + folders.first(count).join(u'/'));
        urls.append(url);
    }
    url.setPath({});
    urls.append(url);
    return urls;
}

QUrl cleaned(const QString &text)
{
    QUrl url(text, QUrl::TolerantMode);
    url.setQuery(QString());
    url.setFragment(QString());
    url.setUserInfo(QString());
    return url;
}

bool isWeb(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
}

const std::array<std::pair<const char *, int>, 9> &internalNetworks()
{
    static const std::array<std::pair<const char *, int>, 9> networks{{{"127.0.0.0", 8},
                                                                       {"10.0.0.0", 8},
                                                                       {"172.16.0.0", 12},
                                                                       {"192.168.0.0", 16},
                                                                       {"169.254.0.0", 16},
                                                                       {"0.0.0.0", 8},
                                                                       {"::1", 128},
                                                                       {"fc00::", 7},
                                                                       {"fe80::", 10}}};
    return networks;
}

} // namespace

QList<QUrl> addressesToTry(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty() || text.contains(u' '))
        return {};
    if (text.contains("://"_L1)) {
        const QUrl url = cleaned(text);
        return isWeb(url) ? rootAndFolders(url) : QList<QUrl>();
    }
    const QUrl secure = cleaned("https://"_L1 + text);
    if (!isWeb(secure))
        return {};
    QUrl plain = secure;
    plain.setScheme(u"http"_s);
    return rootAndFolders(secure) + rootAndFolders(plain);
}

bool isInternal(const QString &host)
{
    if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0)
        return true;
    const QHostAddress address(host);
    if (address.isNull())
        return false;
    for (const auto &[network, length] : internalNetworks()) {
        if (address.isInSubnet(QHostAddress(QLatin1StringView(network)), length))
            return true;
    }
    return false;
}

bool isAllowed(const QString &host, const QStringList &allowed)
{
    const QHostAddress address(host);
    for (const QString &one : allowed) {
        if (one.compare(host, Qt::CaseInsensitive) == 0)
            return true;
        if (address.isNull())
            continue;
        const auto network = QHostAddress::parseSubnet(one);
        if (!network.first.isNull() && address.isInSubnet(network))
            return true;
    }
    return false;
}

} // namespace muster::setup
