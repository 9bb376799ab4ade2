// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QBoxLayout;

namespace muster::ui {

class Paragraph;

/// A line of a list in help: what it is at the left, what is to be known about it beside it, and something
/// to press at the right. Below each other when text is large.
class FactRow : public QWidget
{
    Q_OBJECT

public:
    FactRow(Paragraph *what, Paragraph *about, QWidget *action = nullptr, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    QBoxLayout *m_texts;
    Paragraph *m_what;
};

} // namespace muster::ui
