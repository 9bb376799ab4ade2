// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/texts.h"
#include "app/setup/local_remains.h"

namespace muster::backend {

/// Where the console remembers its window: window.ini under QStandardPaths::GenericDataLocation.
[[nodiscard]] QString windowFile();

/// What the console keeps besides its settings, at its default places.
[[nodiscard]] QList<setup::LocalFile> consoleFiles(const Texts &texts);

} // namespace muster::backend
