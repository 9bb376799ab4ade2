// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/faults.h"
#include "app/practice/state.h"
#include "app/practice/workspace.h"
#include "tests/e2e/exactly_once.h"
#include "tests/e2e/scene.h"
#include "tests/e2e/until.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

using practice::Fault;
using practice::Version;

namespace {

/// Every call that the relay makes for an incident.
const QList<std::pair<QByteArray, QString>> &callsOfAnIncident()
{
    static const QList<std::pair<QByteArray, QString>> calls{
        {"POST", u"/api/v4/channels"_s},        {"POST", u"/api/v4/channels/*/members"_s},
        {"POST", u"/api/v4/posts"_s},           {"POST", u"/api/v4/posts/*/pin"_s},
        {"PUT", u"/api/v4/channels/*/patch"_s}, {"PUT", u"/api/v4/posts/*/patch"_s},
        {"POST", u"/hooks/commands/*"_s},
    };
    return calls;
}

} // namespace

/// The workspace fails in each way that it can, and the incident ends as it should. Only a practice workspace
/// fails when it is told to, so these are played there alone.
class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsRightWhenEveryCallFailsOnce_data();
    void endsRightWhenEveryCallFailsOnce();
    void endsRightInASlowWorkspace_data() { versions(); }
    void endsRightInASlowWorkspace();
    void endsRightWhenTheAnswerComesTooLate_data() { versions(); }
    void endsRightWhenTheAnswerComesTooLate();
    void endsRightUnderTheServersRateLimit_data() { versions(); }
    void endsRightUnderTheServersRateLimit();
    void goesOnOnceTheAdministratorGaveANewToken_data() { versions(); }
    void goesOnOnceTheAdministratorGaveANewToken();
    void opensTheFormAtTheSecondTry_data() { versions(); }
    void opensTheFormAtTheSecondTry();
    void saysThatTheFormCouldNotBeOpened();
    void cleanup();

private:
    static void versions();
    void setUp(Version version);
    void open();
    void declare();
    void mitigateAndResolve();
    void verify();
    /// Waits until alice is told something with @p words in it.
    void expectWords(const QString &words);
    [[nodiscard]] practice::FaultSwitches &faults() { return m_stage->workspace()->faults(); }
    [[nodiscard]] Person &alice() { return m_scene->person(u"alice"_s); }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<Scene> m_scene;
    QString m_channelId;
    QStringList m_told; ///< everything alice was told
    int m_refusedByLimit = 0;
};

void TestFaults::versions()
{
    QTest::addColumn<Version>("version");
    QTest::newRow("Mattermost 5.37") << Version::V5_37;
    QTest::newRow("Mattermost 11.6") << Version::V11_6;
}

void TestFaults::setUp(Version version)
{
    m_stage = std::make_unique<Stage>(version);
    m_told.clear();
}

void TestFaults::open()
{
    QVERIFY(m_stage->build());
    m_scene = std::make_unique<Scene>(*m_stage);
    QVERIFY(m_scene->open());
    // What the relay asks at its start is over: from here on the calls are those of the incident.
    QVERIFY(until([this] { return m_scene->health()["mattermost"_L1]["contact"_L1] == "up"_L1; }));
}

void TestFaults::cleanup()
{
    if (QTest::currentTestFailed() && m_scene)
        qInfo("told: %s\n%s", qPrintable(m_told.join(u'\n')), m_scene->relay().output().constData());
    m_scene.reset();
    m_stage.reset();
}

void TestFaults::expectWords(const QString &words)
{
    do {
        m_told.append(alice().isTold());
    } while (!m_told.last().contains(words) && m_told.last() != "(nothing)"_L1);
    QVERIFY2(m_told.last().contains(words), qPrintable(words));
}

void TestFaults::declare()
{
    QVERIFY(alice().types(m_scene->townSquare(), u"/incident new Disk is full"_s));
    expectWords(u"is declared."_s);
    const auto channel = alice().follows(m_told.last());
    QVERIFY2(channel, qPrintable(m_told.last()));
    m_channelId = channel->id;
}

void TestFaults::mitigateAndResolve()
{
    QVERIFY(alice().types(m_channelId, u"/incident mitigate"_s));
    expectWords(u"is mitigated."_s);
    QVERIFY(alice().types(m_channelId, u"/incident resolve All is well"_s));
    expectWords(u"is resolved."_s);
}

void TestFaults::verify()
{
    QVERIFY(until([this] { return m_scene->isIdle(); }));
    QCOMPARE(m_scene->health()["dead"_L1].toInt(), 0);
    const Played played{
        1, u"Disk is full"_s, alice().name(), alice().id(), m_stage->botId(), m_stage->teamUrl()};
    QCOMPARE(flawsOf(alice().looksAt(m_channelId), played), QStringList());
    const auto made
        = m_stage->workspace()->state().channels().where([this](const practice::Channel &channel) {
              return channel.teamId == m_stage->team().id && channel.creatorId == m_stage->botId();
          });
    QCOMPARE(made.size(), 1U);
}

