// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/callback_token.h"
#include "tests/unit/relay/relay_samples.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

using relay::CallbackClaims;
using relay::CallbackTokens;
using relay::TokenPurpose;

namespace {

const QDateTime now({2026, 3, 2}, {3, 4, 5}, Qt::UTC);

CallbackClaims formClaims()
{
    return {.purpose = TokenPurpose::Form,
            .userId = anaId,
            .teamId = teamId,
            .channelId = townId,
            .incidentId = {},
            .action = {},
            .nonce = u"nonce"_s,
            .expiresAt = now.addSecs(60)};
}

CallbackTokens tokensOf(const QByteArray &key)
{
    return CallbackTokens(Secret(key));
}

} // namespace

class TestCallbackToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatWasSigned()
    {
        const CallbackTokens tokens = tokensOf("key");
        const auto claims = tokens.verify(tokens.sign(formClaims()), TokenPurpose::Form, now);
        QVERIFY(claims);
        QCOMPARE(*claims, formClaims());
    }

    void aTokenWithoutAnEndIsGoodForEver()
    {
        const CallbackTokens tokens = tokensOf("key");
        CallbackClaims claims{.purpose = TokenPurpose::Button,
                              .userId = {},
                              .teamId = {},
                              .channelId = warRoomId,
                              .incidentId = u"0b0f3a52"_s,
                              .action = u"resolve"_s,
                              .nonce = {},
                              .expiresAt = {}};
        const auto verified = tokens.verify(tokens.sign(claims), TokenPurpose::Button, now.addYears(10));
        QVERIFY(verified);
        QCOMPARE(*verified, claims);
    }

    void isFitForAPathAndShort()
    {
        const QString token = tokensOf("key").sign(formClaims());
        QVERIFY(QRegularExpression(u"\\A[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\z"_s).match(token).hasMatch());
        QVERIFY2(token.size() < 200, qPrintable(QString::number(token.size())));
    }

    void refusesATokenAfterItsEnd()
    {
        const CallbackTokens tokens = tokensOf("key");
        const QString token = tokens.sign(formClaims());
        QVERIFY(tokens.verify(token, TokenPurpose::Form, now.addSecs(60)));
        const auto late = tokens.verify(token, TokenPurpose::Form, now.addSecs(61));
        QVERIFY(!late);
        QCOMPARE(late.error().code, relay::tokenExpired);
    }

    void refusesATokenInWhichAnyLetterWasChanged()
    {
        const CallbackTokens tokens = tokensOf("key");
        const QString token = tokens.sign(formClaims());
        for (qsizetype i = 0; i < token.size(); ++i) {
            QString changed = token;
            changed[i] = changed[i] == u'A' ? u'B' : u'A';
            const auto claims = tokens.verify(changed, TokenPurpose::Form, now);
            QVERIFY2(!claims, qPrintable(u"changed at %1"_s.arg(i)));
            QCOMPARE(claims.error().code, relay::tokenForged);
        }
    }

    void refusesWhatIsNoTokenOfOurs_data()
    {
        QTest::addColumn<QString>("token");
        const QString good = tokensOf("key").sign(formClaims());
        QTest::newRow("nothing") << QString();
        QTest::newRow("a word") << u"token"_s;
        QTest::newRow("without its signature") << good.section(u'.', 0, 0) + u'.';
        QTest::newRow("its signature alone") << u'.' + good.section(u'.', 1, 1);
        QTest::newRow("with more behind it") << good + u'A';
        QTest::newRow("with padding") << good + u'=';
        QTest::newRow("three parts") << good + ".x"_L1;
        QTest::newRow("signed with another key") << tokensOf("other").sign(formClaims());
    }

    void refusesWhatIsNoTokenOfOurs()
    {
        QFETCH(const QString, token);
        const auto claims = tokensOf("key").verify(token, TokenPurpose::Form, now);
        QVERIFY(!claims);
        QCOMPARE(claims.error().code, relay::tokenForged);
    }

    void refusesATokenOfAnotherPurpose()
    {
        const CallbackTokens tokens = tokensOf("key");
        const auto claims = tokens.verify(tokens.sign(formClaims()), TokenPurpose::Button, now);
        QVERIFY(!claims);
        QCOMPARE(claims.error().code, relay::tokenForged);
    }

    void withoutAKeyNothingIsGenuine()
    {
        const CallbackTokens tokens{Secret()};
        QVERIFY(!tokens.verify(tokens.sign(formClaims()), TokenPurpose::Form, now));
    }
};

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestCallbackToken)
#include "tst_callback_token.moc"
