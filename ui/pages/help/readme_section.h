// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace muster::ui {

/// What stands below the heading @p title ("## Title") of a Markdown text, up to the next of its kind; empty
/// when there is none.
[[nodiscard]] QString sectionOf(const QString &markdown, const QString &title);

/// How to connect a workspace, as README has it, or as it is translated.
[[nodiscard]] QString connectInstructions(const QString &language);

} // namespace muster::ui
