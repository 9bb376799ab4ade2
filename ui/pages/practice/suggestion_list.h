// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/practice_state.h"

#include <QWidget>

namespace muster::ui {

/// Commands that may be meant, above the input. The input keeps the keyboard.
class SuggestionList : public QWidget
{
    Q_OBJECT

public:
    explicit SuggestionList(QWidget *parent = nullptr);

    /// Hidden while there are none.
    void setSuggestions(const QList<backend::ChatSuggestion> &suggestions);
    void step(int by);
    /// The command that Tab takes.
    [[nodiscard]] QString current() const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void taken(const QString &command);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] int rowHeight() const;
    void paintRow(QPainter *painter, const QRect &row, qsizetype i) const;

    QList<backend::ChatSuggestion> m_suggestions;
    int m_current = 0;
};

} // namespace muster::ui
