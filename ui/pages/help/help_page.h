// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/help/help_state.h"

#include <QWidget>

class QScrollArea;

namespace muster::ui {

class ArticleView;
class Button;
class Card;

/// First steps, how to connect a workspace, the commands, and where things are kept.
class HelpPage : public QWidget
{
    Q_OBJECT

public:
    using State = HelpState;

    explicit HelpPage(QWidget *parent = nullptr);

    void render(const State &state);
    /// Scrolls to "steps", "connect", "commands" or "files", and gives it the keyboard.
    Q_INVOKABLE void openAt(const QString &section);

Q_SIGNALS:
    void practiceRequested();
    void settingsRequested();
    void diagnosticsRequested();
    void aboutRequested();
    void copyRequested(const QString &text);

private:
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] Card *makeSteps();
    [[nodiscard]] QWidget *makeStep(const QString &title, const QString &sentence, Button *button);
    [[nodiscard]] Card *makeConnect();
    void renderCommands();
    void renderFiles();
    [[nodiscard]] QString titleOf(const QString &place) const;

    State m_state;
    QScrollArea *m_scroll;
    Card *m_steps = nullptr;
    Card *m_connect = nullptr;
    Card *m_commands = nullptr;
    Card *m_files = nullptr;
    ArticleView *m_article = nullptr;
};

} // namespace muster::ui
