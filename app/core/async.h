// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/outcome.h"

#include <QCoroTask>

namespace muster {

/// What a service that waits returns. Parameters of such functions go by value, one co_await a line.
template <typename T>
using Async = QCoro::Task<Outcome<T>>;

} // namespace muster
