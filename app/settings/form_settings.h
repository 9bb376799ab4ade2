// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/texts.h"
#include "app/incident/form_field.h"
#include "app/settings/problem.h"

#include <QJsonObject>

namespace muster::settings {

class ObjectReader;

/// What the form of a new incident asks for, in its order. The title is always asked and required.
struct FormSettings
{
    QList<incident::FormField> fields = incident::allFormFields();
    QList<incident::FormField> required{incident::FormField::Title};

    bool operator==(const FormSettings &) const = default;
};

[[nodiscard]] QJsonObject toJson(const FormSettings &settings);
void read(ObjectReader &reader, FormSettings &settings);
[[nodiscard]] Problems problems(const FormSettings &settings, const Texts &texts);

} // namespace muster::settings
