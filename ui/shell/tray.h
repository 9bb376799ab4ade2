// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/relay_state.h"

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

namespace muster::ui {

/// The icon in the desktop's tray: the relay's state, and the three things one wants from it.
class Tray : public QObject
{
    Q_OBJECT

public:
    explicit Tray(QObject *parent = nullptr);

    [[nodiscard]] static bool isAvailable();
    void show();
    /// Anew, in the language and the colours of now.
    void draw();
    void showRelay(const backend::RelayState &relay);
    [[nodiscard]] const QMenu &menu() const { return m_menu; }
    /// A message beside the icon, e.g. that the relay goes on.
    void say(const QString &title, const QString &sentence);

Q_SIGNALS:
    void openRequested();
    void relayRequested(bool on);
    void quitRequested();
    /// A message was handed to the desktop.
    void said(const QString &title, const QString &sentence);

private:
    QSystemTrayIcon m_icon;
    QMenu m_menu;
    QAction *m_open;
    QAction *m_relay;
    QAction *m_quit;
    backend::RelayState m_state;
};

} // namespace muster::ui
