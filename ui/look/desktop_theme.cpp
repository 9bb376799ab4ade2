// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/look/desktop_theme.h"

#include "ui/look/palette.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr auto service = "org.freedesktop.portal.Desktop"_L1;
constexpr auto path = "/org/freedesktop/portal/desktop"_L1;
constexpr auto interface = "org.freedesktop.portal.Settings"_L1;
constexpr auto appearance = "org.freedesktop.appearance"_L1;
constexpr auto colorScheme = "color-scheme"_L1;

} // namespace

DesktopTheme::DesktopTheme(const QPalette &platformPalette, QObject *parent)
    : QObject(parent), m_theme(themeOf(platformPalette))
{
}

void DesktopTheme::ask()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // clang-format off
    bus.connect(service, path, interface, u"SettingChanged"_s, this,
                SLOT(settingChanged(QString,QString,QDBusVariant))); // as moc writes it: found at once
    // clang-format on
    QDBusMessage read = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    read << QString(appearance) << QString(colorScheme);
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(read), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (reply.isValid())
            take(reply.value().variant());
    });
}

void DesktopTheme::settingChanged(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (space == appearance && key == colorScheme)
        take(value.variant());
}

/// 1: dark wished, 2: light wished, 0: no wish, and the palette stays the word of the desktop.
void DesktopTheme::take(const QVariant &colorScheme)
{
    // Read() wraps its answer in a variant once more.
    const QVariant value
        = colorScheme.canConvert<QDBusVariant>() ? colorScheme.value<QDBusVariant>().variant() : colorScheme;
    const uint wish = value.toUInt();
    if (wish != 1 && wish != 2)
        return;
    const Theme theme = wish == 1 ? Theme::Dark : Theme::Light;
    if (theme == m_theme)
        return;
    m_theme = theme;
    Q_EMIT changed(theme);
}

} // namespace muster::ui
