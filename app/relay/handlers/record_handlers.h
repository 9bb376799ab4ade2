// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/record/incident_record.h"
#include "app/relay/step_handler.h"

namespace muster::relay {

/// Makes the incident in the record, which knows it again by the draft's id.
class RecordCreateHandler final : public StepHandler
{
public:
    explicit RecordCreateHandler(record::IncidentRecord &record);

    [[nodiscard]] Async<QJsonObject> run(store::Step step, StepContext context) override;
    [[nodiscard]] LocalEffect local(const store::Step &step) override;

private:
    record::IncidentRecord &m_record;
};

/// Changes the incident's status in the record; one that is there already is success.
class RecordStatusHandler final : public StepHandler
{
public:
    explicit RecordStatusHandler(record::IncidentRecord &record);

    [[nodiscard]] Async<QJsonObject> run(store::Step step, StepContext context) override;
    [[nodiscard]] LocalEffect local(const store::Step &step) override;

private:
    record::IncidentRecord &m_record;
};

} // namespace muster::relay
