// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/async.h"
#include "app/core/secret.h"
#include "app/secrets/secret_store.h"
#include "app/settings/settings.h"

#include <QHash>

namespace muster::backend {

/// What the relay must keep to itself, read once at its start.
struct RelaySecrets
{
    Secret botToken;
    QHash<QString, Secret> commandTokens; ///< by the team's URL name
    Secret callbackKey;
    Secret clientSecret; ///< of the OAuth app; empty: there is none
};

/// NotFound when the bot's token or a team's command token is missing. The callback key is made when there
/// is none; Invalid when @p store can not keep it, or the one given is too short to protect anything.
/// What a relay by @p settings has no use for is not asked of @p store: it may have to ask a person.
[[nodiscard]] Async<RelaySecrets> readSecrets(secrets::SecretStore *store, settings::Settings settings);

/// Of the OAuth app in @p settings; that there is none is no error.
[[nodiscard]] Async<Secret> readClientSecret(secrets::SecretStore *store, settings::OAuthSettings settings);

} // namespace muster::backend
