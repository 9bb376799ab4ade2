// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/look/tokens.h"

#include <QWidget>

namespace muster::ui {

/// A picture that stands by itself: an icon, or Muster's mark. Says nothing to a screen reader.
class Glyph : public QWidget
{
    Q_OBJECT

public:
    /// @p icon is a name in resources/icons; empty: the mark. @p side in px at 100 % text.
    explicit Glyph(const QString &icon, int side, QWidget *parent = nullptr);

    void setIcon(const QString &icon, Tone tone = Tone::Neutral);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    int m_side;
    Tone m_tone = Tone::Neutral;
};

} // namespace muster::ui
