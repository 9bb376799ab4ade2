// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/async.h"
#include "app/core/secret.h"
#include "app/secrets/secret_name.h"

namespace muster::secrets {

/// Where secrets are kept. Lives as long as the backend.
class SecretStore
{
public:
    SecretStore() = default;
    SecretStore(const SecretStore &) = delete;
    SecretStore &operator=(const SecretStore &) = delete;
    virtual ~SecretStore() = default;

    /// The secret of exactly that name, or NotFound whose `what` says where to put one.
    [[nodiscard]] virtual Async<Secret> get(SecretName name) = 0;

    /// The secret of @p name; where it has none of its own, the one without a scope.
    [[nodiscard]] virtual Async<Secret> getOrShared(SecretName name);

    /// Invalid where nothing can be kept or the secret can not be (empty, line breaks).
    [[nodiscard]] virtual Async<void> set(SecretName name, Secret secret) = 0;

    /// Where that secret is kept, for people, e.g. a file's path; empty: nowhere, or not to be told.
    [[nodiscard]] virtual Async<QString> place(SecretName name);

    /// Whether it keeps what is given to it, as far as can be known without asking a person for anything.
    [[nodiscard]] virtual Async<void> look();

    /// Success also when there was none.
    [[nodiscard]] virtual Async<void> remove(SecretName name) = 0;
};

} // namespace muster::secrets
