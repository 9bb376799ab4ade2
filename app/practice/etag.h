// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/practice/call.h"

namespace muster::practice {

/// @p reply with an Etag of the server's version and @p state; 304 when the caller has that already.
[[nodiscard]] Reply tagged(const Call &call, Reply reply, const QString &state);

} // namespace muster::practice
