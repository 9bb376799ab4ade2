// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/planner.h"
#include "app/relay/reply_text.h"
#include "app/relay/step_draft.h"
#include "app/relay/step_error.h"
#include "tests/unit/relay/relay_samples.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

using incident::EventKind;
using incident::Status;
using relay::Happening;
using relay::StepKind;
using store::Step;
using store::StepState;

namespace {

constexpr auto StaysAsItWas = "Its channel is archived, so header and card there stay as they were."_L1;

Happening changedTo(Status status, EventKind kind, bool archived, bool fromCard = false)
{
    Happening happening;
    happening.known = sampleKnown(status);
    happening.known.link.archived = archived;
    happening.events = {{kind, sampleIncident().declaredBy, {}, sampleCircumstances().now}};
    const relay::step::RecordStatus asked{
        .to = status, .message = {}, .fromCard = fromCard, .asker = sampleAsker()};
    happening.cause
        = relay::draftStep(asked, sampleIncident().id, relay::lane::Record, sampleCircumstances().now);
    happening.deliveryId = u"delivery"_s;
    return happening;
}

QList<Step> planOf(const Happening &happening)
{
    return relay::planEvents(happening, sampleCircumstances());
}

template <typename Arguments>
Step failed(const Arguments &arguments, Error::Kind kind, const QString &code = {})
{
    Step step = relay::draftStep(arguments, sampleIncident().id, {}, sampleCircumstances().now);
    step.deliveryId = u"delivery"_s;
    step.state = StepState::Dead;
    const Error error{.kind = kind, .what = u"No."_s, .detail = {}, .httpStatus = 400, .code = code};
    step.error = relay::toJson(relay::StepError{.error = error, .since = {}, .told = false});
    return step;
}

Step archivedHeader(const std::optional<relay::Asker> &asker = std::nullopt)
{
    return failed(relay::step::ChannelHeader{.asker = asker}, Error::Kind::Conflict,
                  u"app.channel.update.bad_id"_s);
}

QString told(const QList<Step> &steps)
{
    return steps.size() == 1 ? relay::step::argumentsOf<relay::step::Reply>(steps.first()).text : QString();
}

QString answerAfter(const QList<Step> &parts, const QString &locale = u"en"_s)
{
    const relay::step::Reply reply{
        .about = relay::step::Reply::About::Text, .text = u"It is so."_s, .asker = sampleAsker(locale)};
    return relay::replyText(reply, sampleKnown(), parts, sampleCircumstances());
}

} // namespace

