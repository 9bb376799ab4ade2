// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/net/trust.h"

#include <QDir>
#include <QFile>
#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace muster::net {

namespace {

/// No authority's file is longer; what is, is something else.
constexpr qint64 longestCaFile = 4 * 1024 * 1024;

Failure unusable(Error::Kind kind, const Wording &what, const QString &detail = {})
{
    return failure(errorSaying(kind, what, detail));
}

} // namespace

Outcome<QSslConfiguration> trusting(const QString &caFile)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (caFile.isEmpty())
        return tls;
    const QString shown = QDir::toNativeSeparators(caFile);
    QFile file(caFile);
    if (!file.exists())
        return unusable(
            Error::Kind::NotFound,
            Wording::translate("Net", "There is no file %1. Choose the certificate authority's file.")
                .arg(shown));
    if (!file.open(QIODevice::ReadOnly))
        return unusable(
            Error::Kind::Forbidden,
            Wording::translate("Net", "%1 cannot be read. Give the user that runs Muster the right to.")
                .arg(shown),
            file.errorString());
    const QList<QSslCertificate> authorities = QSslCertificate::fromData(file.read(longestCaFile), QSsl::Pem);
    if (authorities.isEmpty())
        return unusable(Error::Kind::Malformed,
                        Wording::translate("Net",
                                           "%1 holds no certificate. Choose a PEM file: it begins "
                                           "with “-----BEGIN CERTIFICATE-----”.")
                            .arg(shown));
    tls.addCaCertificates(authorities);
    return tls;
}

} // namespace muster::net
