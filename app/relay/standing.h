// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/accounts.h"

#include <QString>
#include <optional>

namespace muster::relay {

/// What keeps everybody from connecting.
enum class ConnectObstacle {
    None,
    NoApp, ///< no OAuth app is set up
    NoSecret, ///< its secret is not to be had
    AppGone, ///< the server does not have it any more
    SecretRefused, ///< the server does not take its secret
    BaseElsewhere, ///< browsers come back to another address, e.g. one that only the installation uses
    OnlyThisComputer, ///< they would come back to the computer that they run on
};

/// Whether, and how, whoever asks can connect their account now.
struct ConnectOffer
{
    bool isOpen = false; ///< there is an OAuth app, and browsers that come back reach this relay
    bool isRequired = false; ///< before they declare or change incidents
    /// For them alone, good once and for ten minutes. Of no use to anybody else, who is refused at its end,
    /// and so no secret. Empty unless open.
    QString link;
};

/// How whoever asks stands with connecting.
struct Standing
{
    ConnectOffer offer;
    std::optional<store::Account> account; ///< only where it matters: they ask for it, or the offer is open

    [[nodiscard]] bool mustConnectFirst() const { return offer.isRequired && !account; }
};

} // namespace muster::relay
