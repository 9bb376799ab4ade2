// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/local_checks.h"

#include "app/backend/relay_health.h"
#include "app/backend/services.h"
#include "app/http/port_probe.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace muster::backend {

using secrets::SecretKind;
using secrets::SecretName;

namespace {

QString callback(const settings::ListenerSettings &settings)
{
    return settings::reachableUrl(settings, static_cast<quint16>(settings.port)).toString();
}

/// The folder itself, or the nearest one above it that is there.
QString nearestFolder(QString folder)
{
    while (!QFileInfo::exists(folder) && !QDir(folder).isRoot())
        folder = QFileInfo(folder).absolutePath();
    return folder;
}

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

/// RFC 1918 and RFC 4193; QHostAddress tells by itself only from Qt 6.6 on.
bool isPrivate(const QString &host)
{
    const QHostAddress address(host);
    const auto isIn
        = [&address](const QString &net, int bits) { return address.isInSubnet(QHostAddress(net), bits); };
    return isLoopback(host) || address.isLinkLocal() || address.isUniqueLocalUnicast()
        || isIn(u"10.0.0.0"_s, 8) || isIn(u"172.16.0.0"_s, 12) || isIn(u"192.168.0.0"_s, 16);
}

/// Else it is the secrets file that is off, and its sentence says what to do.
bool isMissing(const Error &error)
{
    return error.kind == Error::Kind::NotFound;
}

} // namespace

void checkSettings(Examination *examination)
{
    const Texts &texts = examination->texts();
    const settings::Problems problems = settings::problems(examination->settings(), texts);
    if (problems.isEmpty())
        return examination->ok(check::Settings,
                               texts.translate("Doctor", "Everything in it can be worked with."));
    for (const settings::Problem &problem : problems)
        examination->fail(check::Settings, problem.path % ": "_L1 % problem.message, problem.hint);
}

void checkSecretsFile(Examination *examination)
{
    const Texts &texts = examination->texts();
    const QString path = examination->patient().secretsFile;
    const QFileInfo file(path);
    if (path.isEmpty() || !file.exists()) {
        return examination->ok(
            check::SecretsFile,
            texts.translate("Doctor", "There is none; secrets come from the environment or the keyring."));
    }
    constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    if (file.permissions() & others) {
        return examination->fail(check::SecretsFile,
                                 texts.translate("Doctor", "Others than you can open it."),
                                 texts.translate("Doctor", "Run: chmod 600 %1").arg(path));
    }
    examination->ok(check::SecretsFile, texts.translate("Doctor", "Only you can read it."));
}

QCoro::Task<> checkSecrets(Examination *examination)
{
    const Texts texts = examination->texts();
    secrets::SecretStore *store = examination->patient().secrets;
    const SecretName botName{SecretKind::BotToken, {}};
    const Outcome<Secret> bot = co_await store->get(botName);
    if (bot) {
        examination->botToken = *bot;
        examination->ok(check::BotToken, texts.translate("Doctor", "It is there."));
    } else {
        const QString advice = texts.translate("Doctor", "Set %1 to the bot's access token.")
                                   .arg(secrets::variableName(botName));
        examination->fail(check::BotToken, told(bot.error(), texts),
                          isMissing(bot.error()) ? advice : QString());
    }
    const QStringList teams = examination->settings().workspace.teams;
    for (const QString &team : teams) {
        const SecretName name{SecretKind::CommandToken, team};
        const Outcome<Secret> token = co_await store->getOrShared(name);
        if (token) {
            examination->commandTokens.insert(team, *token);
            examination->ok(check::CommandToken,
                            texts.translate("Doctor", "The one of %1 is there.").arg(team));
        } else {
            const QString advice
                = texts.translate("Doctor", "Set %1 to the token of the slash command in %2.")
                      .arg(secrets::variableName(name), team);
            examination->fail(check::CommandToken, told(token.error(), texts),
                              isMissing(token.error()) ? advice : QString());
        }
    }
    const SecretName keyName{SecretKind::CallbackKey, {}};
    const Outcome<Secret> key = co_await store->get(keyName);
    if (key)
        examination->ok(check::CallbackKey, texts.translate("Doctor", "It is there."));
    else if (isMissing(key.error()))
        examination->ok(check::CallbackKey, texts.translate("Doctor", "The relay makes one when it starts."));
    else
        examination->fail(check::CallbackKey, told(key.error(), texts), {});
}

