// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace muster::ui {

class Button;
class Label;
class Paragraph;

/// In the place of a list that is empty: the way in, drawn with real parts, two lines about it, one primary
/// button and at most one other.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &heading, const QString &sentence, QWidget *parent = nullptr);

    void setText(const QString &heading, const QString &sentence);

    /// Takes @p drawing and shows it above the heading.
    void setDrawing(QWidget *drawing);

    /// Takes @p button; the primary one first.
    void addAction(Button *button);
    using QWidget::addAction;

private:
    QVBoxLayout *m_column;
    Label *m_heading;
    Paragraph *m_sentence;
    QHBoxLayout *m_actions;
};

} // namespace muster::ui
