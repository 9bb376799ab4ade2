// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/practice/call.h"
#include "app/practice/model.h"

namespace muster::practice {

/// As the caller may see him: himself whole, others without what is private.
[[nodiscard]] QJsonObject shownUser(const Call &call, const User &user);

/// The user in the path ("me" is the caller); 400 for no id, 404 for an unknown one.
[[nodiscard]] Result<User *> userInPath(const Call &call);

} // namespace muster::practice
