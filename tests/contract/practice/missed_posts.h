// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/contract/practice/comparison.h"
#include "tests/contract/practice/recording.h"

namespace muster::test {

class Stage;

/// How many posts the item says a client missed; 0 when it is not about that.
[[nodiscard]] int missedPostsIn(const RecordedItem &item);

/// That many posts while alice is away, then she resumes: what she gets, and whether it is a new beginning.
void playMissedPosts(Stage &stage, const RecordedItem &item, Comparison &comparison);

} // namespace muster::test
