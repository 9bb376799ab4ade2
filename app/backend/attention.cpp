// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/attention.h"

#include "app/backend/hop_checks.h"
#include "app/secrets/keychain_secret_store.h"

using namespace Qt::StringLiterals;

namespace muster::backend {

namespace {

void offer(Attention &attention, Remedy remedy, const QString &label, const QString &place = {})
{
    attention.remedy = remedy;
    attention.remedyLabel = label;
    attention.place = place;
}

Attention portTrouble(Attention attention, const Troubles &troubles, const Texts &texts)
{
    const settings::ListenerSettings &listener = troubles.settings.listener;
    const QString where = u"%1:%2"_s.arg(listener.address).arg(listener.port);
    if (troubles.error.kind == Error::Kind::Forbidden) {
        attention.title = texts.translate("Console", "Port %1 may not be used").arg(listener.port);
        attention.sentence = texts.translate("Console",
                                             "Ports below 1024 are not for this user. Choose one from 1024 "
                                             "up.");
    } else {
        attention.title = texts.translate("Console", "Port %1 is taken").arg(listener.port);
        attention.sentence = texts
                                 .translate("Console",
                                            "Another program listens at %1. End it and start the relay, or "
                                            "choose another port.")
                                 .arg(where);
    }
    offer(attention, Remedy::OpenSettings, texts.translate("Console", "Choose another port"),
          u"listener.port"_s);
    return attention;
}

Attention listenerTrouble(Attention attention, const Troubles &troubles, const Texts &texts)
{
    if (troubles.error.code == "listener.address"_L1) {
        attention.title = texts.translate("Console", "The relay cannot listen at %1")
                              .arg(troubles.settings.listener.address);
        attention.sentence
            = texts.translate("Console", "That is no address of this computer. Choose one of its own.");
        offer(attention, Remedy::OpenSettings, texts.translate("Console", "Choose another address"),
              troubles.error.code);
        return attention;
    }
    attention.title = texts.translate("Console", "The TLS files cannot be used");
    offer(attention, Remedy::OpenSettings, texts.translate("Console", "Choose other files"),
          troubles.error.code);
    return attention;
}

Attention storeTrouble(Attention attention, const Troubles &troubles, const Texts &texts)
{
    if (troubles.error.code == "store.locked"_L1) {
        attention.title = texts.translate("Console", "Another Muster is at work");
        attention.sentence
            = texts.translate("Console", "It uses the same store: %1. Close it, then start the relay here.")
                  .arg(settings::storeFile(troubles.settings.store));
    } else {
        attention.title = texts.translate("Console", "The store cannot be used");
    }
    offer(attention, Remedy::Retry, texts.translate("Console", "Try again"));
    return attention;
}

Attention workspaceTrouble(Attention attention, const Troubles &troubles, const Texts &texts)
{
    const QString host = troubles.settings.workspace.url.host();
    if (troubles.error.code == "workspace.token"_L1) {
        attention.title = texts.translate("Console", "Mattermost refuses the bot's token");
        attention.sentence
            = texts
                  .translate("Console",
                             "Make a new access token for the bot at %1 and set MUSTER_BOT_TOKEN to it.")
                  .arg(host);
    } else if (troubles.error.code == "workspace.version"_L1) {
        attention.title = texts.translate("Console", "Mattermost is too old");
        attention.sentence
            = texts.translate("Console", "Muster needs 5.37 or newer. Update the server at %1.").arg(host);
    } else {
        attention.title = texts.translate("Console", "There is no Mattermost at %1").arg(host);
        attention.sentence
            = texts.translate("Console", "Something else answers there. Correct the workspace's address.");
    }
    offer(attention, Remedy::OpenHelp, texts.translate("Console", "Show how"), u"connect"_s);
    return attention;
}

Attention keyringTrouble(Attention attention, const QString &code, const Texts &texts)
{
    if (code == secrets::code::noKeyring) {
        attention.title = texts.translate("Console", "There is no place for secrets");
        attention.sentence = texts.translate("Console",
                                             "This desktop has no keyring, and nobody has chosen to keep "
                                             "secrets in a file.");
        offer(attention, Remedy::OpenSettings, texts.translate("Console", "Choose where they are kept"),
              u"secrets.place"_s);
        return attention;
    }
    const bool isLocked = code == secrets::code::lockedKeyring;
    attention.title = isLocked ? texts.translate("Console", "The keyring is locked")
                               : texts.translate("Console", "The keyring does not answer");
    attention.sentence = isLocked
        ? texts.translate("Console", "The relay needs what is in it. Unlock it, then try again.")
        : texts.translate("Console",
                          "Perhaps it waits for its password in a window of its own. Unlock it, then try "
                          "again.");
    offer(attention, Remedy::Retry, texts.translate("Console", "Try again"));
    return attention;
}

/// The setting that is in the way, as its form tells it.
QString problemOf(const Troubles &troubles, const Texts &texts)
{
    const settings::Problems problems = settings::problems(troubles.settings, texts);
    for (const settings::Problem &problem : problems) {
        if (problem.path == troubles.error.code)
            return QString(problem.path + ": "_L1 + problem.message + u' ' + problem.hint).trimmed();
    }
    return told(troubles.error, texts);
}

Attention startTrouble(const Troubles &troubles, const Texts &texts)
{
    const QString &code = troubles.error.code;
    Attention attention;
    attention.id = u"relay.failed"_s;
    attention.sentence = told(troubles.error, texts);
    if (code == "listener.port"_L1 && troubles.error.kind != Error::Kind::Invalid)
        return portTrouble(attention, troubles, texts);
    if (code.startsWith("listener."_L1) && !code.startsWith("listener.limits"_L1)
        && code != "listener.port"_L1 && code != "listener.publicUrl"_L1)
        return listenerTrouble(attention, troubles, texts);
    if (code.startsWith("store."_L1))
        return storeTrouble(attention, troubles, texts);
    if (code == "workspace.token"_L1 || code == "workspace.version"_L1
        || (code == "workspace.url"_L1 && troubles.error.kind == Error::Kind::Malformed))
        return workspaceTrouble(attention, troubles, texts);
    if (code.startsWith("keyring."_L1))
        return keyringTrouble(attention, code, texts);
    if (code == "secrets"_L1) {
        attention.title = texts.translate("Console", "A secret is missing");
        offer(attention, Remedy::OpenHelp, texts.translate("Console", "Show how"), u"connect"_s);
    } else if (code == "settings.file"_L1) {
        attention.id = u"settings.file"_s;
        attention.title = texts.translate("Console", "The settings file cannot be read");
        offer(attention, Remedy::OpenHelp, texts.translate("Console", "Show where it is"), u"files"_s);
    } else if (troubles.error.kind == Error::Kind::Invalid) {
        attention.title = texts.translate("Console", "A setting cannot be worked with");
        attention.sentence = problemOf(troubles, texts);
        offer(attention, Remedy::OpenSettings, texts.translate("Console", "Open the settings"), code);
    } else {
        attention.title = texts.translate("Console", "The relay does not start");
        offer(attention, Remedy::Retry, texts.translate("Console", "Try again"));
    }
    return attention;
}

Attention contactTrouble(const Troubles &troubles, const Texts &texts)
{
    Attention attention;
    attention.id = u"workspace.contact"_s;
    const QString host = troubles.settings.workspace.url.host();
    if (troubles.backend.mattermost.contact == Contact::Refused) {
        attention.title = texts.translate("Console", "Mattermost refuses the bot's token");
        attention.sentence
            = texts
                  .translate("Console",
                             "Make a new access token for the bot at %1 and set MUSTER_BOT_TOKEN to it.")
                  .arg(host);
        offer(attention, Remedy::OpenHelp, texts.translate("Console", "Show how"), u"connect"_s);
        return attention;
    }
    attention.health = Health::Warning;
    attention.title = texts.translate("Console", "%1 does not answer").arg(host);
    attention.sentence
        = texts.translate("Console",
                          "Incidents are declared and changed all the same; what belongs to chat follows. "
                          "Muster tries again by itself, nothing is lost.");
    offer(attention, Remedy::Check, texts.translate("Console", "Check now"));
    return attention;
}

std::optional<Attention> stepTrouble(const Troubles &troubles, const Texts &texts)
{
    const relay::RunnerState &steps = troubles.backend.steps;
    Attention attention;
    if (steps.dead > 0) {
        attention.id = u"steps.dead"_s;
        attention.title = texts.translate("Console", "%n step(s) were given up", nullptr, steps.dead);
        attention.sentence
            = texts.translate("Console",
                              "Something that belongs to an incident was not done and will not "
                              "be tried again. Its people were told.");
        offer(attention, Remedy::OpenIncidents, texts.translate("Console", "See the incidents"));
        return attention;
    }
    for (const relay::TroubledStep &step : steps.troubled) {
        if (!step.needsAdministrator)
            continue;
        attention.id = u"steps.administrator"_s;
        attention.health = Health::Warning;
        attention.title = texts.translate("Console", "Muster is not allowed to do its work");
        attention.sentence = told(step.error, texts);
        offer(attention, Remedy::Check, texts.translate("Console", "Check now"));
        return attention;
    }
    return std::nullopt;
}

Attention connectTrouble(const QString &id, const QString &title, const QString &sentence)
{
    Attention attention;
    attention.id = id;
    attention.health = Health::Warning;
    attention.title = title;
    attention.sentence = sentence;
    return attention;
}

/// What keeps everybody from connecting, as AccountWatch found out.
std::optional<Attention> appTrouble(relay::ConnectObstacle obstacle, const Texts &texts)
{
    using relay::ConnectObstacle;
    if (obstacle == ConnectObstacle::AppGone)
        return connectTrouble(
            u"oauth.app"_s,
            texts.translate("Console", "Mattermost does not have the OAuth application any more"),
            texts.translate("Console",
                            "Somebody deleted it. Who is connected stays so; for the others, redo the "
                            "step OAuth application in Set-up."));
    if (obstacle == ConnectObstacle::SecretRefused)
        return connectTrouble(
            u"oauth.secret"_s,
            texts.translate("Console", "Mattermost does not take the client secret any more"),
            texts.translate("Console",
                            "Somebody made it anew. Who is connected stays so; for the others, redo "
                            "the step OAuth application in Set-up."));
    return std::nullopt;
}

QList<Attention> connectTroubles(const ConnectHealth &health, const Texts &texts)
{
    QList<Attention> found;
    if (const std::optional<Attention> app = appTrouble(health.obstacle, texts))
        found.append(*app);
    if (health.isGrantLost)
        found.append(connectTrouble(
            u"oauth.grant"_s, texts.translate("Console", "What was allowed at the installation is gone"),
            texts.translate("Console",
                            "Incidents go on. But Muster does not notice any more when people take "
                            "back what they allowed: redo the step Install in Set-up.")));
    for (Attention &attention : found)
        offer(attention, Remedy::OpenSetUp, texts.translate("Console", "Open Set-up"));
    if (health.lost > 0) {
        Attention lost = connectTrouble(
            u"people.lost"_s,
            texts.translate("Console", "%n person(s) lost their connection", nullptr, health.lost),
            texts.translate("Console",
                            "By what was done in Mattermost, not here. Who could be told was told."));
        offer(lost, Remedy::OpenPeople, texts.translate("Console", "See the people"));
        found.append(lost);
    }
    return found;
}

QList<Attention> hopTroubles(const Troubles &troubles, const Texts &texts)
{
    QList<Attention> found;
    for (const Hop &hop : troubles.hops) {
        // Contact with the workspace is told already.
        if (hop.health != Health::Failed || hop.id == hop::Out)
            continue;
        Attention attention;
        attention.id = "hop."_L1 + hop.id;
        attention.title = u"%1: %2"_s.arg(hop.title, hop.word);
        attention.sentence = QString(hop.sentence + u' ' + hop.advice).trimmed();
        offer(attention, Remedy::Check, texts.translate("Console", "Check again"));
        found.append(attention);
    }
    return found;
}

} // namespace

QList<Attention> attentionTo(const Troubles &troubles, const Texts &texts)
{
    if (troubles.phase == RelayPhase::Failed)
        return {startTrouble(troubles, texts)};
    if (troubles.phase != RelayPhase::Running)
        return {};
    QList<Attention> found;
    const Contact contact = troubles.backend.mattermost.contact;
    if (contact == Contact::Down || contact == Contact::Refused)
        found.append(contactTrouble(troubles, texts));
    if (const std::optional<Attention> steps = stepTrouble(troubles, texts))
        found.append(*steps);
    found += connectTroubles(troubles.backend.connecting, texts);
    found += hopTroubles(troubles, texts);
    std::stable_partition(found.begin(), found.end(),
                          [](const Attention &one) { return one.health == Health::Failed; });
    return found;
}

} // namespace muster::backend
