// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QSet>
#include <QStringList>
#include <QUrl>

namespace muster::ui {

/// As the network knows it: the host in lower case and in ASCII (punycode), with the port where it is not the
/// scheme's own, e.g. "login.example.org" or "127.0.0.1:8065".
[[nodiscard]] QString authorityOf(const QUrl &url);

/// Whether @p url is the callback: scheme, host, port and path are the same, byte for byte; only the query
/// is free.
[[nodiscard]] bool isCallback(const QUrl &url, const QUrl &callback);

/// Where a visit may go. It begins with the server's host and those that the person allowed before.
class AllowList
{
public:
    AllowList() = default;
    AllowList(const QUrl &start, const QStringList &authorities);

    enum class Verdict {
        Allowed,
        Ask, ///< a host that nobody allowed yet
        NotEncrypted, ///< plain http, though the visit began encrypted
        NotWeb, ///< file:, data:, mailto: and their kind
    };

    /// For what the window shows, that is, the main frame alone.
    [[nodiscard]] Verdict judge(const QUrl &url) const;

    /// For what a page that is shown loads into itself: scripts, pictures, frames, calls. Such hosts are not
    /// asked for: sign-in pages live on scripts of content networks that nobody could judge by name, and a
    /// page that was allowed sees what is typed into it anyway. Refused is what a sign-in never needs and an
    /// attacker would like: this computer's own services and others at private addresses, unless they are on
    /// the list; plain http below https; and what is not the web.
    [[nodiscard]] bool mayLoad(const QUrl &url) const;

    void allow(const QString &authority) { m_authorities.insert(authority); }

private:
    [[nodiscard]] bool isEncryptedEnough(const QUrl &url) const;

    bool m_beganEncrypted = true;
    QSet<QString> m_authorities;
};

} // namespace muster::ui
