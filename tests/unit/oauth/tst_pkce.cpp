// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/oauth/pkce.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

using oauth::Pkce;

class TestPkce : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTheChallengeOfRfc7636()
    {
        // Appendix B
        const Pkce pkce(Secret(u"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_s));
        QCOMPARE(pkce.challenge(), "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }

    void makesAVerifierOfAllowedLettersAndLength()
    {
        static const QRegularExpression allowed(u"^[A-Za-z0-9_.~-]{43,128}$"_s);
        const QString verifier = QString::fromLatin1(Pkce::random().verifier().reveal());
        QVERIFY2(allowed.match(verifier).hasMatch(), qPrintable(verifier));
    }

    void isAnotherOneEachTime() { QVERIFY(Pkce::random().challenge() != Pkce::random().challenge()); }

    void aChallengeHasTheLengthThatServersAskFor()
    {
        QCOMPARE(Pkce::random().challenge().size(), 43); // 20: 42 is refused
    }
};

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestPkce)
#include "tst_pkce.moc"
