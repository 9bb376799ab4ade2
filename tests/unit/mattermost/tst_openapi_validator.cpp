// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/openapi_validator.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster::test;

/// The validator that all tests trust has to find what is wrong.
class TestOpenApiValidator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsWrong_data();
    void findsWhatIsWrong();
    void countsExceptionsThatNothingNeeds();
};

void TestOpenApiValidator::findsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("problem");
    const QByteArray post("POST");
    QTest::newRow("nothing") << post << QByteArray("/api/v4/posts")
                             << QByteArray(R"({"channel_id":"c","message":"m","props":{"a":1}})")
                             << QString();
    QTest::newRow("nothing, below a sub-path")
        << QByteArray("GET") << QByteArray("/chat/api/v4/users/me") << QByteArray() << QString();
    QTest::newRow("nothing, outside of the API")
        << post << QByteArray("/hooks/commands/abcdefghijklmnopqrstuvwxyz") << QByteArray("{}") << QString();
    QTest::newRow("unknown path") << post << QByteArray("/api/v4/incidents") << QByteArray("{}")
                                  << u"not in the document"_s;
    QTest::newRow("wrong method") << QByteArray("PATCH") << QByteArray("/api/v4/users/me") << QByteArray()
                                  << u"not in the document"_s;
    QTest::newRow("unknown parameter") << QByteArray("GET") << QByteArray("/api/v4/users?in_town=x")
                                       << QByteArray() << u"undocumented parameter \"in_town\""_s;
    QTest::newRow("unknown key") << post << QByteArray("/api/v4/posts")
                                 << QByteArray(R"({"channel_id":"c","message":"m","colour":"red"})")
                                 << u"undocumented key \"colour\""_s;
    QTest::newRow("required key missing")
        << post << QByteArray("/api/v4/posts") << QByteArray(R"({"message":"m"})") << u"channel_id"_s;
    QTest::newRow("number for a text") << post << QByteArray("/api/v4/posts")
                                       << QByteArray(R"({"channel_id":"c","message":5})") << u"message"_s;
    QTest::newRow("one of two users")
        << post << QByteArray("/api/v4/channels/direct") << QByteArray(R"(["a"])") << u"body"_s;
    QTest::newRow("no body") << post << QByteArray("/api/v4/posts") << QByteArray() << u"body: missing"_s;
    QTest::newRow("no JSON") << post << QByteArray("/api/v4/posts") << QByteArray("{") << u"body: not JSON"_s;
}

void TestOpenApiValidator::findsWhatIsWrong()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    QFETCH(QString, problem);
    const auto validator = mattermostValidator();
    const QString found
        = validator->problems({method, target, {{"Content-Type", "application/json"}}, body}).join(u"; "_s);
    if (problem.isEmpty())
        QCOMPARE(found, QString());
    else
        QVERIFY2(found.contains(problem), qPrintable(found));
}

void TestOpenApiValidator::countsExceptionsThatNothingNeeds()
{
    const auto validator = mattermostValidator();
    const qsizetype before = validator->unusedExceptions().size();
    QVERIFY(before > 0);
    validator->observe({"GET", "/api/v4/config/client?format=old", {}, {}});
    QCOMPARE(validator->observedProblems(), QStringList());
    QCOMPARE(validator->unusedExceptions().size(), before - 1);
}

QTEST_GUILESS_MAIN(TestOpenApiValidator)
#include "tst_openapi_validator.moc"
