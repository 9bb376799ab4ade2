// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/mattermost/event_sequence.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster::mattermost;
using Place = EventSequence::Place;

class TestEventSequence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resumesAfterTheLastEvent();
    void skipsWhatIsSentAgain();
    void seesAGapOnce();
    void missesNothingAtTheFirstHello();
    void missesEventsWhenAnotherConnectionBegins();
    void missesEventsWhenNothingCouldBeResumed();
};

void TestEventSequence::resumesAfterTheLastEvent()
{
    EventSequence sequence;
    QVERIFY(!sequence.canResume());
    QVERIFY(sequence.resumeQuery().isEmpty());
    (void)sequence.begin(u"a"_s);
    QCOMPARE(sequence.take(1), Place::Next);
    QCOMPARE(sequence.take(2), Place::Next);
    const QUrlQuery query = sequence.resumeQuery();
    QCOMPARE(query.queryItemValue(u"connection_id"_s), u"a"_s);
    QCOMPARE(query.queryItemValue(u"sequence_number"_s), u"3"_s);
}

void TestEventSequence::skipsWhatIsSentAgain()
{
    EventSequence sequence;
    (void)sequence.begin(u"a"_s);
    QCOMPARE(sequence.take(1), Place::Next);
    QCOMPARE(sequence.take(1), Place::Repeated);
}

void TestEventSequence::seesAGapOnce()
{
    EventSequence sequence;
    (void)sequence.begin(u"a"_s);
    QCOMPARE(sequence.take(4), Place::AfterGap);
    QCOMPARE(sequence.take(5), Place::Next);
}

void TestEventSequence::missesNothingAtTheFirstHello()
{
    EventSequence sequence;
    QVERIFY(!sequence.begin(u"a"_s));
}

void TestEventSequence::missesEventsWhenAnotherConnectionBegins()
{
    EventSequence sequence;
    (void)sequence.begin(u"a"_s);
    QCOMPARE(sequence.take(1), Place::Next);
    QVERIFY(sequence.begin(u"b"_s));
    QCOMPARE(sequence.take(1), Place::Next);
}

void TestEventSequence::missesEventsWhenNothingCouldBeResumed()
{
    EventSequence sequence;
    (void)sequence.begin(u"a"_s);
    sequence.abandon();
    QVERIFY(!sequence.canResume());
    QVERIFY(sequence.begin(u"a"_s));
}

QTEST_GUILESS_MAIN(TestEventSequence)
#include "tst_event_sequence.moc"
