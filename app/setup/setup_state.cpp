// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/setup/setup_state.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::setup {

const QList<StepName> &allSteps()
{
    static const QList<StepName> steps{StepName::Server,   StepName::SignIn, StepName::OAuthApp,
                                       StepName::Install,  StepName::Parts,  StepName::Record,
                                       StepName::RoundTrip};
    return steps;
}

QString stepName(StepName step)
{
    switch (step) {
    case StepName::Server:
        return u"server"_s;
    case StepName::SignIn:
        return u"sign-in"_s;
    case StepName::OAuthApp:
        return u"oauth-app"_s;
    case StepName::Install:
        return u"install"_s;
    case StepName::Parts:
        return u"parts"_s;
    case StepName::Record:
        return u"record"_s;
    case StepName::RoundTrip:
        return u"round-trip"_s;
    }
    Q_UNREACHABLE();
}

std::optional<StepName> stepFromName(const QString &name)
{
    for (const StepName step : allSteps()) {
        if (stepName(step) == name)
            return step;
    }
    return {};
}

const Step &SetupState::step(StepName name) const
{
    const auto found
        = std::find_if(steps.cbegin(), steps.cend(), [name](const Step &step) { return step.name == name; });
    Q_ASSERT(found != steps.cend());
    return *found;
}

int SetupState::doneCount() const
{
    return static_cast<int>(std::count_if(steps.cbegin(), steps.cend(),
                                          [](const Step &step) { return step.phase == StepPhase::Done; }));
}

} // namespace muster::setup
