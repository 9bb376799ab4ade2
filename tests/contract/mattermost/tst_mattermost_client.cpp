// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/mattermost/client.h"
#include "tests/contract/mattermost/driver.h"
#include "tests/contract/mattermost/json_likeness.h"
#include "tests/support/api_observer.h"
#include "tests/support/player.h"
#include "tests/support/transcript.h"

#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::test;

namespace {

/// Recorded requests that were made to see a server refuse them, and that our client has no way to make.
struct NotOurs
{
    QString name;
    QString reason;
};

const QList<NotOurs> &notOurs()
{
    static const QList<NotOurs> list{
        {u"by ids: empty list"_s, u"nothing is asked"_s},
        {u"direct channel: three ids"_s, u"a direct channel has two"_s},
        {u"direct channel: one id"_s, u"a direct channel has two"_s},
        {u"update: body id missing"_s, u"path and body have one id"_s},
        {u"create: type X"_s, u"a channel is public or private"_s},
        {u"create: type D"_s, u"a channel is public or private"_s},
        {u"create: type missing"_s, u"a channel is public or private"_s},
        {u"convert privacy: bad value"_s, u"a channel is public or private"_s},
        {u"add member: several (user_ids, a newer API) is refused"_s, u"one is sent as user_id"_s},
        {u"create post: message of wrong type"_s, u"a message is text"_s},
        {u"open: unknown element type"_s, u"elements are fitted to the version"_s},
        {u"open: max_length as a string -> JSON type error"_s, u"a length is a number"_s},
        {u"open: default as bool -> JSON type error"_s, u"a default is text"_s},
        {u"open: notify_on_cancel as a string -> JSON type error"_s, u"a switch is a bool"_s},
        {u"open: unknown keys are dropped"_s, u"no unknown keys"_s},
        {u"open: dialog as a JSON string instead of an object"_s, u"a dialog is an object"_s},
        {u"datetime element"_s, u"no time_interval"_s},
        {u"datetime with datetime_config"_s, u"no datetime_config"_s},
        {u"datetime with a bad interval"_s, u"no time_interval"_s},
        {u"If-None-Match with the ETag -> 304"_s, u"no answers are kept"_s},
        {u"update app: body id != url id"_s, u"path and body have one id"_s},
        {u"update app: no id in body"_s, u"path and body have one id"_s},
        {u"consent POST unsupported response_type (still 200, error in redirect)"_s, u"we ask for a code"_s},
        {u"implicit flow: POST response_type=token -> token in fragment"_s, u"we ask for a code"_s},
        {u"authorize with method plain"_s, u"a challenge is made by S256"_s},
        {u"authorize with a challenge but no method"_s, u"a challenge is made by S256"_s},
        {u"refresh element with source_url"_s, u"no forms that change as one fills them in"_s},
    };
    return list;
}

bool isNotOurs(const RecordedExchange &exchange)
{
    return std::any_of(notOurs().begin(), notOurs().end(),
                       [&](const NotOurs &it) { return it.name == exchange.name; });
}

/// Refusals that mean that what was asked for is so already.
bool isSoAlready(const QString &code)
{
    static const QStringList codes{
        u"api.channel.delete_channel.deleted.app_error"_s,
        u"app.channel.get_member.missing.app_error"_s,
        u"api.channel.patch_update_channel.no_changes.app_error"_s,
        u"api.channel.restore_channel.restored.app_error"_s,
    };
    return codes.contains(code);
}

QUrl urlOf(const QByteArray &target)
{
    return QUrl::fromEncoded(target);
}

QJsonValue asSaidByUs(const QJsonValue &recordedBody, const Driver &driver)
{
    if (!recordedBody.isObject())
        return recordedBody;
    QJsonObject body = recordedBody.toObject();
    for (const QString &key : driver.ignoredKeys)
        body.remove(key);
    for (auto it = driver.defaults.begin(); it != driver.defaults.end(); ++it) {
        if (!body.contains(it.key()))
            body.insert(it.key(), it.value());
    }
    return body;
}

} // namespace

Q_DECLARE_METATYPE(muster::test::RecordedExchange)
Q_DECLARE_METATYPE(muster::test::Driver)

