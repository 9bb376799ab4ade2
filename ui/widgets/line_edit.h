// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLineEdit>

namespace muster::ui {

/// A line of input that can be marked as wrong; Field says why.
class LineEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit LineEdit(const QString &name, QWidget *parent = nullptr);

    void setError(bool on);
    [[nodiscard]] bool hasError() const;

    /// A glyph at the left, in the colour of explanations.
    void setIconName(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
};

} // namespace muster::ui
