// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace muster::practice {

class Api;
class IntegrationCaller;

/// POST /posts/{post_id}/actions/{action_id}: clicks on buttons and choices in menus. @p caller must outlive
/// the use of @p api.
void addPostActions(Api &api, IntegrationCaller &caller);

} // namespace muster::practice
