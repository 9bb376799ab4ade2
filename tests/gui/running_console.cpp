// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/gui/running_console.h"

#include "app/settings/settings_store.h"
#include "ui/pages/first_start/first_start_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/tray.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;

namespace muster::test {

namespace {

constexpr int patience = 30'000; ///< ms, for a relay to end on a busy machine

} // namespace

RunningConsole::RunningConsole()
{
    for (const char *place : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
        qputenv(place, m_home.path().toUtf8());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // nobody's desktop is asked
}

RunningConsole::~RunningConsole() = default;

void RunningConsole::write(const settings::Settings &settings)
{
    if (const auto saved = settings::SettingsStore(settingsFile()).save(settings); !saved)
        qFatal("%s", qPrintable(saved.error().what));
}

settings::Settings RunningConsole::settings() const
{
    return settings::SettingsStore(settingsFile()).load().value();
}

bool RunningConsole::start(const How &how)
{
    m_hasFinished = false;
    m_console.reset();
    m_console = std::make_unique<ui::Console>(
        qApp, ui::Console::Options{settingsFile(), how.page, how.inTray, how.hasTray});
    QObject::connect(m_console.get(), &ui::Console::finished, m_console.get(),
                     [this] { m_hasFinished = true; });
    if (!m_console->claim())
        return false;
    m_console->start();
    const auto isThere = [this, &how] {
        const bool hasPage
            = !window().currentPage().isEmpty() || window().findChild<ui::FirstStartPage *>() != nullptr;
        return hasPage && (m_console->tray() != nullptr || !how.hasTray);
    };
    return QTest::qWaitFor(isThere, patience);
}

bool RunningConsole::end()
{
    window().activateWindow(); // there is no window manager to do it
    if (!QTest::qWaitForWindowActive(&window()))
        return false;
    QTest::keyClick(&window(), Qt::Key_Q, Qt::ControlModifier);
    const bool ended = QTest::qWaitFor([this] { return m_hasFinished; }, patience);
    m_console.reset();
    return ended;
}

} // namespace muster::test
