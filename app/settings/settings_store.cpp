// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/settings/settings_store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace muster::settings {

namespace {

QString linesOf(const Problems &problems)
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines.append(u"%1: %2 %3"_s.arg(problem.path, problem.message, problem.hint).trimmed());
    return lines.join(u'\n');
}

} // namespace

SettingsStore::SettingsStore(QString file, Texts texts) : m_file(std::move(file)), m_texts(std::move(texts))
{
}

QString SettingsStore::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + u"/muster/settings.json"_s;
}

Outcome<Settings> SettingsStore::load() const
{
    QFile file(m_file);
    if (!file.exists())
        return Settings();
    if (!file.open(QIODevice::ReadOnly))
        return failure({Error::Kind::Storage,
                        m_texts.translate("Settings", "The settings in %1 cannot be read: %2")
                            .arg(m_file, file.errorString()),
                        {},
                        0,
                        {}});
    const Outcome<ReadDocument> document = fromText(file.readAll(), m_texts);
    if (!document) {
        Error error = document.error();
        error.what = m_texts.translate("Settings", "%1 (in %2)").arg(error.what, m_file);
        return failure(std::move(error));
    }
    const int count = static_cast<int>(document->problems.size());
    if (count > 0)
        return failure(
            {Error::Kind::Invalid,
             m_texts.translate("Settings", "%n thing(s) in %1 are not understood. First: %2", nullptr, count)
                 .arg(m_file, linesOf({document->problems.first()})),
             linesOf(document->problems),
             0,
             {}});
    return document->settings;
}

Outcome<void> SettingsStore::save(const Settings &settings) const
{
    const QString folder = QFileInfo(m_file).absolutePath();
    QSaveFile file(m_file);
    const bool isWritten = QDir().mkpath(folder) && file.open(QIODevice::WriteOnly)
        && file.write(toText(settings)) >= 0 && file.commit();
    if (isWritten)
        return {};
    return failure({Error::Kind::Storage,
                    m_texts.translate("Settings", "The settings cannot be written to %1: %2")
                        .arg(m_file, file.errorString()),
                    {},
                    0,
                    {}});
}

} // namespace muster::settings
