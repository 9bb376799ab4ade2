// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/error.h"

/// How a visit of the browser fails: each with its code of oauth::browserCode and its sentence.
namespace muster::backend::browser_errors {

[[nodiscard]] Error closed();
[[nodiscard]] Error busy();
[[nodiscard]] Error late();
[[nodiscard]] Error hung();
[[nodiscard]] Error missing(const QString &program);
[[nodiscard]] Error crashed(const QString &detail);
/// Of the system's browser: none opened, nobody answered in it, and the person no longer wants to.
[[nodiscard]] Error noneToOpen();
[[nodiscard]] Error unanswered();
[[nodiscard]] Error givenUp();
/// It said what no helper of ours says.
[[nodiscard]] Error garbled(const QString &detail);
/// @p word is one of browser_wire::word.
[[nodiscard]] Error fromWord(const QString &word, const QString &detail);

} // namespace muster::backend::browser_errors
