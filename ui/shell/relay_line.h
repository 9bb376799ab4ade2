// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/relay_state.h"

#include <QAbstractButton>

namespace muster::ui {

/// The relay's state at the foot of the sidebar, always in sight: glyph and words. A click asks for the
/// Overview.
class RelayLine : public QAbstractButton
{
    Q_OBJECT

public:
    explicit RelayLine(QWidget *parent = nullptr);

    void show(const backend::RelayState &relay);
    void setRail(bool rail);
    using QWidget::show;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    int m_tone = 0;
    bool m_isRail = false;
};

/// The state in words, e.g. "Relay running".
[[nodiscard]] QString relayWords(const backend::RelayState &relay);

} // namespace muster::ui
