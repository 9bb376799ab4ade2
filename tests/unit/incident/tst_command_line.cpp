// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/incident/command_line.h"

#include "app/core/texts.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

using incident::Command;
using incident::CommandProblem;
using incident::Verb;
using Kind = CommandProblem::Kind;

namespace {

Command declared(const QString &title, const QString &severity = {}, const QString &summary = {},
                 bool isPrivate = false)
{
    Command command;
    command.verb = Verb::Declare;
    command.title = title;
    command.severity = severity;
    command.summary = summary;
    command.isPrivate = isPrivate;
    return command;
}

/// What is wrong with the command, and nothing else.
CommandProblem problemOf(const QString &text)
{
    const Command command = incident::parseCommand(text);
    return command.problems.size() == 1 ? command.problems.first()
                                        : CommandProblem{{}, u"not one problem"_s, {}, {}, 0};
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsItsVerbs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Verb>("verb");
        QTest::newRow("nothing typed") << QString() << Verb::Help;
        QTest::newRow("only spaces") << u" \n "_s << Verb::Help;
        QTest::newRow("new") << u"new"_s << Verb::Declare;
        QTest::newRow("create") << u"create"_s << Verb::Declare;
        QTest::newRow("declare") << u"declare"_s << Verb::Declare;
        QTest::newRow("mitigate") << u"mitigate"_s << Verb::Mitigate;
        QTest::newRow("mitigated") << u"mitigated"_s << Verb::Mitigate;
        QTest::newRow("resolve") << u"resolve"_s << Verb::Resolve;
        QTest::newRow("resolved") << u"resolved"_s << Verb::Resolve;
        QTest::newRow("cancel") << u"cancel"_s << Verb::Cancel;
        QTest::newRow("cancelled") << u"cancelled"_s << Verb::Cancel;
        QTest::newRow("canceled, American") << u"canceled"_s << Verb::Cancel;
        QTest::newRow("reopen") << u"reopen"_s << Verb::Reopen;
        QTest::newRow("status") << u"status"_s << Verb::Status;
        QTest::newRow("list") << u"list"_s << Verb::List;
        QTest::newRow("connect") << u"connect"_s << Verb::Connect;
        QTest::newRow("disconnect") << u"disconnect"_s << Verb::Disconnect;
        QTest::newRow("help with more") << u"help resolve"_s << Verb::Help;
        QTest::newRow("a phone's capital") << u"Resolve"_s << Verb::Resolve;
        QTest::newRow("spaces before") << u"  status "_s << Verb::Status;
    }

    void knowsItsVerbs()
    {
        QFETCH(QString, text);
        const Command command = incident::parseCommand(text);
        QCOMPARE(command.problems, QList<CommandProblem>());
        QTEST(command.verb, "verb");
    }

