// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/settings/settings.h"

namespace muster::test {

/// With what an administrator must fill in.
[[nodiscard]] inline settings::Settings goodSettings()
{
    using namespace Qt::StringLiterals;
    settings::Settings settings;
    settings.workspace.url = QUrl(u"https://chat.example.org"_s);
    settings.workspace.teams = {u"operations"_s};
    return settings;
}

} // namespace muster::test
