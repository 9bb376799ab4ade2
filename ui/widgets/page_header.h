// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QHBoxLayout;

namespace muster::ui {

class Label;
class Paragraph;

/// Title of a page, one sentence of what is true now, and its actions.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSentence(const QString &sentence);

    /// Takes @p button to the right; the primary one last.
    void addAction(QWidget *button);
    using QWidget::addAction;

private:
    Label *m_title;
    Paragraph *m_sentence;
    QHBoxLayout *m_actions;
};

} // namespace muster::ui