void TestFaults::endsRightWhenEveryCallFailsOnce_data()
{
    QTest::addColumn<Version>("version");
    QTest::addColumn<Fault::Kind>("kind");
    const QList<std::pair<QString, Fault::Kind>> kinds{
        {u"429"_s, Fault::Kind::TooManyRequests},
        {u"500"_s, Fault::Kind::ServerError},
        {u"cut before the effect"_s, Fault::Kind::CutBefore},
        {u"cut after the effect"_s, Fault::Kind::CutAfter},
    };
    for (const auto &[name, kind] : kinds) {
        QTest::addRow("%s, Mattermost 5.37", qPrintable(name)) << Version::V5_37 << kind;
        QTest::addRow("%s, Mattermost 11.6", qPrintable(name)) << Version::V11_6 << kind;
    }
}

void TestFaults::endsRightWhenEveryCallFailsOnce()
{
    QFETCH(Version, version);
    QFETCH(Fault::Kind, kind);
    setUp(version);
    open();
    for (const auto &[method, path] : callsOfAnIncident()) {
        Fault fault;
        fault.kind = kind;
        fault.method = method;
        fault.path = path;
        faults().add(fault);
    }
    declare();
    if (QTest::currentTestFailed())
        return;
    // Alice waits, so she is told why.
    QVERIFY2(m_told.join(u'\n').contains(u"its channel can not be made yet"_s), qPrintable(m_told.first()));
    mitigateAndResolve();
    verify();
    QVERIFY(faults().isEmpty());
}

void TestFaults::endsRightInASlowWorkspace()
{
    QFETCH(Version, version);
    setUp(version);
    open();
    faults().setLatency(std::chrono::milliseconds(300));
    declare();
    mitigateAndResolve();
    faults().setLatency(std::chrono::milliseconds(0));
    verify();
    QCOMPARE(m_told.size(), 3); // nothing but the answers
}

/// The channel is made when the relay has given up waiting for it, and is about to make it again.
void TestFaults::endsRightWhenTheAnswerComesTooLate()
{
    QFETCH(Version, version);
    setUp(version);
    open();
    Fault slow;
    slow.kind = Fault::Kind::Slow;
    slow.method = "POST";
    slow.path = u"/api/v4/channels"_s;
    slow.delay = std::chrono::milliseconds(10'500);
    faults().add(slow);
    declare();
    mitigateAndResolve();
    verify();
    QVERIFY(faults().isEmpty());
}

void TestFaults::endsRightUnderTheServersRateLimit()
{
    QFETCH(Version, version);
    setUp(version);
    practice::Switches &switches = m_stage->workspace()->state().switches;
    switches.rateLimit = true;
    switches.rateLimitByUser = true;
    switches.rateLimitPerSecond = 2;
    switches.rateLimitBurst = 14; // what it takes to set the stage, and not much more
    m_refusedByLimit = 0;
    m_stage->workspace()->observe([this](const practice::Exchange &exchange) {
        const QByteArray token = m_stage->secrets().botToken.reveal();
        const bool isRelays = !token.isEmpty() && exchange.request.header("Authorization").endsWith(token);
        m_refusedByLimit += isRelays && exchange.response.status == 429 ? 1 : 0;
    });
    open();
    declare();
    mitigateAndResolve();
    verify();
    QVERIFY(m_refusedByLimit > 0);
}

void TestFaults::goesOnOnceTheAdministratorGaveANewToken()
{
    QFETCH(Version, version);
    setUp(version);
    open();
    Fault revoked;
    revoked.kind = Fault::Kind::RevokeToken;
    revoked.method = "POST";
    revoked.path = u"/api/v4/channels"_s;
    faults().add(revoked);
    QVERIFY(alice().types(m_scene->townSquare(), u"/incident new Disk is full"_s));
    expectWords(u"a token or a permission is missing"_s);
    const QJsonObject trouble
        = m_scene->health()["steps"_L1].toObject()["troubled"_L1].toArray().first().toObject();
    QCOMPARE(trouble["kind"_L1], "channel.create"_L1);
    QVERIFY(trouble["needsAdministrator"_L1].toBool());

    QVERIFY(m_stage->makeBotToken());
    QVERIFY(m_scene->relay().setSecret({secrets::SecretKind::BotToken, {}}, m_stage->secrets().botToken));
    QCOMPARE(m_scene->relay().stop(), 0);
    QVERIFY(m_scene->relay().start());
    expectWords(u"is declared."_s);
    const auto channel = alice().follows(m_told.last());
    QVERIFY(channel);
    m_channelId = channel->id;
    mitigateAndResolve();
    verify();
}

void TestFaults::opensTheFormAtTheSecondTry()
{
    QFETCH(Version, version);
    setUp(version);
    open();
    Fault fault;
    fault.path = u"/api/v4/actions/dialogs/open"_s;
    faults().add(fault);
    QVERIFY(alice().types(m_scene->townSquare(), u"/incident new"_s));
    const auto form = alice().isShownForm();
    QVERIFY(form);
    const auto answer = alice().submits(*form, m_scene->townSquare(), {{u"title"_s, u"Disk is full"_s}});
    QVERIFY(answer && answer->isAccepted());
    expectWords(u"is declared."_s);
}

/// On 5.37, where a trigger lives for 3 s.
void TestFaults::saysThatTheFormCouldNotBeOpened()
{
    setUp(Version::V5_37);
    open();
    Fault fault;
    fault.path = u"/api/v4/actions/dialogs/open"_s;
    fault.count = 100;
    faults().add(fault);
    QVERIFY(alice().types(m_scene->townSquare(), u"/incident new"_s));
    expectWords(u"The form could not be opened in time."_s);
}

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestFaults)
#include "tst_e2e_faults.moc"
