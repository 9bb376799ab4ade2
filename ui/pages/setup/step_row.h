// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/setup_view.h"

#include <QWidget>

namespace muster::ui {

class Button;
class Chip;
class Label;
class Paragraph;

/// A step that is closed: what came of it, and the button that opens it.
class StepRow : public QWidget
{
    Q_OBJECT

public:
    explicit StepRow(backend::StepName step, QWidget *parent = nullptr);

    void render(const backend::SetupState &setup, const QDateTime &now);
    /// Where its title is, for the glyph beside it.
    [[nodiscard]] QRect titleRect() const;

Q_SIGNALS:
    void openRequested();

private:
    [[nodiscard]] QString sentence(const backend::SetupState &setup, const QDateTime &now) const;

    backend::StepName m_step;
    Label *m_title;
    Paragraph *m_sentence;
    Button *m_open;
    Label *m_word; ///< what is done or to do, in long lists: no chip
    Chip *m_chip;
};

} // namespace muster::ui
