// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/incidents/incidents_state.h"

#include <QJsonObject>

namespace muster::ui {

/// For pictures and tests: {"now", "source", "trouble", "recordName", "isPractice", "severities", "detail",
/// "isUnderWay", "refusal", "declaring": {"errors", "refusal", "isSending"}}; the form of a new incident asks
/// for all there is. The rows are "incidents" (incidentRowsFromJson()).
[[nodiscard]] IncidentsState incidentsStateFromJson(const QJsonObject &json, const Texts &texts = {});

} // namespace muster::ui
