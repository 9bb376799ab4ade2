// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/relay_state.h"
#include "ui/widgets/card.h"

#include <vector>

namespace muster::ui {

class Button;
class HopRow;
class Label;
class Switch;

/// The relay: its switch, its address, and every hop.
class RelayCard : public Card
{
    Q_OBJECT

public:
    explicit RelayCard(QWidget *parent = nullptr);

    void render(const backend::RelayState &relay, const QDateTime &now);

Q_SIGNALS:
    void switched(bool on);

protected:
    void changeEvent(QEvent *event) override;

private:
    void renderHops(const backend::RelayState &relay, const QDateTime &now);
    void alignChips();

    Label *m_word;
    Switch *m_switch;
    std::vector<HopRow *> m_rows;
};

} // namespace muster::ui
