// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/http/tls.h"

#include <QProcess>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

/// Certificate and key files as an administrator may hand them in.
class TestTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void takesACertificateWithItsKey_data();
    void takesACertificateWithItsKey();
    void namesTheFileAndWhatIsWrong_data();
    void namesTheFileAndWhatIsWrong();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

namespace {

bool openssl(const QStringList &arguments)
{
    QProcess process;
    process.start(u"openssl"_s, arguments);
    return process.waitForFinished() && process.exitCode() == 0;
}

} // namespace

void TestTls::initTestCase()
{
    const auto make = [this](const QString &name, const QStringList &algorithm) {
        return openssl(QStringList{u"req"_s, u"-x509"_s, u"-nodes"_s, u"-subj"_s, u"/CN=localhost"_s,
                                   u"-days"_s, u"2"_s, u"-keyout"_s, path(name + u".key"_s), u"-out"_s,
                                   path(name + u".pem"_s)}
                       + algorithm);
    };
    const QStringList ec{u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s};
    QVERIFY(make(u"ec"_s, ec));
    QVERIFY(make(u"other"_s, ec));
    QVERIFY(make(u"rsa"_s, {u"-newkey"_s, u"rsa:2048"_s}));
    QVERIFY(make(u"rsa-other"_s, {u"-newkey"_s, u"rsa:2048"_s}));
    QVERIFY(openssl(
        {u"rsa"_s, u"-traditional"_s, u"-in"_s, path(u"rsa.key"_s), u"-out"_s, path(u"pkcs1.key"_s)}));
    QVERIFY(openssl({u"ec"_s, u"-in"_s, path(u"ec.key"_s), u"-out"_s, path(u"sec1.key"_s)}));
    QVERIFY(openssl({u"ec"_s, u"-aes256"_s, u"-passout"_s, u"pass:secret"_s, u"-in"_s, path(u"ec.key"_s),
                     u"-out"_s, path(u"locked.key"_s)}));
}

void TestTls::takesACertificateWithItsKey_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");

    QTest::newRow("RSA, PKCS #8") << u"rsa.pem"_s << u"rsa.key"_s;
    QTest::newRow("RSA, PKCS #1") << u"rsa.pem"_s << u"pkcs1.key"_s;
    QTest::newRow("EC, PKCS #8") << u"ec.pem"_s << u"ec.key"_s;
    QTest::newRow("EC, SEC 1") << u"ec.pem"_s << u"sec1.key"_s;
}

void TestTls::takesACertificateWithItsKey()
{
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    const auto tls = http::tlsFromFiles(path(certificate), path(key));
    QVERIFY2(tls, tls ? "" : qPrintable(tls.error().what));
    QVERIFY(!tls->privateKey().isNull());
    QCOMPARE(tls->localCertificateChain().size(), 1);
}

void TestTls::namesTheFileAndWhatIsWrong_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("says");

    using Kind = Error::Kind;
    QTest::newRow("no certificate file")
        << u"none.pem"_s << u"ec.key"_s << Kind::Storage << u"none.pem"_s << u"read"_s;
    QTest::newRow("no key file") << u"ec.pem"_s << u"none.key"_s << Kind::Storage << u"none.key"_s
                                 << u"read"_s;
    QTest::newRow("key for a certificate")
        << u"ec.key"_s << u"ec.key"_s << Kind::Invalid << u"ec.key"_s << u"no certificate"_s;
    QTest::newRow("certificate for a key")
        << u"ec.pem"_s << u"ec.pem"_s << Kind::Invalid << u"ec.pem"_s << u"no private"_s;
    QTest::newRow("passphrase") << u"ec.pem"_s << u"locked.key"_s << Kind::Invalid << u"locked.key"_s
                                << u"passphrase"_s;
    QTest::newRow("another EC key") << u"ec.pem"_s << u"other.key"_s << Kind::Invalid << u"other.key"_s
                                    << u"does not belong"_s;
    QTest::newRow("another RSA key") << u"rsa.pem"_s << u"rsa-other.key"_s << Kind::Invalid
                                     << u"rsa-other.key"_s << u"does not belong"_s;
    QTest::newRow("RSA key for EC") << u"ec.pem"_s << u"rsa.key"_s << Kind::Invalid << u"rsa.key"_s
                                    << u"does not belong"_s;
}

void TestTls::namesTheFileAndWhatIsWrong()
{
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFETCH(QString, file);
    QFETCH(QString, says);
    const auto tls = http::tlsFromFiles(path(certificate), path(key));
    QVERIFY(!tls);
    QTEST(tls.error().kind, "kind");
    QVERIFY2(tls.error().what.contains(path(file)), qPrintable(tls.error().what));
    QVERIFY2(tls.error().what.contains(says), qPrintable(tls.error().what));
}

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestTls)
#include "tst_tls.moc"
