// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/incident/event.h"

#include "tests/unit/incident/sample_incident.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

using incident::Event;
using incident::Incident;
using incident::Status;

namespace {

/// As @p before, a minute later, in another status.
Incident movedTo(Status status, Incident before)
{
    before.status = status;
    before.updatedAt = before.updatedAt.addSecs(60);
    return before;
}

QStringList names(const QList<Event> &events)
{
    QStringList found;
    for (const Event &event : events)
        found.append(incident::eventName(event.kind));
    return found;
}

} // namespace

class TestEvent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEventKeepsItsName()
    {
        const QStringList expected{u"created"_s,   u"mitigated"_s, u"resolved"_s,
                                   u"cancelled"_s, u"reopened"_s,  u"updated"_s};
        QStringList found;
        for (const incident::EventKind kind : incident::allEventKinds()) {
            found.append(incident::eventName(kind));
            QCOMPARE(incident::eventFromName(found.last()), kind);
        }
        QCOMPARE(found, expected);
    }

    void aNewIncidentIsCreated()
    {
        const Incident incident = sampleIncident();
        const Event created{incident::EventKind::Created, incident.declaredBy, {}, incident.createdAt};
        QCOMPARE(incident::eventsBetween(std::nullopt, incident), QList<Event>{created});
    }

    void anIncidentFoundResolvedWasCreatedAndResolved()
    {
        const Incident found = movedTo(Status::Resolved, sampleIncident());
        QCOMPARE(names(incident::eventsBetween(std::nullopt, found)),
                 (QStringList{u"created"_s, u"resolved"_s}));
    }

    void theSameStateIsNoNews()
    {
        QCOMPARE(incident::eventsBetween(sampleIncident(), sampleIncident()), QList<Event>());
    }

    void anOlderStateIsNoNews()
    {
        const Incident known = movedTo(Status::Resolved, sampleIncident());
        QCOMPARE(incident::eventsBetween(known, sampleIncident()), QList<Event>());
    }

    void aChangeOfStatusIsOneEvent_data()
    {
        QTest::addColumn<Status>("from");
        QTest::addColumn<Status>("to");
        QTest::addColumn<QString>("event");
        QTest::newRow("mitigated") << Status::Started << Status::Mitigated << u"mitigated"_s;
        QTest::newRow("resolved") << Status::Mitigated << Status::Resolved << u"resolved"_s;
        QTest::newRow("resolved without mitigation") << Status::Started << Status::Resolved << u"resolved"_s;
        QTest::newRow("cancelled") << Status::Started << Status::Cancelled << u"cancelled"_s;
        QTest::newRow("resolved after all") << Status::Cancelled << Status::Resolved << u"resolved"_s;
        QTest::newRow("resolved, then reopened") << Status::Resolved << Status::Started << u"reopened"_s;
        QTest::newRow("cancelled, then reopened") << Status::Cancelled << Status::Started << u"reopened"_s;
        QTest::newRow("reopened as mitigated") << Status::Resolved << Status::Mitigated << u"reopened"_s;
        QTest::newRow("the mitigation did not hold") << Status::Mitigated << Status::Started << u"reopened"_s;
        QTest::newRow("taken up from triage") << Status::Triage << Status::Started << u"updated"_s;
        QTest::newRow("put back to triage") << Status::Started << Status::Triage << u"updated"_s;
    }

    void aChangeOfStatusIsOneEvent()
    {
        QFETCH(Status, from);
        QFETCH(Status, to);
        QFETCH(QString, event);
        Incident known = sampleIncident();
        known.status = from;
        QCOMPARE(names(incident::eventsBetween(known, movedTo(to, known))), QStringList{event});
    }

    void theEventSaysWhoWhenAndWhy()
    {
        Incident now = movedTo(Status::Mitigated, sampleIncident());
        now.mitigatedAt = now.createdAt.addSecs(30);
        now.mitigationMessage = u"switched over"_s;
        now.statusBy = {u"benbenbenbenbenbenbenbenbe"_s, {}, u"Ben"_s};
        const Event mitigated{incident::EventKind::Mitigated, now.statusBy, now.mitigationMessage,
                              now.mitigatedAt};
        QCOMPARE(incident::eventsBetween(sampleIncident(), now), QList<Event>{mitigated});
    }

    void aChangeOfWordsIsAnUpdate_data()
    {
        QTest::addColumn<Incident>("now");
        const auto row = [](const char *name, auto change) {
            Incident now = movedTo(Status::Started, sampleIncident());
            change(now);
            QTest::newRow(name) << now;
        };
        row("title", [](Incident &now) { now.title = u"Payments are down"_s; });
        row("severity", [](Incident &now) { now.severity = u"sev2"_s; });
        row("summary", [](Incident &now) { now.summary = u"The queue is full."_s; });
        row("services", [](Incident &now) { now.services = {u"pay"_s}; });
        row("private", [](Incident &now) { now.isPrivate = true; });
        row("the record's own status", [](Incident &now) { now.recordStatus = u"acknowledged"_s; });
    }

    void aChangeOfWordsIsAnUpdate()
    {
        QFETCH(Incident, now);
        QCOMPARE(names(incident::eventsBetween(sampleIncident(), now)), QStringList{u"updated"_s});
    }

    void aChangeOfBothIsBoth()
    {
        Incident now = movedTo(Status::Resolved, sampleIncident());
        now.summary = u"The queue was full."_s;
        QCOMPARE(names(incident::eventsBetween(sampleIncident(), now)),
                 (QStringList{u"resolved"_s, u"updated"_s}));
    }

    void takingUpFromTriageWithANewTitleIsOneUpdate()
    {
        Incident known = sampleIncident();
        known.status = Status::Triage;
        Incident now = movedTo(Status::Started, known);
        now.title = u"Payments are down"_s;
        QCOMPARE(names(incident::eventsBetween(known, now)), QStringList{u"updated"_s});
    }

    void aNumberThatArrivesLateIsNoEvent()
    {
        Incident known = sampleIncident();
        known.number = 0;
        QCOMPARE(incident::eventsBetween(known, movedTo(Status::Started, sampleIncident())), QList<Event>());
    }
};

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestEvent)
#include "tst_event.moc"
