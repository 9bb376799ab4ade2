// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/configuration.h"

#include "app/secrets/chained_secrets.h"
#include "app/secrets/environment_secrets.h"
#include "app/secrets/file_secret_store.h"
#include "app/settings/settings_store.h"

#include <QFileInfo>
#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace muster::cli {

Outcome<settings::Settings> loadSettings(const Invocation &invocation)
{
    if (!QFileInfo::exists(invocation.configFile)) {
        return failure(
            {.kind = Error::Kind::NotFound,
             .what = u"There is no configuration at %1. Name one with --config; README shows a complete "
                     "example."_s.arg(invocation.configFile)});
    }
    return settings::SettingsStore(invocation.configFile).load();
}

std::unique_ptr<secrets::SecretStore> secretsOf(const Invocation &invocation)
{
    std::vector<std::unique_ptr<secrets::SecretStore>> stores;
    stores.push_back(std::make_unique<secrets::EnvironmentSecrets>(QProcessEnvironment::systemEnvironment()));
    stores.push_back(std::make_unique<secrets::FileSecretStore>(invocation.secretsFile));
    return std::make_unique<secrets::ChainedSecrets>(std::move(stores));
}

} // namespace muster::cli
