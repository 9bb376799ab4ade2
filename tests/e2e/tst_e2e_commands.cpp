// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/e2e/journey_test.h"
#include "tests/e2e/until.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

/// What people do with an incident that is declared, and what they are told where they can do nothing.
class TestCommands : public JourneyTest
{
    Q_OBJECT

private Q_SLOTS:
    void mitigatesByCommand();
    void mitigatesByButton();
    void refusesTheClickOfWhoIsNotInTheChannel();
    void closesByCommand_data();
    void closesByCommand();
    void resolvesOnceWhatTwoResolveAtOnce();
    void reopensInItsChannel();
    void reopensWhatWasMitigatedTooEarly();
    void keepsTheMessageOfAStatusThatWasThereAlready();
    void reopensFromElsewhereWhatIsArchived();
    void saysWhoCanRestoreTheChannelOfWhatItReopened();
    void noticesTheRestoringThatItMissed();
    void saysThatTheChannelOfAClickIsArchived();
    void tellsTheStatus();
    void listsWhatIsOpen();
    void helps();
    void suggestsTheNearestWord();
    void saysWhereACommandBelongs();
    void saysWhatIsAllowed();
    void answersInTheThread();

private:
    /// Declared by alice; its channel's id. Ends the test where it fails.
    QString declared(const QString &title);
    /// The same, resolved, and its channel archived.
    QString archived(const QString &title);
    /// Card and header come to say that the incident has started.
    void expectStarted(const QString &channelId);
    /// The card, once it shows that status.
    mattermost::Post cardShowing(const QString &channelId, const QString &status);
};

QString TestCommands::declared(const QString &title)
{
    const auto channel = scene().declare(u"alice"_s, title);
    if (!channel) {
        QTest::qFail(qPrintable(channel.error().what), __FILE__, __LINE__);
        return {};
    }
    return channel->id;
}

QString TestCommands::archived(const QString &title)
{
    const QString id = declared(title);
    if (!alice().asks(id, u"/incident resolve"_s).contains(u"is resolved."_s)
        || !until([this] { return scene().isIdle(); })
        || !QCoro::waitFor(alice().client().channels().archive(id)))
        QTest::qFail("not archived", __FILE__, __LINE__);
    return id;
}

void TestCommands::expectStarted(const QString &channelId)
{
    QCOMPARE(buttonsOf(cardShowing(channelId, u":red_circle: Started"_s)),
             (QStringList{u"mitigate"_s, u"resolve"_s, u"cancel"_s}));
    QVERIFY(until(
        [&] { return alice().looksAt(channelId).channel.header.startsWith(u":red_circle: Started"_s); }));
}

mattermost::Post TestCommands::cardShowing(const QString &channelId, const QString &status)
{
    mattermost::Post card;
    const auto read = [&] {
        card = alice().looksAt(channelId).cards.value(0);
        return fieldOf(card, u"Status"_s);
    };
    soon(read, status);
    return card;
}

void TestCommands::mitigatesByCommand()
{
    const QString id = declared(u"Mitigated by command"_s);
    const mattermost::Post before = alice().looksAt(id).cards.value(0);
    const QString told = alice().asks(id, u"/incident mitigated Traffic goes elsewhere"_s);
    QVERIFY2(told.contains(u"is mitigated."_s), qPrintable(told));
    QVERIFY2(told.contains(u"Next: `/incident resolve`, `/incident cancel` or `/incident reopen 1`."_s),
             qPrintable(told));

    const mattermost::Post card = cardShowing(id, u":large_orange_diamond: Mitigated"_s);
    QCOMPARE(card.id, before.id);
    QCOMPARE(buttonsOf(card), (QStringList{u"resolve"_s, u"cancel"_s, u"reopen"_s}));
    const QString header = u":large_orange_diamond: Mitigated | #1 | declared by Alice Example"
                           " | [Open the card](%1/pl/%2)"_s.arg(scene().stage().teamUrl(), card.id);
    QCOMPARE(soon([&] { return alice().looksAt(id).channel.header; }, header), header);
    const QStringList said{
        u"Alice Example declared **#1 Mitigated by command**."_s,
        u"Alice Example mitigated **#1 Mitigated by command**.\n> Traffic goes elsewhere"_s};
    QCOMPARE(soon([&] { return alice().looksAt(id).said; }, said), said);
    QCOMPARE(alice().looksAt(id).pinned, QStringList{card.id});
}

