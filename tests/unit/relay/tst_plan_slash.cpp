// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/plan_slash.h"
#include "tests/unit/relay/relay_samples.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

using incident::Status;
using relay::Knowledge;
using relay::Plan;
using relay::StepKind;

namespace {

Plan planOf(const relay::SlashCommand &slash, const Knowledge &knowledge = {},
            const relay::Circumstances &now = sampleCircumstances())
{
    return relay::planSlash(slash, incident::parseCommand(slash.text), knowledge, now);
}

Plan planOf(const QString &text, const Knowledge &knowledge = {})
{
    return planOf(sampleSlash(text), knowledge);
}

Knowledge inItsChannel(Status status = Status::Started)
{
    Knowledge knowledge;
    knowledge.here = sampleKnown(status);
    return knowledge;
}

Knowledge elsewhere()
{
    Knowledge knowledge;
    knowledge.listed = {sampleKnown()};
    return knowledge;
}

store::KnownIncident privateOne()
{
    store::KnownIncident known = sampleKnown();
    known.incident.title = u"Leak of salaries"_s;
    known.incident.isPrivate = true;
    known.incident.declaredBy.mattermostId = benId;
    return known;
}

} // namespace

class TestPlanSlash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withATitleItIsDeclaredAtOnce()
    {
        const Plan plan
            = planOf(u"new Checkout is down --severity SEV1 --private --summary \"All cards fail\""_s);
        QCOMPARE(kindsOf(plan.steps), QStringList{u"record.create"_s});
        QCOMPARE(plan.answer.body, QJsonObject());
        const auto arguments = relay::step::argumentsOf<relay::step::RecordCreate>(plan.steps.first());
        const incident::IncidentDraft expected{.id = plan.incidentId,
                                               .title = u"Checkout is down"_s,
                                               .summary = u"All cards fail"_s,
                                               .severity = u"sev1"_s,
                                               .services = {},
                                               .isPrivate = true,
                                               .declaredBy = {anaId, {}, u"Ana Braun"_s}};
        QCOMPARE(arguments.draft, expected);
        QCOMPARE(arguments.asker, sampleAsker());
        QVERIFY(!plan.incidentId.isEmpty());
        QCOMPARE(plan.steps.first().incidentId, plan.incidentId);
    }

    void withoutATitleTheFormIsOpened_data()
    {
        QTest::addColumn<int>("lifetime");
        QTest::newRow("5.37") << 3'000;
        QTest::newRow("11.6") << 30'000;
    }

    void withoutATitleTheFormIsOpened()
    {
        QFETCH(const int, lifetime);
        relay::Circumstances now = sampleCircumstances();
        now.workspace.capabilities.triggerLifetime = std::chrono::milliseconds(lifetime);
        const relay::SlashCommand slash = sampleSlash(u"new --severity major"_s);
        const Plan plan = planOf(slash, {}, now);
        QCOMPARE(kindsOf(plan.steps), QStringList{u"form.open"_s});
        const store::Step open = plan.steps.first();
        QVERIFY(open.notAfter > slash.receivedAt);
        QVERIFY(open.notAfter < slash.receivedAt.addMSecs(lifetime));
        const auto arguments = relay::step::argumentsOf<relay::step::FormOpen>(open);
        QCOMPARE(arguments.nonce, slash.id);
        QCOMPARE(arguments.triggerId, slash.triggerId);
        QCOMPARE(arguments.prefill.severity, u"sev2"_s);
    }

    void withoutATriggerItSaysHowToDeclare()
    {
        relay::SlashCommand slash = sampleSlash(u"new"_s);
        slash.triggerId.clear();
        const Plan plan = planOf(slash);
        QVERIFY(plan.steps.isEmpty());
        QVERIFY(textOf(plan.answer).contains("/incident new Database is down"_L1));
    }

    void anUnknownSeverityIsAnsweredWithThoseThereAre()
    {
        const Plan plan = planOf(u"new Checkout is down --severity *grave*"_s);
        QVERIFY(plan.steps.isEmpty());
        QCOMPARE(textOf(plan.answer),
                 u"Nothing was declared: there is no severity “\\*grave\\*”. Choose SEV1 or Major."_s);
    }

    void theSameTitleAgainIsAnsweredWithTheFirst_data()
    {
        QTest::addColumn<bool>("inTheRecord");
        QTest::addColumn<QString>("says");
        QTest::newRow("made") << true << sampleLink;
        QTest::newRow("being made") << false << u"being made"_s;
    }

    void theSameTitleAgainIsAnsweredWithTheFirst()
    {
        QFETCH(const bool, inTheRecord);
        QFETCH(const QString, says);
        Knowledge knowledge;
        knowledge.twinId = sampleIncident().id;
        if (inTheRecord)
            knowledge.twin = sampleKnown();
        const Plan plan = planOf(u"new Checkout is down"_s, knowledge);
        QVERIFY(plan.steps.isEmpty());
        QVERIFY2(textOf(plan.answer).contains(says), qPrintable(textOf(plan.answer)));
    }

    void changesTheIncidentOfTheChannel_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Status>("to");
        QTest::addColumn<QString>("message");
        QTest::newRow("mitigate") << u"mitigate"_s << Status::Mitigated << QString();
        QTest::newRow("mitigated") << u"mitigated Traffic is moved"_s << Status::Mitigated
                                   << u"Traffic is moved"_s;
        QTest::newRow("resolve") << u"resolve Fixed in 4.2"_s << Status::Resolved << u"Fixed in 4.2"_s;
        QTest::newRow("resolved") << u"resolved"_s << Status::Resolved << QString();
        QTest::newRow("cancel") << u"cancel False alarm"_s << Status::Cancelled << u"False alarm"_s;
        QTest::newRow("cancelled") << u"cancelled"_s << Status::Cancelled << QString();
        QTest::newRow("reopen") << u"reopen"_s << Status::Started << QString();
    }

    void changesTheIncidentOfTheChannel()
    {
        QFETCH(const QString, text);
        const Plan plan = planOf(text, inItsChannel());
        QCOMPARE(kindsOf(plan.steps), QStringList{u"record.status"_s});
        QCOMPARE(plan.answer.body, QJsonObject());
        QCOMPARE(plan.incidentId, sampleIncident().id);
        QCOMPARE(plan.steps.first().lane, relay::lane::Record);
        const auto arguments = relay::step::argumentsOf<relay::step::RecordStatus>(plan.steps.first());
        QTEST(arguments.to, "to");
        QTEST(arguments.message, "message");
        QCOMPARE(arguments.asker, sampleAsker());
    }

    void elsewhereItSaysSoAndListsTheOpenOnes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("says");
        for (const QString &verb : {u"mitigate"_s, u"resolve"_s, u"cancel"_s, u"status"_s}) {
            QTest::addRow("%s, English", qPrintable(verb))
                << verb << u"en"_s << u"This is no incident's channel. `/incident %1`"_s.arg(verb);
            QTest::addRow("%s, German", qPrintable(verb)) << verb << u"de"_s << u"`/incident %1`"_s.arg(verb);
        }
    }

    void elsewhereItSaysSoAndListsTheOpenOnes()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, locale);
        QFETCH(const QString, says);
        const Plan plan = planOf(sampleSlash(text, locale), elsewhere());
        QVERIFY(plan.steps.isEmpty());
        const QString said = textOf(plan.answer);
        QVERIFY2(said.contains(says), qPrintable(said));
        QVERIFY2(said.contains(sampleLink), qPrintable(said));
        QCOMPARE(said.contains("This is"_L1), locale == "en"_L1);
        QCOMPARE(plan.answer.body["response_type"_L1].toString(), u"ephemeral"_s);
    }

    void elsewhereWithNothingOpenItSaysHowToDeclare()
    {
        QVERIFY(textOf(planOf(u"resolve"_s).answer)
                    .contains("No incident is open. `/incident new` declares one."_L1));
    }

    void reopensByItsNumberFromAnyChannel()
    {
        Knowledge knowledge;
        knowledge.named = sampleKnown(Status::Resolved);
        const Plan plan = planOf(u"reopen 12"_s, knowledge);
        QCOMPARE(kindsOf(plan.steps), QStringList{u"record.status"_s});
        QCOMPARE(plan.incidentId, sampleIncident().id);
    }

    void reopeningANumberThatIsNoneSaysSo()
    {
        QVERIFY(textOf(planOf(u"reopen 99"_s).answer).contains("no incident #99"_L1));
    }

    void reopeningElsewhereWithoutANumberShowsWhichCouldBeMeant()
    {
        Knowledge knowledge;
        knowledge.listed = {sampleKnown(Status::Resolved)};
        const Plan plan = planOf(u"reopen"_s, knowledge);
        QVERIFY(plan.steps.isEmpty());
        QVERIFY(textOf(plan.answer).contains("`/incident reopen 12`"_L1));
        QVERIFY(textOf(plan.answer).contains(sampleLink));
    }

    void aPrivateIncidentCanNotBeReopenedByWhoDoesNotSeeIt()
    {
        Knowledge knowledge;
        knowledge.named = privateOne();
        const Plan plan = planOf(u"reopen 12"_s, knowledge);
        QVERIFY(plan.steps.isEmpty());
        QVERIFY(!textOf(plan.answer).contains("Leak"_L1));
    }

    void statusTellsHowTheIncidentStands_data()
    {
        QTest::addColumn<Status>("status");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("says");
        QTest::newRow("triage") << Status::Triage << u"en"_s << u" is in triage. Next: `/incident cancel`."_s;
        QTest::newRow("started")
            << Status::Started << u"en"_s
            << u"Next: `/incident mitigate`, `/incident resolve` or `/incident cancel`."_s;
        QTest::newRow("mitigated") << Status::Mitigated << u"en"_s
                                   << u" is mitigated. Next: `/incident resolve`, `/incident cancel` or "
                                      "`/incident reopen`."_s;
        QTest::newRow("resolved") << Status::Resolved << u"en"_s
                                  << u" is resolved. Next: `/incident reopen`."_s;
        QTest::newRow("cancelled") << Status::Cancelled << u"en"_s
                                   << u" is cancelled. Next: `/incident reopen`."_s;
        QTest::newRow("mitigated, German") << Status::Mitigated << u"de-AT"_s << u" eingedämmt."_s;
    }

    void statusTellsHowTheIncidentStands()
    {
        QFETCH(const Status, status);
        QFETCH(const QString, locale);
        QFETCH(const QString, says);
        const Plan plan = planOf(sampleSlash(u"status"_s, locale), inItsChannel(status));
        QVERIFY(plan.steps.isEmpty());
        const QString said = textOf(plan.answer);
        QVERIFY2(said.startsWith(sampleLink), qPrintable(said));
        QVERIFY2(said.contains(says), qPrintable(said));
    }

    void listsTheOpenOnesWithLinksAndAge()
    {
        const QString said = textOf(planOf(u"list"_s, elsewhere()).answer);
        QVERIFY2(
            said.contains("| "_L1 + sampleLink + " | :red_circle: Started | SEV1 | Ana Braun | 29 min |"_L1)
                || said.contains("| "_L1 + sampleLink
                                 + " | :red_circle: Started | SEV1 | Ana Braun | 30 min |"_L1),
            qPrintable(said));
    }

    void aLongListSaysThatItIsNotAll()
    {
        Knowledge knowledge;
        for (int i = 0; i < 21; ++i)
            knowledge.listed.append(sampleKnown());
        const QString said = textOf(planOf(u"list"_s, knowledge).answer);
        QCOMPARE(said.count(sampleLink), 20);
        QVERIFY(said.contains("Only the newest 20 are shown."_L1));
    }

    void doesNotListPrivateIncidentsForOthers()
    {
        Knowledge knowledge;
        knowledge.listed = {privateOne()};
        const QString said = textOf(planOf(u"list"_s, knowledge).answer);
        QVERIFY(!said.contains("Leak"_L1));
        QVERIFY(said.contains("Private incidents are listed only for those who declared them."_L1));
    }

    void whatPeopleWroteIsShownAsItIs()
    {
        Knowledge knowledge = elsewhere();
        knowledge.listed.first().incident.title = u"@all [click](https://evil.example) | x"_s;
        const QString said = textOf(planOf(u"list"_s, knowledge).answer);
        QVERIFY2(!said.contains("@all"_L1) && !said.contains("](https://evil"_L1), qPrintable(said));
    }

    void helpNamesEveryCommand_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("locale");
        QTest::newRow("help") << u"help"_s << u"en"_s;
        QTest::newRow("nothing typed") << QString() << u"en"_s;
        QTest::newRow("German") << u"help"_s << u"de"_s;
    }

    void helpNamesEveryCommand()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, locale);
        const QString said = textOf(planOf(sampleSlash(text, locale)).answer);
        for (const auto &verb : {"new", "mitigate", "resolve", "cancel", "reopen", "status", "list"})
            QVERIFY2(said.contains("`/incident "_L1 + QLatin1StringView(verb)), verb);
    }

    void helpSaysWhatToTypeInTheAskersLanguage()
    {
        const QString said = textOf(planOf(sampleSlash(u"help"_s, u"de"_s)).answer);
        for (const QString &typed : {u"`/incident resolve [Nachricht]`"_s, u"`/incident reopen [Nummer]`"_s,
                                     u"`/incident new Datenbank steht --severity"_s})
            QVERIFY2(said.contains(typed), qPrintable(said));
    }

    void anUnknownWordIsAnsweredWithTheNearestCommand()
    {
        const Plan plan = planOf(u"mitigte"_s, inItsChannel());
        QVERIFY(plan.steps.isEmpty());
        QVERIFY2(textOf(plan.answer).contains("mitigate"_L1), qPrintable(textOf(plan.answer)));
    }
};

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestPlanSlash)
#include "tst_plan_slash.moc"
