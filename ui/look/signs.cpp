// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/look/signs.h"

using namespace Qt::StringLiterals;

namespace muster::ui {

Sign signOf(State state)
{
    switch (state) {
    case State::Triage:
        return {u"s-triage"_s, Tone::Neutral};
    case State::Started:
        return {u"s-started"_s, Tone::Bad};
    case State::Mitigated:
        return {u"s-mitigated"_s, Tone::Warn};
    case State::Resolved:
    case State::Done:
        return {u"s-resolved"_s, Tone::Ok};
    case State::Cancelled:
        return {u"s-cancelled"_s, Tone::Neutral};
    case State::ToDo:
        return {u"s-todo"_s, Tone::Neutral};
    case State::Working:
        return {u"s-working"_s, Tone::Accent};
    case State::Waiting:
        return {u"s-waiting"_s, Tone::Warn};
    case State::GivenUp:
    case State::Failed:
        return {u"s-failed"_s, Tone::Bad};
    case State::NeedsYou:
        return {u"key"_s, Tone::Bad};
    case State::Attention:
        return {u"s-warning"_s, Tone::Warn};
    case State::Note:
        break;
    }
    return {u"info"_s, Tone::Accent};
}

} // namespace muster::ui
