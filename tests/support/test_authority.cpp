// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/test_authority.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace muster::test {

namespace {

const QStringList ellipticKey{u"-nodes"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                              u"ec_paramgen_curve:prime256v1"_s};

QByteArray contents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

} // namespace

TestAuthority::TestAuthority()
{
    openssl(QStringList{u"req"_s, u"-x509"_s, u"-subj"_s, u"/CN=An authority of our own"_s, u"-days"_s,
                        u"2"_s, u"-keyout"_s, path(u"ca.key"_s), u"-out"_s, path(u"ca.pem"_s)}
            + ellipticKey);
}

QByteArray TestAuthority::pem() const
{
    return contents(path(u"ca.pem"_s));
}

QSslConfiguration TestAuthority::issue(const Issue &issue)
{
    const QString number = QString::number(++m_serial);
    openssl(QStringList{u"req"_s, u"-new"_s, u"-subj"_s, u"/CN=a server"_s, u"-keyout"_s,
                        path(number + u".key"_s), u"-out"_s, path(number + u".csr"_s)}
            + ellipticKey);
    QFile extensions(path(u"extensions"_s));
    if (!extensions.open(QIODevice::WriteOnly | QIODevice::Truncate))
        qFatal("no folder for certificates");
    extensions.write("subjectAltName=" + issue.names.toUtf8() + '\n');
    if (!issue.use.isEmpty())
        extensions.write("extendedKeyUsage=" + issue.use.toUtf8() + '\n');
    extensions.close();
    openssl({u"x509"_s, u"-req"_s, u"-in"_s, path(number + u".csr"_s), u"-CA"_s, path(u"ca.pem"_s),
             u"-CAkey"_s, path(u"ca.key"_s), u"-set_serial"_s, number, u"-days"_s,
             QString::number(issue.days), u"-extfile"_s, path(u"extensions"_s), u"-out"_s,
             path(number + u".pem"_s)});
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(contents(path(number + u".pem"_s))));
    configuration.setPrivateKey(QSslKey(contents(path(number + u".key"_s)), QSsl::Ec));
    return configuration;
}

void TestAuthority::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.start(u"openssl"_s, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("openssl %s: %s", qPrintable(arguments.join(u' ')),
               process.readAllStandardError().constData());
}

} // namespace muster::test