/// Every recorded exchange that our client could have had, had again: the same request goes out, and the
/// recorded answer is understood.
class TestMattermostClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysAndUnderstandsWhatWasRecorded_data();
    void saysAndUnderstandsWhatWasRecorded();
    void saysAsDescribedWhatWasNotRecorded_data();
    void saysAsDescribedWhatWasNotRecorded();
    void everyMethodIsRecordedOnBothVersions();
    void noExceptionOfTheApiDocumentIsNeedless();

private:
    void compareRequest(const PlayedRequest &sent, const RecordedExchange &recorded, const Driver &driver);
    void compareAnswer(const Understood &understood, const RecordedExchange &recorded);

    QList<Driver> m_drivers;
    QMap<QString, QList<int>> m_rows; ///< version -> number of rows of each driver
    std::unique_ptr<OpenApiValidator> m_validator;
};

void TestMattermostClient::initTestCase()
{
    m_drivers = directoryDrivers() + channelDrivers() + messageDrivers() + administrationDrivers();
    m_validator = mattermostValidator();
}

void TestMattermostClient::saysAndUnderstandsWhatWasRecorded_data()
{
    QTest::addColumn<RecordedExchange>("recorded");
    QTest::addColumn<Driver>("driver");
    for (const QString &version : {u"5.37"_s, u"11.6"_s}) {
        m_rows[version] = QList<int>(m_drivers.size(), 0);
        for (const QString &topic : transcriptTopics(version)) {
            for (const RecordedExchange &exchange : readTranscript(version, topic)) {
                for (qsizetype i = 0; i < m_drivers.size(); ++i) {
                    if (!m_drivers.at(i).speaks(exchange) || isNotOurs(exchange))
                        continue;
                    ++m_rows[version][i];
                    QTest::addRow("%s %s: %s", qPrintable(version), qPrintable(topic),
                                  qPrintable(exchange.name))
                        << exchange << m_drivers.at(i);
                }
            }
        }
    }
}

void TestMattermostClient::saysAndUnderstandsWhatWasRecorded()
{
    QFETCH(RecordedExchange, recorded);
    QFETCH(Driver, driver);
    Player player;
    player.play(recordedExchange(recorded.version, u"08b_incoming_webhooks_and_misc"_s, u"ping"_s));
    player.play(recorded);
    net::HttpClient http;
    mattermost::Client client(http, player.url(), Secret(u"token"_s));
    client.session().setObserver(apiObserver(*m_validator));
    const Outcome<QVersionNumber> version = QCoro::waitFor(client.server().ping());
    QVERIFY(version.has_value());
    const qsizetype problemsBefore = m_validator->observedProblems().size();

    const QString code = recorded.answerJson()[u"id"_s].toString();
    const bool isReadAgain
        = code.endsWith("no_changes.app_error"_L1) || code.endsWith("restored.app_error"_L1);
    if (isReadAgain)
        player.play(
            recordedExchange(recorded.version, u"07_channels"_s, u"get by team name and channel name"_s));
    const Understood understood = driver.call(client, recorded);

    QVERIFY(player.isFinished());
    compareRequest(player.requests().at(1), recorded, driver);
    QCOMPARE(m_validator->observedProblems().mid(problemsBefore).join(u"; "_s), QString());
    if (!isReadAgain)
        compareAnswer(understood, recorded);
    else
        QVERIFY(understood.has_value());
}

void TestMattermostClient::compareRequest(const PlayedRequest &sent, const RecordedExchange &recorded,
                                          const Driver &driver)
{
    QCOMPARE(sent.method, recorded.method);
    QCOMPARE(urlOf(sent.target).path(QUrl::FullyEncoded), urlOf(recorded.target).path(QUrl::FullyEncoded));
    const QUrlQuery sentQuery(urlOf(sent.target));
    for (const auto &[name, value] : recorded.query().queryItems()) {
        if (!driver.ignoredKeys.contains(name))
            QCOMPARE(sentQuery.queryItemValue(name), value);
    }
    QCOMPARE(essence(jsonFrom(sent.body)), essence(asSaidByUs(recorded.requestJson(), driver)));
    QCOMPARE(sent.header("Authorization"), driver.sendsToken ? QByteArray("Bearer token") : QByteArray());
}

