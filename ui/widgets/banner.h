// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/look/signs.h"
#include "ui/widgets/button.h"

#include <QWidget>

class QBoxLayout;

namespace muster::ui {

class Paragraph;

/// What is so, why, and the button that mends it, on the state's tint. Its actions go below the text when
/// text is large or room is short.
class Banner : public QWidget
{
    Q_OBJECT

public:
    explicit Banner(Condition condition, const QString &title = {}, const QString &sentence = {},
                    QWidget *parent = nullptr);

    void setCondition(Condition condition);
    void setText(const QString &title, const QString &sentence);

    /// The one that mends it comes last.
    Button *addAction(const QString &text, Button::Kind kind = Button::Kind::Secondary);
    void clearActions();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void arrange();

    Sign m_sign;
    Paragraph *m_title;
    Paragraph *m_sentence;
    QWidget *m_actionRow;
    QBoxLayout *m_actions;
    QBoxLayout *m_outer;
};

} // namespace muster::ui
