// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/forms/form_state.h"

#include <QWidget>

namespace muster::ui {

class Card;
class Button;
class FormFrame;

/// Where the relay listens, in which language Muster speaks, and how the console behaves.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    using State = FormState;

    explicit SettingsPage(QWidget *parent = nullptr);

    void render(const State &state);
    /// Gives the editor of setting @p path the keyboard, also where it was folded away.
    Q_INVOKABLE void openAt(const QString &path);

Q_SIGNALS:
    void edited(const QString &path, const QJsonValue &value);
    void fixRequested(const QString &path);
    void applyRequested();
    void discardRequested();
    void undoRequested();
    void redoRequested();
    void backRequested();
    void readRequested();
    void uninstallRequested();

private:
    [[nodiscard]] QWidget *makeListener();
    [[nodiscard]] QWidget *makeLimits();
    [[nodiscard]] QWidget *makeConsole();
    [[nodiscard]] QWidget *makeUninstall();
    [[nodiscard]] QWidget *pair(const QString &left, const QString &right);
    void unfoldLimits(bool unfold);

    FormFrame *m_frame;
    Button *m_fold = nullptr;
    QWidget *m_limits = nullptr;
};

} // namespace muster::ui
