// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPushButton>

namespace muster::ui {

/// One filter of a list: its name and a menu when unset, its value and a cross when set. As a checkable one,
/// it is a choice without menu and cross ("All 186").
class FilterChip : public QPushButton
{
    Q_OBJECT

public:
    explicit FilterChip(const QString &name, QWidget *parent = nullptr);

    void setName(const QString &name);

    /// Empty: unset.
    void setValue(const QString &value);
    [[nodiscard]] QString value() const { return m_value; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The cross, Delete or Backspace.
    void cleared();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();
    [[nodiscard]] QRect glyphRect() const;
    [[nodiscard]] bool hasGlyph() const;

    QString m_name;
    QString m_value;
};

} // namespace muster::ui
