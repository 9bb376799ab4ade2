// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/texts.h"
#include "app/settings/problem.h"

#include <QJsonObject>

namespace muster::settings {

class ObjectReader;

/// Where the journal and the built-in record are kept.
struct StoreSettings
{
    QString file; ///< absolute; empty: muster/muster.sqlite in the user's data folder

    bool operator==(const StoreSettings &) const = default;
};

/// The file to open: the setting, or its default under QStandardPaths::GenericDataLocation.
[[nodiscard]] QString storeFile(const StoreSettings &settings);

[[nodiscard]] QJsonObject toJson(const StoreSettings &settings);
void read(ObjectReader &reader, StoreSettings &settings);
[[nodiscard]] Problems problems(const StoreSettings &settings, const Texts &texts);

} // namespace muster::settings
