// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace muster::bench {

struct StoreSize
{
    int incidents = 0;
    int deliveries = 0;
};

/// Makes @p file a store after years of work: the newest incidents are open, each has a channel, each
/// delivery a step that is done.
void fillStore(const QString &file, StoreSize size);

/// The channel of one of its incidents, by its place in the order of time.
[[nodiscard]] QString channelOfIncident(int index);

} // namespace muster::bench
