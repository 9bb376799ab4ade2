// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

namespace muster::bench {

/// How much is measured. Less than the defaults tells little, but shows that everything runs.
struct Options
{
    QStringList only; ///< names of benches; empty: all
    int seconds = 30; ///< how long the load lasts, and how long an idle relay is watched
    int rounds = 40; ///< how often each side of a comparison has its turn
    int incidents = 100'000; ///< in the full store
    int deliveries = 1'000'000; ///< in the full store
    QString output; ///< where the figures go as JSON
};

/// Of the program's arguments; ends the program when they ask for help, or with 2 when they are wrong.
[[nodiscard]] Options parseOptions(const QStringList &arguments, const QStringList &benches);

} // namespace muster::bench
