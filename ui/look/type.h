// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFont>

class QPainter;
class QWidget;

namespace muster::ui {

enum class TextStyle {
    Display, ///< 24 / 600, first start
    PageTitle, ///< 20 / 600
    PaneTitle, ///< 16 / 600
    CardHeading, ///< 14 / 600
    Strong, ///< 13 / 600, what is so: title of a banner
    Label, ///< 13 / 500, also row titles and buttons
    Body, ///< 13 / 400
    Meta, ///< 12 / 400, times, help
    MetaStrong, ///< 12 / 500, chips, table heads
    Axis, ///< 11 / 400
    Initials, ///< 10 / 600
    Code, ///< 13 / 400, fixed width
};

/// The application's font at @p scale (1.0 to 2.0): Inter if present, else the system's.
[[nodiscard]] QFont applicationFont(qreal scale);

/// How large text is now, 1.0 to 2.0: read from the application's font.
[[nodiscard]] qreal textScale();

/// @p px at the present text size, for what holds text: heights, glyphs, columns.
[[nodiscard]] int scaled(int px);

/// The text size, in percent, that goes with the desktop's own font @p platform: 100 for the usual ones.
[[nodiscard]] int textPercentOf(const QFont &platform);

/// At the present text size. What keeps a font keeps its style by setTextStyle() instead.
[[nodiscard]] QFont font(TextStyle style);

/// Gives @p widget the font, and again whenever the text size changes.
void setTextStyle(QWidget *widget, TextStyle style);

/// Fonts of @p widget and all in it anew, where setTextStyle() was used.
void refreshTextStyle(QWidget *widget);

/// As wide as the widest digit, for each: numbers below each other line up. Inter has proportional digits,
/// and Qt before 6.7 cannot ask for others.
[[nodiscard]] int tabularWidth(const QFont &font, const QString &text);
void drawTabular(QPainter *painter, const QRect &rect, Qt::Alignment alignment, const QString &text);

} // namespace muster::ui
