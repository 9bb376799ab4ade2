// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/relay_state.h"
#include "ui/pages/overview/card_row.h"

namespace muster::ui {

class Chip;
class Glyph;
class Label;
class Paragraph;
class Sparkline;

/// One hop: its name and place, how it is, how long it took lately and when that was. What is to be done
/// stands below.
class HopRow : public CardRow
{
    Q_OBJECT

public:
    explicit HopRow(QWidget *parent = nullptr);

    void render(const backend::Hop &hop, const QDateTime &now);

    /// Of the chip with its words: as wide in all rows, so that they stand below each other.
    [[nodiscard]] int chipWidth() const;
    void setChipWidth(int width);

private:
    void renderLatency(const backend::Hop &hop, const QDateTime &now);

    Glyph *m_glyph;
    Label *m_title;
    Label *m_place;
    QWidget *m_chipCell;
    Chip *m_chip;
    Sparkline *m_spark;
    Label *m_latency;
    Label *m_age;
    Paragraph *m_trouble;
};

} // namespace muster::ui
