// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/texts.h"
#include "app/incident/incident.h"
#include "app/settings/problem.h"

#include <QJsonObject>

namespace muster::settings {

class ObjectReader;

/// Where incidents are kept, and what a new one can be given to choose from.
struct RecordSettings
{
    QString kind = QStringLiteral("built-in"); ///< the only one so far
    incident::Catalogue catalogue = defaultCatalogue(); ///< of the built-in record

    bool operator==(const RecordSettings &) const = default;

    /// Severities SEV1 to SEV4, no services.
    [[nodiscard]] static incident::Catalogue defaultCatalogue();
};

[[nodiscard]] QJsonObject toJson(const RecordSettings &settings);
void read(ObjectReader &reader, RecordSettings &settings);
[[nodiscard]] Problems problems(const RecordSettings &settings, const Texts &texts);

} // namespace muster::settings
