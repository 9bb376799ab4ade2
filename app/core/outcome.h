// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/error.h"

#include <tl/expected.hpp>

namespace muster {

/// A value, or why there is none.
template <typename T>
using Outcome = tl::expected<T, Error>;

/// For `return failure({…});`
using Failure = tl::unexpected<Error>;

[[nodiscard]] inline Failure failure(Error error)
{
    return Failure(std::move(error));
}

} // namespace muster
