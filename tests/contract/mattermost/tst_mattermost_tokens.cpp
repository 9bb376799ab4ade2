// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/mattermost/oauth_errors.h"
#include "app/oauth/error_codes.h"
#include "app/oauth/token_endpoint.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/player.h"

#include <QHash>
#include <QTest>
#include <QUrlQuery>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::test;
using oauth::Grant;
using oauth::TokenEndpoint;

namespace {

using Parameters = QList<std::pair<QString, QString>>;

/// Recorded requests that only a test would make.
const QHash<QString, QString> &notOurs()
{
    static const QHash<QString, QString> names{
        {u"429 on the OAuth token endpoint"_s, u"of no grant type; isToldToWait() has its answer"_s},
        {u"token: bad grant type"_s, u"there are two"_s},
        {u"token: JSON body is not read"_s, u"ours is a form"_s},
        {u"token: client credentials in HTTP Basic are not read"_s, u"ours are in the form"_s},
        {u"token: parameters in the query string instead of the body"_s, u"a secret is in no URL"_s},
    };
    return names;
}

/// What refusals say, by their recording; the same of both versions but for what is named.
const QHash<QString, QString> &codes()
{
    using namespace oauth;
    static const QHash<QString, QString> all{
        {u"token: wrong secret"_s, code::wrongSecret},
        {u"token: no secret"_s, code::wrongSecret},
        {u"token: bad client id"_s, code::wrongClient},
        {u"token: unknown client id"_s, code::wrongClient},
        {u"token: no code"_s, u"api.oauth.get_access_token.missing_code.app_error"_s},
        {u"token: wrong code"_s, code::usedCode},
        {u"token: reused code"_s, code::usedCode},
        {u"token: redirect_uri differs from the authorize one"_s, code::wrongRedirect},
        {u"token: redirect_uri missing"_s, code::wrongRedirect},
        {u"token: code older than 600 s (aged in the database)"_s, code::expiredCode},
        {u"token: the expired code again (now deleted)"_s, code::usedCode},
        {u"token: code issued to app A redeemed by app B (client id is not compared)"_s, code::foreignCode},
        {u"token: no verifier although a challenge was sent"_s, code::wrongVerifier},
        {u"token: wrong verifier"_s, code::wrongVerifier},
        {u"token: verifier although no challenge was sent"_s, code::wrongVerifier},
        {u"public: token with a secret"_s, u"model.oauth.validate_grant.public_client_secret.app_error"_s},
        {u"public: refresh"_s, u"model.oauth.validate_grant.public_client_refresh_token.app_error"_s},
        {u"refresh: wrong secret"_s, code::wrongSecret},
        {u"refresh: unknown refresh token"_s, code::deadRefresh},
        {u"refresh: empty refresh token"_s, u"api.oauth.get_access_token.missing_refresh_token.app_error"_s},
        {u"refresh: old refresh token again (single use)"_s, code::deadRefresh},
        {u"refresh: refresh token of app A with credentials of app B (not compared)"_s, code::foreignCode},
        {u"refresh token after its session was revoked"_s, code::deadRefresh},
        {u"after deauthorize: refresh token"_s, code::deadRefresh},
        {u"after logout: refresh token"_s, code::deadRefresh},
        {u"after regen secret: refresh with old secret"_s, code::wrongSecret},
        {u"after app deletion: refresh"_s, code::wrongClient},
        {u"after deactivation: refresh token"_s, code::deadRefresh},
        {u"provider disabled: token"_s, code::switchedOff},
    };
    return all;
}

Parameters parametersOf(const QByteArray &form)
{
    QByteArray plain = form; // QUrlQuery knows no "+"
    Parameters parameters
        = QUrlQuery(QString::fromLatin1(plain.replace('+', "%20"))).queryItems(QUrl::FullyDecoded);
    parameters.removeIf([](const auto &parameter) { return parameter.second.isEmpty(); });
    std::sort(parameters.begin(), parameters.end());
    return parameters;
}

Outcome<Grant> askedAgain(TokenEndpoint &endpoint, const Parameters &parameters)
{
    QHash<QString, QString> said;
    for (const auto &[name, value] : parameters)
        said.insert(name, value);
    const oauth::ClientIdentity client{said.value(u"client_id"_s), Secret(said.value(u"client_secret"_s))};
    if (said.value(u"grant_type"_s) == "refresh_token"_L1)
        return QCoro::waitFor(endpoint.refresh(client, Secret(said.value(u"refresh_token"_s))));
    oauth::CodeExchange exchange{Secret(said.value(u"code"_s)), QUrl(said.value(u"redirect_uri"_s)), {}};
    if (said.contains(u"code_verifier"_s))
        exchange.pkce = oauth::Pkce(Secret(said.value(u"code_verifier"_s)));
    return QCoro::waitFor(endpoint.exchange(client, exchange));
}

} // namespace