void TestCommands::mitigatesByButton()
{
    const QString id = declared(u"Mitigated by button"_s);
    const mattermost::Post card = cardShowing(id, u":red_circle: Started"_s);
    QVERIFY(bob().joins(id));
    QVERIFY(bob().clicks(card, u"mitigate"_s));
    const QString told = bob().isTold();
    QVERIFY2(told.contains(u"is being mitigated"_s), qPrintable(told));
    const mattermost::Post after = cardShowing(id, u":large_orange_diamond: Mitigated"_s);
    QCOMPARE(after.id, card.id);
    QCOMPARE(buttonsOf(after), (QStringList{u"resolve"_s, u"cancel"_s, u"reopen"_s}));
    const QString said = u"Bob Example mitigated **#1 Mitigated by button**."_s;
    QCOMPARE(soon([&] { return alice().looksAt(id).said.value(1); }, said), said);

    QVERIFY(bob().clicks(after, u"cancel"_s));
    QVERIFY(bob().isTold().contains(u"is being cancelled"_s));
    QCOMPARE(buttonsOf(cardShowing(id, u":no_entry_sign: Cancelled"_s)), QStringList{u"reopen"_s});
}

void TestCommands::refusesTheClickOfWhoIsNotInTheChannel()
{
    const QString id = declared(u"Not for everybody"_s);
    const mattermost::Post card = cardShowing(id, u":red_circle: Started"_s);
    // Older servers refuse it themselves; newer ones leave it to us.
    if (bob().clicks(card, u"resolve"_s)) {
        const QString told = bob().isTold();
        QVERIFY2(told.contains(u"only members of this channel"_s), qPrintable(told));
    }
    QVERIFY(until([this] { return scene().isIdle(); }));
    const QString status = alice().asks(id, u"/incident status"_s);
    QVERIFY2(status.contains(u"is open"_s), qPrintable(status));
}

void TestCommands::closesByCommand_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("said");
    QTest::newRow("resolve") << u"/incident resolve Rolled back"_s << u"is resolved."_s
                             << u":white_check_mark: Resolved"_s << u"Alice Example resolved "_s;
    QTest::newRow("cancel") << u"/incident cancelled A false alarm"_s << u"is cancelled."_s
                            << u":no_entry_sign: Cancelled"_s << u"Alice Example cancelled "_s;
}

void TestCommands::closesByCommand()
{
    QFETCH(QString, command);
    QFETCH(QString, told);
    QFETCH(QString, status);
    QFETCH(QString, said);
    const QString id = declared(u"Closed by "_s + command.section(u' ', 1, 1));
    const QString answer = alice().asks(id, command);
    QVERIFY2(answer.contains(told), qPrintable(answer));
    QVERIFY2(answer.contains(u"`/incident reopen 1`"_s), qPrintable(answer));
    const mattermost::Post card = cardShowing(id, status);
    QCOMPARE(fieldOf(card, u"Status"_s), status);
    QCOMPARE(buttonsOf(card), QStringList{u"reopen"_s});
    QVERIFY(until([&] { return alice().looksAt(id).channel.header.startsWith(status + u" | #1"_s); }));
    QVERIFY(until([&] { return alice().looksAt(id).said.value(1).startsWith(said); }));
    QVERIFY(alice().asks(townSquare(), u"/incident list"_s).contains(u"No incident is open."_s));
}

void TestCommands::resolvesOnceWhatTwoResolveAtOnce()
{
    const QString id = declared(u"Resolved by two"_s);
    const mattermost::Post card = cardShowing(id, u":red_circle: Started"_s);
    QVERIFY(bob().joins(id));
    mattermost::ExecuteCommand typed;
    typed.channelId = id;
    typed.command = u"/incident resolve"_s;
    const mattermost::Click click{card.id, u"resolve"_s, {}};
    auto typing = alice().client().commands().execute(typed);
    auto clicking = bob().client().posts().click(click);
    QVERIFY(QCoro::waitFor(typing));
    QVERIFY(QCoro::waitFor(clicking));

    QVERIFY(alice().isTold().contains(u"is resolved."_s));
    QVERIFY(!bob().isTold().isEmpty());
    QVERIFY(until([this] { return scene().isIdle(); }));
    const QStringList said = alice().looksAt(id).said;
    QCOMPARE(said.size(), 2);
    QVERIFY2(said.last().contains(u"resolved **#1 Resolved by two**"_s), qPrintable(said.last()));
}

