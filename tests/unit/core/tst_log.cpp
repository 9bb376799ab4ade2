// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/core/log.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

class TestLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingFromOutsideMakesALineOfItsOwn_data()
    {
        QTest::addColumn<QString>("untrusted");
        QTest::addColumn<QString>("logged");
        QTest::newRow("a title") << u"Anmeldung gestört"_s << u"Anmeldung gestört"_s;
        QTest::newRow("a line break")
            << u"a\nmuster.relay: all is well"_s << u"a\\u000amuster.relay: all is well"_s;
        QTest::newRow("a terminal's escape") << u"\x1b[2J"_s << u"\\u001b[2J"_s;
        QTest::newRow("a whole page") << QString(5'000, u'x') << QString(200, u'x') + u'…';
    }

    void nothingFromOutsideMakesALineOfItsOwn()
    {
        QFETCH(QString, untrusted);
        QTEST(forLog(untrusted), "logged");
    }
};

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestLog)
#include "tst_log.moc"
