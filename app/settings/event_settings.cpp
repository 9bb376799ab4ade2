// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/settings/event_settings.h"

#include "app/settings/object_reader.h"

using namespace Qt::StringLiterals;

namespace muster::settings {

namespace {

QStringList names(const QList<incident::EventKind> &kinds)
{
    QStringList found;
    for (const incident::EventKind kind : kinds)
        found.append(incident::eventName(kind));
    return found;
}

} // namespace

QJsonObject toJson(const EventSettings &settings)
{
    return {{u"posted"_s, QJsonArray::fromStringList(names(settings.posted))}};
}

void read(ObjectReader &reader, EventSettings &settings)
{
    reader.readWords(u"posted"_s, names(incident::allEventKinds()), [&settings](const QStringList &words) {
        settings.posted.clear();
        for (const QString &word : words)
            settings.posted.append(*incident::eventFromName(word));
    });
}

Problems problems(const EventSettings &settings, const Texts &texts)
{
    Problems found;
    for (qsizetype i = 0; i < settings.posted.size(); ++i) {
        if (settings.posted.indexOf(settings.posted[i]) < i)
            found.append({u"events.posted[%1]"_s.arg(i),
                          texts.translate("Settings", "“%1” is there twice.")
                              .arg(incident::eventName(settings.posted[i])),
                          {}});
    }
    return found;
}

} // namespace muster::settings
