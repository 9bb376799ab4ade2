// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace muster::ui {

/// A person's initials in a circle; Muster's own bot has the mark.
class Avatar : public QWidget
{
    Q_OBJECT

public:
    /// @p size in px at 100 % text.
    explicit Avatar(const QString &name = {}, int size = 32, QWidget *parent = nullptr);

    void setName(const QString &name);
    void setMark(bool isMark);

    /// "Dana Whitfield": DW.
    [[nodiscard]] static QString initialsOf(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString m_name;
    int m_size;
    bool m_isMark = false;
};

} // namespace muster::ui
