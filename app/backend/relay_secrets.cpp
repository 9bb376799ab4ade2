// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/relay_secrets.h"

#include <QRandomGenerator>
#include <array>

using namespace Qt::StringLiterals;

namespace muster::backend {

using secrets::SecretKind;
using secrets::SecretName;

namespace {

constexpr qsizetype ShortestKey = 32; ///< characters

/// 32 random bytes as text, since files and environments hold text.
Secret newCallbackKey()
{
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    const QByteArray bytes(reinterpret_cast<const char *>(random.data()), sizeof(random));
    return Secret(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Error tooShort()
{
    return errorSaying(Error::Kind::Invalid,
                       Wording::translate("Backend",
                                          "%1 is too short to protect anything: give it at least %2 random "
                                          "characters, or remove it and Muster makes one.")
                           .arg(secrets::variableName({SecretKind::CallbackKey, {}}))
                           .arg(QString::number(ShortestKey)));
}

Async<Secret> callbackKey(secrets::SecretStore *store)
{
    const SecretName name{SecretKind::CallbackKey, {}};
    Outcome<Secret> kept = co_await store->get(name);
    if (kept && kept->reveal().size() < ShortestKey)
        co_return failure(tooShort());
    if (kept || kept.error().kind != Error::Kind::NotFound)
        co_return kept;
    const Secret made = newCallbackKey();
    const Outcome<void> written = co_await store->set(name, made);
    if (!written)
        co_return failure(written.error());
    co_return made;
}

} // namespace

Async<Secret> readClientSecret(secrets::SecretStore *store, settings::OAuthSettings settings)
{
    if (settings.clientId.isEmpty())
        co_return Secret();
    const SecretName name{SecretKind::ClientSecret, {}};
    Outcome<Secret> kept = co_await store->get(name);
    if (!kept && kept.error().kind == Error::Kind::NotFound)
        co_return Secret();
    co_return kept;
}

Async<RelaySecrets> readSecrets(secrets::SecretStore *store, settings::Settings settings)
{
    RelaySecrets secrets;
    const SecretName botToken{SecretKind::BotToken, {}};
    const Outcome<Secret> bot = co_await store->get(botToken);
    if (!bot)
        co_return failure(bot.error());
    secrets.botToken = *bot;
    for (const QString &team : std::as_const(settings.workspace.teams)) {
        const SecretName commandToken{SecretKind::CommandToken, team};
        const Outcome<Secret> command = co_await store->getOrShared(commandToken);
        if (!command)
            co_return failure(command.error());
        secrets.commandTokens.insert(team, *command);
    }
    const Outcome<Secret> key = co_await callbackKey(store);
    if (!key)
        co_return failure(key.error());
    secrets.callbackKey = *key;
    const Outcome<Secret> client = co_await readClientSecret(store, settings.oauth);
    if (!client)
        co_return failure(client.error());
    secrets.clientSecret = *client;
    co_return secrets;
}

} // namespace muster::backend
