// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QWidget;

namespace muster::gallery {

/// What pages are made of: header, cards, fields, table, chart, empty state, unsaved bar.
[[nodiscard]] QWidget *makePartsSheet();

} // namespace muster::gallery
