// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/oauth/error_codes.h"
#include "app/oauth/pending_authorizations.h"
#include "tests/support/fixed_clock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace muster::test {

using oauth::Asker;
using oauth::PendingAuthorizations;

namespace {

const Asker anna{u"connect"_s, u"anna"_s};
const Asker bert{u"connect"_s, u"bert"_s};
const QUrl callback(u"https://relay.example.org/auth/mattermost/callback"_s);

} // namespace

class TestPendingAuthorizations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<FixedClock>();
        m_pending = std::make_unique<PendingAuthorizations>(*m_clock);
    }

    void givesBackWhatWasBegun()
    {
        const auto begun = m_pending->begin(anna, callback, true);
        const auto taken = m_pending->take(begun.state, u"connect"_s);
        QVERIFY(taken);
        QCOMPARE(taken->asker, anna);
        QCOMPARE(taken->redirectUrl, callback);
        QCOMPARE(taken->pkce->challenge(), begun.pkce->challenge());
    }

    void hasNoProofKeyWhereTheServiceDoesNone() { QVERIFY(!m_pending->begin(anna, callback, false).pkce); }

    void aStateIsGoodOnce()
    {
        const QString state = m_pending->begin(anna, callback, true).state;
        QVERIFY(m_pending->take(state, u"connect"_s));
        verifyUnknown(state, u"connect"_s);
    }

    void aStateIsGoodForTenMinutes()
    {
        const QString state = m_pending->begin(anna, callback, true).state;
        m_clock->advance(10min - 1ms);
        QVERIFY(m_pending->isWaiting(anna));
        QVERIFY(m_pending->take(state, u"connect"_s));
    }

    void aStateIsNotGoodForLonger()
    {
        const QString state = m_pending->begin(anna, callback, true).state;
        m_clock->advance(10min);
        QVERIFY(!m_pending->isWaiting(anna));
        verifyUnknown(state, u"connect"_s);
    }

    void aStateOfOnePurposeIsNoneOfAnotherAndDies()
    {
        const QString state = m_pending->begin(anna, callback, true).state;
        verifyUnknown(state, u"install"_s);
        verifyUnknown(state, u"connect"_s);
    }

    void nobodyGuessesAState_data()
    {
        QTest::addColumn<QString>("state");
        QTest::newRow("none") << QString();
        QTest::newRow("made up") << u"aaaaaaaaaaaaaaaaaaaaaaaaaa"_s;
    }

    void nobodyGuessesAState()
    {
        QFETCH(QString, state);
        (void)m_pending->begin(anna, callback, true);
        verifyUnknown(state, u"connect"_s);
        QVERIFY(m_pending->isWaiting(anna));
    }

    void whoBeginsAgainHasTheOlderForgotten()
    {
        const QString older = m_pending->begin(anna, callback, true).state;
        const QString newer = m_pending->begin(anna, callback, true).state;
        verifyUnknown(older, u"connect"_s);
        QVERIFY(m_pending->take(newer, u"connect"_s));
    }

    void eachHasTheirOwn()
    {
        const QString annas = m_pending->begin(anna, callback, true).state;
        const QString berts = m_pending->begin(bert, callback, true).state;
        QVERIFY(annas != berts);
        QCOMPARE(m_pending->take(berts, u"connect"_s)->asker, bert);
        QCOMPARE(m_pending->take(annas, u"connect"_s)->asker, anna);
    }

    void whoIsForgottenWaitsNoLonger()
    {
        const QString state = m_pending->begin(anna, callback, true).state;
        (void)m_pending->begin(bert, callback, true);
        m_pending->forget(anna);
        verifyUnknown(state, u"connect"_s);
        QVERIFY(m_pending->isWaiting(bert));
    }

    void aCrowdDropsTheOldest()
    {
        const QString first = m_pending->begin(anna, callback, false).state;
        m_clock->advance(1s);
        for (qsizetype i = 0; i < PendingAuthorizations::most; ++i)
            (void)m_pending->begin({u"connect"_s, QString::number(i)}, callback, false);
        QCOMPARE(m_pending->size(), PendingAuthorizations::most);
        verifyUnknown(first, u"connect"_s);
    }

private:
    void verifyUnknown(const QString &state, const QString &purpose)
    {
        const auto taken = m_pending->take(state, purpose);
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, oauth::code::unknownState);
        QCOMPARE(taken.error().kind, Error::Kind::NotFound);
    }

    std::unique_ptr<FixedClock> m_clock;
    std::unique_ptr<PendingAuthorizations> m_pending;
};

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestPendingAuthorizations)
#include "tst_pending_authorizations.moc"
