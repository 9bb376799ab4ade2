// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/async.h"
#include "app/core/secret.h"
#include "app/secrets/secret_store.h"

#include <QHash>
#include <QStringList>

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
[[nodiscard]] Async<RelaySecrets> readSecrets(secrets::SecretStore *store, QStringList teams);

/// The OAuth app's; that there is none is no error.
[[nodiscard]] Async<Secret> readClientSecret(secrets::SecretStore *store);

} // namespace muster::backend
