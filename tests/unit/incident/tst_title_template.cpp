// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/incident/title_template.h"

#include "tests/unit/incident/sample_incident.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

using incident::Incident;
using incident::TemplateProblem;
using incident::TitleTemplate;

namespace {

QString rendered(const QString &text, const Incident &incident = sampleIncident())
{
    return TitleTemplate::parse(text).render(incident, sampleCatalogue());
}

} // namespace

class TestTitleTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsInWhatTheIncidentHas_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("title");
        QTest::newRow("number and title")
            << u"inc-{{ incident.number }} {{ incident.title }}"_s << u"inc-12 Checkout is down"_s;
        QTest::newRow("severity by name") << u"{{ incident.severity }}"_s << u"SEV1"_s;
        QTest::newRow("date") << u"{{ incident.date }}"_s << u"2026-03-02"_s;
        QTest::newRow("status") << u"{{ incident.status }}"_s << u"started"_s;
        QTest::newRow("declarer") << u"for {{incident.declared_by}}"_s << u"for Ana Braun"_s;
        QTest::newRow("no spaces inside") << u"{{incident.number}}"_s << u"12"_s;
        QTest::newRow("much space inside") << u"{{\n   incident.number\t}}"_s << u"12"_s;
        QTest::newRow("only text") << u"Incident room"_s << u"Incident room"_s;
        QTest::newRow("a lone brace") << u"{ {{ incident.number }} }"_s << u"{ 12 }"_s;
        QTest::newRow("spaces folded") << u"  a   {{ incident.number }} "_s << u"a 12"_s;
    }

    void fillsInWhatTheIncidentHas()
    {
        QFETCH(QString, text);
        QCOMPARE(TitleTemplate::parse(text).problems(), QList<TemplateProblem>());
        QTEST(rendered(text), "title");
    }

    void aTitleIsNeverReadAsATemplate()
    {
        Incident incident = sampleIncident();
        incident.title = u"{{ incident.number }} is odd"_s;
        QCOMPARE(rendered(u"{{ incident.title }}"_s, incident), u"{{ incident.number }} is odd"_s);
    }

    void aTitleWithNothingInItIsTheIncidentsNumber()
    {
        Incident incident = sampleIncident();
        incident.severity.clear();
        QCOMPARE(rendered(u" {{ incident.severity }} "_s, incident), u"Incident 12"_s);
        incident.number = 0;
        QCOMPARE(rendered(u"{{ incident.number }}"_s, incident), u"Incident"_s);
    }

    void aLongTitleIsCutAtAWholeCharacter_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("cut");
        const QString a60(60, u'a');
        QTest::newRow("as long as may be") << a60 + u"1234"_s << a60 + u"1234"_s;
        QTest::newRow("one more") << a60 + u"12345"_s << a60 + u"1234"_s;
        QTest::newRow("a space at the end") << a60 + u"123 5"_s << a60 + u"123"_s;
        QTest::newRow("64 emojis are 64 characters") << u"🔥"_s.repeated(64) << u"🔥"_s.repeated(64);
        QTest::newRow("65 emojis") << u"🔥"_s.repeated(65) << u"🔥"_s.repeated(64);
        QTest::newRow("a mark belongs to its letter") << a60 + u"123e\u0301x"_s << a60 + u"123"_s;
        QTest::newRow("a flag of two") << a60 + u"123🇩🇪"_s << a60 + u"123"_s;
    }

    void aLongTitleIsCutAtAWholeCharacter()
    {
        QFETCH(QString, title);
        Incident incident = sampleIncident();
        incident.title = title;
        QTEST(rendered(u"{{ incident.title }}"_s, incident), "cut");
    }

    void saysWhatItDoesNotUnderstand_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("position");
        QTest::addColumn<int>("length");
        QTest::addColumn<QString>("suggestion");
        QTest::newRow("a typing mistake") << u"x {{ incident.tilte }}"_s << 5 << 14 << u"incident.title"_s;
        QTest::newRow("something unheard of") << u"{{ weather }}"_s << 3 << 7 << QString();
        QTest::newRow("no name") << u"{{ }}"_s << 0 << 5 << QString();
        QTest::newRow("not closed") << u"a {{ incident.title"_s << 2 << 17 << u"}}"_s;
        QTest::newRow("a filter") << u"{{ incident.title | upcase }}"_s << 3 << 23 << u"incident.title"_s;
        QTest::newRow("a tag") << u"{% if x %}"_s << 0 << 2 << QString();
        QTest::newRow("empty") << u"  "_s << 0 << 2 << u"{{ incident.title }}"_s;
    }

    void saysWhatItDoesNotUnderstand()
    {
        QFETCH(QString, text);
        const QList<TemplateProblem> problems = TitleTemplate::parse(text).problems();
        QCOMPARE(problems.size(), 1);
        QTEST(static_cast<int>(problems.first().position), "position");
        QTEST(static_cast<int>(problems.first().length), "length");
        QTEST(problems.first().suggestion, "suggestion");
    }

    void whatIsNotUnderstoodStandsAsItIs()
    {
        QCOMPARE(rendered(u"{{ incident.tilte }} {{ incident.number }} {{ x"_s),
                 u"{{ incident.tilte }} 12 {{ x"_s);
    }

    void listsWhatIsAllowed()
    {
        const auto problems = TitleTemplate::parse(u"{{ weather }}"_s).problems();
        QCOMPARE(problems.value(0).allowed, TitleTemplate::variables());
    }

    void everyVariableIsKnown()
    {
        for (const QString &name : TitleTemplate::variables())
            QCOMPARE(TitleTemplate::parse(u"{{ "_s + name + u" }}"_s).problems(), QList<TemplateProblem>());
    }
};

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestTitleTemplate)
#include "tst_title_template.moc"
