// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/texts.h"
#include "app/settings/problem.h"

#include <QJsonObject>
#include <QStringView>
#include <optional>

namespace muster::settings {

class ObjectReader;

enum class Theme {
    System, ///< as the desktop is, and follows it
    Light,
    Dark,
};

/// Stable lower-case name: "system", "light", "dark".
[[nodiscard]] QString themeName(Theme theme);
[[nodiscard]] std::optional<Theme> themeFromName(QStringView name);

/// How the console presents itself. The relay does not mind.
struct ConsoleSettings
{
    QString language; ///< "en" or "de"; empty: the system's
    Theme theme = Theme::System;
    bool startWithSession = false; ///< start Muster when the user logs in
    bool closeToTray = true; ///< closing the window keeps the relay

    bool operator==(const ConsoleSettings &) const = default;
};

[[nodiscard]] QJsonObject toJson(const ConsoleSettings &settings);
void read(ObjectReader &reader, ConsoleSettings &settings);
[[nodiscard]] Problems problems(const ConsoleSettings &settings, const Texts &texts);

} // namespace muster::settings