QCoro::Task<> checkStore(Examination *examination)
{
    const Texts texts = examination->texts();
    const QString path = settings::storeFile(examination->settings().store);
    const QFileInfo file(path);
    if (!file.exists()) {
        const QString folder = nearestFolder(file.absolutePath());
        if (QFileInfo(folder).isWritable())
            co_return examination->ok(check::Store,
                                      texts.translate("Doctor", "It will be made at %1.").arg(path));
        co_return examination->fail(check::Store,
                                    texts.translate("Doctor", "%1 can not be written to.").arg(folder),
                                    texts.translate("Doctor",
                                                    "Give yourself the right to write there, or set "
                                                    "store.file to another place."));
    }
    if (!file.isReadable() || !file.isWritable()) {
        co_return examination->fail(
            check::Store, texts.translate("Doctor", "%1 can not be read and written.").arg(path),
            texts.translate("Doctor", "Make it yours, or set store.file to another place."));
    }
    store::Database store;
    const Outcome<void> looked = co_await store.examine(path, storeSchemas());
    if (looked) {
        co_return examination->ok(check::Store,
                                  texts.translate("Doctor", "%1 can be read and written.").arg(path));
    }
    const settings::ListenerSettings listener = examination->settings().listener;
    const bool isHeld = looked.error().code == "store.locked"_L1;
    const bool isOurRelay = isHeld && (co_await relayHealth(listener)).has_value();
    if (isOurRelay) {
        co_return examination->ok(
            check::Store, texts.translate("Doctor", "%1 is in use by the relay that runs.").arg(path));
    }
    examination->fail(check::Store, told(looked.error(), texts), {});
}

QCoro::Task<> checkListener(Examination *examination)
{
    const Texts texts = examination->texts();
    const settings::ListenerSettings listener = examination->settings().listener;
    const http::PortState port
        = http::probePort(QHostAddress(listener.address), static_cast<quint16>(listener.port));
    const QString where = QString(listener.address % u':' % QString::number(listener.port));
    if (port == http::PortState::Free) {
        examination->ok(check::Listener,
                        texts.translate("Doctor", "%1 is free; no relay runs there.").arg(where));
        co_return;
    }
    if (port == http::PortState::Forbidden) {
        examination->fail(check::Listener, texts.translate("Doctor", "We can not listen at %1.").arg(where),
                          texts.translate("Doctor",
                                          "Set listener.address to an address of this machine, and "
                                          "listener.port to one above 1023."));
        co_return;
    }
    const Outcome<QJsonObject> health = co_await relayHealth(listener);
    if (health) {
        examination->ok(check::Listener,
                        texts.translate("Doctor", "A relay of Muster runs at %1.").arg(where));
        co_return;
    }
    examination->fail(check::Listener, texts.translate("Doctor", "Another program listens at %1.").arg(where),
                      texts.translate("Doctor", "End it, or set listener.port to another port."));
}

void checkCallbackAddress(Examination *examination)
{
    const Texts &texts = examination->texts();
    const settings::ListenerSettings &listener = examination->settings().listener;
    const QString host = QUrl(callback(listener)).host();
    const bool isSameMachine = isLoopback(examination->settings().workspace.url.host());
    if (isLoopback(host) && !isSameMachine) {
        return examination->fail(check::CallbackAddress,
                                 texts
                                     .translate("Doctor",
                                                "%1 is an address of this machine alone; the workspace "
                                                "is on another.")
                                     .arg(host),
                                 texts.translate("Doctor",
                                                 "Set listener.publicUrl to the address at which the "
                                                 "workspace reaches this machine."));
    }
    if (isPrivate(host)) {
        return examination->warn(check::CallbackAddress,
                                 texts
                                     .translate("Doctor",
                                                "%1 is a private address, which Mattermost calls only "
                                                "when it is told to.")
                                     .arg(host),
                                 texts
                                     .translate("Doctor",
                                                "In the System Console, under Environment, Developer, "
                                                "add %1 to “Allow untrusted internal connections”.")
                                     .arg(host));
    }
    examination->ok(check::CallbackAddress,
                    texts.translate("Doctor", "The workspace is told to call %1.").arg(callback(listener)));
}

} // namespace muster::backend
