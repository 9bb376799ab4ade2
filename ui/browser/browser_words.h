// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QString;

namespace muster::ui {

/// tr() speaks @p language ("de") from here on; one that we do not speak stays English.
void speak(const QString &language);

} // namespace muster::ui
