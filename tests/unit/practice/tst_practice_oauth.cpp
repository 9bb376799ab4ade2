// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/form_values.h"
#include "tests/unit/practice/practice_server.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace muster::practice;
using muster::test::PracticeServer;

namespace {

constexpr const char *callback = "http://127.0.0.1:9123/cb";

QByteArray form(const QList<std::pair<QString, QString>> &values)
{
    QByteArrayList pairs;
    for (const auto &[name, value] : values)
        pairs << escapedForQuery(name) + '=' + escapedForQuery(value);
    return pairs.join('&');
}

QString codeIn(const QByteArray &address)
{
    static const QRegularExpression pattern(u"[?&]code=([a-z0-9]{52})(&|$)"_s);
    return pattern.match(QString::fromUtf8(address)).captured(1);
}

} // namespace

/// What a person and an application meet that the recordings do not hold: the workspace's own consent page,
/// and time going by.
class TestPracticeOAuth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksForConsentOnce();
    void handsACodeToTheApplicationAfterAYes();
    void saysAccessDeniedWithoutTheStateAfterANo();
    void takesNoConsentFromAForeignPage();
    void leadsToNoAddressThatWasNeverRegistered();
    void wantsASignInFirst();
    void tradesACodeWithinTenMinutesOnly_data();
    void tradesACodeWithinTenMinutesOnly();
    void provesThePossessionOfACodeOnNewerServersOnly_data();
    void provesThePossessionOfACodeOnNewerServersOnly();
    void forgetsARenewedTokenTenMinutesAfterItsLastUse();
    void endsAnAccessTokenAfterThirtyDaysAndRenewsItStill();
    void listsAnApplicationAmongTheSessions();

private:
    PracticeServer::Answer browse(const QByteArray &method, const QString &path, const QByteArray &body = {});
    [[nodiscard]] QString authorizePath() const;
    [[nodiscard]] QByteArray consent(const QString &answer, const QString &csrf,
                                     const QString &redirectUri = QString::fromLatin1(callback)) const;
    [[nodiscard]] QString code(const QJsonObject &further = {});
    PracticeServer::Answer redeem(const QString &code, const QString &verifier = {});
    PracticeServer::Answer renew(const QString &refreshToken);
    [[nodiscard]] bool works(const QString &token);
    void begin(Version version);

    std::unique_ptr<PracticeServer> m_server;
    OAuthApp m_app;
    Session m_session; ///< of alice's browser
};

void TestPracticeOAuth::init()
{
    begin(Version::V11_6);
}

void TestPracticeOAuth::begin(Version version)
{
    m_server = std::make_unique<PracticeServer>(version);
    const auto made = m_server->ask(u"admin"_s, "POST", u"/api/v4/oauth/apps"_s,
                                    {{u"name"_s, u"Relay"_s},
                                     {u"callback_urls"_s, QJsonArray{QLatin1StringView(callback)}},
                                     {u"homepage"_s, u"http://127.0.0.1:9123"_s}});
    m_app = *m_server->state.oauth.app(made[u"id"_s].toString());
    m_session = m_server->state.addSession({.userId = m_server->id(u"alice"_s)});
}

PracticeServer::Answer TestPracticeOAuth::browse(const QByteArray &method, const QString &path,
                                                 const QByteArray &body)
{
    muster::http::Request request = PracticeServer::request(method, path, body);
    request.headers = {{"Host", "127.0.0.1:8065"}, {"Cookie", "MMAUTHTOKEN=" + m_session.token.toLatin1()}};
    if (!body.isEmpty())
        request.headers.emplaceBack("Content-Type", "application/x-www-form-urlencoded");
    return m_server->send(std::move(request));
}

QString TestPracticeOAuth::authorizePath() const
{
    return u"/oauth/authorize?"_s
        + QString::fromLatin1(form({{u"response_type"_s, u"code"_s},
                                    {u"client_id"_s, m_app.id},
                                    {u"redirect_uri"_s, QString::fromLatin1(callback)},
                                    {u"state"_s, u"s 1"_s}}));
}

QByteArray TestPracticeOAuth::consent(const QString &answer, const QString &csrf,
                                      const QString &redirectUri) const
{
    return form({{u"response_type"_s, u"code"_s},
                 {u"client_id"_s, m_app.id},
                 {u"redirect_uri"_s, redirectUri},
                 {u"state"_s, u"s 1"_s},
                 {u"csrf"_s, csrf},
                 {u"answer"_s, answer}});
}

