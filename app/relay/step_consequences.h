// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/relay/circumstances.h"
#include "app/store/journal.h"

#include <QList>

namespace muster::relay {

/// What a try made of its step.
struct Settlement
{
    store::Step step; ///< as it is written down
    bool firstFailure = false; ///< it will be tried again, and nobody was told yet that it takes longer
    QList<store::Step> unfinished; ///< the incident's other steps that are not settled
};

/// On the store's thread, in the transaction that writes @p settlement down: brings the mirror up to date and
/// appends the steps that follow, which it returns.
[[nodiscard]] Outcome<QList<store::Step>> writeConsequences(store::Connection &connection,
                                                            const Settlement &settlement,
                                                            const Circumstances &now);

} // namespace muster::relay
