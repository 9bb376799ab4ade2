// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/incident/form.h"

#include "tests/unit/incident/sample_incident.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

using incident::Catalogue;
using incident::Form;
using incident::FormElement;
using incident::FormField;
using incident::FormLayout;
using incident::IncidentDraft;

namespace {

constexpr incident::FormAbilities oldServer{false};
constexpr incident::FormAbilities newServer{true};

Form formOf(const FormLayout &layout, const IncidentDraft &filled = {},
            const incident::FormAbilities &abilities = oldServer)
{
    return incident::declareForm(layout, sampleCatalogue(), filled, abilities, Texts());
}

QStringList namesIn(const Form &form)
{
    QStringList names;
    for (const FormElement &element : form.elements)
        names.append(element.name);
    return names;
}

FormElement elementIn(const Form &form, FormField field)
{
    for (const FormElement &element : form.elements) {
        if (element.name == incident::fieldName(field))
            return element;
    }
    return {};
}

} // namespace

class TestForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksInTheOrderOfTheSettings()
    {
        QCOMPARE(namesIn(formOf({{FormField::Summary, FormField::Title}, {}})),
                 (QStringList{u"summary"_s, u"title"_s}));
    }

    void alwaysAsksForTheTitle()
    {
        const Form form = formOf({{FormField::Private}, {}});
        QCOMPARE(namesIn(form), (QStringList{u"title"_s, u"private"_s}));
        QVERIFY(!elementIn(form, FormField::Title).isOptional);
    }

    void leavesOutWhatHasNothingToChooseFrom()
    {
        const Form form = incident::declareForm({}, Catalogue(), {}, oldServer, Texts());
        QCOMPARE(namesIn(form), (QStringList{u"title"_s, u"summary"_s, u"private"_s}));
    }

    void marksWhatIsRequired()
    {
        const Form form = formOf({incident::allFormFields(), {FormField::Severity, FormField::Private}});
        QVERIFY(!elementIn(form, FormField::Severity).isOptional);
        QVERIFY(elementIn(form, FormField::Summary).isOptional);
        QVERIFY(elementIn(form, FormField::Private).isOptional); // a switch needs no choice
    }

    void showsWhatIsKnownAlready()
    {
        IncidentDraft filled;
        filled.title = u"Checkout is down"_s;
        filled.severity = u"sev2"_s;
        filled.summary = u"Nobody can pay."_s;
        filled.services = {u"pay"_s};
        filled.isPrivate = true;
        const Form form = formOf({}, filled);
        QCOMPARE(elementIn(form, FormField::Title).value, u"Checkout is down"_s);
        QCOMPARE(elementIn(form, FormField::Severity).value, u"sev2"_s);
        QCOMPARE(elementIn(form, FormField::Summary).value, u"Nobody can pay."_s);
        QCOMPARE(elementIn(form, FormField::Services).value, u"pay"_s);
        QCOMPARE(elementIn(form, FormField::Private).value, u"true"_s);
    }

    void neverChoosesWhatIsNotOffered()
    {
        IncidentDraft filled;
        filled.severity = u"sev9"_s;
        QCOMPARE(elementIn(formOf({}, filled), FormField::Severity).value, QString());
    }

    void offersSeveralServicesWhereTheServerCan()
    {
        IncidentDraft filled;
        filled.services = {u"pay"_s, u"web"_s};
        QCOMPARE(elementIn(formOf({}, filled, oldServer), FormField::Services).kind,
                 FormElement::Kind::Select);
        const FormElement several = elementIn(formOf({}, filled, newServer), FormField::Services);
        QCOMPARE(several.kind, FormElement::Kind::MultiSelect);
        QCOMPARE(several.value, u"web,pay"_s);
    }

    void staysWithinTheClientsLimits_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("German") << u"de"_s;
    }

    void staysWithinTheClientsLimits()
    {
        QFETCH(QString, language);
        IncidentDraft filled;
        filled.title = QString(255, u'x');
        const Form form
            = incident::declareForm({}, sampleCatalogue(), filled, newServer, Texts::forLocale(language));
        // The limits count bytes (reference, section 4).
        QVERIFY(form.title.toUtf8().size() <= 24);
        for (const FormElement &element : form.elements) {
            QVERIFY2(element.label.toUtf8().size() <= 24, qPrintable(element.label));
            QVERIFY2(element.placeholder.toUtf8().size() <= 150, qPrintable(element.placeholder));
            QVERIFY2(element.help.toUtf8().size() <= 150, qPrintable(element.help));
        }
        QCOMPARE(elementIn(form, FormField::Title).value.size(), 150);
    }

    void findsTheSeverityThatIsMeant_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("id");
        QTest::newRow("id") << u"sev2"_s << u"sev2"_s;
        QTest::newRow("name") << u"Major"_s << u"sev2"_s;
        QTest::newRow("in capitals") << u"MAJOR"_s << u"sev2"_s;
        QTest::newRow("number") << u"2"_s << u"sev2"_s;
        QTest::newRow("unknown") << u"sev9"_s << QString();
        QTest::newRow("unknown number") << u"12"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }

    void findsTheSeverityThatIsMeant()
    {
        QFETCH(QString, word);
        const auto severity = incident::findSeverity(sampleCatalogue(), word);
        QTEST(severity ? severity->id : QString(), "id");
    }
};

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestForm)
#include "tst_form.moc"
