// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/core/error.h"

#include "app/core/texts.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

using Kind = Error::Kind;

namespace {

Wording newerStore(const QString &file)
{
    return Wording::translate("Store",
                              "A newer Muster wrote %1. Install that version, or choose another file.")
        .arg(file);
}

} // namespace

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

    void isToldInTheLanguageOfItsReader()
    {
        const Error error = errorSaying(Kind::Invalid, newerStore(u"/srv/muster.sqlite"_s), u"detail"_s);
        QCOMPARE(error.kind, Kind::Invalid);
        QCOMPARE(error.detail, u"detail"_s);
        QCOMPARE(error.what,
                 u"A newer Muster wrote /srv/muster.sqlite. Install that version, or choose another file."_s);
        QCOMPARE(told(error, Texts()), error.what);
        const QString german = told(error, Texts::forLocale(u"de"));
        QVERIFY2(german.contains(u"/srv/muster.sqlite"_s) && !german.contains(u"newer"_s),
                 qPrintable(german));
        QCOMPARE(spoken(error, Texts::forLocale(u"de")).what, german);
    }

    void whatComesFromOutsideIsToldAsItIs()
    {
        const Error error{.kind = Kind::Invalid, .what = u"Too many channels."_s};
        QCOMPARE(told(error, Texts::forLocale(u"de")), error.what);
    }

    void betterWordsAreNotTakenBack()
    {
        Error error = errorSaying(Kind::Invalid, newerStore(u"/srv"_s));
        error.what = u"Der Speicher ist zu neu."_s;
        QCOMPARE(told(error, Texts()), error.what);
    }

    void aValueIsNoPlaceForAnother()
    {
        const Wording wording
            = Wording::translate("Tls", "%1 can not be read: %2").arg(u"%2%1"_s).arg(u"no"_s);
        QCOMPARE(wording.inEnglish(), u"%2%1 can not be read: no"_s);
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
