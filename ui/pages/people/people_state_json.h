// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/people/people_state.h"

#include <QJsonArray>
#include <QJsonObject>

namespace muster::ui {

[[nodiscard]] PeopleState peopleStateFromJson(const QJsonObject &json);
[[nodiscard]] QList<backend::PersonRow> personRowsFromJson(const QJsonArray &json);

} // namespace muster::ui
