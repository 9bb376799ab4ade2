// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/core/secret.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNeverPrinted()
    {
        const Secret secret(QByteArrayLiteral("wosdz47ncbrx5"));
        QString printed;
        QDebug(&printed) << secret;
        QVERIFY(!printed.contains("wosdz47ncbrx5"_L1));
        QVERIFY(printed.contains("Secret("_L1));
    }

    void equalsItsOwnBytesAlone_data()
    {
        QTest::addColumn<QByteArray>("candidate");
        QTest::addColumn<bool>("equal");
        QTest::newRow("the same") << QByteArrayLiteral("wosdz47ncbrx5") << true;
        QTest::newRow("a letter short") << QByteArrayLiteral("wosdz47ncbrx") << false;
        QTest::newRow("a letter more") << QByteArrayLiteral("wosdz47ncbrx55") << false;
        QTest::newRow("other case") << QByteArrayLiteral("WOSDZ47NCBRX5") << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }

    void equalsItsOwnBytesAlone()
    {
        QFETCH(QByteArray, candidate);
        QTEST(Secret(QByteArrayLiteral("wosdz47ncbrx5")).equals(candidate), "equal");
    }

    void anEmptySecretEqualsNothing() { QVERIFY(!Secret().equals(QByteArray())); }

    void aCopyOutlivesTheOriginal()
    {
        auto original = std::make_unique<Secret>(QByteArrayLiteral("wosdz47ncbrx5"));
        const Secret copy = *original;
        original.reset();
        QCOMPARE(copy.reveal(), QByteArrayLiteral("wosdz47ncbrx5"));
    }
};

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestSecret)
#include "tst_secret.moc"
