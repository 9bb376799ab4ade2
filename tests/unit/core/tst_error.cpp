// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/core/error.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

using Kind = Error::Kind;

class TestError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFailureHasItsRemedy_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<Remedy>("remedy");
        QTest::newRow("the cable is out") << Kind::Network << Remedy::Retry;
        QTest::newRow("rate limited") << Kind::Busy << Remedy::Retry;
        QTest::newRow("the server stumbled") << Kind::Server << Remedy::Retry;
        QTest::newRow("a proxy's page") << Kind::Malformed << Remedy::Retry;
        QTest::newRow("token revoked") << Kind::Unauthorized << Remedy::NeedsAdministrator;
        QTest::newRow("permission missing") << Kind::Forbidden << Remedy::NeedsAdministrator;
        QTest::newRow("switched off on the server") << Kind::Disabled << Remedy::NeedsAdministrator;
        QTest::newRow("the channel is gone") << Kind::NotFound << Remedy::GiveUp;
        QTest::newRow("the name is taken") << Kind::Conflict << Remedy::GiveUp;
        QTest::newRow("the request is wrong") << Kind::Invalid << Remedy::GiveUp;
    }

    void everyFailureHasItsRemedy()
    {
        QFETCH(Kind, kind);
        QTEST(remedyFor(kind), "remedy");
    }

    void everyKindHasANameOfItsOwn()
    {
        QSet<QString> names;
        const auto last = static_cast<int>(Kind::Cancelled);
        for (int kind = 0; kind <= last; ++kind)
            names.insert(kindName(static_cast<Kind>(kind)));
        QCOMPARE(names.size(), last + 1);
    }
};

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestError)
#include "tst_error.moc"
