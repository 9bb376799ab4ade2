// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/practice_state.h"

#include <QWidget>
#include <functional>

namespace muster::ui {

class IconButton;
class LineEdit;
class SuggestionList;

/// Where one types: suggestions above a line of input. Up and Down choose, Tab takes, Enter sends.
class Composer : public QWidget
{
    Q_OBJECT

public:
    using Suggest = std::function<QList<backend::ChatSuggestion>(const QString &typed)>;

    explicit Composer(Suggest suggest, QWidget *parent = nullptr);

    /// @p channel is where it goes; @p trouble why one cannot write there, empty when one can.
    void render(const QString &channel, const QString &trouble, bool isSending);
    void focusInput();
    /// Puts @p text into the input, for the person to look at and send.
    void propose(const QString &text);

Q_SIGNALS:
    void textSent(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void suggest(const QString &typed);
    void take(const QString &command);
    void send();
    bool handleKey(int key);

    Suggest m_suggest;
    SuggestionList *m_suggestions;
    LineEdit *m_input;
    IconButton *m_send;
};

} // namespace muster::ui
