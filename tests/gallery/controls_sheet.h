// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QWidget;

namespace muster::gallery {

/// Buttons, inputs, chips, banners, icons, type: each in all its states.
[[nodiscard]] QWidget *makeControlsSheet();

} // namespace muster::gallery
