// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/state.h"
#include "app/practice/workspace.h"
#include "app/record/built_in_record.h"
#include "tests/e2e/exactly_once.h"
#include "tests/e2e/scene.h"
#include "tests/e2e/sudden_death.h"
#include "tests/e2e/until.h"

#include <QRandomGenerator>
#include <QTest>
#include <functional>

using namespace Qt::StringLiterals;

namespace muster::test {

namespace {

constexpr int Kills = 100; ///< on each version
constexpr int LongestDelay = 4; ///< milliseconds from a call to the kill; the relay's commits lie in there

quint32 seedOfThisRun()
{
    const quint32 given = qEnvironmentVariable("MUSTER_E2E_SEED").toUInt();
    return given != 0 ? given : QRandomGenerator::system()->generate();
}

} // namespace

/// The relay is killed in the middle of its work, 200 times in all, and started again. Each time the incident
/// must be as if nothing had happened, and whoever asked must have been told.
class TestKill9 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outlivesAKillAtAnyMoment_data();
    void outlivesAKillAtAnyMoment();
    void cleanup();

private:
    void playJourney();
    void declare();
    void declareByForm();
    void mitigate();
    void resolve();
    void verifyIncident();
    void verifyRecord();
    /// Does it, and once more if the relay died before it could accept it: that is what the workspace tells
    /// whoever asked, and what a person does then. Anything else is a failure.
    void persist(const std::function<Outcome<void>()> &act);
    /// Waits until alice is told something about this incident that contains @p words.
    void expectWords(const QStringList &words);
    [[nodiscard]] bool isAtRest();
    [[nodiscard]] int channelsMade();

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<Scene> m_scene;
    std::unique_ptr<SuddenDeath> m_death;
    std::unique_ptr<Person> m_alice;
    QRandomGenerator m_random;
    int m_number = 0; ///< of the incident that is played, from 1
    QString m_title;
    QString m_channelId;
    QString m_lastTold;
    QStringList m_told; ///< of this incident
    int m_again = 0; ///< how often something had to be asked for again
};

void TestKill9::outlivesAKillAtAnyMoment_data()
{
    QTest::addColumn<practice::Version>("version");
    QTest::newRow("5.37") << practice::Version::V5_37;
    QTest::newRow("11.6") << practice::Version::V11_6;
}

void TestKill9::outlivesAKillAtAnyMoment()
{
    QFETCH(practice::Version, version);
    const quint32 seed = seedOfThisRun();
    qInfo("MUSTER_E2E_SEED=%u plays the same kills again", seed);
    m_random.seed(seed);
    m_stage = std::make_unique<Stage>(version);
    QVERIFY(m_stage->build());
    m_scene = std::make_unique<Scene>(*m_stage);
    QVERIFY(m_scene->open());
    m_death = std::make_unique<SuddenDeath>(*m_stage, m_scene->relay());
    m_number = 0;
    m_again = 0;

    // How long the work is, in calls.
    m_death->lieInWait(-1, std::chrono::milliseconds(0));
    playJourney();
    if (QTest::currentTestFailed())
        return;
    const int length = m_death->calls();
    int kills = 0;
    for (int journeys = 0; kills < Kills; ++journeys) {
        QCOMPARE_LT(journeys, 2 * Kills); // most of them must hit
        const int calls = m_random.bounded(length);
        const int later = m_random.bounded(LongestDelay);
        m_death->lieInWait(calls, std::chrono::milliseconds(later));
        playJourney();
        m_death->giveUp();
        if (QTest::currentTestFailed()) {
            qInfo("incident #%d, kill %d ms after call %d of %d", m_number, later, calls, length);
            return;
        }
        kills += m_death->hasStruck() ? 1 : 0;
    }
    verifyRecord();
    qInfo("%d kills in %d journeys of about %d calls; asked again %d times", kills, m_number, length,
          m_again);
}

void TestKill9::cleanup()
{
    if (QTest::currentTestFailed() && m_scene)
        qInfo("told: %s\n%s", qPrintable(m_told.join(u'\n')), m_scene->relay().output().constData());
    m_death.reset();
    m_alice.reset();
    m_scene.reset();
    m_stage.reset();
}

void TestKill9::playJourney()
{
    // A kill at the very end of the last journey took nothing from it; only its own may take of this one.
    QVERIFY(until([this] { return m_scene->relay().isListening(); }));
    ++m_number;
    m_title = u"Outage %1"_s.arg(m_number);
    m_channelId.clear();
    m_told.clear();
    const auto alice = m_stage->logIn(u"alice"_s);
    QVERIFY(alice);
    m_alice = std::make_unique<Person>(*alice, m_stage->team().id, m_stage->botId());
    const bool byForm = m_random.bounded(3) == 0;
    for (const auto act : {byForm ? &TestKill9::declareByForm : &TestKill9::declare, &TestKill9::mitigate,
                           &TestKill9::resolve, &TestKill9::verifyIncident}) {
        (this->*act)();
        if (QTest::currentTestFailed())
            return;
    }
}

