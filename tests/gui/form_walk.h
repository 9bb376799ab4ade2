// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringList>

class QWidget;

namespace muster::test {

/// Controls of @p page that a screen reader could not name.
[[nodiscard]] QStringList namelessControls(const QWidget &page);

/// Words of @p page that are cut or have no room.
[[nodiscard]] QStringList cutTexts(const QWidget &page);

/// The object names of FormEditors in the order in which Tab reaches them.
[[nodiscard]] QStringList tabOrder(QWidget &page);

} // namespace muster::test
