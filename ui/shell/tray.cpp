// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/shell/tray.h"

#include "ui/look/icons.h"
#include "ui/shell/relay_line.h"

#include <QGuiApplication>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

QString glyphOf(const backend::RelayState &relay)
{
    using backend::RelayPhase;
    const bool runs = relay.phase == RelayPhase::Running || relay.phase == RelayPhase::Starting;
    if (relay.phase == RelayPhase::Failed || (runs && !relay.attention.isEmpty()))
        return u"tray-attention"_s;
    return runs ? u"tray-ok"_s : u"tray-off"_s;
}

} // namespace

Tray::Tray(QObject *parent) : QObject(parent)
{
    m_open = m_menu.addAction(QString(), this, &Tray::openRequested);
    m_relay = m_menu.addAction(QString());
    connect(m_relay, &QAction::triggered, this,
            [this] { Q_EMIT relayRequested(m_state.phase != backend::RelayPhase::Running); });
    m_menu.addSeparator();
    m_quit = m_menu.addAction(QString(), this, &Tray::quitRequested);
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openRequested();
    });
    draw();
}

bool Tray::isAvailable()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void Tray::show()
{
    m_icon.show();
}

void Tray::showRelay(const backend::RelayState &relay)
{
    m_state = relay;
    draw();
}

void Tray::say(const QString &title, const QString &sentence)
{
    m_icon.showMessage(title, sentence, markIcon());
    Q_EMIT said(title, sentence);
}

void Tray::draw()
{
    m_open->setText(tr("Open Muster"));
    m_quit->setText(tr("Quit and stop the relay"));
    // The panel is drawn by the desktop; its ground is nearest to the platform's own window text.
    const QColor ink = QGuiApplication::palette().color(QPalette::WindowText);
    m_icon.setIcon(trayIcon(glyphOf(m_state), ink));
    m_icon.setToolTip(u"Muster: %1"_s.arg(relayWords(m_state)));
    const bool runs = m_state.phase == backend::RelayPhase::Running;
    m_relay->setText(runs ? tr("Stop the relay") : tr("Start the relay"));
    const bool isSettled
        = runs || m_state.phase == backend::RelayPhase::Off || m_state.phase == backend::RelayPhase::Failed;
    m_relay->setEnabled(isSettled && !m_state.isPractice);
}

} // namespace muster::ui