QString TestPracticeOAuth::code(const QJsonObject &further)
{
    QJsonObject body{{u"response_type"_s, u"code"_s},
                     {u"client_id"_s, m_app.id},
                     {u"redirect_uri"_s, QString::fromLatin1(callback)}};
    for (auto it = further.begin(); it != further.end(); ++it)
        body.insert(it.key(), it.value());
    const auto answer = m_server->ask(u"alice"_s, "POST", u"/oauth/authorize"_s, body);
    return codeIn(answer[u"redirect"_s].toString().toUtf8());
}

PracticeServer::Answer TestPracticeOAuth::redeem(const QString &code, const QString &verifier)
{
    QList<std::pair<QString, QString>> values{{u"grant_type"_s, u"authorization_code"_s},
                                              {u"client_id"_s, m_app.id},
                                              {u"client_secret"_s, m_app.secret},
                                              {u"redirect_uri"_s, QString::fromLatin1(callback)},
                                              {u"code"_s, code}};
    if (!verifier.isEmpty())
        values.append({u"code_verifier"_s, verifier});
    return browse("POST", u"/oauth/access_token"_s, form(values));
}

PracticeServer::Answer TestPracticeOAuth::renew(const QString &refreshToken)
{
    return browse("POST", u"/oauth/access_token"_s,
                  form({{u"grant_type"_s, u"refresh_token"_s},
                        {u"client_id"_s, m_app.id},
                        {u"client_secret"_s, m_app.secret},
                        {u"refresh_token"_s, refreshToken}}));
}

bool TestPracticeOAuth::works(const QString &token)
{
    muster::http::Request request = PracticeServer::request("GET", u"/api/v4/users/me"_s);
    request.headers.emplaceBack("Authorization", "Bearer " + token.toLatin1());
    return m_server->send(std::move(request)).status == 200;
}

void TestPracticeOAuth::asksForConsentOnce()
{
    const auto page = browse("GET", authorizePath());
    QCOMPARE(page.status, 200);
    QVERIFY(page.text.contains("Relay"));
    QVERIFY(page.text.contains("@alice"));
    QVERIFY(
        codeIn(browse("POST", u"/oauth/consent"_s, consent(u"allow"_s, m_session.csrf)).header("Location"))
            .size()
        > 0);
    const auto again = browse("GET", authorizePath());
    QCOMPARE(again.status, 302);
    QVERIFY(!codeIn(again.header("Location")).isEmpty());
}

void TestPracticeOAuth::handsACodeToTheApplicationAfterAYes()
{
    const auto answer = browse("POST", u"/oauth/consent"_s, consent(u"allow"_s, m_session.csrf));
    QCOMPARE(answer.status, 303);
    const QByteArray address = answer.header("Location");
    QVERIFY(address.startsWith(QByteArray(QByteArray(callback) + "?code=")));
    QVERIFY(address.endsWith("&state=s+1"));
    const auto tokens = redeem(codeIn(address));
    QCOMPARE(tokens.status, 200);
    QVERIFY(works(tokens[u"access_token"_s].toString()));
}

void TestPracticeOAuth::saysAccessDeniedWithoutTheStateAfterANo()
{
    const auto answer = browse("POST", u"/oauth/consent"_s, consent(u"deny"_s, m_session.csrf));
    QCOMPARE(answer.status, 303);
    QCOMPARE(answer.header("Location"), QByteArray("http://127.0.0.1:9123/cb?error=access_denied"));
    QCOMPARE(browse("GET", authorizePath()).status, 200); // asked again
}

void TestPracticeOAuth::takesNoConsentFromAForeignPage()
{
    const auto answer = browse("POST", u"/oauth/consent"_s, consent(u"allow"_s, u"guessed"_s));
    QCOMPARE(answer.status, 401);
    QVERIFY(answer.header("Location").isEmpty());
    QVERIFY(!m_server->state.oauth.isAllowed(m_session.userId, m_app.id));
}

