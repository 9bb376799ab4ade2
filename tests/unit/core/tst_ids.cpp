// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/core/ids.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

class TestIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIdLooksLikeOneOfMattermost()
    {
        static const QRegularExpression pattern(u"^[a-z0-9]{26}$"_s);
        QVERIFY(pattern.match(newId()).hasMatch());
    }

    void aUuidHasNoBraces()
    {
        static const QRegularExpression pattern(
            u"^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s);
        QVERIFY(pattern.match(newUuid()).hasMatch());
    }

    void noIdComesTwice()
    {
        QSet<QString> ids;
        for (int i = 0; i < 1'000; ++i)
            ids.insert(newId());
        QCOMPARE(ids.size(), 1'000);
    }
};

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestIds)
#include "tst_ids.moc"
