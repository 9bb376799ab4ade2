// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/journal.h"

#include <QList>

namespace muster::relay {

/// Where a delivery stands with its plan until the journal has them: one row on one page, so that what is
/// committed before the answer is as little as it can be. Whoever puts one in unfolds first what is there, so
/// that a plan is made from all that came before, and never more than one stands here.
class Inbox
{
public:
    /// What went into the journal.
    struct Unfolded
    {
        int deliveries = 0;
        QList<store::Step> steps; ///< in order
    };

    [[nodiscard]] static store::Schema schema();

    /// @p steps are untried and of this delivery.
    [[nodiscard]] static Outcome<void> put(store::Connection &connection, const store::Delivery &delivery,
                                           const QList<store::Step> &steps);
    /// Moves everything into the journal, and remembers what was declared.
    [[nodiscard]] static Outcome<Unfolded> unfold(store::Connection &connection);
};

} // namespace muster::relay