void TestMattermostClient::compareAnswer(const Understood &understood, const RecordedExchange &recorded)
{
    const QJsonValue answer = recorded.answerJson();
    const QString code = recorded.status >= 400 ? answer[u"id"_s].toString() : QString();
    const bool isSuccess = recorded.status < 400 || (recorded.method != "GET" && isSoAlready(code));
    if (!understood) {
        QVERIFY2(!isSuccess, qPrintable(understood.error().what + u' ' + understood.error().detail));
        QCOMPARE(understood.error().code, code);
        QCOMPARE(understood.error().httpStatus, recorded.status);
        QVERIFY(!understood.error().what.isEmpty());
        return;
    }
    QVERIFY(isSuccess);
    QCOMPARE(misunderstandings(*understood, answer).join(u"; "_s), QString());
}

void TestMattermostClient::saysAsDescribedWhatWasNotRecorded_data()
{
    using mattermost::Client;
    QTest::addColumn<std::function<Understood(Client &)>>("call");
    QTest::addColumn<QByteArray>("answer");
    const auto row = [](const char *name, const std::function<Understood(Client &)> &call,
                        const QByteArray &answer = "{}") { QTest::newRow(name) << call << answer; };
    row("create a user", [](Client &c) {
        const mattermost::NewUser user{u"dora"_s, u"dora@example.test"_s, Secret(u"Dora-pass-1"_s),
                                       u"Dora"_s, u"Example"_s,           u"de"_s};
        return understood(QCoro::waitFor(c.users().create(user)));
    });
    row("deactivate a user",
        [](Client &c) { return understood(QCoro::waitFor(c.users().deactivate(u"id"_s))); });
    row("create a team",
        [](Client &c) { return understood(QCoro::waitFor(c.teams().create({u"ops"_s, u"Ops"_s, u"O"_s}))); });
    row("list all teams", [](Client &c) { return understood(QCoro::waitFor(c.teams().all())); }, "[]");
    row("list the plugins", [](Client &c) -> Understood {
        return QCoro::waitFor(c.plugins().list()).map([](const auto &) { return QJsonValue(); });
    });
    row("archive a team", [](Client &c) { return understood(QCoro::waitFor(c.teams().archive(u"id"_s))); });
}

void TestMattermostClient::saysAsDescribedWhatWasNotRecorded()
{
    using mattermost::Client;
    using Call = std::function<Understood(Client &)>;
    QFETCH(Call, call);
    QFETCH(QByteArray, answer);
    Player player;
    player.play(200, {{"Content-Type", "application/json"}}, answer);
    net::HttpClient http;
    Client client(http, player.url(), Secret(u"token"_s));
    client.session().setObserver(apiObserver(*m_validator));
    const qsizetype problemsBefore = m_validator->observedProblems().size();
    QVERIFY(call(client).has_value());
    QCOMPARE(m_validator->observedProblems().mid(problemsBefore).join(u"; "_s), QString());
}

void TestMattermostClient::everyMethodIsRecordedOnBothVersions()
{
    int total = 0;
    for (const QString &version : {u"5.37"_s, u"11.6"_s}) {
        for (qsizetype i = 0; i < m_drivers.size(); ++i) {
            const Driver &driver = m_drivers.at(i);
            const bool isNew = driver.path.pattern().contains("lookup"_L1)
                || driver.keys.contains("user_ids"_L1) || driver.path.pattern().contains("well-known"_L1);
            total += m_rows[version][i];
            if (version == "11.6"_L1 || !isNew)
                QVERIFY2(
                    m_rows[version][i] > 0,
                    qPrintable(version + u' ' + QString::fromLatin1(driver.method) + driver.path.pattern()));
        }
    }
    qInfo("%d recorded exchanges were had again", total);
    QVERIFY(total > 800);
}

void TestMattermostClient::noExceptionOfTheApiDocumentIsNeedless()
{
    QCOMPARE(m_validator->unusedExceptions(), QStringList());
}

QTEST_GUILESS_MAIN(TestMattermostClient)
#include "tst_mattermost_client.moc"
