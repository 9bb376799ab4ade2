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
    const QByteArray der = use->value().toByteArray();
    const QByteArray serverAuth = QByteArray::fromHex("06082b06010505070301");
    const QByteArray anyUse = QByteArray::fromHex("0604551d2500");
    return der.contains(serverAuth) || der.contains(anyUse);
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
