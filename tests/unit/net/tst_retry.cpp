// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/net/http_client.h"
#include "app/net/retry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

/// When a failed call is tried again, and what its status says.
class TestRetry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsLongerWithEachFailure_data();
    void waitsLongerWithEachFailure();
    void heedsWhatTheServiceAsksFor();
    void endsAfterADay();
    void sortsStatuses_data();
    void sortsStatuses();
    void readsHowLongToWait_data();
    void readsHowLongToWait();
};

void TestRetry::waitsLongerWithEachFailure_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<double>("random");
    QTest::addColumn<qint64>("expected");

    QTest::newRow("first, at the lower end") << 1 << 0.0 << qint64{1'000};
    QTest::newRow("second, at the lower end") << 2 << 0.0 << qint64{1'000};
    QTest::newRow("second, at the upper end") << 2 << 1.0 << qint64{2'000};
    QTest::newRow("fifth, in the middle") << 5 << 0.5 << qint64{12'000};
    QTest::newRow("fortieth, at the upper end") << 40 << 1.0 << qint64{600'000};
}

void TestRetry::waitsLongerWithEachFailure()
{
    QFETCH(int, failures);
    QFETCH(double, random);
    QFETCH(qint64, expected);
    const auto wait = net::waitBeforeRetry({}, {.failures = failures}, random);
    QVERIFY(wait);
    QCOMPARE(wait->count(), expected);
}

void TestRetry::heedsWhatTheServiceAsksFor()
{
    const auto wait = net::waitBeforeRetry({}, {.failures = 1, .sinceFirst = 0ms, .retryAfter = 30s}, 0.5);
    QVERIFY(wait);
    QCOMPARE(*wait, milliseconds(30s));
}

void TestRetry::endsAfterADay()
{
    QVERIFY(!net::waitBeforeRetry({}, {.failures = 200, .sinceFirst = 24h - 1s}, 1.0));
    QVERIFY(net::waitBeforeRetry({}, {.failures = 200, .sinceFirst = 23h}, 1.0));
}

void TestRetry::sortsStatuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("kind");

    QTest::newRow("bad request") << 400 << u"invalid"_s;
    QTest::newRow("token refused") << 401 << u"unauthorized"_s;
    QTest::newRow("no permission") << 403 << u"forbidden"_s;
    QTest::newRow("not there") << 404 << u"not-found"_s;
    QTest::newRow("conflict") << 409 << u"conflict"_s;
    QTest::newRow("slow down") << 429 << u"busy"_s;
    QTest::newRow("failed") << 500 << u"server"_s;
    QTest::newRow("switched off") << 501 << u"disabled"_s;
    QTest::newRow("behind a proxy") << 502 << u"server"_s;
}

void TestRetry::sortsStatuses()
{
    QFETCH(int, status);
    QFETCH(QString, kind);
    const Error error = net::errorFromStatus({.status = status, .headers = {}, .body = {}});
    QCOMPARE(kindName(error.kind), kind);
    QCOMPARE(error.httpStatus, status);
}

void TestRetry::readsHowLongToWait_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("seconds");

    QTest::newRow("Retry-After") << QByteArray("retry-after") << QByteArray("7") << 429 << 7;
    QTest::newRow("Retry-After of a proxy") << QByteArray("Retry-After") << QByteArray("20") << 503 << 20;
    QTest::newRow("reset in seconds") << QByteArray("X-Ratelimit-Reset") << QByteArray("3") << 429 << 3;
    QTest::newRow("reset of a success elsewhere")
        << QByteArray("X-Ratelimit-Reset") << QByteArray("3") << 500 << 0;
    QTest::newRow("a date") << QByteArray("Retry-After") << QByteArray("Mon, 02 Mar 2026 03:04:05 GMT") << 429
                            << 0;
    QTest::newRow("negative") << QByteArray("Retry-After") << QByteArray("-5") << 429 << 0;
}

void TestRetry::readsHowLongToWait()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(int, status);
    QFETCH(int, seconds);
    const Error error = net::errorFromStatus({.status = status, .headers = {{name, value}}, .body = {}});
    QCOMPARE(error.retryAfter, milliseconds(std::chrono::seconds(seconds)));
}

QTEST_GUILESS_MAIN(TestRetry)
#include "tst_retry.moc"
