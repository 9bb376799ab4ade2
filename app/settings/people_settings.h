// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/texts.h"
#include "app/settings/problem.h"

#include <QJsonObject>

namespace muster::settings {

class ObjectReader;

/// Who must have connected their Mattermost account before they declare or change incidents.
enum class MustConnect { Everyone, Nobody };

struct PeopleSettings
{
    /// Counts from when there is an OAuth app; who has not connected is offered to.
    MustConnect mustConnect = MustConnect::Everyone;

    bool operator==(const PeopleSettings &) const = default;
};

[[nodiscard]] QJsonObject toJson(const PeopleSettings &settings);
void read(ObjectReader &reader, PeopleSettings &settings);
[[nodiscard]] Problems problems(const PeopleSettings &settings, const Texts &texts);

} // namespace muster::settings
