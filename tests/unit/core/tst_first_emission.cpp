// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/core/first_emission.h"

#include <QPointer>
#include <QTest>

using namespace std::chrono_literals;

namespace muster::test {

/// Emits what is waited for.
class Bell : public QObject
{
    Q_OBJECT

Q_SIGNALS:
    void rung(int times);
};

class TestFirstEmission : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnOnceThoughTheSignalComesTwiceBefore();
    void waitsForALaterEmissionTheNextTime();
    void givesUpAtTheDeadline();
    void takesAnEmissionThatMeetsTheDeadlineOnce();
    void waitsWithoutADeadline();
    void isNotResumedOnceTheObjectIsGone();
    void mayDeleteTheObjectWhenItGoesOn();

private:
    /// Waits once, and then a second time so that a late call would be noticed.
    QCoro::Task<> listen(Bell *bell, std::chrono::milliseconds deadline);
    QCoro::Task<> listenAndDelete(Bell *bell);

    QList<bool> m_came;
};

QCoro::Task<> TestFirstEmission::listen(Bell *bell, std::chrono::milliseconds deadline)
{
    for (int times = 0; times < 2; ++times) {
        const bool came = co_await firstEmission(bell, &Bell::rung, deadline);
        m_came.append(came);
    }
}

QCoro::Task<> TestFirstEmission::listenAndDelete(Bell *bell)
{
    const bool came = co_await firstEmission(bell, &Bell::rung, noDeadline);
    delete bell;
    m_came.append(came);
}

void TestFirstEmission::goesOnOnceThoughTheSignalComesTwiceBefore()
{
    m_came.clear();
    Bell bell;
    const auto listening = listen(&bell, noDeadline);
    Q_EMIT bell.rung(1);
    Q_EMIT bell.rung(2);
    Q_EMIT bell.rung(3);
    QTRY_COMPARE(m_came, QList<bool>{true});
    QCoreApplication::sendPostedEvents();
    QCOMPARE(m_came, QList<bool>{true});
}

void TestFirstEmission::waitsForALaterEmissionTheNextTime()
{
    m_came.clear();
    Bell bell;
    const auto listening = listen(&bell, noDeadline);
    Q_EMIT bell.rung(1);
    Q_EMIT bell.rung(2);
    QTRY_COMPARE(m_came.size(), 1);
    Q_EMIT bell.rung(3);
    QTRY_COMPARE(m_came, (QList<bool>{true, true}));
    QVERIFY(listening.isReady());
}

void TestFirstEmission::givesUpAtTheDeadline()
{
    m_came.clear();
    Bell bell;
    const auto listening = listen(&bell, 1ms);
    QTRY_COMPARE(m_came, (QList<bool>{false, false}));
}

void TestFirstEmission::takesAnEmissionThatMeetsTheDeadlineOnce()
{
    m_came.clear();
    Bell bell;
    const auto listening = listen(&bell, 0ms);
    Q_EMIT bell.rung(1);
    QTRY_COMPARE(m_came, (QList<bool>{true, false}));
}

void TestFirstEmission::waitsWithoutADeadline()
{
    m_came.clear();
    Bell bell;
    const auto listening = listen(&bell, noDeadline);
    QTimer::singleShot(0, &bell, [&bell] { Q_EMIT bell.rung(1); });
    QTRY_COMPARE(m_came, QList<bool>{true});
    QVERIFY(!listening.isReady());
}

void TestFirstEmission::isNotResumedOnceTheObjectIsGone()
{
    m_came.clear();
    auto bell = std::make_unique<Bell>();
    const auto listening = listen(bell.get(), 0ms);
    Q_EMIT bell->rung(1);
    bell.reset();
    bool passed = false;
    QTimer::singleShot(1, this, [&passed] { passed = true; });
    QTRY_VERIFY(passed);
    QVERIFY(m_came.isEmpty());
}

void TestFirstEmission::mayDeleteTheObjectWhenItGoesOn()
{
    m_came.clear();
    const QPointer<Bell> bell(new Bell);
    const auto listening = listenAndDelete(bell);
    Q_EMIT bell->rung(1);
    QTRY_COMPARE(m_came, QList<bool>{true});
    QVERIFY(!bell);
}

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestFirstEmission)
#include "tst_first_emission.moc"
