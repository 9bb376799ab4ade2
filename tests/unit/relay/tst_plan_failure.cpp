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

using incident::Status;
using relay::Asker;
using relay::StepKind;
using store::Step;
using store::StepState;

namespace {

Error errorOf(Error::Kind kind, const QString &what = {}, const QString &code = {})
{
    return {.kind = kind, .what = what, .detail = {}, .httpStatus = 0, .code = code};
}

template <typename Arguments>
Step failed(const Arguments &arguments, const Error &error, StepState state = StepState::Dead)
{
    Step step = relay::draftStep(arguments, sampleIncident().id, {}, sampleCircumstances().now);
    step.deliveryId = u"delivery"_s;
    step.state = state;
    step.error = relay::toJson(relay::StepError{.error = error, .since = {}, .told = false});
    return step;
}

Step create(const Error &error, const Asker &asker = sampleAsker(), StepState state = StepState::Dead)
{
    incident::IncidentDraft draft;
    draft.title = u"Checkout is down"_s;
    return failed(relay::step::RecordCreate{.draft = draft, .asker = asker}, error, state);
}

Step resolve(const Error &error, StepState state = StepState::Dead)
{
    return failed(
        relay::step::RecordStatus{
            .to = Status::Resolved, .message = {}, .fromCard = false, .asker = sampleAsker()},
        error, state);
}

Step channel(const Error &error, StepState state = StepState::Dead)
{
    relay::step::ChannelCreate arguments;
    arguments.asker = sampleAsker();
    return failed(arguments, error, state);
}

QString told(const QList<Step> &steps)
{
    if (steps.size() != 1 || steps.first().kind != "reply"_L1 || steps.first().deliveryId != "delivery"_L1)
        return {};
    return relay::step::argumentsOf<relay::step::Reply>(steps.first()).text;
}

QString failureOf(const Step &step)
{
    return told(relay::planFailure(step, sampleKnown(), sampleCircumstances()));
}

QString noticeOf(const Step &step)
{
    return told(relay::planNotice(step, sampleKnown(), sampleCircumstances()));
}

QString declaredReply(const QList<Step> &parts, const store::KnownIncident &known = sampleKnown(),
                      const QString &locale = u"en"_s)
{
    const relay::step::Reply reply{
        .about = relay::step::Reply::About::Declared, .text = {}, .asker = sampleAsker(locale)};
    return relay::replyText(reply, known, parts, sampleCircumstances());
}

} // namespace

