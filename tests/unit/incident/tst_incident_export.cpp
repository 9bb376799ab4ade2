// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/incident/incident_export.h"

#include "tests/unit/incident/sample_incident.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

using incident::IncidentExport;
using incident::TimelineEntry;

namespace {

TimelineEntry entry(const QString &kind, const QString &text)
{
    return {u"e1"_s, sampleIncident().id, sampleIncident().createdAt, kind, text, {{}, {}, u"Ana Braun"_s}};
}

IncidentExport sampleExport()
{
    IncidentExport exported;
    exported.incident = sampleIncident();
    exported.incident.summary = u"Nobody can *pay*."_s;
    exported.severityName = u"SEV1"_s;
    exported.serviceNames = {u"Web shop"_s, u"Payments"_s};
    exported.channelName = u"inc-12-checkout-is-down"_s;
    exported.channelUrl = QUrl(u"https://chat.example.org/ops/channels/inc-12-checkout-is-down"_s);
    exported.timeline
        = {entry(u"created"_s, u"Checkout is down"_s), entry(u"status"_s, u"mitigated: Restarted | it"_s)};
    return exported;
}

} // namespace

class TestIncidentExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void markdownTellsAllOfIt()
    {
        const QString text = incident::incidentAsMarkdown(sampleExport(), Texts());
        for (const QString &part :
             {u"# #12 Checkout is down\n"_s, u"| Status | Started |"_s, u"| Severity | SEV1 |"_s,
              u"| Services | Web shop, Payments |"_s, u"| Declared by | Ana Braun |"_s,
              u"| Declared at | 2026-03-02 03:04:05 UTC |"_s, u"## Summary\n\nNobody can \\*pay\\*."_s,
              u"(https://chat.example.org/ops/channels/inc-12-checkout-is-down)"_s,
              u"- 2026-03-02 03:04:05 UTC – **Ana Braun**: Declared: Checkout is down\n"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u"\nis not in\n"_s + text));
        QVERIFY(!text.contains("Resolved at"_L1));
    }

    void markdownHoldsNobodysMarkup()
    {
        IncidentExport exported = sampleExport();
        exported.incident.title = u"# <b>x</b> | @all"_s;
        const QString heading = incident::incidentAsMarkdown(exported, Texts()).section(u'\n', 0, 0);
        QVERIFY2(!heading.contains(" <b>"_L1) && !heading.contains(" | "_L1), qPrintable(heading));
    }

    void markdownSpeaksGerman()
    {
        const QString text = incident::incidentAsMarkdown(sampleExport(), Texts::forLocale(u"de"));
        QVERIFY2(text.contains("## Verlauf"_L1), qPrintable(text));
    }

    void withoutAChannelNoneIsNamed()
    {
        IncidentExport exported = sampleExport();
        exported.channelName.clear();
        QVERIFY(!incident::incidentAsMarkdown(exported, Texts()).contains("Channel"_L1));
        QVERIFY(!incident::incidentAsJson(exported).contains("channel"_L1));
    }

    void jsonTellsAllOfIt()
    {
        const QJsonObject json = incident::incidentAsJson(sampleExport());
        QCOMPARE(incident::incidentFromJson(json["incident"_L1].toObject()), sampleExport().incident);
        QCOMPARE(json["incident"_L1]["severityName"_L1].toString(), u"SEV1"_s);
        QCOMPARE(json["timeline"_L1].toArray().size(), 2);
        QCOMPARE(json["timeline"_L1][1]["text"_L1].toString(), u"mitigated: Restarted | it"_s);
        QCOMPARE(json["timeline"_L1][0]["at"_L1].toString(), u"2026-03-02T03:04:05.678Z"_s);
        QCOMPARE(json["channel"_L1]["name"_L1].toString(), u"inc-12-checkout-is-down"_s);
    }

    void putsATimelineEntryIntoWords_data()
    {
        QTest::addColumn<TimelineEntry>("entry");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("german");
        QTest::newRow("created") << entry(u"created"_s, u"Down"_s) << u"Declared: Down"_s
                                 << u"Gemeldet: Down"_s;
        QTest::newRow("status") << entry(u"status"_s, u"resolved"_s) << u"Resolved"_s << u"Behoben"_s;
        QTest::newRow("status with a message")
            << entry(u"status"_s, u"resolved: a: b"_s) << u"Resolved: a: b"_s << u"Behoben: a: b"_s;
        QTest::newRow("another record's status")
            << entry(u"status"_s, u"Parked"_s) << u"Parked"_s << u"Parked"_s;
        QTest::newRow("updated") << entry(u"updated"_s, u"title, severity"_s) << u"Changed: title, severity"_s
                                 << u"Geändert: Titel, Schweregrad"_s;
        QTest::newRow("note") << entry(u"note"_s, u"Phone rings"_s) << u"Phone rings"_s << u"Phone rings"_s;
    }

    void putsATimelineEntryIntoWords()
    {
        QFETCH(TimelineEntry, entry);
        QTEST(incident::timelineSentence(entry, Texts()), "words");
        QTEST(incident::timelineSentence(entry, Texts::forLocale(u"de")), "german");
    }
};

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestIncidentExport)
#include "tst_incident_export.moc"
