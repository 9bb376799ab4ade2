// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/forms/title_preview.h"

#include <QWidget>

namespace muster::ui {

/// The variables that may be meant, each with what it is for the latest incident. The input keeps the
/// keyboard.
class VariableList : public QWidget
{
    Q_OBJECT

public:
    explicit VariableList(QWidget *parent = nullptr);

    /// @p typed is what they begin with.
    void setVariables(const QList<TitleVariable> &variables, const QString &typed);
    void step(int by);
    [[nodiscard]] QString current() const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void taken(const QString &variable);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void name();
    [[nodiscard]] int rowHeight() const;
    void paintRow(QPainter *painter, const QRect &row, qsizetype i) const;

    QList<TitleVariable> m_variables;
    QString m_typed;
    int m_current = 0;
};

} // namespace muster::ui
