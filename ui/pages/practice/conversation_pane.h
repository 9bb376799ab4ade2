// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/practice_state.h"
#include "ui/pages/practice/composer.h"

#include <QWidget>

namespace muster::ui {

class Label;
class MarkdownView;
class PostList;
class TourPanel;

/// One channel: its head, its messages, the tour, and where one types.
class ConversationPane : public QWidget
{
    Q_OBJECT

public:
    explicit ConversationPane(Composer::Suggest suggest, QWidget *parent = nullptr);

    void render(const backend::PracticeState &state);

Q_SIGNALS:
    void textSent(const QString &text);
    void buttonClicked(const QString &postId, const QString &buttonId);
    void recordRequested();
    void linkOpened(const QUrl &url);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();

    QWidget *m_head = nullptr;
    Label *m_title = nullptr;
    MarkdownView *m_about = nullptr;
    PostList *m_posts;
    TourPanel *m_tour;
    Composer *m_composer;
};

} // namespace muster::ui
