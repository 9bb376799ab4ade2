// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace muster::ui {

/// A person's initials in a circle.
class Avatar : public QWidget
{
    Q_OBJECT

public:
    /// @p size in px at 100 % text.
    explicit Avatar(const QString &name = {}, int size = 32, QWidget *parent = nullptr);

    void setName(const QString &name);

    /// "Dana Whitfield": DW.
    [[nodiscard]] static QString initialsOf(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString m_name;
    int m_size;
};

} // namespace muster::ui
