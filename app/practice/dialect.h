// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/http/message.h"
#include "app/practice/version.h"

#include <QLatin1StringView>
#include <chrono>

namespace muster::practice {

/// All in which the two versions differ, as recorded: one table, so that no route asks for a version.
struct Dialect
{
    Version version;
    QByteArray versionId; ///< X-Version-Id
    http::Headers everyAnswer; ///< besides Content-Type, X-Request-Id, X-Version-Id, Vary

    std::chrono::milliseconds triggerLifetime;
};

[[nodiscard]] const Dialect &dialectOf(Version version);

} // namespace muster::practice
