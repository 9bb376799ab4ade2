// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/browser/certificate_check.h"

#include <QSslCertificateExtension>
#include <QSslConfiguration>
#include <QSslError>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

/// RFC 5280, 4.2.1.12; QSslCertificate::verify does not look at it.
bool isForServers(const QSslCertificate &certificate)
{
    const auto extensions = certificate.extensions();
    const auto use = std::find_if(extensions.cbegin(), extensions.cend(),
                                  [](const auto &each) { return each.oid() == "2.5.29.37"_L1; });
    if (use == extensions.cend())
        return true;
    // By the names that OpenSSL has for id-kp-serverAuth and anyExtendedKeyUsage: Qt gives no numbers.
    const QStringList uses = use->value().toStringList();
    return uses.contains("TLS Web Server Authentication"_L1) || uses.contains("Any Extended Key Usage"_L1);
}

CertificateCheck::Finding findingOf(const QList<QSslError> &errors)
{
    // The worst first: what an unknown authority says of names and dates counts for nothing.
    bool isWrongTime = false;
    bool isWrongName = false;
    for (const QSslError &error : errors) {
        switch (error.error()) {
        case QSslError::CertificateExpired:
        case QSslError::CertificateNotYetValid:
            isWrongTime = true;
            break;
        case QSslError::HostNameMismatch:
            isWrongName = true;
            break;
        default:
            return CertificateCheck::Finding::UnknownAuthority;
        }
    }
    if (isWrongName)
        return CertificateCheck::Finding::WrongName;
    return isWrongTime ? CertificateCheck::Finding::WrongTime : CertificateCheck::Finding::Trusted;
}

} // namespace

CertificateCheck::CertificateCheck(const QByteArray &pem) : m_authorities(QSslCertificate::fromData(pem)) { }

CertificateCheck::Finding CertificateCheck::examine(const QList<QSslCertificate> &chain,
                                                    const QString &host) const
{
    if (m_authorities.isEmpty() || chain.isEmpty())
        return Finding::UnknownAuthority;
    // verify() takes the authorities of the default configuration, which nothing else here uses: pages are
    // loaded by Chromium.
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(m_authorities);
    QSslConfiguration::setDefaultConfiguration(configuration);
    const Finding finding = findingOf(QSslCertificate::verify(chain, host));
    return finding == Finding::Trusted && !isForServers(chain.first()) ? Finding::WrongUse : finding;
}

} // namespace muster::ui
