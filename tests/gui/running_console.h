// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/settings/settings.h"
#include "ui/shell/console.h"

#include <QTemporaryDir>
#include <memory>

namespace muster::test {

/// The console itself with a home of its own: what it keeps is there for the next one, like after a restart.
class RunningConsole
{
public:
    RunningConsole();
    ~RunningConsole();
    Q_DISABLE_COPY_MOVE(RunningConsole)

    /// Where the settings are that it works on.
    [[nodiscard]] QString settingsFile() const { return file(QStringLiteral("settings.json")); }
    [[nodiscard]] QString file(const QString &name) const { return m_home.filePath(name); }
    void write(const settings::Settings &settings);
    /// As they are in the file.
    [[nodiscard]] settings::Settings settings() const;

    struct How
    {
        QString page;
        bool inTray = false;
        bool hasTray = true;
    };
    /// Until it shows its first page. False: it does not.
    [[nodiscard]] bool start(const How &how);
    /// Closes its window and quits, with no question expected. False: it goes on.
    [[nodiscard]] bool end();
    [[nodiscard]] bool hasFinished() const { return m_hasFinished; }

    [[nodiscard]] ui::Console &console() { return *m_console; }
    [[nodiscard]] ui::MainWindow &window() { return m_console->window(); }

private:
    QTemporaryDir m_home;
    std::unique_ptr<ui::Console> m_console;
    bool m_hasFinished = false;
};

} // namespace muster::test
