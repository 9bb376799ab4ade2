// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/practice/reply.h"
#include "app/practice/version.h"

#include <QString>

namespace muster::practice {

/// The HTTP status that the server gives with it.
[[nodiscard]] int statusOf(const Problem &problem);
/// The English sentence that the server gives with it.
[[nodiscard]] QString messageOf(const Problem &problem, Version version);

} // namespace muster::practice
