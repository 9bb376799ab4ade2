// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtCore/qnamespace.h>

namespace muster::ui {

/// What a cell of a table is; the text is its Qt::DisplayRole.
enum class Cell {
    Text, ///< body, elided
    Title, ///< 13 / 500, elided
    Muted, ///< 13 / 400 in text2, elided
    Number, ///< right, digits in equal cells
    Index, ///< left, digits in equal cells, 13 / 500 in text3
    Chip, ///< signRole has a Condition
    PlainChip, ///< the same without tint
    Severity, ///< barsRole has how many of four
};

enum CellRole {
    cellRole = Qt::UserRole + 900, ///< int of Cell
    signRole, ///< int of Condition
    barsRole, ///< int
    glyphRole, ///< QString, an icon at the left of the text
};

} // namespace muster::ui
