// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/practice_state.h"

#include <QWidget>

class QBoxLayout;

namespace muster::ui {

class Button;
class Label;
class Paragraph;

/// One step of the tour: what to do now, and a button where a click can do it.
class TourPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TourPanel(QWidget *parent = nullptr);

    void render(backend::TourStep step);

Q_SIGNALS:
    /// Text for the input.
    void proposed(const QString &text);
    void recordRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void act();
    void fit();

    backend::TourStep m_step = backend::TourStep::TypeNew;
    bool m_isDismissed = false;
    QBoxLayout *m_row = nullptr;
    Label *m_count;
    Label *m_title;
    Paragraph *m_text;
    Button *m_do;
    Button *m_dismiss;
};

} // namespace muster::ui
