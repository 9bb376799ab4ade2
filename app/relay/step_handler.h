// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/async.h"
#include "app/relay/circumstances.h"
#include "app/relay/steps.h"
#include "app/store/incidents.h"
#include "app/store/journal.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace muster::relay {

/// What a handler is told beside its step.
struct StepContext
{
    Circumstances now;
    std::optional<store::KnownIncident>
        known; ///< the step's incident and its channel, as the mirror has them
    QList<store::Step> before; ///< the steps that it needs or came after, as they ended

    /// No try of this step was begun before. False also after a restart: a crash may have cut off a try
    /// whose effect is there.
    bool fresh = true;

    /// Writes down what a later try must know, before the effect; it becomes Step::result of that try.
    std::function<Async<void>(QJsonObject)> remember;
};

/// An effect in the relay's own store.
struct LocalEffect
{
    std::function<Outcome<QJsonObject>(store::Connection &)>
        bring; ///< on the store's thread, inside a write; yields Step::result
    std::function<void()> durable; ///< to be called once that write is committed
};

/// Brings about the effect of one kind of step; the only place that calls out. One try a call: the runner
/// repeats it. Recognises an effect that is there already, so that trying again does no harm.
class StepHandler
{
public:
    StepHandler() = default;
    StepHandler(const StepHandler &) = delete;
    StepHandler &operator=(const StepHandler &) = delete;
    virtual ~StepHandler() = default;

    /// Yields Step::result.
    [[nodiscard]] virtual Async<QJsonObject> run(store::Step step, StepContext context) = 0;

    /// Instead of run(), where the effect can commit together with the step's outcome: there is no moment
    /// between the two. Without `bring`: it can not.
    [[nodiscard]] virtual LocalEffect local(const store::Step &) { return {}; }
};

using StepHandlers = std::map<StepKind, std::unique_ptr<StepHandler>>;

} // namespace muster::relay
