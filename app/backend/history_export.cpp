// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/history_export.h"

#include "app/backend/incident_rows.h"
#include "app/record/record_tables.h"
#include "app/settings/document.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace muster::backend {

namespace {

constexpr auto ownerFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto ownerFolder = ownerFile | QFileDevice::ExeOwner;

Failure unwritable(const QString &path, const QString &why)
{
    return failure(errorSaying(
        Error::Kind::Storage,
        Wording::translate("Uninstall", "%1 cannot be written.").arg(QDir::toNativeSeparators(path)), why,
        u"export"_s));
}

Outcome<void> writeFile(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(ownerFile) && file.write(text) == text.size()
        && file.commit())
        return {};
    return unwritable(path, file.errorString());
}

/// One that is not there yet: an export is never written over another.
QString freeFolder(const QString &below, const QDateTime &now)
{
    const QString name = QDir(below).filePath(u"muster-"_s + now.toUTC().toString(u"yyyyMMdd-hhmmss"_s));
    QString free = name;
    for (int number = 2; QFileInfo::exists(free); ++number)
        free = name + u'-' + QString::number(number);
    return free;
}

QByteArray asJson(const QList<incident::IncidentExport> &history)
{
    QJsonArray incidents;
    for (const incident::IncidentExport &one : history)
        incidents.append(incident::incidentAsJson(one));
    return QJsonDocument(QJsonObject{{u"incidents"_s, incidents}}).toJson(QJsonDocument::Indented);
}

QByteArray asMarkdown(const QList<incident::IncidentExport> &history, const Texts &texts)
{
    QStringList incidents;
    for (const incident::IncidentExport &one : history)
        incidents.append(incident::incidentAsMarkdown(one, texts));
    return incidents.join("\n---\n\n"_L1).toUtf8();
}

} // namespace

Outcome<QList<incident::IncidentExport>> readHistory(store::Connection &connection,
                                                     const relay::Circumstances &now)
{
    const Outcome<QList<IncidentRow>> rows = readRows(connection, now);
    if (!rows)
        return failure(rows.error());
    QList<incident::IncidentExport> history;
    history.reserve(rows->size());
    for (const IncidentRow &row : *rows) {
        IncidentDetail detail = detailOf(row, now.catalogue);
        const auto timeline = record::RecordTables::timeline(connection, row.incident.id);
        if (!timeline)
            return failure(timeline.error());
        detail.timeline = *timeline;
        history.append(exportOf(detail));
    }
    return history;
}

Outcome<QString> writeLuggage(const QString &folder, const Luggage &luggage, const Texts &texts)
{
    const QString path = freeFolder(folder, luggage.now);
    if (!QDir().mkpath(path) || !QFile::setPermissions(path, ownerFolder))
        return unwritable(path, {});
    const QDir into(path);
    const QList<std::pair<QString, QByteArray>> files{
        {u"settings.json"_s, settings::toText(luggage.settings)},
        {u"incidents.json"_s, asJson(luggage.history)},
        {u"incidents.md"_s, asMarkdown(luggage.history, texts)}};
    for (const auto &[name, text] : files) {
        if (const Outcome<void> written = writeFile(into.filePath(name), text); !written)
            return failure(written.error());
    }
    return path;
}

} // namespace muster::backend