void TestCommands::reopensInItsChannel()
{
    const QString id = declared(u"It came back"_s);
    QVERIFY(alice().asks(id, u"/incident resolve"_s).contains(u"is resolved."_s));
    const QString told = alice().asks(id, u"/incident reopen"_s);
    QVERIFY2(told.contains(u"is open"_s), qPrintable(told));
    QCOMPARE(buttonsOf(cardShowing(id, u":red_circle: Started"_s)),
             (QStringList{u"mitigate"_s, u"resolve"_s, u"cancel"_s}));
    const QString said = u"Alice Example reopened **#1 It came back**."_s;
    QCOMPARE(soon([&] { return alice().looksAt(id).said.value(2); }, said), said);
}

void TestCommands::reopensWhatWasMitigatedTooEarly()
{
    const QString id = declared(u"The mitigation did not hold"_s);
    QVERIFY(alice().asks(id, u"/incident mitigate"_s).contains(u"is mitigated."_s));
    const QString told = bob().asks(townSquare(), u"/incident reopen 1"_s);
    QVERIFY2(told.contains(u"is open"_s), qPrintable(told));
    QCOMPARE(buttonsOf(cardShowing(id, u":red_circle: Started"_s)),
             (QStringList{u"mitigate"_s, u"resolve"_s, u"cancel"_s}));
    const QString said = u"Bob Example reopened **#1 The mitigation did not hold**."_s;
    QCOMPARE(soon([&] { return alice().looksAt(id).said.value(2); }, said), said);
}

void TestCommands::keepsTheMessageOfAStatusThatWasThereAlready()
{
    const QString id = declared(u"Mitigated twice"_s);
    QVERIFY(alice().asks(id, u"/incident mitigate Moved away"_s).contains(u"is mitigated."_s));
    const QString told = alice().asks(id, u"/incident mitigate And limited the rate"_s);
    QVERIFY2(told.contains(u"was so already"_s), qPrintable(told));
    QVERIFY2(told.contains(u"kept as a note"_s), qPrintable(told));
    QVERIFY(until([this] { return scene().isIdle(); }));
    QCOMPARE(alice().looksAt(id).said.size(), 2);
}

void TestCommands::reopensFromElsewhereWhatIsArchived()
{
    const QString id = archived(u"Archived too early"_s);
    QVERIFY(scene().stage().setBotIsTeamAdministrator(true));

    const QString which = bob().asks(townSquare(), u"/incident reopen"_s);
    QVERIFY2(which.contains(u"#1 Archived too early"_s), qPrintable(which));
    const QString told = bob().asks(townSquare(), u"/incident reopen 1"_s);
    QVERIFY(scene().stage().setBotIsTeamAdministrator(false));
    QVERIFY2(told.contains(u"is open"_s), qPrintable(told));
    QVERIFY2(told.contains(u"Its channel was archived and is restored."_s), qPrintable(told));
    const QString list = bob().asks(townSquare(), u"/incident list"_s);
    QVERIFY2(list.contains(u"#1 Archived too early"_s), qPrintable(list));
    const QString unknown = bob().asks(townSquare(), u"/incident reopen 7"_s);
    QVERIFY2(unknown.contains(u"There is no incident #7"_s), qPrintable(unknown));

    expectStarted(id);
    QVERIFY(!alice().looksAt(id).channel.isArchived());
    const QString said = u"Bob Example reopened **#1 Archived too early**."_s;
    QCOMPARE(soon([&] { return alice().looksAt(id).said.value(2); }, said), said);
    QVERIFY(alice().asks(id, u"/incident mitigate"_s).contains(u"is mitigated."_s));
}

void TestCommands::saysWhoCanRestoreTheChannelOfWhatItReopened()
{
    const QString id = archived(u"Not the bot's to restore"_s);
    const QString told = bob().asks(townSquare(), u"/incident reopen 1"_s);
    QVERIFY2(told.contains(u"is open"_s), qPrintable(told));
    QVERIFY2(told.contains(u"Its channel is archived"_s), qPrintable(told));
    QVERIFY2(told.contains(u"A team admin can restore it"_s), qPrintable(told));
    QVERIFY(until([this] { return scene().isIdle(); }));

    QVERIFY(QCoro::waitFor(scene().stage().administrator().channels().restore(id)));
    expectStarted(id);
}

void TestCommands::noticesTheRestoringThatItMissed()
{
    const QString id = archived(u"Restored behind our back"_s);
    QVERIFY(bob().asks(townSquare(), u"/incident reopen 1"_s).contains(u"Its channel is archived"_s));
    QVERIFY(until([this] { return scene().isIdle(); }));
    QCOMPARE(scene().relay().stop(), 0);
    QVERIFY(QCoro::waitFor(scene().stage().administrator().channels().restore(id)));
    QVERIFY(scene().relay().start());
    expectStarted(id);
}

