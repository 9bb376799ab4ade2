// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/http/listener.h"
#include "app/http/tls.h"
#include "app/net/http_client.h"
#include "app/net/trust.h"

#include <QCoroTask>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

namespace {

bool openssl(const QStringList &arguments)
{
    QProcess process;
    process.start(u"openssl"_s, arguments);
    return process.waitForFinished() && process.exitCode() == 0;
}

} // namespace

/// Servers whose certificate is from an authority that the system does not know.
class TestTrust : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(openssl({u"req"_s, u"-x509"_s, u"-nodes"_s, u"-newkey"_s, u"rsa:2048"_s, u"-subj"_s,
                         u"/CN=Private CA"_s, u"-days"_s, u"2"_s, u"-keyout"_s, path(u"ca.key"_s), u"-out"_s,
                         path(u"ca.pem"_s)}));
        QVERIFY(openssl({u"req"_s, u"-nodes"_s, u"-newkey"_s, u"rsa:2048"_s, u"-subj"_s, u"/CN=server"_s,
                         u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s, u"-keyout"_s, path(u"server.key"_s),
                         u"-out"_s, path(u"server.csr"_s)}));
        QVERIFY(openssl({u"x509"_s, u"-req"_s, u"-in"_s, path(u"server.csr"_s), u"-CA"_s, path(u"ca.pem"_s),
                         u"-CAkey"_s, path(u"ca.key"_s), u"-CAcreateserial"_s, u"-copy_extensions"_s,
                         u"copy"_s, u"-days"_s, u"2"_s, u"-out"_s, path(u"server.pem"_s)}));
        const auto tls = http::tlsFromFiles(path(u"server.pem"_s), path(u"server.key"_s));
        QVERIFY(tls);
        http::Endpoint endpoint;
        endpoint.tls = *tls;
        QVERIFY(m_listener.listen(endpoint));
    }

    void theSystemAloneDoesNotTrustIt()
    {
        const auto tls = net::trusting({});
        QVERIFY(tls);
        const auto response = asked(*tls);
        QVERIFY(!response);
        QCOMPARE(response.error().kind, Error::Kind::Network);
        QVERIFY2(response.error().what.contains("certificate"_L1), qPrintable(response.error().what));
    }

    void withTheAuthoritysFileItIsTrusted()
    {
        const auto tls = net::trusting(path(u"ca.pem"_s));
        QVERIFY2(tls, tls ? "" : qPrintable(tls.error().what));
        const auto response = asked(*tls);
        QVERIFY2(response, response ? "" : qPrintable(response.error().what));
        QCOMPARE(response->status, 200);
    }

    void saysWhatIsWrongWithTheFile_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("not there") << u"nowhere.pem"_s << Error::Kind::NotFound;
        QTest::newRow("a key") << u"ca.key"_s << Error::Kind::Malformed;
    }

    void saysWhatIsWrongWithTheFile()
    {
        QFETCH(QString, file);
        QFETCH(Error::Kind, kind);
        const auto tls = net::trusting(path(file));
        QVERIFY(!tls);
        QCOMPARE(tls.error().kind, kind);
        QVERIFY(tls.error().what.contains(file));
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    [[nodiscard]] Outcome<net::Response> asked(const QSslConfiguration &tls)
    {
        net::HttpClient client;
        client.setTls(tls);
        net::Request request;
        request.url = QUrl(u"https://127.0.0.1:%1/"_s.arg(m_listener.port()));
        return QCoro::waitFor(client.send(request));
    }

    QTemporaryDir m_folder;
    http::Listener m_listener{
        [](const http::Request &, const http::Responder &respond) { respond(http::Response::json({})); }};
};

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestTrust)
#include "tst_trust.moc"
