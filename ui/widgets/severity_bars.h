// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLabel>

namespace muster::ui {

/// A severity: bars and its word.
class SeverityBars : public QLabel
{
    Q_OBJECT

public:
    explicit SeverityBars(int filled = 0, const QString &word = {}, QWidget *parent = nullptr);

    /// @p filled of four bars; the worst severity has all.
    void setSeverity(int filled, const QString &word);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_filled = 0;
};

} // namespace muster::ui
