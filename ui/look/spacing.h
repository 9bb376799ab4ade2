// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace muster::ui {

/// Distances between things, in px. They stay as they are when the text grows; what holds text grows with
/// it (scaled() in ui/look/type.h).
namespace space {
inline constexpr int hair = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int card = 16; ///< between and in cards
inline constexpr int wide = 20;
inline constexpr int section = 24;
inline constexpr int page = 32; ///< page margin
inline constexpr int label = 6; ///< label to input
} // namespace space

namespace radius {
inline constexpr int chip = 5;
inline constexpr int control = 6;
inline constexpr int card = 8;
} // namespace radius

/// At 100 % text.
namespace height {
inline constexpr int control = 32;
inline constexpr int filterChip = 28;
inline constexpr int chip = 22;
inline constexpr int tableRow = 40;
inline constexpr int deliveryRow = 36;
} // namespace height

/// From this text size on, what stands side by side goes below each other.
inline constexpr double largeText = 1.4;

} // namespace muster::ui