    void readsANewIncident_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Command>("command");
        const auto row = [](const char *name, const QString &text, const Command &command) {
            QTest::newRow(name) << text << command;
        };
        row("the form", u"new"_s, declared({}));
        row("a title", u"new Checkout is down"_s, declared(u"Checkout is down"_s));
        row("a title in quotes", u"new \"Checkout is down\""_s, declared(u"Checkout is down"_s));
        row("quotes inside a title", u"new Login \"SSO\" broken"_s, declared(u"Login \"SSO\" broken"_s));
        row("inches and an apostrophe", u"new 19\" rack isn't cool"_s, declared(u"19\" rack isn't cool"_s));
        row("everything", u"new Checkout down --severity sev1 --private --summary \"Nobody can pay\""_s,
            declared(u"Checkout down"_s, u"sev1"_s, u"Nobody can pay"_s, true));
        row("options first", u"new --private --severity sev1 Checkout down"_s,
            declared(u"Checkout down"_s, u"sev1"_s, {}, true));
        row("with equals signs", u"new Down --severity=sev1 --summary=\"Nobody can pay\""_s,
            declared(u"Down"_s, u"sev1"_s, u"Nobody can pay"_s));
        row("options without a title", u"new --severity sev1"_s, declared({}, u"sev1"_s));
        row("as a phone types it", u"new “Checkout down” —severity sev1 —summary “Nobody can pay”"_s,
            declared(u"Checkout down"_s, u"sev1"_s, u"Nobody can pay"_s));
        row("as a German phone types it", u"new „Kasse steht“ –Private"_s,
            declared(u"Kasse steht"_s, {}, {}, true));
        row("as a French phone types it", u"new «Caisse en panne»"_s, declared(u"Caisse en panne"_s));
        row("a dash in the title", u"new Checkout — all shops"_s, declared(u"Checkout — all shops"_s));
        row("minus degrees", u"new Cold store at -5"_s, declared(u"Cold store at -5"_s));
        row("an option in quotes is none", u"new \"--private\" shows nothing"_s,
            declared(u"\"--private\" shows nothing"_s));
        row("a title over two lines", u"new Checkout\nis down"_s, declared(u"Checkout is down"_s));
        row("a summary over two lines", u"new Down --summary \"First.\nSecond.\""_s,
            declared(u"Down"_s, {}, u"First.\nSecond."_s));
        row("a quote in a quote", u"new Down --summary \"it says \\\"no\\\" now\""_s,
            declared(u"Down"_s, {}, u"it says \"no\" now"_s));
    }

    void readsANewIncident()
    {
        QFETCH(QString, text);
        QTEST(incident::parseCommand(text), "command");
    }

    void keepsAMessageAsItWasTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("message");
        QTest::newRow("none") << u"mitigate"_s << QString();
        QTest::newRow("words") << u"mitigate switched over to B"_s << u"switched over to B"_s;
        QTest::newRow("in quotes") << u"resolved “all fine”"_s << u"all fine"_s;
        QTest::newRow("with a quote") << u"resolve \"B\" took over"_s << u"\"B\" took over"_s;
        QTest::newRow("with dashes") << u"cancel --drill, see —plan"_s << u"--drill, see —plan"_s;
        QTest::newRow("over two lines") << u"resolve one\n\ntwo  three"_s << u"one\n\ntwo  three"_s;
        QTest::newRow("line break after the verb") << u"resolve\nfixed"_s << u"fixed"_s;
        QTest::newRow("a lone quote") << u"resolve \"almost"_s << u"\"almost"_s;
    }

    void keepsAMessageAsItWasTyped()
    {
        QFETCH(QString, text);
        const Command command = incident::parseCommand(text);
        QCOMPARE(command.problems, QList<CommandProblem>());
        QTEST(command.message, "message");
    }

    void reopensByNumber_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("number");
        QTest::newRow("the channel's own") << u"reopen"_s << 0;
        QTest::newRow("a number") << u"reopen 12"_s << 12;
        QTest::newRow("with a hash") << u"reopen #12"_s << 12;
    }

    void reopensByNumber()
    {
        QFETCH(QString, text);
        const Command command = incident::parseCommand(text);
        QCOMPARE(command.problems, QList<CommandProblem>());
        QTEST(command.number.value_or(0), "number");
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("suggestion");
        QTest::newRow("a typing mistake")
            << u"reslove now"_s << Kind::UnknownVerb << u"reslove"_s << u"resolve"_s;
        QTest::newRow("connect, mistyped") << u"conect"_s << Kind::UnknownVerb << u"conect"_s << u"connect"_s;
        QTest::newRow("disconnect, mistyped")
            << u"disconect"_s << Kind::UnknownVerb << u"disconect"_s << u"disconnect"_s;
        QTest::newRow("near an old word") << u"decalre"_s << Kind::UnknownVerb << u"decalre"_s << u"new"_s;
        QTest::newRow("no command at all")
            << u"checkout is down"_s << Kind::UnknownVerb << u"checkout"_s << QString();
        QTest::newRow("an unknown option")
            << u"new Down --sevrity sev1"_s << Kind::UnknownOption << u"--sevrity"_s << u"--severity"_s;
        QTest::newRow("an option of nowhere")
            << u"new Down —urgent"_s << Kind::UnknownOption << u"--urgent"_s << QString();
        QTest::newRow("a value missing at the end")
            << u"new Down --severity"_s << Kind::MissingValue << u"--severity"_s << QString();
        QTest::newRow("an option instead of a value")
            << u"new Down --severity --private"_s << Kind::MissingValue << u"--severity"_s << QString();
        QTest::newRow("an empty value")
            << u"new Down --summary \"\""_s << Kind::MissingValue << u"--summary"_s << QString();
        QTest::newRow("an option twice")
            << u"new Down --private --private"_s << Kind::RepeatedOption << u"--private"_s << QString();
        QTest::newRow("a quote not closed")
            << u"new \"Checkout down"_s << Kind::UnterminatedQuote << u"\"Checkout down"_s << QString();
        QTest::newRow("a value's quote not closed")
            << u"new Down --summary “Nobody"_s << Kind::UnterminatedQuote << u"“Nobody"_s << QString();
        QTest::newRow("a value behind equals not closed")
            << u"new Down --summary=\"Nobody"_s << Kind::UnterminatedQuote << u"--summary=\"Nobody"_s
            << QString();
        QTest::newRow("a switch with a value")
            << u"new Down --private=no"_s << Kind::UnexpectedWord << u"--private=no"_s << QString();
        QTest::newRow("reopen a word")
            << u"reopen checkout"_s << Kind::BadNumber << u"checkout"_s << QString();
        QTest::newRow("reopen zero") << u"reopen 0"_s << Kind::BadNumber << u"0"_s << QString();
        QTest::newRow("reopen a number too large")
            << u"reopen 99999999999"_s << Kind::BadNumber << u"99999999999"_s << QString();
        QTest::newRow("reopen two") << u"reopen 12 13"_s << Kind::UnexpectedWord << u"13"_s << QString();
        QTest::newRow("list of something") << u"list all"_s << Kind::UnexpectedWord << u"all"_s << QString();
        QTest::newRow("a title too long")
            << u"new "_s + QString(256, u'a') << Kind::TooLong << u"title"_s << QString();
        QTest::newRow("a message too long")
            << u"resolve "_s + QString(3'001, u'a') << Kind::TooLong << u"message"_s << QString();
    }

    void saysWhatIsWrong()
    {
        QFETCH(QString, text);
        const CommandProblem problem = problemOf(text);
        QTEST(problem.word, "word");
        QTEST(problem.kind, "kind");
        QTEST(problem.suggestion, "suggestion");
    }

    void aLongWordIsSaidBackShortened() { QCOMPARE(problemOf(QString(10'000, u'x')).word.size(), 40); }

    void everyProblemHasItsSentence_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("german");
        QTest::newRow("verb") << u"reslove"_s
                              << u"`/incident` does not know “reslove”. Did you mean `/incident resolve`?"_s
                              << u"`/incident` kennt „reslove“ nicht. War `/incident resolve` gemeint?"_s;
        QTest::newRow("number") << u"reopen it"_s
                                << u"“it” is no incident number. An example: `/incident reopen 12`"_s
                                << u"„it“ ist keine Incident-Nummer. Ein Beispiel: `/incident reopen 12`"_s;
        QTest::newRow("too long") << u"new "_s + QString(300, u'a')
                                  << u"The title is longer than 255 characters."_s
                                  << u"Der Titel ist länger als 255 Zeichen."_s;
    }

    void everyProblemHasItsSentence()
    {
        QFETCH(QString, text);
        QTEST(incident::describe(problemOf(text), Texts()), "english");
        QTEST(incident::describe(problemOf(text), Texts::forLocale(u"de")), "german");
    }

    void aSentenceListsWhatIsAllowed()
    {
        const QString sentence = incident::describe(problemOf(u"banana"_s), Texts());
        QVERIFY(sentence.contains(
            "`new`, `mitigate`, `resolve`, `cancel`, `reopen`, `status`, `list`, `connect`, "
            "`disconnect`, `help`"_L1));
    }

    void whatWasTypedPingsNobody()
    {
        QVERIFY(!incident::describe(problemOf(u"@all"_s), Texts()).contains("@all"_L1));
    }
};

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestCommandLine)
#include "tst_command_line.moc"
