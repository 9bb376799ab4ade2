// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/incident/incident.h"

#include "tests/unit/incident/sample_incident.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

using incident::Incident;
using incident::IncidentDraft;

namespace {

/// Through text, as a journal row goes.
QJsonObject written(const QJsonObject &json)
{
    return QJsonDocument::fromJson(QJsonDocument(json).toJson()).object();
}

} // namespace

class TestIncident : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackFromJsonAsItWent()
    {
        Incident incident = sampleIncident();
        incident.summary = u"Nobody can pay.\nSince 03:04."_s;
        incident.status = incident::Status::Cancelled;
        incident.recordStatus = u"closed"_s;
        incident.services = {u"web"_s, u"pay"_s};
        incident.isPrivate = true;
        incident.mitigatedAt = incident.createdAt.addSecs(60);
        incident.resolvedAt = incident.createdAt.addSecs(120);
        incident.cancelledAt = incident.createdAt.addSecs(180);
        incident.mitigationMessage = u"switched over"_s;
        incident.resolutionMessage = u"repaired"_s;
        incident.cancellationMessage = u"was a drill"_s;
        incident.statusBy = {u"benbenbenbenbenbenbenbenbe"_s, u"77"_s, u"Ben"_s};
        incident.url = QUrl(u"https://record.example.org/incidents/12?a=b%20c"_s);
        QCOMPARE(incident::incidentFromJson(written(toJson(incident))), incident);
    }

    void anIncidentWithNothingInItComesBackToo()
    {
        QCOMPARE(incident::incidentFromJson(written(toJson(Incident()))), Incident());
    }

    void aDraftComesBackAsItWent()
    {
        const IncidentDraft draft{u"0b0f3a52"_s,
                                  u"Checkout is down"_s,
                                  u"Nobody can pay."_s,
                                  u"sev1"_s,
                                  {u"web"_s},
                                  true,
                                  {u"anaanaanaanaanaanaanaanaan"_s, {}, u"Ana"_s}};
        QCOMPARE(incident::draftFromJson(written(toJson(draft))), draft);
    }

    void keepsTimesInUtcToTheMillisecond()
    {
        Incident incident = sampleIncident();
        incident.createdAt = QDateTime::fromString(u"2026-03-02T04:04:05.678+01:00"_s, Qt::ISODateWithMs);
        QCOMPARE(toJson(incident).value("created_at"_L1).toString(), u"2026-03-02T03:04:05.678Z"_s);
        QCOMPARE(incident::incidentFromJson(toJson(incident)).createdAt.timeSpec(), Qt::UTC);
    }
};

} // namespace muster::test

QTEST_GUILESS_MAIN(muster::test::TestIncident)
#include "tst_incident.moc"
