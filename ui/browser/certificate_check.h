// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QSslCertificate>

namespace muster::ui {

/// Chromium on Linux knows the system's authorities and those of the user's NSS database, and cannot be given
/// another. So where it says that the authority is unknown, and for nothing else it may object to, the chain
/// is verified here against the authorities that the administrator gave, by the rules that Muster's own
/// calls follow.
class CertificateCheck
{
public:
    CertificateCheck() = default;
    explicit CertificateCheck(const QByteArray &pem);

    enum class Finding {
        Trusted,
        UnknownAuthority,
        WrongName,
        WrongTime, ///< expired, or not valid yet
        WrongUse, ///< was not issued for a server
    };

    /// @p chain begins with the server's own certificate.
    [[nodiscard]] Finding examine(const QList<QSslCertificate> &chain, const QString &host) const;

private:
    QList<QSslCertificate> m_authorities;
};

} // namespace muster::ui
