// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLatin1StringView>
#include <span>

namespace muster::practice {

/// What the server says with one id.
struct ProblemRow
{
    QLatin1StringView id;
    int status;
    QLatin1StringView message;
    QLatin1StringView newerMessage; ///< of 11.6; empty: the same
};

/// As the recordings have them, sorted by id.
[[nodiscard]] std::span<const ProblemRow> problemRows();
/// Those of applications, codes and tokens.
[[nodiscard]] std::span<const ProblemRow> oauthProblemRows();

} // namespace muster::practice
