// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/core/ids.h"
#include "app/relay/declarations.h"
#include "tests/unit/relay/front_door.h"
#include "tests/unit/relay/relay_samples.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

using store::Step;
using store::StepState;

namespace {

QString said(const http::Response &response)
{
    return textOf({jsonOf(response)});
}

const QJsonObject filledForm{{u"type"_s, u"dialog_submission"_s},
                             {u"user_id"_s, anaId},
                             {u"submission"_s, QJsonObject{{u"title"_s, u"Checkout is down"_s}}}};

/// "outage 00", "outage 01" … each newer than the one before; the newest @p hidden are private and of nobody
/// here.
void putManyOpen(FrontDoor &door, int count, int hidden)
{
    const store::Database::Work<void> put = [=](store::Connection &connection) -> Outcome<void> {
        for (int i = 0; i < count; ++i) {
            incident::Incident incident = sampleKnown().incident;
            incident.id = newUuid();
            incident.recordId = incident.id;
            incident.number = i + 1;
            incident.title = u"outage %1"_s.arg(i, 2, 10, QChar(u'0'));
            incident.createdAt = incident.createdAt.addSecs(i);
            incident.isPrivate = i >= count - hidden;
            incident.declaredBy.mattermostId = benId;
            if (auto written = store::Incidents::put(connection, incident); !written)
                return written;
        }
        return {};
    };
    if (!QCoro::waitFor(door.database.write<void>(put)))
        qFatal("no incidents");
}

void settle(FrontDoor &door, Step step, StepState state)
{
    step.state = state;
    const store::Database::Work<void> update
        = [step](store::Connection &connection) { return store::Journal::update(connection, step); };
    QVERIFY(QCoro::waitFor(door.database.write<void>(update)));
}

/// As the next start does.
relay::Inbox::Unfolded unfold(FrontDoor &door)
{
    const store::Database::Work<relay::Inbox::Unfolded> work = relay::Inbox::unfold;
    const auto unfolded = QCoro::waitFor(door.database.write<relay::Inbox::Unfolded>(work));
    return unfolded.value_or(relay::Inbox::Unfolded{-1, {}});
}

void run(FrontDoor &door, const QString &sql)
{
    const store::Database::Work<void> work
        = [sql](store::Connection &connection) { return connection.run(sql); };
    QVERIFY(QCoro::waitFor(door.database.write<void>(work)));
}

} // namespace

