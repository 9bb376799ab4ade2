// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/forms/title_preview.h"

#include "app/incident/channel_name.h"
#include "app/incident/title_template.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

using incident::Incident;
using incident::Status;
using incident::TitleTemplate;

Incident sample(int number, const char *title, Status status, const QString &severity)
{
    Incident incident;
    incident.number = number;
    incident.title = QCoreApplication::translate("TitlePreview", title);
    incident.status = status;
    incident.severity = severity;
    incident.declaredBy.name = u"Dana Whitfield"_s;
    incident.createdAt = QDateTime({2026, 3, 14}, {14, 2}, Qt::UTC);
    return incident;
}

} // namespace

QList<TitlePreview> titlePreviews(const settings::ChannelSettings &settings, const QList<Incident> &incidents,
                                  const incident::Catalogue &catalogue)
{
    const auto parsed = TitleTemplate::parse(settings.titleTemplate);
    QList<TitlePreview> previews;
    for (const Incident &each : incidents) {
        const QString title = parsed.render(each, catalogue);
        previews.append({each.number, each.status, title, incident::channelName(title, each.number),
                         parsed.isCut(each, catalogue),
                         settings::isChannelPrivate(settings, each.isPrivate)});
    }
    return previews;
}

QList<TitleVariable> titleVariables(const Incident &incident, const incident::Catalogue &catalogue)
{
    QList<TitleVariable> variables;
    for (const QString &name : TitleTemplate::variables()) {
        // With a letter before it, so that nothing stays nothing.
        const QString text = TitleTemplate::parse(u"x{{ %1 }}"_s.arg(name)).render(incident, catalogue);
        variables.append({name, text.sliced(1).trimmed()});
    }
    return variables;
}

QList<Incident> sampleIncidents()
{
    QList<Incident> samples{
        sample(142, QT_TRANSLATE_NOOP("TitlePreview", "Checkout fails for cards issued in the EU"),
               Status::Started, u"sev1"_s),
        sample(141, QT_TRANSLATE_NOOP("TitlePreview", "Search results stale since 09:10"), Status::Mitigated,
               u"sev2"_s),
        sample(140, QT_TRANSLATE_NOOP("TitlePreview", "Webhook queue growing"), Status::Triage, {}),
        sample(139,
               QT_TRANSLATE_NOOP("TitlePreview",
                                 "Log-in e-mails arrive more than an hour late for everyone who signs up "
                                 "through a partner"),
               Status::Resolved, u"sev2"_s),
        sample(138, QT_TRANSLATE_NOOP("TitlePreview", "Café tills in Zürich offline"), Status::Cancelled,
               u"sev4"_s),
    };
    samples[2].isPrivate = true;
    return samples;
}

} // namespace muster::ui
