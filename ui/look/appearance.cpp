// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/look/appearance.h"

#include "ui/look/desktop_theme.h"
#include "ui/look/palette.h"
#include "ui/look/style.h"
#include "ui/look/type.h"

#include <QApplication>
#include <QToolTip>
#include <QWidget>
#include <algorithm>

namespace muster::ui {

namespace {

constexpr int smallestText = 100;
constexpr int largestText = 200;

Theme chosen(ThemeChoice choice, Theme desktop)
{
    if (choice == ThemeChoice::FollowDesktop)
        return desktop;
    return choice == ThemeChoice::Dark ? Theme::Dark : Theme::Light;
}

} // namespace

Appearance::Appearance(QApplication *application, ThemeChoice choice, int textPercent)
    : QObject(application), m_application(application),
      m_desktop(new DesktopTheme(QGuiApplication::palette(), this)), m_choice(choice),
      m_theme(chosen(choice, m_desktop->theme())),
      m_textPercent(std::clamp(textPercent, smallestText, largestText))
{
    QApplication::setFont(applicationFont(m_textPercent / 100.0));
    QApplication::setStyle(new Style);
    QApplication::setPalette(palette(m_theme));
    QToolTip::setPalette(palette(m_theme));
    QToolTip::setFont(font(TextStyle::Meta));
    connect(m_desktop, &DesktopTheme::changed, this, &Appearance::showTheme);
}

void Appearance::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    showTheme();
}

void Appearance::showTheme()
{
    const Theme theme = chosen(m_choice, m_desktop->theme());
    if (theme == m_theme)
        return;
    m_theme = theme;
    QApplication::setPalette(palette(theme));
    QToolTip::setPalette(palette(theme));
    Q_EMIT themeChanged(theme);
}

void Appearance::setTextPercent(int percent)
{
    percent = std::clamp(percent, smallestText, largestText);
    if (percent == m_textPercent)
        return;
    m_textPercent = percent;
    QApplication::setFont(applicationFont(percent / 100.0));
    QToolTip::setFont(font(TextStyle::Meta));
    for (QWidget *window : QApplication::topLevelWidgets())
        refreshTextStyle(window);
    Q_EMIT textSizeChanged(percent);
}

void Appearance::askDesktop()
{
    m_desktop->ask();
}

} // namespace muster::ui
