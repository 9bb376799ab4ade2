// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/incident/duration.h"

#include "app/core/texts.h"

using namespace Qt::StringLiterals;

namespace muster::incident {

QString durationText(std::chrono::milliseconds duration, const Texts &texts)
{
    using namespace std::chrono;
    const auto total = static_cast<int>(duration_cast<minutes>(duration).count());
    if (total < 1)
        return texts.translate("Duration", "less than a minute");
    const QString minute = texts.translate("Duration", "%1 min").arg(total % 60);
    const QString hour = texts.translate("Duration", "%1 h").arg(total / 60 % 24);
    const int days = total / (24 * 60);
    // Two units say enough; one that is zero says nothing.
    if (days > 0) {
        const QString day = texts.translate("Duration", "%n day(s)", nullptr, days);
        return total / 60 % 24 == 0 ? day : day + u' ' + hour;
    }
    if (total < 60)
        return minute;
    return total % 60 == 0 ? hour : hour + u' ' + minute;
}

} // namespace muster::incident