class TestIntake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCommandIsWrittenDownBeforeItIsAnswered()
    {
        FrontDoor door;
        door.isCutOffAtAnswer = true;
        const http::Response answer = door.type(u"new Checkout is down"_s, townId);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, "{}");
        QVERIFY(door.deliveries().isEmpty()); // not yet: that is for after the answer
        QCOMPARE(unfold(door).deliveries, 1);
        QCOMPARE(kindsOf(door.steps()), QStringList{u"record.create"_s});
        const store::Delivery delivery = door.deliveries().first();
        QCOMPARE(delivery.kind, u"slash"_s);
        QCOMPARE(delivery.incidentId, door.steps().first().incidentId);
        QCOMPARE(door.steps().first().deliveryId, delivery.id);
        QCOMPARE(unfold(door).deliveries, 0);
        QCOMPARE(door.deliveries().size(), 1);
    }

    void itsStepsMayRunOnceTheJournalHasThem()
    {
        FrontDoor door;
        QCOMPARE(door.type(u"new Checkout is down"_s, townId).body, "{}");
        QTRY_COMPARE(door.appended.size(), 1);
        QCOMPARE(door.appended, door.steps());
    }

    void anAnsweredCommandWaitsUntilItsStepsMayRun()
    {
        FrontDoor door;
        QSignalSpy tookIn(door.intake.get(), &relay::Intake::tookIn);
        QCOMPARE(door.type(u"new Checkout is down"_s, townId).body, "{}");
        QCOMPARE(door.waitingAtAnswer, 1);
        QCOMPARE(door.deliveries().size(), 1);
        QCOMPARE(door.intake->waitingCount(), 0);
        QCOMPARE(tookIn.size(), 1);
    }

    void commandsThatComeAtOnceAreEachTakenIn()
    {
        FrontDoor door;
        const QStringList texts{u"new One"_s, u"list"_s, u"new Two"_s, u"new Three"_s};
        QCOMPARE(door.typeAtOnce(texts, townId).size(), 4);
        QCOMPARE(door.deliveries().size(), 4);
        QCOMPARE(door.steps().size(), 3);
        QCOMPARE(door.appended, door.steps()); // in the order in which they came
    }

    void theSameTitleTypedTwiceAtOnceMakesOneIncident()
    {
        FrontDoor door;
        const auto answers = door.typeAtOnce({u"new Checkout is down"_s, u"new checkout is down"_s}, townId);
        QCOMPARE(answers.first().body, "{}");
        QVERIFY(said(answers.last()).contains("a moment ago"_L1));
        QCOMPARE(door.steps().size(), 1);
    }

    void whatCouldNotBeUnfoldedIsUnfoldedBeforeTheNext()
    {
        FrontDoor door;
        run(door, u"CREATE TRIGGER full BEFORE INSERT ON steps BEGIN SELECT RAISE(ABORT, 'full'); END"_s);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"full"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^what was answered is not unfolded: "_s));
        QCOMPARE(door.type(u"new Checkout is down"_s, townId).body, "{}");
        run(door, u"SELECT 1"_s); // so that it is being unfolded,
        run(door, u"SELECT 1"_s); // and that this is over
        QVERIFY(door.appended.isEmpty());
        QCOMPARE(door.intake->waitingCount(), 1);
        run(door, u"DROP TRIGGER full"_s);
        QVERIFY(said(door.type(u"new checkout is down"_s, townId)).contains("a moment ago"_L1));
        QCOMPARE(door.deliveries().size(), 2);
        QCOMPARE(door.appended, door.steps());
        QCOMPARE(door.intake->waitingCount(), 0);
    }

    void aCommandIsAnsweredBeforeItsStepsBegin()
    {
        FrontDoor door;
        static_cast<void>(door.type(u"new Checkout is down"_s, townId));
        QCOMPARE(door.appendedBeforeAnswer, 0);
        QTRY_COMPARE(door.appended.size(), 1);
    }

    void theJournalHoldsNoToken()
    {
        FrontDoor door;
        QCOMPARE(door.type(u"new Checkout is down"_s, townId).status, 200);
        const QByteArray payload = QJsonDocument(door.deliveries().first().payload).toJson();
        QVERIFY(!payload.contains("right"));
        QVERIFY(!payload.contains("evil.example"));
    }

    void theSameTitleTypedTwiceMakesOneIncident()
    {
        FrontDoor door;
        QCOMPARE(door.type(u"new Checkout is down"_s, townId).status, 200);
        QVERIFY(said(door.type(u"new \"checkout  is DOWN\""_s, townId)).contains("a moment ago"_L1));
        QCOMPARE(door.steps().size(), 1);
    }

    void theSameTitleLaterIsAnotherIncident()
    {
        FrontDoor door;
        QCOMPARE(door.type(u"new Checkout is down"_s, townId).status, 200);
        door.clock.advance(relay::Declarations::Window + std::chrono::milliseconds(1));
        QCOMPARE(door.type(u"new Checkout is down"_s, townId).body, "{}");
        QCOMPARE(door.steps().size(), 2);
    }

    void aTitleThatTheRecordRefusedMayBeTriedAgainAtOnce()
    {
        FrontDoor door;
        QCOMPARE(door.type(u"new Checkout is down"_s, townId).status, 200);
        settle(door, door.steps().first(), StepState::Dead);
        QCOMPARE(door.type(u"new Checkout is down"_s, townId).body, "{}");
        QCOMPARE(door.steps().size(), 1);
    }

    void theSameFormTwiceMakesOneIncident()
    {
        FrontDoor door;
        QCOMPARE(door.type(u"new"_s, townId).body, "{}");
        const QString path = door.formPath(door.deliveries().first().id);
        QCOMPARE(door.askJson(path, filledForm).body, "{}");
        QCOMPARE(door.askJson(path, filledForm).body, "{}");
        QCOMPARE(kindsOf(door.steps()).count(u"record.create"_s), 1);
    }

    void aFormThatWentBackWithErrorsMayComeAgain()
    {
        FrontDoor door;
        const QString path = door.formPath(u"nonce"_s);
        QJsonObject empty = filledForm;
        empty.insert("submission"_L1, QJsonObject{{u"title"_s, QString()}});
        QVERIFY(jsonOf(door.askJson(path, empty))["errors"_L1].toObject().contains("title"_L1));
        QCOMPARE(door.askJson(path, filledForm).body, "{}");
        QCOMPARE(kindsOf(door.steps()), QStringList{u"record.create"_s});
    }

    void aFormIsAnsweredWhereItsCommandWasTyped()
    {
        FrontDoor door;
        QCOMPARE(door.type(u"new"_s, townId).body, "{}");
        const QString path = door.formPath(door.deliveries().first().id);
        QCOMPARE(door.askJson(path, filledForm).body, "{}");
        const auto arguments = relay::step::argumentsOf<relay::step::RecordCreate>(
            stepOf(door.steps(), relay::StepKind::RecordCreate));
        QCOMPARE(arguments.asker.responsePath, u"/hooks/commands/abcdefghijklmnopqrstuvwxyz"_s);
        QCOMPARE(arguments.asker.teamId, teamId);
    }

    void commandsKnowTheIncidentOfTheirChannel()
    {
        FrontDoor door;
        door.putIncident();
        QCOMPARE(door.type(u"mitigate"_s, warRoomId).body, "{}");
        QCOMPARE(kindsOf(door.steps()), QStringList{u"record.status"_s});
        QVERIFY(said(door.type(u"mitigate"_s, townId)).contains(sampleLink));
        QVERIFY(said(door.type(u"status"_s, warRoomId)).startsWith(sampleLink));
        QVERIFY(said(door.type(u"list"_s, townId)).contains(sampleLink));
    }

    void aFullListIsShownThoughTheNewestArePrivate()
    {
        FrontDoor door;
        putManyOpen(door, 30, 8);
        const QString list = said(door.type(u"list"_s, townId));
        QVERIFY(list.contains("Private incidents"_L1));
        QVERIFY(list.contains("Only the newest 20"_L1));
        QCOMPARE(list.count("outage "_L1), 20);
        QVERIFY(list.contains("outage 21"_L1) && list.contains("outage 02"_L1));
        QVERIFY(!list.contains("outage 22"_L1) && !list.contains("outage 01"_L1));
    }

    void closedIncidentsAreReopenedFromAnywhere()
    {
        FrontDoor door;
        door.putIncident(incident::Status::Resolved);
        QVERIFY(said(door.type(u"reopen"_s, townId)).contains(sampleLink));
        QVERIFY(said(door.type(u"list"_s, townId)).contains("No incident is open"_L1));
        QCOMPARE(door.type(u"reopen 12"_s, townId).body, "{}");
        QCOMPARE(kindsOf(door.steps()), QStringList{u"record.status"_s});
    }

    void answersInTheLanguageOfTheAsker()
    {
        FrontDoor door;
        door.locale = u"de"_s;
        QVERIFY(!said(door.type(u"list"_s, townId)).contains("No incident"_L1));
    }

    void aClickIsTakenInOnce()
    {
        FrontDoor door;
        door.putIncident();
        const http::Response first = door.askJson(u"/mattermost/button"_s, door.click(u"resolve"_s, u"t1"_s));
        const http::Response again = door.askJson(u"/mattermost/button"_s, door.click(u"resolve"_s, u"t1"_s));
        QCOMPARE(again.body, first.body);
        QCOMPARE(kindsOf(door.steps()), QStringList{u"record.status"_s});
    }

    void onlyMembersMayClick_data()
    {
        QTest::addColumn<bool>("known");
        QTest::addColumn<QString>("says");
        QTest::newRow("no member") << true << u"only members of this channel may"_s;
        QTest::newRow("not to be told") << false << u"Mattermost did not say"_s;
    }

    void onlyMembersMayClick()
    {
        QFETCH(const bool, known);
        QFETCH(const QString, says);
        FrontDoor door;
        door.putIncident();
        door.isMember = known ? Outcome<bool>(false) : failure({.kind = Error::Kind::Network});
        const http::Response answer
            = door.askJson(u"/mattermost/button"_s, door.click(u"resolve"_s, u"t1"_s));
        QVERIFY2(said(answer).contains(says), answer.body.constData());
        QVERIFY(door.steps().isEmpty());
    }
};

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestIntake)
#include "tst_intake.moc"
