// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/secrets/secret_store.h"

namespace muster::secrets {

Async<void> SecretStore::look()
{
    co_return Outcome<void>();
}

Async<QString> SecretStore::place(SecretName)
{
    co_return QString();
}

Async<Secret> SecretStore::getOrShared(SecretName name)
{
    Outcome<Secret> own = co_await get(name);
    const bool isMissing = !own && own.error().kind == Error::Kind::NotFound;
    if (!isMissing || name.scope.isEmpty())
        co_return own;
    const SecretName withoutScope{name.kind, {}};
    Outcome<Secret> shared = co_await get(withoutScope);
    // The name that was asked for helps more than the shared one.
    if (!shared && shared.error().kind == Error::Kind::NotFound)
        co_return own;
    co_return shared;
}

} // namespace muster::secrets
