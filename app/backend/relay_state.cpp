// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/relay_state.h"

using namespace Qt::StringLiterals;

namespace muster::backend {

QString phaseName(RelayPhase phase)
{
    switch (phase) {
    case RelayPhase::NotSetUp:
        return u"not-set-up"_s;
    case RelayPhase::Off:
        return u"off"_s;
    case RelayPhase::Starting:
        return u"starting"_s;
    case RelayPhase::Running:
        return u"running"_s;
    case RelayPhase::Draining:
        return u"draining"_s;
    case RelayPhase::Failed:
        return u"failed"_s;
    }
    Q_UNREACHABLE();
}

std::optional<RelayPhase> phaseFromName(QStringView name)
{
    for (const RelayPhase phase : {RelayPhase::NotSetUp, RelayPhase::Off, RelayPhase::Starting,
                                   RelayPhase::Running, RelayPhase::Draining, RelayPhase::Failed}) {
        if (phaseName(phase) == name)
            return phase;
    }
    return std::nullopt;
}

} // namespace muster::backend
