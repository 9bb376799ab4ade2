// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/practice/reply.h"

namespace muster::practice {

class Call;

/// How the server refuses a browser: a page that leads on to /error with the message, signed so that nobody
/// else can put words there. @p type may be empty.
[[nodiscard]] Reply leadToError(const Call &call, const Problem &problem, const QString &type = {});

} // namespace muster::practice
