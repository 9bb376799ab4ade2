// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace muster::practice {

class Api;

/// POST /hooks/commands/{id}, what a response_url leads to: no token needed, 5 uses, 30 minutes.
void addResponseHooks(Api &api);

} // namespace muster::practice
