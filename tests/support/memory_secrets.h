// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/secrets/secret_store.h"

#include <QHash>
#include <QStringList>
#include <optional>

namespace muster::test {

/// Secrets in memory, which outlive whoever writes them; can be told to refuse all, or to keep no more.
class MemorySecrets final : public secrets::SecretStore
{
public:
    [[nodiscard]] Async<Secret> get(secrets::SecretName name) override
    {
        const QString key = secrets::variableName(name);
        asked.append(key);
        if (refusal)
            co_return failure(*refusal);
        if (!kept.contains(key))
            co_return failure({.kind = Error::Kind::NotFound, .what = key});
        co_return kept.value(key);
    }

    [[nodiscard]] Async<void> set(secrets::SecretName name, Secret secret) override
    {
        if (refusal)
            co_return failure(*refusal);
        if (setsLeft == 0)
            co_return failure({.kind = Error::Kind::Storage, .what = QStringLiteral("full")});
        --setsLeft;
        kept.insert(secrets::variableName(name), secret);
        co_return Outcome<void>();
    }

    [[nodiscard]] Async<QString> place(secrets::SecretName name) override
    {
        const bool isHere = !refusal && kept.contains(secrets::variableName(name));
        co_return isHere ? QStringLiteral("memory") : QString();
    }

    [[nodiscard]] Async<void> remove(secrets::SecretName name) override
    {
        if (refusal)
            co_return failure(*refusal);
        if (isReadOnly)
            co_return failure({.kind = Error::Kind::Invalid, .what = QStringLiteral("read only")});
        kept.remove(secrets::variableName(name));
        co_return Outcome<void>();
    }

    [[nodiscard]] Async<void> look() override
    {
        if (refusal)
            co_return failure(*refusal);
        co_return Outcome<void>();
    }

    QHash<QString, Secret> kept; ///< by variable name
    QStringList asked; ///< variable names, in the order in which somebody wanted to have them
    std::optional<Error> refusal; ///< of every call
    bool isReadOnly = false; ///< as the environment is: nothing is removed
    int setsLeft = -1; ///< negative: any number
};

} // namespace muster::test
