// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/texts.h"
#include "app/relay/circumstances.h"

#include <QString>

namespace muster::relay {

/// The status does not allow it: what it is, and what is allowed.
[[nodiscard]] QString notAllowedText(const store::KnownIncident &known, incident::Status status,
                                     const Circumstances &now, const Texts &texts);

/// Why something did not work and who can do what about it, as a sentence of its own.
[[nodiscard]] QString reasonText(const Error &error, const Texts &texts);

} // namespace muster::relay
