// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/mattermost/attachment.h"
#include "app/mattermost/capabilities.h"
#include "app/mattermost/dialog.h"

namespace muster::mattermost {

/// @p dialog with only what a server of these capabilities understands: dates and dynamic selects become
/// text, a multiselect a single one.
[[nodiscard]] Dialog fitted(Dialog dialog, const Capabilities &capabilities);

/// @p attachments without what such a server does not know.
[[nodiscard]] QList<Attachment> fitted(QList<Attachment> attachments, const Capabilities &capabilities);

} // namespace muster::mattermost
