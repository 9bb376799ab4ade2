// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/invocation.h"
#include "app/core/outcome.h"
#include "app/secrets/secret_store.h"
#include "app/settings/settings.h"

#include <memory>

namespace muster::cli {

/// The settings of the invocation's file. An Error's `detail` has every problem, one a line.
[[nodiscard]] Outcome<settings::Settings> loadSettings(const Invocation &invocation);

/// The environment first, then the invocation's secrets file.
[[nodiscard]] std::unique_ptr<secrets::SecretStore> secretsOf(const Invocation &invocation);

} // namespace muster::cli
