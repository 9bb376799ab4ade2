// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QProcessEnvironment>

namespace muster::backend {

/// Of @p ours, what a window needs: display, session, language, fonts, proxies. Nothing else goes to a
/// process that shows pages of others: headless, Muster's own secrets are in the environment.
[[nodiscard]] QProcessEnvironment browserEnvironment(const QProcessEnvironment &ours);

} // namespace muster::backend
