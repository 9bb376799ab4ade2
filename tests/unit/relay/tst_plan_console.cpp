// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/plan_console.h"

#include "app/relay/planner.h"
#include "app/relay/step_error.h"
#include "tests/unit/relay/relay_samples.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

using incident::Status;
using relay::ConsoleOrder;
using relay::Knowledge;
using relay::StepKind;

namespace {

ConsoleOrder declaring(const incident::IncidentDraft &draft)
{
    ConsoleOrder order;
    order.id = u"order"_s;
    order.draft = draft;
    order.by = {anaId, {}, u"Ana Braun"_s};
    order.language = u"en"_s;
    return order;
}

ConsoleOrder changing(Status to)
{
    ConsoleOrder order = declaring({});
    order.draft.reset();
    order.incidentId = sampleIncident().id;
    order.to = to;
    return order;
}

incident::IncidentDraft sampleDraft()
{
    incident::IncidentDraft draft;
    draft.title = u" Checkout  is down "_s;
    draft.severity = u"sev2"_s;
    draft.services = {u"web"_s};
    draft.isPrivate = true;
    return draft;
}

Knowledge knowing(Status status)
{
    Knowledge knowledge;
    knowledge.named = sampleKnown(status);
    return knowledge;
}

Error errorFrom(const Outcome<relay::Plan> &plan)
{
    return plan ? Error() : plan.error();
}

/// The step of an order, as it gave up for @p error.
store::Step givenUp(store::Step step, const Error &error)
{
    step.state = store::StepState::Dead;
    step.error = relay::toJson(relay::StepError{error, {}, false});
    return step;
}

} // namespace

