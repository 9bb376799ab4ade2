// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/incident/form.h"

#include "tests/unit/incident/sample_incident.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

using incident::FormField;
using incident::FormLayout;
using incident::IncidentDraft;
using incident::SubmittedForm;

namespace {

SubmittedForm submitted(const QJsonObject &submission, const FormLayout &layout = {})
{
    return incident::readSubmission(submission, layout, sampleCatalogue(), Texts());
}

} // namespace

class TestFormSubmission : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatWasFilledIn()
    {
        const SubmittedForm form = submitted({{u"title"_s, u"  Checkout\n is down "_s},
                                              {u"severity"_s, u"sev1"_s},
                                              {u"summary"_s, u" Nobody can pay.\nSince 03:04. "_s},
                                              {u"services"_s, u"pay"_s},
                                              {u"private"_s, true}});
        QVERIFY(form.errors.isEmpty());
        const IncidentDraft expected{
            {}, u"Checkout is down"_s, u"Nobody can pay.\nSince 03:04."_s, u"sev1"_s, {u"pay"_s}, true, {}};
        QCOMPARE(form.draft, expected);
    }

    void readsWhatWasLeftEmpty()
    {
        const SubmittedForm form = submitted({{u"title"_s, u"Checkout"_s},
                                              {u"severity"_s, QJsonValue::Null},
                                              {u"summary"_s, QJsonValue::Null},
                                              {u"services"_s, QString()},
                                              {u"private"_s, QJsonValue::Null}});
        QVERIFY(form.errors.isEmpty());
        QCOMPARE(form.draft.title, u"Checkout"_s);
        QVERIFY(!form.draft.isPrivate);
    }

    void readsSeveralServicesOnceEach()
    {
        const SubmittedForm form = submitted(
            {{u"title"_s, u"Checkout"_s}, {u"services"_s, QJsonArray{u"pay"_s, u"web"_s, u"pay"_s}}});
        QCOMPARE(form.draft.services, (QStringList{u"pay"_s, u"web"_s}));
    }

    void readsASwitchSentAsText()
    {
        QVERIFY(submitted({{u"title"_s, u"Checkout"_s}, {u"private"_s, u"true"_s}}).draft.isPrivate);
    }

    void saysNextToTheFieldWhatIsWrong_data()
    {
        QTest::addColumn<QJsonObject>("submission");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const QJsonObject &submission, const QString &field) {
            QTest::newRow(name) << submission << field;
        };
        row("no title", {}, u"title"_s);
        row("a title of spaces", {{u"title"_s, u" \n "_s}}, u"title"_s);
        row("a title that is a number", {{u"title"_s, 5}}, u"title"_s);
        row("a title too long", {{u"title"_s, QString(256, u'x')}}, u"title"_s);
        row("a summary too long", {{u"title"_s, u"x"_s}, {u"summary"_s, QString(3'001, u'x')}}, u"summary"_s);
        row("a severity of our own making", {{u"title"_s, u"x"_s}, {u"severity"_s, u"sev9"_s}},
            u"severity"_s);
        row("a service that is gone", {{u"title"_s, u"x"_s}, {u"services"_s, QJsonArray{u"fax"_s}}},
            u"services"_s);
    }

    void saysNextToTheFieldWhatIsWrong()
    {
        QFETCH(QJsonObject, submission);
        QFETCH(QString, field);
        const SubmittedForm form = submitted(submission);
        QCOMPARE(form.errors.keys(), QList<QString>{field});
        QVERIFY(!form.errors.value(field).isEmpty());
    }

    void missesEachRequiredField()
    {
        const SubmittedForm form = submitted({}, {incident::allFormFields(), incident::allFormFields()});
        QStringList fields = form.errors.keys();
        fields.sort();
        QCOMPARE(fields, (QStringList{u"services"_s, u"severity"_s, u"summary"_s, u"title"_s}));
    }

    void doesNotMissWhatCouldNotBeChosen()
    {
        const SubmittedForm form = incident::readSubmission(
            {{u"title"_s, u"x"_s}}, {incident::allFormFields(), {FormField::Severity, FormField::Services}},
            {}, Texts());
        QVERIFY(form.errors.isEmpty());
    }

    void ignoresWhatWasNotAsked()
    {
        const SubmittedForm form = submitted(
            {{u"title"_s, u"x"_s}, {u"private"_s, true}, {u"severity"_s, u"sev1"_s}, {u"id"_s, u"mine"_s}},
            {{FormField::Title}, {}});
        QVERIFY(form.errors.isEmpty());
        QCOMPARE(form.draft, (IncidentDraft{{}, u"x"_s, {}, {}, {}, false, {}}));
    }

    void speaksTheUsersLanguage()
    {
        const SubmittedForm form
            = incident::readSubmission({}, {}, sampleCatalogue(), Texts::forLocale(u"de-AT"));
        QCOMPARE(form.errors.value(u"title"_s), u"Dieses Feld ausfüllen."_s);
    }
};

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestFormSubmission)
#include "tst_form_submission.moc"
