// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/incident_book.h"

#include <QJsonObject>

namespace muster::ui {

/// For pictures and tests: {"incident": {…} as incident::toJson(), "channelName", "channelUrl",
/// "severityName", "severityPosition"}.
[[nodiscard]] backend::IncidentRow incidentRowFromJson(const QJsonObject &json);
[[nodiscard]] QList<backend::IncidentRow> incidentRowsFromJson(const QJsonArray &json);

/// The row's members, and "timeline", "serviceNames"; what may follow is as in chat.
[[nodiscard]] backend::IncidentDetail incidentDetailFromJson(const QJsonObject &json);

} // namespace muster::ui