Q_DECLARE_METATYPE(muster::test::RecordedExchange)

/// Every recorded exchange with the token endpoint, had again: the same form goes out, the grant is
/// understood, and what was wrong is recognised.
class TestMattermostTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAndUnderstandsWhatWasRecorded_data();
    void asksAndUnderstandsWhatWasRecorded();
    void isToldToWait_data();
    void isToldToWait();
    void whatWasRecordedIsEnough();

private:
    void compareGrant(const Outcome<Grant> &grant, const RecordedExchange &recorded);

    FixedClock m_clock;
    QHash<QString, int> m_rows; ///< by version
};

void TestMattermostTokens::asksAndUnderstandsWhatWasRecorded_data()
{
    QTest::addColumn<RecordedExchange>("recorded");
    for (const QString &version : {u"5.37"_s, u"11.6"_s}) {
        for (const QString &topic : transcriptTopics(version)) {
            for (const RecordedExchange &exchange : readTranscript(version, topic)) {
                const bool isOurs = exchange.method == "POST" && exchange.path() == "/oauth/access_token"_L1
                    && !notOurs().contains(exchange.name);
                if (!isOurs)
                    continue;
                ++m_rows[version];
                QTest::addRow("%s %s", qPrintable(version), qPrintable(exchange.name)) << exchange;
            }
        }
    }
}

void TestMattermostTokens::asksAndUnderstandsWhatWasRecorded()
{
    QFETCH(RecordedExchange, recorded);
    Player player;
    player.play(recorded);
    net::HttpClient http;
    TokenEndpoint endpoint(http, player.url(u"/oauth/access_token"_s), &mattermost::oauthError, m_clock);
    const Parameters parameters = parametersOf(recorded.requestBody);
    const Outcome<Grant> grant = askedAgain(endpoint, parameters);

    QVERIFY(player.isFinished());
    const PlayedRequest &sent = player.requests().first();
    QCOMPARE(sent.method, "POST");
    QCOMPARE(sent.target, "/oauth/access_token");
    QCOMPARE(parametersOf(sent.body), parameters);
    compareGrant(grant, recorded);
}

void TestMattermostTokens::compareGrant(const Outcome<Grant> &grant, const RecordedExchange &recorded)
{
    const QJsonValue answer = recorded.answerJson();
    if (recorded.status < 400) {
        QVERIFY2(grant, grant ? "" : qPrintable(grant.error().what));
        QCOMPARE(QString::fromUtf8(grant->access.reveal()), answer[u"access_token"_s].toString());
        QCOMPARE(QString::fromUtf8(grant->refresh.reveal()), answer[u"refresh_token"_s].toString());
        QCOMPARE(m_clock.now().secsTo(grant->expiresAt), answer[u"expires_in"_s].toInteger());
        return;
    }
    QVERIFY(!grant);
    QCOMPARE(grant.error().code, codes().value(recorded.name));
    const QString told = grant.error().code + grant.error().detail;
    QVERIFY(told.contains(answer[u"id"_s].toString()));
    QCOMPARE(grant.error().httpStatus, recorded.status);
    QVERIFY(!grant.error().what.isEmpty());
    QVERIFY(remedyFor(grant.error().kind) != Remedy::Retry); // none of them gets better by itself
}

void TestMattermostTokens::isToldToWait_data()
{
    QTest::addColumn<QString>("version");
    QTest::newRow("5.37") << u"5.37"_s;
    QTest::newRow("11.6") << u"11.6"_s;
}

void TestMattermostTokens::isToldToWait()
{
    QFETCH(QString, version);
    Player player;
    player.play(
        recordedExchange(version, u"09b_rate_limit_and_restart"_s, u"429 on the OAuth token endpoint"_s));
    net::HttpClient http;
    TokenEndpoint endpoint(http, player.url(u"/oauth/access_token"_s), &mattermost::oauthError, m_clock);
    const Outcome<Grant> grant
        = QCoro::waitFor(endpoint.refresh({u"id"_s, Secret(u"hush"_s)}, Secret(u"r1"_s)));
    QVERIFY(!grant);
    QCOMPARE(grant.error().kind, Error::Kind::Busy);
    QVERIFY(grant.error().retryAfter > std::chrono::milliseconds::zero());
}

void TestMattermostTokens::whatWasRecordedIsEnough()
{
    qInfo("%d and %d recorded exchanges were had again", m_rows.value(u"5.37"_s), m_rows.value(u"11.6"_s));
    QVERIFY(m_rows.value(u"5.37"_s) >= 30);
    QVERIFY(m_rows.value(u"11.6"_s) >= 40);
}

QTEST_GUILESS_MAIN(TestMattermostTokens)
#include "tst_mattermost_tokens.moc"
