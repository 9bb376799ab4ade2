// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace muster::setup {

/// Where a server may be that people call @p typed, most likely first: "chat.example.org" is https, then
/// http; of an address copied from a browser ("https://chat.example.org/ops/channels/town-square") the server
/// is at its root or below one of its folders. Empty when it is no address of any kind.
[[nodiscard]] QList<QUrl> addressesToTry(const QString &typed);

/// Whether @p host is this machine, a private or a link-local network: addresses that a Mattermost server
/// calls only when AllowedUntrustedInternalConnections names them. Names other than "localhost" are not
/// resolved and count as public.
[[nodiscard]] bool isInternal(const QString &host);

/// Whether one of @p allowed (hosts, addresses, networks as "10.0.0.0/8") is @p host.
[[nodiscard]] bool isAllowed(const QString &host, const QStringList &allowed);

} // namespace muster::setup
