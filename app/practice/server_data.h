// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/practice/version.h"

#include <QJsonObject>
#include <QString>

namespace muster::practice {

/// One part of what a server of that version says of itself, as recorded: "config", "client_config",
/// "client_config_of_strangers", "roles".
[[nodiscard]] QJsonValue serverData(Version version, const QString &part);

} // namespace muster::practice
