// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/setup/setup_page_state.h"
#include "ui/widgets/card.h"

namespace muster::ui {

class Button;
class Chip;
class Label;
class Paragraph;
class StepForm;
class TroubleList;

/// A step that is open: what it will do, what is wrong with it, its form, and what it is doing.
class StepCard : public Card
{
    Q_OBJECT

public:
    /// Takes @p form.
    StepCard(backend::StepName step, StepForm *form, QWidget *parent = nullptr);

    void render(const SetupPageState &state);
    /// To the first thing to do.
    void focusForm();
    [[nodiscard]] QRect titleRect() const;

Q_SIGNALS:
    void cancelRequested();
    void copyRequested(const QString &text);
    void fileSecretsRequested();

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeWork();

    backend::StepName m_step;
    QWidget *m_head;
    Label *m_title;
    Chip *m_chip;
    TroubleList *m_troubles;
    StepForm *m_form;
    QWidget *m_work = nullptr;
    Paragraph *m_doing = nullptr;
    Button *m_cancel = nullptr;
};

} // namespace muster::ui
