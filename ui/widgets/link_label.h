// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAbstractButton>

namespace muster::ui {

/// A link in a sentence's place: accent text, underlined under the pointer, pressed like a button.
class LinkLabel : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LinkLabel(const QString &text = {}, QWidget *parent = nullptr);

    /// Where there is no room, it is cut with an ellipsis, and its tooltip has the whole.
    void setElided(bool on);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    bool m_elided = false;
};

} // namespace muster::ui
