// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QWidget>

namespace muster::ui {

/// What the keyboard comes to in @p root, in the order of its layouts.
[[nodiscard]] QList<QWidget *> stopsIn(QWidget *root);

/// Lets Tab go in that order: without it, what was made later comes last wherever it stands. @p stops are
/// those of the last time, and are renewed.
void tabAlongLayout(QWidget *root, QList<QWidget *> &stops);

} // namespace muster::ui
