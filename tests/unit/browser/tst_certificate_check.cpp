// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/test_authority.h"
#include "ui/browser/certificate_check.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

using Finding = ui::CertificateCheck::Finding;
using Issue = TestAuthority::Issue;

/// Certificates of an authority that the administrator gave.
class TestCertificateCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trustsWhatItsAuthorityVouchesFor_data();
    void trustsWhatItsAuthorityVouchesFor();
    void knowsNoOtherAuthority();
    void trustsNobodyWithoutAnAuthority();

private:
    QList<QSslCertificate> chainOf(const Issue &issue) { return {m_ours.issue(issue).localCertificate()}; }

    TestAuthority m_ours;
};

void TestCertificateCheck::trustsWhatItsAuthorityVouchesFor_data()
{
    QTest::addColumn<QString>("names");
    QTest::addColumn<QString>("use");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("host");
    QTest::addColumn<Finding>("finding");
    const QString name = u"DNS:chat.example.org"_s;
    QTest::newRow("a server") << name << QString() << 2 << u"chat.example.org"_s << Finding::Trusted;
    QTest::newRow("for servers") << name << u"serverAuth"_s << 2 << u"chat.example.org"_s << Finding::Trusted;
    QTest::newRow("for anything") << name << u"anyExtendedKeyUsage"_s << 2 << u"chat.example.org"_s
                                  << Finding::Trusted;
    QTest::newRow("for servers and persons")
        << name << u"clientAuth,serverAuth"_s << 2 << u"chat.example.org"_s << Finding::Trusted;
    QTest::newRow("by address") << u"IP:10.0.0.7"_s << QString() << 2 << u"10.0.0.7"_s << Finding::Trusted;
    QTest::newRow("all names below one")
        << u"DNS:*.example.org"_s << QString() << 2 << u"chat.example.org"_s << Finding::Trusted;
    QTest::newRow("another name") << name << QString() << 2 << u"evil.example.org"_s << Finding::WrongName;
    QTest::newRow("another address") << u"IP:10.0.0.7"_s << QString() << 2 << u"10.0.0.8"_s
                                     << Finding::WrongName;
    QTest::newRow("expired") << name << QString() << -1 << u"chat.example.org"_s << Finding::WrongTime;
    QTest::newRow("of a person") << name << u"clientAuth"_s << 2 << u"chat.example.org"_s
                                 << Finding::WrongUse;
    QTest::newRow("of a program") << name << u"codeSigning"_s << 2 << u"chat.example.org"_s
                                  << Finding::WrongUse;
}

void TestCertificateCheck::trustsWhatItsAuthorityVouchesFor()
{
    QFETCH(QString, names);
    QFETCH(QString, use);
    QFETCH(int, days);
    QFETCH(QString, host);
    const ui::CertificateCheck check(m_ours.pem());
    QTEST(check.examine(chainOf({.names = names, .use = use, .days = days}), host), "finding");
}

void TestCertificateCheck::knowsNoOtherAuthority()
{
    TestAuthority others;
    const ui::CertificateCheck check(others.pem());
    QCOMPARE(check.examine(chainOf({}), u"localhost"_s), Finding::UnknownAuthority);
}

void TestCertificateCheck::trustsNobodyWithoutAnAuthority()
{
    QCOMPARE(ui::CertificateCheck().examine(chainOf({}), u"localhost"_s), Finding::UnknownAuthority);
    const ui::CertificateCheck broken("no certificate");
    QCOMPARE(broken.examine(chainOf({}), u"localhost"_s), Finding::UnknownAuthority);
    QCOMPARE(ui::CertificateCheck(m_ours.pem()).examine({}, u"localhost"_s), Finding::UnknownAuthority);
}

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestCertificateCheck)
#include "tst_certificate_check.moc"
