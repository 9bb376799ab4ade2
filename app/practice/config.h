// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/practice/switches.h"
#include "app/practice/version.h"

#include <QJsonObject>

namespace muster::practice {

/// What the configuration of a real server says, with the switches of this one in their places.
[[nodiscard]] QJsonObject serverConfig(Version version, const Switches &switches, const QString &siteUrl);

/// @p switches as that configuration (or a part of one) wants them; what it does not name stays.
[[nodiscard]] Switches switchesFrom(const QJsonObject &config, Switches switches);

/// config/client?format=old: all values are strings. A stranger is told less.
[[nodiscard]] QJsonObject clientConfig(Version version, const Switches &switches, const QString &siteUrl,
                                       bool isStranger);

} // namespace muster::practice
