// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/incident/incident.h"

namespace muster::test {

/// Checkout is down since 03:04, declared by Ana.
[[nodiscard]] inline incident::Incident sampleIncident()
{
    using namespace Qt::StringLiterals;
    incident::Incident incident;
    incident.id = u"0b0f3a52-6f1c-4b8e-9d5a-2f4f6d3f1a11"_s;
    incident.recordId = incident.id;
    incident.number = 12;
    incident.title = u"Checkout is down"_s;
    incident.severity = u"sev1"_s;
    incident.declaredBy = {u"anaanaanaanaanaanaanaanaan"_s, {}, u"Ana Braun"_s};
    incident.createdAt = QDateTime({2026, 3, 2}, {3, 4, 5, 678}, Qt::UTC);
    incident.startedAt = incident.createdAt;
    incident.updatedAt = incident.createdAt;
    return incident;
}

[[nodiscard]] inline incident::Catalogue sampleCatalogue()
{
    using namespace Qt::StringLiterals;
    return {{{u"sev1"_s, u"SEV1"_s, 0, u"critical"_s}, {u"sev2"_s, u"Major"_s, 1, {}}},
            {{u"web"_s, u"Web shop"_s, {}}, {u"pay"_s, u"Payments"_s, {}}}};
}

} // namespace muster::test
