// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace muster::practice {

/// The two ends of the supported range, as recorded.
enum class Version {
    V5_37,
    V11_6,
};

} // namespace muster::practice
