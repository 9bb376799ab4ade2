// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/step_retry.h"

#include "app/net/retry.h"
#include "app/relay/step_error.h"

using namespace Qt::StringLiterals;

namespace muster::relay {

namespace {

/// When the step is tried again; nothing when it is not.
std::optional<QDateTime> nextTry(const store::Step &step, const StepError &error, const QDateTime &now,
                                 double random)
{
    if (remedyFor(error.error.kind) == Remedy::GiveUp)
        return std::nullopt;
    net::Attempts attempts;
    attempts.failures = step.attempts;
    attempts.sinceFirst = std::chrono::milliseconds(error.since.msecsTo(now));
    attempts.retryAfter = error.error.retryAfter;
    const auto wait = net::waitBeforeRetry({}, attempts, random);
    if (!wait)
        return std::nullopt;
    const QDateTime due = now.addMSecs(wait->count());
    if (step.notAfter.isValid() && due > step.notAfter)
        return std::nullopt;
    return due;
}

} // namespace

store::Step afterFailure(store::Step step, const Error &error, const QDateTime &now, double random)
{
    StepError latest = errorOf(step);
    latest.error = error;
    if (!latest.since.isValid())
        latest.since = now;
    ++step.attempts;
    if (const std::optional<QDateTime> due = nextTry(step, latest, now, random)) {
        step.dueAt = *due;
        latest.told = true;
    } else {
        step.state = store::StepState::Dead;
    }
    step.error = toJson(latest);
    return step;
}

store::Step afterSuccess(store::Step step, const QJsonObject &result)
{
    ++step.attempts;
    step.state = store::StepState::Done;
    step.result = result;
    step.error = {};
    return step;
}

store::Step afterItsEnd(store::Step step, const QDateTime &now)
{
    step.state = store::StepState::Skipped;
    if (step.error.isEmpty()) {
        StepError tooLate;
        tooLate.error = errorSaying(Error::Kind::Timeout, Wording::translate("Relay", "This came too late."),
                                    "not after "_L1 + step.notAfter.toString(Qt::ISODateWithMs));
        tooLate.since = now;
        step.error = toJson(tooLate);
    }
    return step;
}

store::Step afterRestart(store::Step step, const QDateTime &now)
{
    const bool failed = step.state == store::StepState::Waiting && !step.error.isEmpty();
    if (failed && remedyFor(errorOf(step).error.kind) == Remedy::NeedsAdministrator)
        step.dueAt = qMin(step.dueAt, now);
    return step;
}

} // namespace muster::relay
