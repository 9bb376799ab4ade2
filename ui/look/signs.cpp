// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/look/signs.h"

using namespace Qt::StringLiterals;

namespace muster::ui {

Sign signOf(Condition condition)
{
    switch (condition) {
    case Condition::Triage:
        return {u"s-triage"_s, Tone::Neutral};
    case Condition::Started:
        return {u"s-started"_s, Tone::Bad};
    case Condition::Mitigated:
        return {u"s-mitigated"_s, Tone::Warn};
    case Condition::Resolved:
    case Condition::Done:
        return {u"s-resolved"_s, Tone::Ok};
    case Condition::Cancelled:
        return {u"s-cancelled"_s, Tone::Neutral};
    case Condition::ToDo:
        return {u"s-todo"_s, Tone::Neutral};
    case Condition::Working:
        return {u"s-working"_s, Tone::Accent};
    case Condition::Waiting:
        return {u"s-waiting"_s, Tone::Warn};
    case Condition::GivenUp:
    case Condition::Failed:
        return {u"s-failed"_s, Tone::Bad};
    case Condition::NeedsYou:
        return {u"key"_s, Tone::Bad};
    case Condition::Attention:
        return {u"s-warning"_s, Tone::Warn};
    case Condition::Note:
        break;
    }
    return {u"info"_s, Tone::Accent};
}

} // namespace muster::ui
