// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/shell/page_makers.h"

class QUrl;

namespace muster::ui {

/// Opens @p url where it leads: a channel of the practice workspace on its page, all else in the browser.
void openLink(const PageContext &context, const QUrl &url);

} // namespace muster::ui