void TestPracticeOAuth::leadsToNoAddressThatWasNeverRegistered()
{
    for (const QString &answer : {u"allow"_s, u"deny"_s}) {
        const auto refused = browse("POST", u"/oauth/consent"_s,
                                    consent(answer, m_session.csrf, u"http://127.0.0.1:9123/cb/"_s));
        QCOMPARE(refused.status, 400);
        QVERIFY(refused.header("Location").isEmpty());
    }
}

void TestPracticeOAuth::wantsASignInFirst()
{
    m_server->state.endSession(QString(m_session.token));
    const auto answer = browse("GET", authorizePath());
    QCOMPARE(answer.status, 302);
    QVERIFY(
        answer.header("Location").startsWith("http://127.0.0.1:8065/login?redirect_to=%2Foauth%2Fauthorize"));
}

void TestPracticeOAuth::tradesACodeWithinTenMinutesOnly_data()
{
    QTest::addColumn<std::chrono::milliseconds>("age");
    QTest::addColumn<int>("status");

    QTest::newRow("ten minutes") << std::chrono::milliseconds(10min) << 200;
    QTest::newRow("a moment more") << std::chrono::milliseconds(10min + 1ms) << 403;
}

void TestPracticeOAuth::tradesACodeWithinTenMinutesOnly()
{
    QFETCH(std::chrono::milliseconds, age);
    QFETCH(int, status);
    const QString late = code();
    m_server->clock.advance(age);
    QCOMPARE(redeem(late).status, status);
    QCOMPARE(redeem(late).status, 400); // either way it is gone
}

void TestPracticeOAuth::provesThePossessionOfACodeOnNewerServersOnly_data()
{
    QTest::addColumn<Version>("version");
    QTest::addColumn<int>("status");

    QTest::newRow("11.6") << Version::V11_6 << 400;
    QTest::newRow("5.37 does not read it") << Version::V5_37 << 200;
}

void TestPracticeOAuth::provesThePossessionOfACodeOnNewerServersOnly()
{
    QFETCH(Version, version);
    QFETCH(int, status);
    begin(version);
    const QString verifier(50, u'v');
    const QByteArray hash = QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256);
    const QByteArray challenge
        = hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const QString made = code(
        {{u"code_challenge"_s, QString::fromLatin1(challenge)}, {u"code_challenge_method"_s, u"S256"_s}});
    QCOMPARE(redeem(made, QString(50, u'w')).status, status);
    if (status == 400)
        QCOMPARE(redeem(made, verifier).status, 200);
}

void TestPracticeOAuth::forgetsARenewedTokenTenMinutesAfterItsLastUse()
{
    const auto tokens = redeem(code());
    const QString token = tokens[u"access_token"_s].toString();
    QVERIFY(works(token));
    QCOMPARE(renew(tokens[u"refresh_token"_s].toString()).status, 200);
    m_server->clock.advance(9min);
    QVERIFY(works(token)); // out of the cache, for another ten minutes
    m_server->clock.advance(10min);
    QVERIFY(!works(token));
}

void TestPracticeOAuth::endsAnAccessTokenAfterThirtyDaysAndRenewsItStill()
{
    const auto tokens = redeem(code());
    m_server->clock.advance(std::chrono::hours(30 * 24));
    QVERIFY(!works(tokens[u"access_token"_s].toString()));
    const auto renewed = renew(tokens[u"refresh_token"_s].toString());
    QCOMPARE(renewed.status, 200);
    QVERIFY(works(renewed[u"access_token"_s].toString()));
}

void TestPracticeOAuth::listsAnApplicationAmongTheSessions()
{
    const auto tokens = redeem(code());
    const auto sessions = m_server->ask(u"alice"_s, "GET", u"/api/v4/users/me/sessions"_s);
    const QJsonValue newest = sessions.body.array().first();
    QVERIFY(newest[u"is_oauth"_s].toBool());
    QCOMPARE(newest[u"props"_s][u"oauth_app_id"_s].toString(), m_app.id);
    m_server->ask(u"alice"_s, "POST", u"/api/v4/users/me/sessions/revoke"_s,
                  {{u"session_id"_s, newest[u"id"_s]}});
    QVERIFY(!works(tokens[u"access_token"_s].toString()));
    QCOMPARE(renew(tokens[u"refresh_token"_s].toString()).status, 404);
}

QTEST_GUILESS_MAIN(TestPracticeOAuth)
#include "tst_practice_oauth.moc"
