// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/look/signs.h"

#include <QLabel>

namespace muster::ui {

/// A state: glyph and word on its tint.
class Chip : public QLabel
{
    Q_OBJECT

public:
    explicit Chip(Condition condition = Condition::ToDo, const QString &word = {}, QWidget *parent = nullptr);

    /// A word without a glyph, "Cut at 40".
    Chip(const QString &word, Tone tone, QWidget *parent = nullptr);

    void setCondition(Condition condition, const QString &word);
    void setWord(const QString &word, Tone tone);

    /// Without the tint: what is done, in long lists.
    void setPlain(bool plain);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Sign m_sign;
    bool m_plain = false;
};

} // namespace muster::ui
