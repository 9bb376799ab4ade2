// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/look/tokens.h"

#include <QObject>
#include <QPalette>

class QDBusVariant;

namespace muster::ui {

/// Light or dark as the desktop wishes: at first by the palette that the platform gave, then, once ask() was
/// called, by the settings portal (org.freedesktop.portal.Settings), which also tells of changes.
class DesktopTheme : public QObject
{
    Q_OBJECT

public:
    explicit DesktopTheme(const QPalette &platformPalette, QObject *parent = nullptr);

    [[nodiscard]] Theme theme() const { return m_theme; }

    /// Asks the portal without waiting. Costs a connection to the session bus: call it once the window is
    /// painted. Without a bus or a portal nothing changes.
    void ask();

Q_SIGNALS:
    void changed(muster::ui::Theme theme);

private Q_SLOTS:
    void settingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void take(const QVariant &colorScheme);

    Theme m_theme;
};

} // namespace muster::ui
