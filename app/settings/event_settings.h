// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/texts.h"
#include "app/incident/event.h"
#include "app/settings/problem.h"

#include <QJsonObject>

namespace muster::settings {

class ObjectReader;

/// What is posted into the incident's channel.
struct EventSettings
{
    QList<incident::EventKind> posted = incident::allEventKinds();

    bool operator==(const EventSettings &) const = default;
};

[[nodiscard]] QJsonObject toJson(const EventSettings &settings);
void read(ObjectReader &reader, EventSettings &settings);
[[nodiscard]] Problems problems(const EventSettings &settings, const Texts &texts);

} // namespace muster::settings
