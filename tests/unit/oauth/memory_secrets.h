// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/secrets/secret_store.h"

#include <QHash>
#include <optional>

namespace muster::test {

/// Secrets in memory, which outlives the keepers that write them; can be told to keep no more, or to be
/// locked.
class MemorySecrets final : public secrets::SecretStore
{
public:
    [[nodiscard]] Async<Secret> get(secrets::SecretName name) override
    {
        if (isLocked)
            co_return failure(locked());
        const QString key = secrets::variableName(name);
        if (!kept.contains(key))
            co_return failure({.kind = Error::Kind::NotFound, .what = key});
        co_return kept.value(key);
    }

    [[nodiscard]] Async<void> set(secrets::SecretName name, Secret secret) override
    {
        if (isLocked || setsLeft == 0)
            co_return failure(locked());
        --setsLeft;
        ++sets;
        kept.insert(secrets::variableName(name), secret);
        co_return Outcome<void>();
    }

    [[nodiscard]] Async<void> remove(secrets::SecretName name) override
    {
        kept.remove(secrets::variableName(name));
        co_return Outcome<void>();
    }

    QHash<QString, Secret> kept;
    int sets = 0; ///< so far
    int setsLeft = -1; ///< negative: any number
    bool isLocked = false;

private:
    static Error locked() { return {.kind = Error::Kind::Storage, .what = QStringLiteral("locked")}; }
};

} // namespace muster::test