class TestPlanFailure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFormThatCameTooLateIsAskedForAgain()
    {
        const Step open = failed(
            relay::step::FormOpen{.triggerId = {}, .nonce = {}, .prefill = {}, .asker = sampleAsker()},
            errorOf(Error::Kind::Conflict), StepState::Skipped);
        QVERIFY2(failureOf(open).contains("Type `/incident new` again"_L1), qPrintable(failureOf(open)));
    }

    void anIncidentThatWasNotDeclaredIsNamedWithTheReason()
    {
        const QString said = failureOf(create(errorOf(Error::Kind::Invalid, u"The title is *bad*."_s)));
        QVERIFY2(said.contains("**Checkout is down** was not declared"_L1), qPrintable(said));
        QVERIFY2(said.contains("The title is \\*bad\\*."_L1), qPrintable(said));
        QVERIFY2(said.contains("`/incident new`"_L1), qPrintable(said));
    }

    void aStatusInTheWayIsToldWithWhatIsAllowed_data()
    {
        QTest::addColumn<QString>("present");
        QTest::addColumn<QString>("says");
        QTest::newRow("cancelled") << u"cancelled"_s
                                   << u" is cancelled. Allowed now: `/incident reopen 12`."_s;
        QTest::newRow("triage") << u"triage"_s << u" is in triage. Allowed now: `/incident cancel`."_s;
    }

    void aStatusInTheWayIsToldWithWhatIsAllowed()
    {
        QFETCH(const QString, present);
        QFETCH(const QString, says);
        QCOMPARE(failureOf(resolve(errorOf(Error::Kind::Conflict, u"No."_s, present))), sampleLink + says);
    }

    void whatNeedsTheAdministratorSaysSo()
    {
        const QString said = failureOf(resolve(errorOf(Error::Kind::Unauthorized)));
        QVERIFY2(said.contains("Your administrator"_L1), qPrintable(said));
    }

    void isToldInTheAskersLanguage()
    {
        const QString said = failureOf(create(errorOf(Error::Kind::Server), sampleAsker(u"de"_s)));
        QVERIFY2(said.contains("nicht gemeldet"_L1), qPrintable(said));
    }

    void theReasonIsToldInTheAskersLanguageToo_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("says");
        const auto worded = [](const char *context, const char *source) {
            return errorSaying(Error::Kind::Invalid, Wording::translate(context, source));
        };
        QTest::newRow("the workspace's")
            << worded("mattermost::Error", "The channel is archived. Restore it first.")
            << u"„Der Kanal ist archiviert. Er muss zuerst"_s;
        QTest::newRow("the record's") << worded("Record", "The record has no such incident.")
                                      << u"„Diesen Incident gibt es im Verzeichnis nicht.“"_s;
        QTest::newRow("the relay's") << worded(
            "Relay", "Every name for the channel is taken. Change the title template.")
                                     << u"„Jeder Name für den Kanal ist vergeben."_s;
        QTest::newRow("one with a value") << errorSaying(
            Error::Kind::Invalid,
            Wording::translate("Store", "%1 is not a database. Choose another file, or move this one away.")
                .arg(u"a.sqlite"_s)) << u"„a.sqlite ist keine Datenbank."_s;
        QTest::newRow("one from outside")
            << errorOf(Error::Kind::Invalid, u"Too many channels."_s) << u"„Too many channels.“"_s;
    }

    void theReasonIsToldInTheAskersLanguageToo()
    {
        QFETCH(const Error, error);
        QFETCH(const QString, says);
        const QString said = failureOf(create(error, sampleAsker(u"de"_s)));
        QVERIFY2(said.contains(says), qPrintable(said));
        const QString english = failureOf(create(error, sampleAsker(u"en"_s)));
        QVERIFY2(english.contains(error.what), qPrintable(english));
    }

    void ofWhatNobodyWaitsForNobodyIsTold()
    {
        const Step member = failed(relay::step::MemberAdd{.userId = anaId}, errorOf(Error::Kind::Forbidden));
        QVERIFY(relay::planFailure(member, sampleKnown(), sampleCircumstances()).isEmpty());
        QVERIFY(relay::planNotice(member, sampleKnown(), sampleCircumstances()).isEmpty());
    }

    void aFailedReplyIsNotAnsweredByAnother()
    {
        const Step reply = failed(relay::step::Reply{.about = relay::step::Reply::About::Text,
                                                     .text = u"x"_s,
                                                     .asker = sampleAsker()},
                                  errorOf(Error::Kind::Server));
        QVERIFY(relay::planFailure(reply, sampleKnown(), sampleCircumstances()).isEmpty());
        QVERIFY(relay::planNotice(reply, sampleKnown(), sampleCircumstances()).isEmpty());
    }

    void whileItIsTriedAgainNobodyIsLeftInSilence_data()
    {
        QTest::addColumn<Step>("step");
        QTest::addColumn<QString>("says");
        const Error down = errorOf(Error::Kind::Network);
        QTest::newRow("declare") << create(
            down, sampleAsker(),
            StepState::Waiting) << u"**Checkout is down** is not declared yet: the record does not answer."_s;
        QTest::newRow("resolve") << resolve(down, StepState::Waiting)
                                 << u" is not changed yet: the record does not answer."_s;
        QTest::newRow("channel") << channel(down, StepState::Waiting)
                                 << u" is declared, but its channel can not be made yet."_s;
        QTest::newRow("member") << failed(relay::step::MemberAdd{.userId = anaId, .asker = sampleAsker()},
                                          down, StepState::Waiting)
                                << u"you could not be added to its channel yet."_s;
        QTest::newRow("card") << failed(relay::step::CardPost{.asker = sampleAsker()}, down,
                                        StepState::Waiting)
                              << u"its card could not be posted yet."_s;
    }

    void whileItIsTriedAgainNobodyIsLeftInSilence()
    {
        QFETCH(const Step, step);
        QFETCH(const QString, says);
        const QString said = noticeOf(step);
        QVERIFY2(said.contains(says), qPrintable(said));
        QVERIFY2(said.contains("Muster keeps trying; nothing is lost"_L1), qPrintable(said));
    }

    void theAnswerToADeclarationHasTheLinkAndWhatIsNext()
    {
        QCOMPARE(declaredReply({}),
                 sampleLink
                     + " is declared. Next, in its channel: `/incident mitigate`, `/incident resolve` or "
                       "`/incident cancel`."_L1);
    }

    void noChannelIsNoReasonForNoIncident()
    {
        store::KnownIncident known = sampleKnown();
        known.link = {};
        const QString said
            = declaredReply({channel(errorOf(Error::Kind::Invalid, u"Too many channels."_s))}, known);
        QVERIFY2(said.startsWith("**#12 Checkout is down** is declared. Its channel could not be made."_L1),
                 qPrintable(said));
        QVERIFY2(said.contains("Too many channels."_L1), qPrintable(said));
        QVERIFY2(said.contains("The incident is in the record all the same."_L1), qPrintable(said));
    }

    void tellsWhichOtherPartsFailed()
    {
        const QString said
            = declaredReply({failed(relay::step::MemberAdd{.userId = anaId}, errorOf(Error::Kind::NotFound)),
                             failed(relay::step::CardPost{}, errorOf(Error::Kind::Server))});
        QVERIFY2(said.contains("You could not be added to its channel"_L1), qPrintable(said));
        QVERIFY2(said.contains("Its card could not be posted"_L1), qPrintable(said));
    }

    void theAnswerToADeclarationIsInTheAskersLanguage()
    {
        QVERIFY(declaredReply({}, sampleKnown(), u"de"_s).contains(" gemeldet."_L1));
    }
};

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestPlanFailure)
#include "tst_plan_failure.moc"
