// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace muster::practice {

class Api;

/// The team and the people that a workspace starts with (Options::withPeople).
void populate(Api &api);

} // namespace muster::practice
