// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/look/tokens.h"
#include "ui/look/type.h"

#include <QLabel>

namespace muster::ui {

/// One line of plain text in a style and a role. Elides at the end when there is no room, and then has the
/// whole as its tooltip.
class Label : public QLabel
{
    Q_OBJECT

public:
    explicit Label(const QString &text = {}, TextStyle style = TextStyle::Body, Role role = Role::Text,
                   QWidget *parent = nullptr);

    void setType(TextStyle style);
    void setRole(Role role);

    /// Times and counts that stand below each other: digits in equal cells.
    void setTabular(bool on);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int textWidth() const;

    Role m_role;
    bool m_tabular = false;
};

} // namespace muster::ui
