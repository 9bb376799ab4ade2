// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/oauth/error_codes.h"
#include "app/oauth/grant.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

using oauth::Grant;

namespace {

Grant whole()
{
    Grant grant;
    grant.access = Secret(u"a1"_s);
    grant.refresh = Secret(u"r1"_s);
    grant.expiresAt = QDateTime({2026, 4, 1}, {3, 4, 5, 678}, Qt::UTC);
    grant.isBeingRenewed = true;
    return grant;
}

} // namespace

class TestGrant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackFromItsSecret()
    {
        const auto read = Grant::fromSecret(whole().toSecret());
        QVERIFY(read);
        QCOMPARE(read->access.reveal(), "a1");
        QCOMPARE(read->refresh.reveal(), "r1");
        QCOMPARE(read->expiresAt, whole().expiresAt);
        QVERIFY(read->isBeingRenewed);
        QVERIFY(!read->isLost());
    }

    void isOneLine()
    {
        // A secrets file has a line for each.
        QVERIFY(!whole().toSecret().reveal().contains('\n'));
    }

    void mayHaveNoEnd()
    {
        Grant grant = whole();
        grant.expiresAt = QDateTime();
        const auto read = Grant::fromSecret(grant.toSecret());
        QVERIFY(read);
        QVERIFY(!read->expiresAt.isValid());
    }

    void aLostOneSaysWhy()
    {
        Grant grant;
        grant.lost = oauth::code::revokedGrant;
        const auto read = Grant::fromSecret(grant.toSecret());
        QVERIFY(read);
        QVERIFY(read->isLost());
        QCOMPARE(read->lost, oauth::code::revokedGrant);
        QVERIFY(read->access.isEmpty());
    }

    void whatIsNoneIsSaidNotShown_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a bare token") << QByteArray("wosdz47ncbrx5");
        QTest::newRow("a list") << QByteArray("[\"wosdz47ncbrx5\"]");
        QTest::newRow("cut short") << QByteArray("{\"access\":\"wosdz47ncbrx5\",\"refr");
        QTest::newRow("without a token") << QByteArray("{\"refresh\":\"wosdz47ncbrx5\"}");
    }

    void whatIsNoneIsSaidNotShown()
    {
        QFETCH(QByteArray, secret);
        const auto read = Grant::fromSecret(Secret(secret));
        QVERIFY(!read);
        QCOMPARE(read.error().code, oauth::code::brokenGrant);
        QCOMPARE(read.error().kind, Error::Kind::Malformed);
        QVERIFY(!read.error().what.contains("wosdz47ncbrx5"_L1));
        QVERIFY(!read.error().detail.contains("wosdz47ncbrx5"_L1));
    }

    void eachLossHasItsOwnSentence()
    {
        using namespace oauth;
        QStringList sentences;
        for (const QString &code : {code::noGrant, code::brokenGrant, code::interruptedGrant,
                                    code::revokedGrant, code::expiredGrant}) {
            const Error error = lostGrant(code);
            QCOMPARE(error.kind, Error::Kind::Unauthorized);
            QCOMPARE(error.code, code);
            QVERIFY(error.what.contains("Install"_L1));
            sentences << error.what;
        }
        QCOMPARE(sentences.removeDuplicates(), 0);
    }
};

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestGrant)
#include "tst_grant.moc"
