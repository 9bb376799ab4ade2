// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/practice_state.h"

#include <QJsonObject>
#include <QWidget>
#include <functional>

class QStackedWidget;

namespace muster::ui {

class Button;
class ChannelPane;
class ConversationPane;
class FormDialog;
class PageHeader;

/// A small Mattermost to type `/incident new` into.
class PracticePage : public QWidget
{
    Q_OBJECT

public:
    using State = backend::PracticeState;
    /// What may be meant by what is typed.
    using Suggest = std::function<QList<backend::ChatSuggestion>(const QString &typed)>;

    explicit PracticePage(Suggest suggest, QWidget *parent = nullptr);
    ~PracticePage() override;

    void render(const State &state);

Q_SIGNALS:
    void startRequested();
    void startOverRequested(const QString &version);
    void personChosen(const QString &personId);
    void channelChosen(const QString &channelId);
    void textSent(const QString &text);
    void buttonClicked(const QString &postId, const QString &buttonId);
    void formSubmitted(const QJsonObject &values);
    void formCancelled();
    /// The tour's last step.
    void recordRequested();
    void linkOpened(const QUrl &url);

private:
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QWidget *makeWaiting();
    void renderWaiting(const State &state);
    void renderForm(const State &state);

    State m_state;
    PageHeader *m_header = nullptr;
    Button *m_version = nullptr;
    Button *m_startOver = nullptr;
    QStackedWidget *m_body = nullptr;
    class Waiting;
    Waiting *m_waiting = nullptr;
    ChannelPane *m_channels = nullptr;
    ConversationPane *m_conversation = nullptr;
    FormDialog *m_form = nullptr;
};

} // namespace muster::ui
