// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/e2e/journey_test.h"
#include "tests/e2e/until.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

namespace {

/// How many incidents the table of `/incident list` has.
qsizetype rowsOf(const QString &list)
{
    return list.count(u"| [#"_s);
}

} // namespace

/// From `/incident new` to the channel, as those who type it see it.
class TestDeclaring : public JourneyTest
{
    Q_OBJECT

private Q_SLOTS:
    void declaresByTitle();
    void declaresByForm();
    void putsAnErrorNextToItsField();
    void makesOneIncidentOfAFormSubmittedTwice();
    void makesOneIncidentOfACommandTypedTwice();
    void keepsAPrivateIncidentFromOthers();
    void speaksGermanToWhoReadsGerman();
    void takesTheNextNameWhenOneIsTaken();
    void keepsWithinTheRulesForNames();
};

void TestDeclaring::declaresByTitle()
{
    const QString answer
        = alice().asks(townSquare(), u"/incident new Checkout is down --severity sev1 --summary \"03:10\""_s);
    QVERIFY2(answer.contains(u"is declared."_s), qPrintable(answer));
    QVERIFY2(answer.contains(u"`/incident mitigate`"_s), qPrintable(answer));
    const auto channel = alice().follows(answer);
    QVERIFY(channel);
    QCOMPARE(channel->name, u"inc-1-checkout-is-down"_s);
    QCOMPARE(channel->displayName, u"inc-1 Checkout is down"_s);
    QVERIFY(!channel->isPrivate());
    const QString header = u":red_circle: Started | SEV1 | #1 | declared by Alice Example"_s;
    QVERIFY2(channel->header.startsWith(header), qPrintable(channel->header));

    const QStringList said{u"Alice Example declared **#1 Checkout is down**."_s};
    QCOMPARE(soon([&] { return alice().looksAt(channel->id).said; }, said), said);
    QCOMPARE(soon([&] { return alice().looksAt(channel->id).pinned.size(); }, 1), 1);
    const ChannelView view = alice().looksAt(channel->id);
    QVERIFY(view.members.contains(alice().id()));
    QVERIFY(view.members.contains(scene().stage().botId()));
    QVERIFY(!view.members.contains(bob().id()));
    QCOMPARE(view.cards.size(), 1);
    const mattermost::Post card = view.cards.first();
    const QString linked = header + u" | [Open the card](%1/pl/%2)"_s.arg(scene().stage().teamUrl(), card.id);
    QCOMPARE(soon([&] { return alice().looksAt(channel->id).channel.header; }, linked), linked);
    QCOMPARE(view.pinned, QStringList{card.id});
    QCOMPARE(card.attachments().first().title, u"#1 Checkout is down"_s);
    QCOMPARE(card.attachments().first().text, u"03:10"_s);
    QCOMPARE(fieldOf(card, u"Status"_s), u":red_circle: Started"_s);
    QCOMPARE(fieldOf(card, u"Severity"_s), u"SEV1"_s);
    QCOMPARE(fieldOf(card, u"Declared by"_s), u"Alice Example"_s);
    QCOMPARE(buttonsOf(card), (QStringList{u"mitigate"_s, u"resolve"_s, u"cancel"_s}));
}

void TestDeclaring::declaresByForm()
{
    QVERIFY(alice().types(townSquare(), u"/incident new"_s));
    const auto form = alice().isShownForm();
    QVERIFY(form);
    QCOMPARE(form->dialog.title, u"New incident"_s);
    const auto answer = alice().submits(*form, townSquare(),
                                        {{u"title"_s, u"Search is slow"_s},
                                         {u"severity"_s, u"sev3"_s},
                                         {u"summary"_s, u"since the release"_s}});
    QVERIFY(answer && answer->isAccepted());

    const QString told = alice().isTold();
    QVERIFY2(told.contains(u"is declared."_s), qPrintable(told));
    const auto channel = alice().follows(told);
    QVERIFY(channel);
    QCOMPARE(channel->name, u"inc-1-search-is-slow"_s);
    const ChannelView view = alice().looksAt(channel->id);
    QVERIFY(view.members.contains(alice().id()));
    QCOMPARE(fieldOf(view.cards.value(0), u"Severity"_s), u"SEV3"_s);
    QCOMPARE(view.cards.value(0).attachments().value(0).text, u"since the release"_s);
}

void TestDeclaring::putsAnErrorNextToItsField()
{
    QVERIFY(alice().types(townSquare(), u"/incident new"_s));
    const auto form = alice().isShownForm();
    QVERIFY(form);
    const auto refused
        = alice().submits(*form, townSquare(), {{u"title"_s, u" "_s}, {u"severity"_s, u"sev9"_s}});
    QVERIFY(refused);
    QCOMPARE(refused->errors.value(u"title"_s), u"Fill this in."_s);
    QVERIFY(refused->errors.value(u"severity"_s).contains(u"no longer offered"_s));

    const auto corrected = alice().submits(*form, townSquare(), {{u"title"_s, u"Corrected in the form"_s}});
    QVERIFY(corrected && corrected->isAccepted());
    QVERIFY(alice().isTold().contains(u"is declared."_s));
    QCOMPARE(rowsOf(alice().asks(townSquare(), u"/incident list"_s)), 1);
}

