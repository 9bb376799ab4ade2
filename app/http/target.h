// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/http/message.h"

namespace muster::http {

/// Fills in target, path and query of @p request from what stands in the request line. False when it is not
/// in origin form (RFC 9112 section 3.2.1), or its path is not percent-encoded UTF-8 free of control
/// characters.
[[nodiscard]] bool readTarget(QByteArrayView target, Request &request);

} // namespace muster::http
