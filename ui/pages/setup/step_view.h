// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/setup/setup_page_state.h"

#include <QWidget>

namespace muster::ui {

class StepCard;
class StepForm;
class StepRow;
class TroubleList;

/// One step on the rail: its glyph and the line to the next, and beside them the row or the open card.
class StepView : public QWidget
{
    Q_OBJECT

public:
    StepView(backend::StepName step, StepForm *form, QWidget *parent = nullptr);

    [[nodiscard]] backend::StepName step() const { return m_step; }
    void render(const SetupPageState &state, bool isOpen);
    void focusForm();
    /// The keyboard was here when the work began and has gone nowhere else since; it waits for where to go.
    [[nodiscard]] bool keepsKeyboard() const;

Q_SIGNALS:
    void openRequested();
    void cancelRequested();
    void copyRequested(const QString &text);
    void fileSecretsRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect glyphRect() const;
    void holdKeyboard();

    backend::StepName m_step;
    StepRow *m_row;
    TroubleList *m_notes; ///< of a step that is done all the same
    StepCard *m_card;
    backend::StepPhase m_phase = backend::StepPhase::ToDo;
    bool m_isOpen = false;
    bool m_followsDone = false; ///< the line from above is that of a step that is done
};

} // namespace muster::ui
