// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/outcome.h"
#include "app/core/texts.h"

#include <QString>

namespace muster::backend {

/// Whether the desktop starts Muster when the user logs in: an entry in its autostart folder
/// (freedesktop.org, Desktop Application Autostart).
class SessionStart
{
public:
    /// @p settingsFile is what the started Muster works on; empty: the default.
    explicit SessionStart(QString program, QString settingsFile = {}, Texts texts = Texts());

    /// autostart/muster.desktop under QStandardPaths::GenericConfigLocation.
    [[nodiscard]] static QString file();

    /// Writes the entry, or takes it away. Storage when that cannot be done; its code is the setting's path.
    [[nodiscard]] Outcome<void> set(bool isOn) const;

    [[nodiscard]] QByteArray entry() const;

private:
    QString m_program;
    QString m_settingsFile;
    Texts m_texts;
};

} // namespace muster::backend