/// What follows where an incident's channel is in the archive, or may be.
class TestPlanArchived : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsReopenedGetsItsChannelBackBeforeAnythingIsShownThere()
    {
        for (const bool known : {true, false}) {
            const QList<Step> steps = planOf(changedTo(Status::Started, EventKind::Reopened, known));
            QCOMPARE(kindsOf(steps),
                     (QStringList{u"channel.restore"_s, u"channel.header"_s, u"card.update"_s,
                                  u"event.post"_s, u"reply"_s}));
            const QStringList restore{steps.first().id};
            QCOMPARE(stepOf(steps, StepKind::ChannelHeader).needs, restore);
            QCOMPARE(stepOf(steps, StepKind::CardUpdate).needs, restore);
            QCOMPARE(stepOf(steps, StepKind::EventPost).needs, restore);
            QCOMPARE(stepOf(steps, StepKind::Reply).after, restore);
            QVERIFY(stepOf(steps, StepKind::Reply).needs.isEmpty());
        }
    }

    void anotherChangeLeavesTheArchiveAndLooksOnlyWhetherItStillIsOne()
    {
        const QList<Step> steps = planOf(changedTo(Status::Resolved, EventKind::Resolved, true));
        QCOMPARE(kindsOf(steps),
                 (QStringList{u"channel.header"_s, u"card.update"_s, u"event.post"_s, u"reply"_s}));
        const QStringList header{steps.first().id};
        QCOMPARE(stepOf(steps, StepKind::CardUpdate).needs, header);
        QCOMPARE(stepOf(steps, StepKind::EventPost).needs, header);
        QCOMPARE(stepOf(steps, StepKind::Reply).after, header);
        QVERIFY(!relay::askerOf(steps.first())); // the answer tells it
    }

    void whereNothingIsArchivedNothingWaits()
    {
        const QList<Step> steps = planOf(changedTo(Status::Resolved, EventKind::Resolved, false));
        for (const Step &step : steps)
            QVERIFY2(step.needs.isEmpty() && step.after.isEmpty(), qPrintable(step.kind));
        QVERIFY(relay::askerOf(stepOf(steps, StepKind::ChannelHeader)));
    }

    void aClickHearsOfTheArchiveFromTheStepItself()
    {
        const QList<Step> reopened = planOf(changedTo(Status::Started, EventKind::Reopened, true, true));
        const Step restore = stepOf(reopened, StepKind::ChannelRestore);
        QVERIFY(relay::step::argumentsOf<relay::step::ChannelRestore>(restore).fromCard);
        QVERIFY(relay::askerOf(restore));
        const QList<Step> resolved = planOf(changedTo(Status::Resolved, EventKind::Resolved, true, true));
        QVERIFY(relay::askerOf(stepOf(resolved, StepKind::ChannelHeader)));
    }

    void theAnswerTellsOfTheArchive_data()
    {
        QTest::addColumn<Step>("part");
        QTest::addColumn<QString>("says");
        Step restored = relay::draftStep(relay::step::ChannelRestore{}, sampleIncident().id, {},
                                         sampleCircumstances().now);
        restored.state = StepState::Done;
        QTest::newRow("not archived") << restored << u"It is so."_s;
        restored.result = {{relay::result::Restored, true}};
        QTest::newRow("restored") << restored << u"It is so. Its channel was archived and is restored."_s;
        QTest::newRow("not the bot's to restore")
            << failed(relay::step::ChannelRestore{}, Error::Kind::Conflict) << "It is so. "_L1 + StaysAsItWas;
        QTest::newRow("gone") << failed(relay::step::ChannelRestore{}, Error::Kind::NotFound)
                              << u"It is so. Its channel could not be looked at"_s;
        QTest::newRow("archived, found by the header") << archivedHeader() << "It is so. "_L1 + StaysAsItWas;
    }

    void theAnswerTellsOfTheArchive()
    {
        QFETCH(const Step, part);
        QFETCH(const QString, says);
        QVERIFY2(answerAfter({part}).startsWith(says), qPrintable(answerAfter({part})));
    }

    void theAnswerTellsItInTheAskersLanguage()
    {
        const QString said = answerAfter({archivedHeader()}, u"de"_s);
        QVERIFY2(said.contains(u"archiviert"_s), qPrintable(said));
    }

    void whoGotTheirAnswerBeforeIsToldAfterwards_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("header") << u"app.channel.update.bad_id"_s;
        QTest::newRow("deleted") << u"api.channel.update_channel.deleted.app_error"_s;
    }

    void whoGotTheirAnswerBeforeIsToldAfterwards()
    {
        QFETCH(const QString, code);
        const Step header
            = failed(relay::step::ChannelHeader{.asker = sampleAsker()}, Error::Kind::Conflict, code);
        const QString said = told(relay::planFailure(header, sampleKnown(), sampleCircumstances()));
        QVERIFY2(said.startsWith(sampleLink + ": "_L1 + StaysAsItWas), qPrintable(said));
    }

    void anotherFailureOfTheHeaderIsNobodysBusiness()
    {
        const Step header = failed(relay::step::ChannelHeader{.asker = sampleAsker()}, Error::Kind::Invalid);
        QVERIFY(relay::planFailure(header, sampleKnown(), sampleCircumstances()).isEmpty());
    }

    void onlyAClickIsToldByTheRestoringItself()
    {
        using relay::step::ChannelRestore;
        const Step typed
            = failed(ChannelRestore{.fromCard = false, .asker = sampleAsker()}, Error::Kind::Conflict);
        QVERIFY(relay::planFailure(typed, sampleKnown(), sampleCircumstances()).isEmpty());
        const Step clicked
            = failed(ChannelRestore{.fromCard = true, .asker = sampleAsker()}, Error::Kind::Conflict);
        const QString said = told(relay::planFailure(clicked, sampleKnown(), sampleCircumstances()));
        QVERIFY2(said.contains(StaysAsItWas), qPrintable(said));
    }

    void backFromTheArchiveHeaderAndCardCatchUp()
    {
        Happening happening;
        happening.known = sampleKnown();
        happening.deliveryId = u"delivery"_s;
        const QList<Step> steps = relay::planRestored(happening, sampleCircumstances());
        QCOMPARE(kindsOf(steps), (QStringList{u"channel.header"_s, u"card.update"_s}));
        for (const Step &step : steps)
            QCOMPARE(step.deliveryId, u"delivery"_s);
    }
};

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestPlanArchived)
#include "tst_plan_archived.moc"