class TestPlanConsole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void declaresWhatTheFormWould()
    {
        const auto plan = relay::planConsole(declaring(sampleDraft()), {}, sampleCircumstances());
        QVERIFY(plan);
        QCOMPARE(kindsOf(plan->steps), QStringList{u"record.create"_s});
        const auto draft = relay::step::argumentsOf<relay::step::RecordCreate>(plan->steps.first()).draft;
        QCOMPARE(draft.title, u"Checkout is down"_s);
        QCOMPARE(draft.severity, u"sev2"_s);
        QCOMPARE(draft.services, QStringList{u"web"_s});
        QVERIFY(draft.isPrivate);
        QCOMPARE(draft.declaredBy.mattermostId, anaId);
        QCOMPARE(draft.id, plan->incidentId);
        QVERIFY(!draft.id.isEmpty());
    }

    void nobodyWaitsForAWordInChat()
    {
        const auto plan = relay::planConsole(declaring(sampleDraft()), {}, sampleCircumstances());
        QVERIFY(plan);
        QVERIFY(!relay::askerOf(plan->steps.first()));
        QCOMPARE(relay::step::argumentsOf<relay::step::RecordCreate>(plan->steps.first()).asker.name,
                 u"Ana Braun"_s);
    }

    void refusesWhatTheFormRefuses_data()
    {
        QTest::addColumn<incident::IncidentDraft>("draft");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QString &field, const QString &words, auto change) {
            incident::IncidentDraft draft = sampleDraft();
            change(draft);
            QTest::newRow(name) << draft << field << words;
        };
        row("no title", u"title"_s, u"Title: Fill this in."_s,
            [](incident::IncidentDraft &draft) { draft.title = u" "_s; });
        row("a long title", u"title"_s, u"Title: Use at most 255 characters."_s,
            [](incident::IncidentDraft &draft) { draft.title = QString(256, u'x'); });
        row("a severity of yesterday", u"severity"_s, u"Severity: This choice is no longer offered."_s,
            [](incident::IncidentDraft &draft) { draft.severity = u"gone"_s; });
        row("a required summary", u"summary"_s, u"Summary: Fill this in."_s,
            [](incident::IncidentDraft &) { });
    }

    void refusesWhatTheFormRefuses()
    {
        QFETCH(const incident::IncidentDraft, draft);
        QFETCH(const QString, words);
        QFETCH(const QString, field);
        relay::Circumstances now = sampleCircumstances();
        if (field == u"summary"_s)
            now.settings.form.required.append(incident::FormField::Summary);
        const Error error = errorFrom(relay::planConsole(declaring(draft), {}, now));
        QCOMPARE(error.kind, Error::Kind::Invalid);
        QCOMPARE(error.code, field);
        QVERIFY2(error.what.startsWith(words), qPrintable(error.what));
    }

    void twoProblemsAreBothInTheDetail()
    {
        incident::IncidentDraft draft;
        draft.severity = u"gone"_s;
        const Error error = errorFrom(relay::planConsole(declaring(draft), {}, sampleCircumstances()));
        QCOMPARE(error.detail.split(u'\n').size(), 2);
    }

    void theSameTitleTwiceIsOneIncident()
    {
        Knowledge knowledge;
        knowledge.twinId = sampleIncident().id;
        Error error
            = errorFrom(relay::planConsole(declaring(sampleDraft()), knowledge, sampleCircumstances()));
        QCOMPARE(error.kind, Error::Kind::Conflict);
        QVERIFY(error.what.contains(u"is being made"_s));
        knowledge.twin = sampleKnown();
        error = errorFrom(relay::planConsole(declaring(sampleDraft()), knowledge, sampleCircumstances()));
        QVERIFY2(error.what.contains(u"declared #12 Checkout is down a moment ago"_s),
                 qPrintable(error.what));
    }

    void changesAStatusThatMayFollow()
    {
        const auto plan
            = relay::planConsole(changing(Status::Resolved), knowing(Status::Started), sampleCircumstances());
        QVERIFY(plan);
        QCOMPARE(kindsOf(plan->steps), QStringList{u"record.status"_s});
        QCOMPARE(plan->incidentId, sampleIncident().id);
    }

    void refusesAStatusThatMayNotFollowInPlainWords()
    {
        const Error error = errorFrom(relay::planConsole(changing(Status::Resolved),
                                                         knowing(Status::Cancelled), sampleCircumstances()));
        QCOMPARE(error.kind, Error::Kind::Conflict);
        QCOMPARE(error.code, u"cancelled"_s);
        QCOMPARE(error.what, u"#12 Checkout is down is cancelled. Allowed now: Reopen."_s);
    }

    void doesNotKnowWhatIsGone()
    {
        QCOMPARE(errorFrom(relay::planConsole(changing(Status::Resolved), {}, sampleCircumstances())).kind,
                 Error::Kind::NotFound);
    }

    void saysWhyTheRecordTookNothing_data()
    {
        QTest::addColumn<bool>("declares");
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("words");
        Error refused;
        refused.kind = Error::Kind::Invalid;
        refused.what = u"Not *here*."_s;
        QTest::newRow("declaration")
            << true << refused
            << u"Checkout is down was not declared: the record did not take it. It was refused: “Not *here*.”"_s;
        QTest::newRow("status")
            << false << refused
            << u"#12 Checkout is down was not changed: the record did not take it. It was refused: “Not *here*.”"_s;
        Error tooLate;
        tooLate.kind = Error::Kind::Conflict;
        tooLate.code = u"resolved"_s;
        QTest::newRow("somebody was faster")
            << false << tooLate << u"#12 Checkout is down is resolved. Allowed now: Reopen."_s;
    }

    void saysWhyTheRecordTookNothing()
    {
        QFETCH(const bool, declares);
        QFETCH(const Error, error);
        const relay::Circumstances now = sampleCircumstances();
        const auto plan = declares
            ? relay::planConsole(declaring(sampleDraft()), {}, now)
            : relay::planConsole(changing(Status::Mitigated), knowing(Status::Started), now);
        QVERIFY(plan);
        const store::Step step = givenUp(plan->steps.first(), error);
        const auto known = declares ? std::nullopt : std::optional(sampleKnown());
        const Error said = relay::consoleFailure(step, known, now, Texts());
        QTEST(said.what, "words");
        QCOMPARE(said.kind, error.kind);
        QVERIFY(relay::planFailure(step, known, now).isEmpty());
    }

    void speaksTheLanguageOfTheConsole()
    {
        ConsoleOrder order = changing(Status::Resolved);
        order.language = u"de"_s;
        const Error error
            = errorFrom(relay::planConsole(order, knowing(Status::Cancelled), sampleCircumstances()));
        QVERIFY2(!error.what.contains(u"Allowed now"_s), qPrintable(error.what));
    }
};

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestPlanConsole)
#include "tst_plan_console.moc"
