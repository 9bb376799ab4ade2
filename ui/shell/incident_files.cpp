// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/incident_files.h"

#include "app/incident/incident_export.h"
#include "ui/shell/language.h"

#include <QDir>
#include <QFileDialog>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr qsizetype longestStem = 60;

struct IncidentFiles
{
    Q_DECLARE_TR_FUNCTIONS(IncidentFiles)
};

void save(const QString &file, const QByteArray &contents, const PageContext &context)
{
    QSaveFile target(file);
    const bool isWritten
        = target.open(QIODevice::WriteOnly) && target.write(contents) == contents.size() && target.commit();
    const QString shown = QDir::toNativeSeparators(file);
    if (isWritten)
        context.toast(Condition::Done, IncidentFiles::tr("Saved as %1").arg(shown));
    else
        context.toast(Condition::Failed,
                      IncidentFiles::tr("%1 was not written: %2").arg(shown, target.errorString()));
}

} // namespace

QByteArray exportedAs(ExportFormat format, const backend::IncidentDetail &detail, const Texts &texts)
{
    const incident::IncidentExport exported = backend::exportOf(detail);
    if (format == ExportFormat::Json)
        return QJsonDocument(incident::incidentAsJson(exported)).toJson();
    return incident::incidentAsMarkdown(exported, texts).toUtf8();
}

QString fileNameOf(const backend::IncidentDetail &detail, ExportFormat format)
{
    static const QRegularExpression unsafe(u"[^\\p{L}\\p{N}]+"_s);
    const incident::Incident &incident = detail.row.incident;
    QString stem = u"incident"_s;
    if (incident.number > 0)
        stem += u'-' + QString::number(incident.number);
    stem += u'-' + incident.title.toLower().replace(unsafe, u"-"_s);
    stem.truncate(longestStem);
    while (stem.endsWith(u'-'))
        stem.chop(1);
    return stem + (format == ExportFormat::Json ? ".json"_L1 : ".md"_L1);
}

void askAndSave(QWidget *page, const backend::IncidentDetail &detail, ExportFormat format,
                const PageContext &context)
{
    const bool isJson = format == ExportFormat::Json;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog
        = new QFileDialog(page, IncidentFiles::tr("Export incident"), folder,
                          isJson ? IncidentFiles::tr("JSON (*.json)") : IncidentFiles::tr("Markdown (*.md)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(isJson ? u"json"_s : u"md"_s);
    dialog->selectFile(fileNameOf(detail, format));
    const QByteArray contents = exportedAs(format, detail, context.language.texts());
    QObject::connect(dialog, &QFileDialog::fileSelected, page,
                     [contents, context](const QString &file) { save(file, contents, context); });
    dialog->open();
}

} // namespace muster::ui
