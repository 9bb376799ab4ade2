// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/http/tls.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace muster::http {

namespace {

Failure invalid(const Wording &what)
{
    return failure(errorSaying(Error::Kind::Invalid, what));
}

Outcome<QByteArray> contentsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(errorSaying(
            Error::Kind::Storage,
            Wording::translate("Tls", "%1 can not be read: %2").arg(path).arg(file.errorString())));
    return file.readAll();
}

QSslKey keyFrom(const QByteArray &pem)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec}) {
        const QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey);
        if (!key.isNull())
            return key;
    }
    return {};
}

/// Both forms of a private key repeat the public one (RFC 8017 A.1.2, RFC 5915 section 3), whose bytes end
/// the certificate's own copy of it (RFC 5280 section 4.1.2.7); Qt has no call that compares them.
bool belongTogether(const QSslCertificate &certificate, const QSslKey &key)
{
    const QSslKey publicKey = certificate.publicKey();
    const QByteArray publicBytes = publicKey.toDer();
    const qsizetype length = publicKey.length() / 8;
    return publicKey.algorithm() == key.algorithm() && length > 0 && publicBytes.size() >= length
        && key.toDer().contains(publicBytes.last(length));
}

} // namespace

Outcome<QSslConfiguration> tlsFromFiles(const QString &certificateFile, const QString &keyFile)
{
    const Outcome<QByteArray> certificatePem = contentsOf(certificateFile);
    if (!certificatePem)
        return failure(certificatePem.error());
    const Outcome<QByteArray> keyPem = contentsOf(keyFile);
    if (!keyPem)
        return failure(keyPem.error());
    if (!QSslSocket::supportsSsl())
        return invalid(
            Wording::translate("Tls", "This computer has no TLS library that Qt can use. Install OpenSSL."));
    const QList<QSslCertificate> chain = QSslCertificate::fromData(*certificatePem, QSsl::Pem);
    if (chain.isEmpty())
        return invalid(
            Wording::translate("Tls", "%1 holds no certificate in PEM form.").arg(certificateFile));
    const QSslKey key = keyFrom(*keyPem);
    if (key.isNull() && keyPem->contains("ENCRYPTED"))
        return invalid(
            Wording::translate("Tls", "The key in %1 is protected by a passphrase. Store it without one.")
                .arg(keyFile));
    if (key.isNull())
        return invalid(
            Wording::translate("Tls", "%1 holds no private RSA or EC key in PEM form.").arg(keyFile));
    if (!belongTogether(chain.first(), key))
        return invalid(
            Wording::translate("Tls", "The key in %1 does not belong to the first certificate in %2.")
                .arg(keyFile)
                .arg(certificateFile));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    return configuration;
}

} // namespace muster::http
