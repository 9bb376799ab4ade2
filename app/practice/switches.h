// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <chrono>

namespace muster::practice {

/// The settings of the server that change what it does here; the config routes read and write them.
struct Switches
{
    QString siteName = QStringLiteral("Practice");
    bool commands = true;
    bool incomingWebhooks = true;
    bool oauthServiceProvider = true;
    bool dynamicClientRegistration = false; ///< 11.6 only
    bool desktopLandingPage = true; ///< 11.6 only: a fresh profile is asked where to view the workspace
    bool multifactor = false;
    QString siteUrl; ///< empty: the address that it listens at
    QString allowedUntrustedInternalConnections = QStringLiteral("127.0.0.1 localhost ::1");
    bool botAccountCreation = true;
    bool userAccessTokens = true;
    bool postUsernameOverride = false;
    bool postIconOverride = false;
    bool showEmailAddress = true;
    bool openServer = true;
    bool developer = false;
    int postEditTimeLimitSeconds = -1; ///< -1: none; older servers need a licence for it
    int maximumLoginAttempts = 10;
    int maximumChannelsPerTeam = 2000;
    int maximumUsersPerTeam = 50;
    int maximumPayloadBytes = 300'000; ///< 11.6 only
    int outgoingRequestTimeoutSeconds = 30; ///< 11.6: also how long a trigger id lives
    bool rateLimit = false;
    int rateLimitPerSecond = 10;
    int rateLimitBurst = 100;
    bool rateLimitByUser = false;

    // No settings of the server, but what a client may meet
    QString claimedVersion; ///< e.g. "5.30.0"; empty: the one it speaks as
    std::chrono::seconds clockError{0}; ///< how far its clock is off
};

} // namespace muster::practice
