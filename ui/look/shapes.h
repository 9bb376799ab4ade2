// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>
#include <QRect>

class QPainter;

namespace muster::ui {

/// Rounded rectangle, filled.
void fillRounded(QPainter *painter, const QRect &rect, int radius, const QColor &fill);

/// A rounded edge @p width px wide that lies inside @p rect: sharp, since drawn along pixel centres.
void edgeRounded(QPainter *painter, const QRect &rect, int radius, const QColor &edge, int width = 1);

} // namespace muster::ui
