// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/plan_people.h"

#include "app/relay/plan_button.h"
#include "app/relay/plan_form.h"
#include "app/relay/plan_slash.h"
#include "tests/unit/relay/relay_samples.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

using relay::Knowledge;
using relay::Plan;
using relay::Standing;

namespace {

const QString link = u"https://muster.example.org/connect/abc.def"_s;
const QString connectNow = u"[**Connect now**](https://muster.example.org/connect/abc.def)"_s;

Standing offered(bool isRequired = true)
{
    return {.offer = {.isOpen = true, .isRequired = isRequired, .link = link}, .account = {}};
}

Standing connected(Standing standing = offered())
{
    standing.account = store::Account{anaId, u"ana"_s, QDateTime({2026, 3, 1}, {9, 30}, Qt::UTC)};
    return standing;
}

Plan typed(const QString &text, const Standing &standing, const QString &locale = u"en"_s)
{
    Knowledge knowledge;
    knowledge.here = sampleKnown();
    knowledge.standing = standing;
    const relay::SlashCommand slash = sampleSlash(text, locale);
    return relay::planSlash(slash, incident::parseCommand(text), knowledge, sampleCircumstances());
}

Plan clicked(const Standing &standing)
{
    Knowledge knowledge;
    knowledge.named = sampleKnown();
    knowledge.standing = standing;
    return relay::planButton(relay::Action::Resolve, cardId, sampleAsker(), knowledge, sampleCircumstances());
}

Plan submitted(const Standing &standing, bool isCancelled = false)
{
    relay::FormSubmission form;
    form.userId = anaId;
    form.cancelled = isCancelled;
    form.submission = {{u"title"_s, u"Checkout is down"_s}};
    return relay::planForm(form, sampleAsker(), standing, sampleCircumstances());
}

} // namespace

class TestPlanPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheLinkToWhoAsksForIt()
    {
        const Plan plan = typed(u"connect"_s, offered());
        QVERIFY(plan.steps.isEmpty());
        QVERIFY2(textOf(plan.answer).contains(connectNow), qPrintable(textOf(plan.answer)));
        QCOMPARE(plan.answer.body["response_type"_L1].toString(u"ephemeral"_s), u"ephemeral"_s);
    }

    void writesNoBareAddressWhichServersWouldLookAt()
    {
        QString text = textOf(typed(u"connect"_s, offered()).answer);
        text.remove("]("_L1 + link + u')');
        QVERIFY(!text.contains("http"_L1));
    }

    void saysWhoIsConnectedAlready()
    {
        const QString text = textOf(typed(u"connect"_s, connected()).answer);
        QVERIFY2(text.startsWith(u"You are connected already, since 2026-03-01 09:30 UTC."_s),
                 qPrintable(text));
        QVERIFY(!text.contains(link));
    }

    void saysWhoMustSetItUpFirst()
    {
        const QString text = textOf(typed(u"connect"_s, {}).answer);
        QVERIFY2(text.contains("an administrator must first set up the OAuth application"_L1),
                 qPrintable(text));
    }

    void disconnects()
    {
        const QString text = textOf(typed(u"disconnect"_s, connected()).answer);
        QVERIFY2(text.startsWith(u"You are disconnected."_s), qPrintable(text));
        QVERIFY2(text.contains("but not change them"_L1), qPrintable(text));
        QVERIFY(!textOf(typed(u"disconnect"_s, connected(offered(false))).answer)
                     .contains("but not change them"_L1));
        QVERIFY(textOf(typed(u"disconnect"_s, offered()).answer).startsWith(u"You are not connected."_s));
    }

    void speaksGerman()
    {
        const QString text = textOf(typed(u"connect"_s, offered(), u"de"_s).answer);
        QVERIFY2(text.contains("[**Jetzt verbinden**]("_L1), qPrintable(text));
    }

    void offersTheLinkInsteadOfChangingAnIncident_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u"new"_s, u"new Checkout is down"_s, u"mitigate"_s, u"resolve"_s,
                                    u"cancel"_s, u"reopen"_s, u"reopen 12"_s})
            QTest::newRow(qPrintable(text)) << text;
    }

    void offersTheLinkInsteadOfChangingAnIncident()
    {
        QFETCH(QString, text);
        const Plan refused = typed(text, offered());
        QVERIFY(refused.steps.isEmpty());
        QVERIFY(textOf(refused.answer).contains(connectNow));
        QVERIFY(textOf(refused.answer).startsWith(u"Nothing was done yet:"_s));

        const auto goesOn = [&text](const Standing &standing) {
            return !textOf(typed(text, standing).answer).contains("Nothing was done yet"_L1);
        };
        QVERIFY(goesOn(connected()));
        QVERIFY(goesOn(offered(false)));
        QVERIFY(goesOn({}));
    }

    void answersWhatChangesNothing_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u"status"_s, u"list"_s, u"help"_s, u"reslove"_s})
            QTest::newRow(qPrintable(text)) << text;
    }

    void answersWhatChangesNothing()
    {
        QFETCH(QString, text);
        QCOMPARE(typed(text, offered()), typed(text, {}));
    }

    void offersTheLinkToWhoClicks()
    {
        QVERIFY(clicked(offered()).steps.isEmpty());
        QVERIFY(textOf(clicked(offered()).answer).contains(connectNow));
        QCOMPARE(clicked(connected()).steps.size(), 1);
        QCOMPARE(clicked({}).steps.size(), 1);
    }

    void keepsTheFormOfWhoIsNotConnectedOpen()
    {
        const Plan plan = submitted(offered());
        QVERIFY(plan.steps.isEmpty());
        QVERIFY(!plan.settles);
        QVERIFY(plan.answer.body["error"_L1].toString().contains("`/incident connect`"_L1));
        QCOMPARE(submitted(connected()).steps.size(), 1);
        QCOMPARE(submitted({}).steps.size(), 1);
        QCOMPARE(submitted(offered(), true).answer, relay::Answer());
    }
};

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestPlanPeople)
#include "tst_plan_people.moc"
