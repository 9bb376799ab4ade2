// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/platform.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace muster::bench {

Platform::Platform(QString name, std::unique_ptr<ChildProcess> display, const QString &displayName)
    : m_name(std::move(name)), m_display(std::move(display)),
      m_environment(QProcessEnvironment::systemEnvironment())
{
    for (const QString &desktops : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"XDG_CURRENT_DESKTOP"_s,
                                    u"QT_QPA_PLATFORMTHEME"_s, u"QT_LOGGING_RULES"_s})
        m_environment.remove(desktops);
    // No bus, and none that would be started for the asking.
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    m_environment.insert(u"QT_QPA_PLATFORM"_s, m_name);
    if (!displayName.isEmpty())
        m_environment.insert(u"DISPLAY"_s, displayName);
}

std::vector<std::unique_ptr<Platform>> platforms()
{
    std::vector<std::unique_ptr<Platform>> found;
    found.push_back(std::make_unique<Platform>(u"offscreen"_s));
    const QString xvfb = QStandardPaths::findExecutable(u"Xvfb"_s);
    if (xvfb.isEmpty())
        return found;
    auto display = std::make_unique<ChildProcess>(xvfb,
                                                  QStringList{u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s,
                                                              u"1400x900x24"_s, u"-nolisten"_s, u"tcp"_s});
    static_cast<void>(display->start("\n"));
    const QString number = QString::fromUtf8(display->said()).trimmed();
    found.push_back(std::make_unique<Platform>(u"xcb"_s, std::move(display), u':' + number));
    return found;
}

} // namespace muster::bench