void TestKill9::declare()
{
    persist([this] { return m_alice->types(m_scene->townSquare(), u"/incident new "_s + m_title); });
    expectWords({u"is declared."_s});
    const auto channel = m_alice->follows(m_lastTold);
    QVERIFY2(channel, qPrintable(m_lastTold));
    m_channelId = channel->id;
}

void TestKill9::declareByForm()
{
    persist([this] { return m_alice->types(m_scene->townSquare(), u"/incident new"_s); });
    const auto form = m_alice->isShownForm();
    QVERIFY(form);
    persist([this, &form]() -> Outcome<void> {
        const auto answer = m_alice->submits(*form, m_scene->townSquare(), {{u"title"_s, m_title}});
        return answer ? Outcome<void>() : failure(answer.error());
    });
    expectWords({u"is declared."_s});
    const auto channel = m_alice->follows(m_lastTold);
    QVERIFY2(channel, qPrintable(m_lastTold));
    m_channelId = channel->id;
}

void TestKill9::mitigate()
{
    if (m_random.bounded(2) == 0) {
        persist([this] { return m_alice->types(m_channelId, u"/incident mitigate"_s); });
        expectWords({u"is mitigated."_s});
        return;
    }
    const mattermost::Post card = m_alice->looksAt(m_channelId).cards.value(0);
    // When the kill took only the answer, the card may have followed before she clicks again: then it has no
    // such button any more, and is the answer.
    bool hasFollowed = false;
    persist([&]() -> Outcome<void> {
        const Outcome<void> clicked = m_alice->clicks(card, u"mitigate"_s);
        hasFollowed = !clicked && m_death->hasStruck() && clicked.error().kind == Error::Kind::NotFound;
        return hasFollowed ? Outcome<void>() : clicked;
    });
    if (!hasFollowed)
        expectWords({u"is being mitigated"_s, u"is mitigated."_s});
}

void TestKill9::resolve()
{
    persist([this] { return m_alice->types(m_channelId, u"/incident resolve All is well"_s); });
    expectWords({u"is resolved."_s});
}

void TestKill9::persist(const std::function<Outcome<void>()> &act)
{
    const Outcome<void> first = act();
    if (first)
        return;
    QVERIFY2(m_death->hasStruck(), qPrintable(first.error().what + u' ' + first.error().code));
    QVERIFY(until([this] { return m_scene->relay().isListening(); }));
    ++m_again;
    const Outcome<void> again = act();
    QVERIFY2(again, again ? "" : qPrintable(again.error().what + again.error().code));
}

void TestKill9::expectWords(const QStringList &words)
{
    const QString subject = u"[#%1 "_s.arg(m_number);
    const auto isExpected = [&](const QString &told) {
        return told.contains(subject)
            && std::any_of(words.cbegin(), words.cend(),
                           [&told](const QString &word) { return told.contains(word); });
    };
    // An answer may come twice, and late.
    do {
        m_lastTold = m_alice->isTold();
        m_told.append(m_lastTold);
    } while (!isExpected(m_lastTold) && m_lastTold != "(nothing)"_L1);
    QVERIFY2(isExpected(m_lastTold), qPrintable(words.join(u" / "_s)));
}

bool TestKill9::isAtRest()
{
    return m_scene->relay().isListening() && m_scene->isIdle();
}

int TestKill9::channelsMade()
{
    const auto made
        = m_stage->workspace()->state().channels().where([this](const practice::Channel &channel) {
              return channel.teamId == m_stage->team().id && channel.creatorId == m_stage->botId();
          });
    return static_cast<int>(made.size());
}

void TestKill9::verifyIncident()
{
    QVERIFY(until([this] { return isAtRest(); }));
    QCOMPARE(channelsMade(), m_number);
    const ChannelView view = m_alice->looksAt(m_channelId);
    QCOMPARE(view.channel.name, u"inc-%1-outage-%1"_s.arg(m_number));
    const Played played{m_number,      m_title,          m_alice->name(),
                        m_alice->id(), m_stage->botId(), m_stage->teamUrl()};
    QCOMPARE(flawsOf(view, played), QStringList());
}

/// The store, once nobody else has it.
void TestKill9::verifyRecord()
{
    QCOMPARE(m_scene->health()["dead"_L1].toInt(), 0);
    QCOMPARE(m_scene->relay().stop(), 0);
    const SystemClock clock;
    store::Database database;
    const QList<store::Schema> schemas{record::BuiltInRecord::schema()};
    QVERIFY(QCoro::waitFor(database.open(m_scene->relay().storeFile(), schemas)));
    record::BuiltInRecord record(database, clock);
    record::IncidentQuery query;
    query.limit = 100;
    int seen = 0;
    do {
        const auto page = QCoro::waitFor(record.list(query));
        QVERIFY(page);
        for (const incident::Incident &incident : page->incidents) {
            ++seen;
            QCOMPARE(incident.status, incident::Status::Resolved);
            QCOMPARE(QCoro::waitFor(record.timeline(incident.id))->size(), 3);
        }
        query.after = page->next;
    } while (!query.after.isEmpty());
    QCOMPARE(seen, m_number);
}

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestKill9)
#include "tst_e2e_kill9.moc"
