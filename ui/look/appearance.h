// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/look/tokens.h"

#include <QObject>

class QApplication;

namespace muster::ui {

class DesktopTheme;

enum class ThemeChoice { FollowDesktop, Light, Dark };

/// What the whole application looks like: sets style, palette and font on the QApplication, when made and
/// at each change. Widgets look the rest up when they paint.
class Appearance : public QObject
{
    Q_OBJECT

public:
    explicit Appearance(QApplication *application, ThemeChoice choice = ThemeChoice::FollowDesktop,
                        int textPercent = 100);

    [[nodiscard]] Theme theme() const { return m_theme; }
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] int textPercent() const { return m_textPercent; }

    void setChoice(ThemeChoice choice);

    /// 100 to 200.
    void setTextPercent(int percent);

    /// Asks the desktop for its wish, without waiting; call it after the first paint.
    void askDesktop();

Q_SIGNALS:
    void themeChanged(muster::ui::Theme theme);
    void textSizeChanged(int percent);

private:
    void showTheme();

    QApplication *m_application;
    DesktopTheme *m_desktop;
    ThemeChoice m_choice;
    Theme m_theme;
    int m_textPercent;
};

} // namespace muster::ui
