// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/secrets/environment_secrets.h"

namespace muster::secrets {

namespace {

Error keptOutside(const QString &variable, const Texts &texts)
{
    return {Error::Kind::Invalid,
            texts
                .translate("Secrets",
                           "%1 comes from the environment, which cannot be changed from here. Change "
                           "it where Muster is started.")
                .arg(variable),
            {},
            0,
            {}};
}

} // namespace

EnvironmentSecrets::EnvironmentSecrets(QProcessEnvironment environment, Texts texts)
    : m_environment(std::move(environment)), m_texts(std::move(texts))
{
}

Async<Secret> EnvironmentSecrets::get(SecretName name)
{
    const QString variable = variableName(name);
    const QString value = m_environment.value(variable).trimmed();
    if (value.isEmpty())
        co_return failure(
            {Error::Kind::NotFound,
             m_texts.translate("Secrets", "The environment variable %1 is not set.").arg(variable),
             {},
             0,
             {}});
    co_return Secret(value);
}

Async<void> EnvironmentSecrets::set(SecretName name, Secret secret)
{
    Q_UNUSED(secret)
    co_return failure(keptOutside(variableName(name), m_texts));
}

Async<QString> EnvironmentSecrets::place(SecretName name)
{
    if (m_environment.value(variableName(name)).trimmed().isEmpty())
        co_return QString();
    co_return m_texts.translate("Secrets", "environment variable %1").arg(variableName(name));
}

Async<void> EnvironmentSecrets::remove(SecretName name)
{
    const QString variable = variableName(name);
    if (m_environment.contains(variable))
        co_return failure(keptOutside(variable, m_texts));
    co_return Outcome<void>();
}

} // namespace muster::secrets
