// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace muster::practice {

class Api;
class IntegrationCaller;

/// POST /actions/dialogs/open, …/submit and, on newer servers, …/lookup. @p caller must outlive the use of @p
/// api.
void addDialogs(Api &api, IntegrationCaller &caller);

} // namespace muster::practice
