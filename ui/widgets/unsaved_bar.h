// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>
#include <QWidget>

class QBoxLayout;

namespace muster::ui {

class Button;
class Label;
class Paragraph;

/// At the foot of a form that was edited: what changed, Discard and Apply. Hidden while nothing is changed.
class UnsavedBar : public QWidget
{
    Q_OBJECT

public:
    struct State
    {
        QStringList changes; ///< each in words: "Severity is required"
        int errors = 0; ///< while there are any, Apply is disabled

        friend bool operator==(const State &, const State &) = default;
    };

    explicit UnsavedBar(QWidget *parent = nullptr);

    void render(const State &state);

Q_SIGNALS:
    void applyRequested();
    void discardRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void name();
    void arrange();

    State m_state;
    QBoxLayout *m_texts;
    Label *m_count;
    Paragraph *m_what;
    Button *m_discard;
    Button *m_apply;
};

} // namespace muster::ui
