// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/browser/address.h"

#include <QLabel>

namespace muster::ui {

class Glyph;

/// Says whose page is shown, and whether anybody else can read along. Nothing can be typed into it. When
/// there is too little room, the end of the host stays, by which it is owned.
class AddressBar : public QLabel
{
    Q_OBJECT

public:
    explicit AddressBar(QWidget *parent = nullptr);

    void render(const Address &address);
    [[nodiscard]] const Address &address() const { return m_address; }
    /// "Encrypted" and its kind.
    [[nodiscard]] QString safety() const;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeGlyph();

    Address m_address;
    Glyph *m_glyph;
};

} // namespace muster::ui
