// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/card.h"
#include "app/relay/channel_text.h"
#include "app/relay/form_dialog.h"
#include "tests/unit/relay/relay_samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

using incident::Status;
using relay::CallbackTokens;
using relay::TokenPurpose;

namespace {

CallbackTokens sampleTokens()
{
    return CallbackTokens(Secret(QByteArray("key")));
}

mattermost::Attachment cardOf(const store::KnownIncident &known,
                              const relay::Circumstances &now = sampleCircumstances())
{
    return relay::incidentCard(known, sampleTokens(), now).first();
}

QString fieldOf(const mattermost::Attachment &card, const QString &title)
{
    for (const mattermost::AttachmentField &field : card.fields) {
        if (field.title == title)
            return field.value;
    }
    return {};
}

mattermost::OpenDialog formOf(const relay::Circumstances &now)
{
    const relay::step::FormOpen arguments{
        .triggerId = u"trigger"_s, .nonce = u"nonce"_s, .prefill = {}, .asker = sampleAsker()};
    return relay::formDialog(arguments, sampleTokens(), now);
}

} // namespace

class TestChannelContents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCardShowsHowTheIncidentStands()
    {
        const mattermost::Attachment card = cardOf(sampleKnown(Status::Mitigated));
        QCOMPARE(card.title, u"#12 Checkout is down"_s);
        QCOMPARE(fieldOf(card, u"Status"_s), u":large_orange_diamond: Mitigated"_s);
        QCOMPARE(fieldOf(card, u"Severity"_s), u"SEV1"_s);
        QCOMPARE(fieldOf(card, u"Declared by"_s), u"Ana Braun"_s);
        QCOMPARE(fieldOf(card, u"Declared"_s), u"2026-03-02 03:04 UTC"_s);
        QCOMPARE(fieldOf(card, u"Services"_s), QString());
    }

    void theCardIsInTheDefaultLanguage()
    {
        relay::Circumstances now = sampleCircumstances();
        now.settings.language.defaultLanguage = u"de"_s;
        QCOMPARE(fieldOf(cardOf(sampleKnown(), now), u"Schweregrad"_s), u"SEV1"_s);
    }

    void theCardHasAButtonForWhatIsAllowed_data()
    {
        QTest::addColumn<Status>("status");
        QTest::addColumn<QStringList>("buttons");
        QTest::newRow("triage") << Status::Triage << QStringList{u"cancel"_s};
        QTest::newRow("started") << Status::Started << QStringList{u"mitigate"_s, u"resolve"_s, u"cancel"_s};
        QTest::newRow("mitigated") << Status::Mitigated
                                   << QStringList{u"resolve"_s, u"cancel"_s, u"reopen"_s};
        QTest::newRow("resolved") << Status::Resolved << QStringList{u"reopen"_s};
        QTest::newRow("cancelled") << Status::Cancelled << QStringList{u"reopen"_s};
    }

    void theCardHasAButtonForWhatIsAllowed()
    {
        QFETCH(const Status, status);
        QStringList ids;
        for (const mattermost::Action &action : cardOf(sampleKnown(status)).actions)
            ids.append(action.id);
        QTEST(ids, "buttons");
    }

    void aButtonsTokenIsGoodForItsIncidentAndActionAlone()
    {
        const mattermost::Action button = cardOf(sampleKnown()).actions.at(1);
        QCOMPARE(button.url, u"http://127.0.0.1:8190/mattermost/button"_s);
        const auto claims = sampleTokens().verify(button.context["token"_L1].toString(), TokenPurpose::Button,
                                                  sampleCircumstances().now);
        QVERIFY(claims);
        QCOMPARE(claims->action, u"resolve"_s);
        QCOMPARE(claims->incidentId, sampleIncident().id);
        QCOMPARE(claims->channelId, warRoomId);
    }

    void theCardFitsIntoThePropsOfOldServers_data()
    {
        QTest::addColumn<QString>("summary");
        QTest::newRow("plain text") << QString(3000, u'x');
        QTest::newRow("all of it markup") << QString(3000, u'*');
        QTest::newRow("emoji") << u"😀"_s.repeated(1500);
        QTest::newRow("quotes and line breaks") << u"\"\n"_s.repeated(1500);
    }

    void theCardFitsIntoThePropsOfOldServers()
    {
        QFETCH(const QString, summary);
        store::KnownIncident known = sampleKnown();
        known.incident.summary = summary;
        const QJsonObject card = cardOf(known).toJson();
        const auto size = QString::fromUtf8(QJsonDocument(card).toJson(QJsonDocument::Compact)).size();
        QVERIFY2(size < 8'000, qPrintable(QString::number(size)));
        QVERIFY(!card["text"_L1].toString().isEmpty());
    }

    void theHeaderHasStatusSeverityAndLinks()
    {
        store::KnownIncident known = sampleKnown();
        known.incident.url = QUrl(u"https://record.example/incidents/12"_s);
        QCOMPARE(relay::channelHeader(known, sampleCircumstances()),
                 u":red_circle: Started | SEV1 | #12 | declared by Ana Braun | "
                 "[Open the card](https://chat.example.org/ops/pl/cardcardcardcardcardcardca) | "
                 "[Open the record](https://record.example/incidents/12)"_s);
    }

    void theHeaderHasNoLinkToACardThatIsNotThereYet()
    {
        store::KnownIncident known = sampleKnown();
        known.link.cardPostId.clear();
        QCOMPARE(relay::channelHeader(known, sampleCircumstances()),
                 u":red_circle: Started | SEV1 | #12 | declared by Ana Braun"_s);
    }

    void headerAndPurposeKeepTheirLimits()
    {
        store::KnownIncident known = sampleKnown();
        incident::Incident &incident = known.incident;
        incident.title = QString(255, u'*');
        incident.declaredBy.name = QString(2000, u'_');
        QVERIFY(relay::channelHeader(known, sampleCircumstances()).size() <= 1024);
        const QString purpose = relay::channelPurpose(incident, sampleCircumstances());
        QVERIFY(purpose.size() <= 250);
        QVERIFY(purpose.contains(relay::channelMarker(incident.id)));
    }

    void anEventTellsWhoAndWhatTheySaid_data()
    {
        QTest::addColumn<incident::Person>("by");
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("text");
        const incident::Person ana = sampleIncident().declaredBy;
        QTest::newRow("with a message") << ana << u"Traffic is *moved*\nto Paris"_s
                                        << u"Ana Braun mitigated **#12 Checkout is down**.\n"
                                           "> Traffic is \\*moved\\*\n> to Paris"_s;
        QTest::newRow("without a message")
            << ana << QString() << u"Ana Braun mitigated **#12 Checkout is down**."_s;
        QTest::newRow("by nobody that is known")
            << incident::Person() << QString() << u"**#12 Checkout is down** was mitigated."_s;
        QTest::newRow("by somebody called %1")
            << incident::Person{{}, {}, u"%1"_s} << QString() << u"%1 mitigated **#12 Checkout is down**."_s;
    }

    void anEventTellsWhoAndWhatTheySaid()
    {
        QFETCH(const incident::Person, by);
        QFETCH(const QString, message);
        const incident::Event event{incident::EventKind::Mitigated, by, message, sampleCircumstances().now};
        QTEST(relay::eventText(event, sampleIncident(), sampleCircumstances()), "text");
    }

    void theFormComesBackToItsOwnAddress()
    {
        const relay::Circumstances now = sampleCircumstances();
        const mattermost::OpenDialog form = formOf(now);
        QCOMPARE(form.triggerId, u"trigger"_s);
        const QString address = u"http://127.0.0.1:8190/mattermost/form/"_s;
        QVERIFY(form.url.startsWith(address));
        const auto claims = sampleTokens().verify(form.url.mid(address.size()), TokenPurpose::Form, now.now);
        QVERIFY(claims);
        QCOMPARE(claims->userId, anaId);
        QCOMPARE(claims->nonce, u"nonce"_s);
        QCOMPARE(claims->expiresAt, now.now.addSecs(12 * 60 * 60));
    }

    void theFormAsksForWhatTheSettingsSay()
    {
        relay::Circumstances now = sampleCircumstances();
        now.settings.form.fields = {incident::FormField::Severity, incident::FormField::Title};
        QStringList names;
        for (const mattermost::DialogElement &element : formOf(now).dialog.elements)
            names.append(element.name);
        QCOMPARE(names, (QStringList{u"severity"_s, u"title"_s}));
    }

    void lookUpsFindByAnyPartOfTheName()
    {
        const QJsonObject answer = relay::lookupAnswer(u"services"_s, u"SHOP"_s, sampleCatalogue());
        const QJsonArray items = answer["items"_L1].toArray();
        QCOMPARE(items.size(), 1);
        QCOMPARE(items.first().toObject()["value"_L1].toString(), u"web"_s);
        QVERIFY(relay::lookupAnswer(u"title"_s, {}, sampleCatalogue())["items"_L1].toArray().isEmpty());
    }
};

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestChannelContents)
#include "tst_channel_contents.moc"