void TestCommands::saysThatTheChannelOfAClickIsArchived()
{
    const QString id = archived(u"Clicked in the archive"_s);
    QVERIFY(alice().clicks(alice().looksAt(id).cards.value(0), u"reopen"_s));
    const QString told = alice().isTold();
    QVERIFY2(told.contains(u"is being reopened"_s), qPrintable(told));
    const auto direct
        = QCoro::waitFor(alice().client().channels().direct(alice().id(), scene().stage().botId()));
    QVERIFY(direct);
    const auto said = [&] { return alice().looksAt(direct->id).said.join(u'\n'); };
    QVERIFY(until([&] { return said().contains(u"Its channel is archived"_s); }));
    QVERIFY2(said().contains(u"A team admin can restore it"_s), qPrintable(said()));
}

void TestCommands::tellsTheStatus()
{
    const QString id = declared(u"How is it"_s);
    QVERIFY(alice().types(id, u"/incident status"_s));
    const mattermost::Post status = alice().sees();
    QVERIFY2(status.message.contains(u"is open: it has started and is not mitigated."_s),
             qPrintable(status.message));
    QCOMPARE(fieldOf(status, u"Declared by"_s), u"Alice Example"_s);
}

void TestCommands::listsWhatIsOpen()
{
    declared(u"Still open"_s);
    const QString closed = declared(u"Over already"_s);
    QVERIFY(alice().asks(closed, u"/incident resolve"_s).contains(u"is resolved."_s));
    const QString list = bob().asks(townSquare(), u"/incident list"_s);
    QVERIFY2(list.contains(u"[#1 Still open]("_s), qPrintable(list));
    QVERIFY2(!list.contains(u"Over already"_s), qPrintable(list));
    const auto channel = bob().follows(list);
    QVERIFY2(channel, qPrintable(list));
    QCOMPARE(channel->name, u"inc-1-still-open"_s);
}

void TestCommands::helps()
{
    const QString help = bob().asks(townSquare(), u"/incident help"_s);
    for (const QString &word :
         {u"new"_s, u"mitigate"_s, u"resolve"_s, u"cancel"_s, u"reopen"_s, u"status"_s, u"list"_s})
        QVERIFY2(help.contains(u"`/incident "_s + word), qPrintable(word));
}

void TestCommands::suggestsTheNearestWord()
{
    const QString told = bob().asks(townSquare(), u"/incident mitgate"_s);
    QVERIFY2(told.contains(u"Did you mean `/incident mitigate`?"_s), qPrintable(told));
}

void TestCommands::saysWhereACommandBelongs()
{
    declared(u"Somewhere else"_s);
    for (const QString &word : {u"mitigate"_s, u"resolve"_s, u"cancel"_s, u"status"_s}) {
        const QString told = bob().asks(townSquare(), u"/incident "_s + word);
        QVERIFY2(told.contains(u"This is no incident's channel."_s), qPrintable(told));
        QVERIFY2(bob().follows(told), qPrintable(told));
    }
}

void TestCommands::saysWhatIsAllowed()
{
    const QString id = declared(u"Done is done"_s);
    QVERIFY(alice().asks(id, u"/incident resolve"_s).contains(u"is resolved."_s));
    const QString told = alice().asks(id, u"/incident mitigate"_s);
    QVERIFY2(told.contains(u"is resolved."_s), qPrintable(told));
    QVERIFY2(told.contains(u"Allowed now: `/incident reopen 1`."_s), qPrintable(told));
    QVERIFY(until([this] { return scene().isIdle(); }));
    QCOMPARE(alice().looksAt(id).said.size(), 2);
}

void TestCommands::answersInTheThread()
{
    const QString id = declared(u"Talked about in a thread"_s);
    mattermost::NewPost post;
    post.channelId = id;
    post.message = u"Has anybody looked at the disks?"_s;
    const auto root = QCoro::waitFor(alice().client().posts().create(post));
    QVERIFY(root);
    QVERIFY(alice().types(id, u"/incident status"_s, root->id));
    QCOMPARE(alice().sees().rootId, root->id);
    QVERIFY(alice().types(id, u"/incident mitigate"_s, root->id));
    const mattermost::Post told = alice().sees();
    QVERIFY2(told.message.contains(u"is mitigated."_s), qPrintable(told.message));
    QCOMPARE(told.rootId, root->id);
}

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestCommands)
#include "tst_e2e_commands.moc"
