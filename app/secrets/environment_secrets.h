// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/texts.h"
#include "app/secrets/secret_store.h"

#include <QProcessEnvironment>

namespace muster::secrets {

/// Secrets from environment variables, named as variableName() says. Can not keep any.
class EnvironmentSecrets final : public SecretStore
{
public:
    explicit EnvironmentSecrets(QProcessEnvironment environment, Texts texts = Texts());

    [[nodiscard]] Async<Secret> get(SecretName name) override;
    [[nodiscard]] Async<void> set(SecretName name, Secret secret) override;
    [[nodiscard]] Async<QString> place(SecretName name) override;
    [[nodiscard]] Async<void> remove(SecretName name) override;

private:
    QProcessEnvironment m_environment;
    Texts m_texts;
};

} // namespace muster::secrets
