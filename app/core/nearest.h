// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

namespace muster {

/// How many letters must be added, removed, replaced or swapped with their neighbour to make one word of the
/// other; case counts not.
[[nodiscard]] int editDistance(const QString &one, const QString &other);

/// The candidate that @p word was probably meant to be: the one with the least distance, at most a third of
/// the word's letters (but at least one), else the first that begins with it. Empty when there is none.
[[nodiscard]] QString nearest(const QString &word, const QStringList &candidates);

} // namespace muster
