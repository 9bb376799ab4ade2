// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/oauth/authorization_request.h"

#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace muster::test {

using oauth::AuthorizationRequest;

namespace {

AuthorizationRequest ours()
{
    return {QUrl(u"https://chat.example.org/team/oauth/authorize"_s),
            u"cx347tdrg3g9zqoruwaunzm63h"_s,
            QUrl(u"https://relay.example.org:8190/auth/mattermost/callback"_s),
            u"s1"_s,
            {}};
}

} // namespace

class TestAuthorizationRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhoAsksAndWhereToComeBack()
    {
        QCOMPARE(ours().toUrl().toEncoded(),
                 "https://chat.example.org/team/oauth/authorize?response_type=code"
                 "&client_id=cx347tdrg3g9zqoruwaunzm63h"
                 "&redirect_uri=https%3A%2F%2Frelay.example.org%3A8190%2Fauth%2Fmattermost%2Fcallback"
                 "&state=s1");
    }

    void saysTheChallengeOnlyWhereThereIsOne()
    {
        AuthorizationRequest request = ours();
        request.codeChallenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
        const QUrlQuery query(request.toUrl());
        QCOMPARE(query.queryItemValue(u"code_challenge"_s), u"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_s);
        QCOMPARE(query.queryItemValue(u"code_challenge_method"_s), u"S256"_s);
        QVERIFY(!ours().toUrl().query().contains("code_challenge"_L1));
    }

    void aRedirectUrlComesBackToTheByte_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::newRow("slash at the end") << QByteArray("https://relay.example.org/auth/");
        QTest::newRow("query") << QByteArray("https://relay.example.org/auth?x=1&y=a+b");
        QTest::newRow("encoded") << QByteArray("https://relay.example.org/a%20b/%C3%BC");
    }

    void aRedirectUrlComesBackToTheByte()
    {
        QFETCH(QByteArray, url);
        AuthorizationRequest request = ours();
        request.redirectUrl = QUrl::fromEncoded(url);
        const QUrlQuery query(request.toUrl().query(QUrl::FullyEncoded));
        const QString said = query.queryItemValue(u"redirect_uri"_s, QUrl::FullyEncoded);
        QCOMPARE(QByteArray::fromPercentEncoding(said.toLatin1()), url);
    }
};

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestAuthorizationRequest)
#include "tst_authorization_request.moc"
