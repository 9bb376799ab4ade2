// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/plan_button.h"
#include "app/relay/plan_form.h"
#include "tests/unit/relay/relay_samples.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

using incident::Status;
using relay::Action;
using relay::Knowledge;
using relay::Plan;

namespace {

Plan submitted(const QJsonObject &submission, const QString &locale = u"en"_s)
{
    relay::FormSubmission form;
    form.userId = anaId;
    form.submission = submission;
    return relay::planForm(form, sampleAsker(locale), {}, sampleCircumstances());
}

Plan clicked(Action action, Status status, const QString &postId = cardId)
{
    Knowledge knowledge;
    knowledge.named = sampleKnown(status);
    return relay::planButton(action, postId, sampleAsker(), knowledge, sampleCircumstances());
}

} // namespace

class TestPlanFormAndButton : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFilledFormDeclares()
    {
        const Plan plan = submitted({{u"title"_s, u"Checkout is down"_s},
                                     {u"severity"_s, u"sev2"_s},
                                     {u"summary"_s, u"All cards fail"_s},
                                     {u"private"_s, true}});
        QCOMPARE(kindsOf(plan.steps), QStringList{u"record.create"_s});
        QCOMPARE(plan.answer.body, QJsonObject());
        QVERIFY(plan.settles);
        const auto arguments = relay::step::argumentsOf<relay::step::RecordCreate>(plan.steps.first());
        QCOMPARE(arguments.draft.title, u"Checkout is down"_s);
        QCOMPARE(arguments.draft.severity, u"sev2"_s);
        QVERIFY(arguments.draft.isPrivate);
        QCOMPARE(arguments.draft.declaredBy.mattermostId, anaId);
        QCOMPARE(arguments.draft.id, plan.incidentId);
    }

    void errorsGoBackNextToTheirFieldsInTheAskersLanguage_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("German") << u"de"_s;
    }

    void errorsGoBackNextToTheirFieldsInTheAskersLanguage()
    {
        QFETCH(const QString, locale);
        const Plan plan = submitted({{u"title"_s, u" "_s}, {u"severity"_s, u"sev9"_s}}, locale);
        QVERIFY(plan.steps.isEmpty());
        QVERIFY(!plan.settles);
        const QJsonObject errors = plan.answer.body["errors"_L1].toObject();
        QCOMPARE(errors.keys(), (QStringList{u"severity"_s, u"title"_s}));
        QCOMPARE(errors["title"_L1].toString() == "Fill this in."_L1, locale == "en"_L1);
    }

    void aCancelledFormDoesNothing()
    {
        relay::FormSubmission form;
        form.cancelled = true;
        const Plan plan = relay::planForm(form, sampleAsker(), {}, sampleCircumstances());
        QCOMPARE(plan.answer.body, QJsonObject());
        QVERIFY(plan.steps.isEmpty());
        QVERIFY(!plan.settles);
    }

    void aClickChangesTheStatus_data()
    {
        QTest::addColumn<Action>("action");
        QTest::addColumn<Status>("from");
        QTest::addColumn<Status>("to");
        QTest::newRow("Mitigate") << Action::Mitigate << Status::Started << Status::Mitigated;
        QTest::newRow("Resolve") << Action::Resolve << Status::Mitigated << Status::Resolved;
        QTest::newRow("Cancel") << Action::Cancel << Status::Triage << Status::Cancelled;
        QTest::newRow("Reopen") << Action::Reopen << Status::Resolved << Status::Started;
    }

    void aClickChangesTheStatus()
    {
        QFETCH(const Action, action);
        QFETCH(const Status, from);
        const Plan plan = clicked(action, from);
        QCOMPARE(kindsOf(plan.steps), QStringList{u"record.status"_s});
        const auto arguments = relay::step::argumentsOf<relay::step::RecordStatus>(plan.steps.first());
        QTEST(arguments.to, "to");
        QVERIFY(arguments.fromCard);
        QVERIFY(textOf(plan.answer).contains(sampleLink));
    }

    void aClickThatTheStatusDoesNotAllowSaysWhatIs_data()
    {
        QTest::addColumn<Action>("action");
        QTest::addColumn<Status>("status");
        QTest::addColumn<QString>("says");
        QTest::newRow("resolve what is resolved")
            << Action::Resolve << Status::Resolved << u" is resolved. Allowed now: `/incident reopen 12`."_s;
        QTest::newRow("mitigate in triage")
            << Action::Mitigate << Status::Triage << u" is in triage. Allowed now: `/incident cancel`."_s;
        QTest::newRow("reopen what is open") << Action::Reopen << Status::Started << u" is open: "_s;
    }

    void aClickThatTheStatusDoesNotAllowSaysWhatIs()
    {
        QFETCH(const Action, action);
        QFETCH(const Status, status);
        QFETCH(const QString, says);
        const Plan plan = clicked(action, status);
        QVERIFY(plan.steps.isEmpty());
        QVERIFY2(textOf(plan.answer).contains(says), qPrintable(textOf(plan.answer)));
    }

    void aClickOnAnotherPostDoesNothing()
    {
        const Plan plan = clicked(Action::Resolve, Status::Started, u"copycopycopycopycopycopyco"_s);
        QVERIFY(plan.steps.isEmpty());
        QVERIFY(textOf(plan.answer).startsWith("This is not the card of "_L1));
    }

    void aClickOnACardNotYetWrittenDownDoesNothing()
    {
        Knowledge knowledge;
        knowledge.named = sampleKnown();
        knowledge.named->link.cardPostId.clear();
        const Plan plan
            = relay::planButton(Action::Resolve, cardId, sampleAsker(), knowledge, sampleCircumstances());
        QVERIFY(plan.steps.isEmpty());
    }

    void aClickOnAnUnknownIncidentSaysSo()
    {
        const Plan plan
            = relay::planButton(Action::Resolve, cardId, sampleAsker(), {}, sampleCircumstances());
        QVERIFY(plan.steps.isEmpty());
        QVERIFY(textOf(plan.answer).contains("`/incident list`"_L1));
    }
};

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestPlanFormAndButton)
#include "tst_plan_form_and_button.moc"
