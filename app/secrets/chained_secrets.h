// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/secrets/secret_store.h"

#include <memory>
#include <vector>

namespace muster::secrets {

/// Several stores as one: the first that has a secret gives it, the first that can keep one keeps it.
class ChainedSecrets final : public SecretStore
{
public:
    /// @p stores holds one at least.
    explicit ChainedSecrets(std::vector<std::unique_ptr<SecretStore>> stores);

    /// NotFound only when no store has it; any other error ends the search, so that a file with wrong
    /// permissions is said and not skipped.
    [[nodiscard]] Async<Secret> get(SecretName name) override;
    [[nodiscard]] Async<void> set(SecretName name, Secret secret) override;
    /// Of the store that has it.
    [[nodiscard]] Async<QString> place(SecretName name) override;
    /// From every store that can.
    [[nodiscard]] Async<void> remove(SecretName name) override;

private:
    std::vector<std::unique_ptr<SecretStore>> m_stores;
};

} // namespace muster::secrets
