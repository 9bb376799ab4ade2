// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/practice_state.h"

#include <QWidget>

class QVBoxLayout;

namespace muster::ui {

/// One message: who, when, what, and its cards.
class PostView : public QWidget
{
    Q_OBJECT

public:
    explicit PostView(const backend::ChatPost &post, QWidget *parent = nullptr);

    [[nodiscard]] const backend::ChatPost &post() const { return m_post; }

Q_SIGNALS:
    void buttonClicked(const QString &postId, const QString &buttonId);
    void linkOpened(const QUrl &url);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void makeSystem();
    void makeMessage();
    [[nodiscard]] QWidget *makePortrait();
    [[nodiscard]] QWidget *makeHead();
    void addMessage(QVBoxLayout *column, const QString &markdown);

    backend::ChatPost m_post;
};

} // namespace muster::ui