void TestDeclaring::makesOneIncidentOfAFormSubmittedTwice()
{
    QVERIFY(alice().types(townSquare(), u"/incident new"_s));
    const auto form = alice().isShownForm();
    QVERIFY(form);
    const QJsonObject values{{u"title"_s, u"Clicked twice"_s}};
    for (int click = 0; click < 2; ++click) {
        const auto answer = alice().submits(*form, townSquare(), values);
        QVERIFY(answer && answer->isAccepted());
    }
    QVERIFY(alice().isTold().contains(u"is declared."_s));
    QVERIFY(until([this] { return scene().isIdle(); }));
    QCOMPARE(rowsOf(alice().asks(townSquare(), u"/incident list"_s)), 1);
}

void TestDeclaring::makesOneIncidentOfACommandTypedTwice()
{
    const QString command = u"/incident new Typed twice"_s;
    QVERIFY(alice().asks(townSquare(), command).contains(u"is declared."_s));
    const QString again = alice().asks(townSquare(), command);
    QVERIFY2(again.contains(u"a moment ago"_s), qPrintable(again));
    QVERIFY2(alice().follows(again), qPrintable(again));
    QVERIFY(until([this] { return scene().isIdle(); }));
    QCOMPARE(rowsOf(alice().asks(townSquare(), u"/incident list"_s)), 1);
}

void TestDeclaring::keepsAPrivateIncidentFromOthers()
{
    const QString answer = alice().asks(townSquare(), u"/incident new Salaries leaked --private"_s);
    const auto channel = alice().follows(answer);
    QVERIFY2(channel, qPrintable(answer));
    QVERIFY(channel->isPrivate());
    QVERIFY(alice().looksAt(channel->id).members.contains(alice().id()));

    QVERIFY(bob().looksAt(channel->id).channel.id.isEmpty());
    const QString list = bob().asks(townSquare(), u"/incident list"_s);
    QVERIFY2(!list.contains(u"Salaries"_s), qPrintable(list));
    QCOMPARE(rowsOf(alice().asks(townSquare(), u"/incident list"_s)), 1);
}

void TestDeclaring::speaksGermanToWhoReadsGerman()
{
    const QString help = carol().asks(townSquare(), u"/incident help"_s);
    QVERIFY2(help.contains(u"Incidents, aus dem Chat"_s), qPrintable(help));
    QVERIFY(carol().types(townSquare(), u"/incident new"_s));
    const auto form = carol().isShownForm();
    QVERIFY(form);
    QCOMPARE(form->dialog.title, u"Neuer Incident"_s);
    const auto refused = carol().submits(*form, townSquare(), {});
    QVERIFY(refused);
    QCOMPARE(refused->errors.value(u"title"_s), u"Dieses Feld ausfüllen."_s);

    QVERIFY(carol().submits(*form, townSquare(), {{u"title"_s, u"Kasse steht"_s}}));
    const QString told = carol().isTold();
    QVERIFY2(told.contains(u"ist gemeldet."_s), qPrintable(told));
    const auto channel = carol().follows(told);
    QVERIFY(channel);
    // What all read is in the language of the settings.
    const QStringList said{u"Carol Example declared **#1 Kasse steht**."_s};
    QCOMPARE(soon([&] { return carol().looksAt(channel->id).said; }, said), said);
    QVERIFY(carol().asks(channel->id, u"/incident mitigate"_s).contains(u"ist eingedämmt."_s));
}

void TestDeclaring::takesTheNextNameWhenOneIsTaken()
{
    mattermost::NewChannel taken;
    taken.teamId = scene().stage().team().id;
    taken.name = u"inc-1-taken-before"_s;
    taken.displayName = u"Taken before"_s;
    const auto theirs = QCoro::waitFor(bob().client().channels().create(taken));
    QVERIFY(theirs);

    const auto channel = scene().declare(u"alice"_s, u"Taken before"_s);
    QVERIFY(channel);
    QCOMPARE(channel->name, u"inc-1-taken-before-2"_s);
    QCOMPARE(channel->displayName, u"inc-1 Taken before"_s);
    QVERIFY(until([this] { return scene().isIdle(); }));
    const ChannelView untouched = bob().looksAt(theirs->id);
    QCOMPARE(untouched.members, QStringList{bob().id()});
    QVERIFY(untouched.cards.isEmpty());
}

void TestDeclaring::keepsWithinTheRulesForNames()
{
    const QString title = u"Überlauf: „Größe“ ist <b>null</b> & [mehr](x) – "_s + QString(100, u'z');
    const auto channel = scene().declare(u"alice"_s, title);
    QVERIFY(channel);
    QVERIFY2(channel->name.startsWith(u"inc-1-ueberlauf-groesse-ist-"_s), qPrintable(channel->name));
    QCOMPARE_LE(channel->name.size(), 64);
    QCOMPARE_LE(channel->displayName.size(), 64);
    const ChannelView view = alice().looksAt(channel->id);
    QCOMPARE(view.cards.size(), 1);
}

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestDeclaring)
#include "tst_e2e_declaring.moc"
