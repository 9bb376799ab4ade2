// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/outcome.h"
#include "app/settings/document.h"

#include <QString>

namespace muster::settings {

/// The file that the settings live in. Holds no settings itself.
class SettingsStore
{
public:
    /// @p file is absolute.
    explicit SettingsStore(QString file, Texts texts = Texts());

    /// muster/settings.json under QStandardPaths::GenericConfigLocation.
    [[nodiscard]] static QString defaultFile();

    [[nodiscard]] const QString &file() const { return m_file; }

    /// The settings in the file; defaults when there is none. Storage when it can not be read, Malformed
    /// when it is no JSON, Invalid when something in it is not understood (detail: one problem a line). The
    /// file is left as it is.
    [[nodiscard]] Outcome<Settings> load() const;

    /// All or nothing; makes the folder when it is missing. Storage when it can not be written.
    [[nodiscard]] Outcome<void> save(const Settings &settings) const;

private:
    QString m_file;
    Texts m_texts;
};

} // namespace muster::settings
