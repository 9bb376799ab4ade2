// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/look/signs.h"

#include <QTimer>
#include <QWidget>

namespace muster::ui {

class Button;
class IconButton;
class Paragraph;

/// What just happened, in one sentence, and at most one action (Undo, Retry). An error stays until it is
/// closed, anything else 6 s; it also stays while the pointer or the focus is in it.
class Toast : public QWidget
{
    Q_OBJECT

public:
    Toast(Condition condition, const QString &sentence, const QString &action, QWidget *parent = nullptr);

    /// How long it stays, in ms; nothing for an error.
    void setLifetime(int ms);
    [[nodiscard]] bool staysUntilClosed() const { return !m_life.isActive() && m_lifetime == 0; }
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void actionTriggered();

    /// By its cross, its action or its time.
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void hold();
    void goOn();

    Sign m_sign;
    Paragraph *m_text;
    Button *m_action = nullptr;
    IconButton *m_close;
    QTimer m_life;
    int m_lifetime = 0;
};

} // namespace muster::ui
