// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/texts.h"
#include "app/relay/circumstances.h"
#include "app/relay/steps.h"

#include <QList>

namespace muster::relay {

/// What a reply step says, when it runs. @p parts are the steps it came after, as they ended: what of them
/// did not work out is told, and that a channel was restored.
[[nodiscard]] QString replyText(const step::Reply &reply, const std::optional<store::KnownIncident> &known,
                                const QList<store::Step> &parts, const Circumstances &now);

} // namespace muster::relay
