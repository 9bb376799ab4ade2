// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/relay/asker.h"
#include "app/relay/circumstances.h"
#include "app/relay/plan.h"
#include "app/relay/standing.h"

#include <chrono>
#include <optional>

namespace muster::relay {

/// Something about who is connected that no command said: from a browser, from the console, or found out in
/// the workspace.
struct PeopleOrder
{
    enum class What {
        Connect, ///< they showed that the account is theirs
        Disconnect, ///< the administrator ended it
        Restore, ///< and took that back
        Remind, ///< who is not connected is asked to
        Lose, ///< what they allowed is gone in the workspace, see `why`
    };

    What what = What::Connect;
    store::Account account; ///< of Disconnect, Remind and Lose: whose; the time does not matter
    QString locale; ///< theirs, as Mattermost has it
    QString why = {}; ///< one of loss::
};

/// Why somebody lost their connection, as the store has it.
namespace loss {
inline constexpr QLatin1StringView Deactivated("deactivated"); ///< the user is, in Mattermost
inline constexpr QLatin1StringView Revoked("revoked"); ///< they took back what they had allowed Muster
} // namespace loss

/// Nobody is reminded more often.
inline constexpr std::chrono::hours reminderInterval{24};

/// "connect", "disconnect", "restore", "remind", "lose"
[[nodiscard]] QString orderName(PeopleOrder::What what);
[[nodiscard]] std::optional<PeopleOrder::What> orderFromName(QStringView name);

/// Whom it is about, as the steps name them.
[[nodiscard]] Asker askerOf(const PeopleOrder &order);

/// Writes what it changes; whoever it is about hears of it by the plan, if there is something to be heard.
/// Conflict: a reminder of who is connected, or was reminded within reminderInterval; Disabled: of who cannot
/// connect now.
[[nodiscard]] Outcome<Plan> planPeople(store::Connection &connection, const PeopleOrder &order,
                                       const ConnectOffer &offer, const Circumstances &now);

} // namespace muster::relay
