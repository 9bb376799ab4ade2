// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/texts.h"
#include "app/settings/problem.h"

#include <QUrl>

namespace muster::settings {

/// What is wrong with a web address that others are to be reached at: http or https, a host, no user, no
/// query and no fragment. At most one problem.
[[nodiscard]] Problems addressProblems(const QString &path, const QUrl &url, const Texts &texts);

/// A problem when @p value is not within @p least and @p most.
[[nodiscard]] Problems rangeProblems(const QString &path, int value, int least, int most, const Texts &texts);

/// A problem when @p file is given and not absolute.
[[nodiscard]] Problems pathProblems(const QString &path, const QString &file, const Texts &texts);

} // namespace muster::settings
