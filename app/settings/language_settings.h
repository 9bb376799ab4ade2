// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/texts.h"
#include "app/settings/problem.h"

#include <QJsonObject>

namespace muster::settings {

class ObjectReader;

/// In which language we speak. People read chat in their own one.
struct LanguageSettings
{
    /// For people whose language we do not speak, and for what a whole channel reads: "en" or "de".
    QString defaultLanguage = QStringLiteral("en");

    bool operator==(const LanguageSettings &) const = default;
};

[[nodiscard]] QJsonObject toJson(const LanguageSettings &settings);
void read(ObjectReader &reader, LanguageSettings &settings);
[[nodiscard]] Problems problems(const LanguageSettings &settings, const Texts &texts);

} // namespace muster::settings
