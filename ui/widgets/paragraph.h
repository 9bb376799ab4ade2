// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/look/tokens.h"
#include "ui/look/type.h"

#include <QFont>
#include <QHash>
#include <QLabel>

class QTextLayout;

namespace muster::ui {

/// Plain text that wraps, with lines 1.4 times the size of the text. Its height follows from its width: give
/// it a layout, never a fixed height.
class Paragraph : public QLabel
{
    Q_OBJECT

public:
    explicit Paragraph(const QString &text = {}, TextStyle style = TextStyle::Body, Role role = Role::Text2,
                       QWidget *parent = nullptr);

    void setRole(Role role);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// What layouts ask for many times and shaping makes dear, of one text in one font.
    struct Measures
    {
        QString text;
        QFont font;
        int natural = 0; ///< width without a break
        QHash<int, int> heights; ///< by width
    };

    /// Lays the text out @p width wide; gives its height.
    int layOut(QTextLayout &layout, int width) const;
    [[nodiscard]] Measures &measures() const;
    [[nodiscard]] qreal lineHeight() const;

    Role m_role;
    mutable Measures m_measures;
};

} // namespace muster::ui
