// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace muster::practice {

class Api;
class IntegrationCaller;

/// POST /commands/execute, with the call to the integration. @p caller must outlive @p api's use.
void addCommandExecution(Api &api, IntegrationCaller &caller);

} // namespace muster::practice
