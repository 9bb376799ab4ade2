// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/setup/workspace_inventory.h"

#include "app/setup/app_step.h"
#include "app/setup/parts_step.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::setup {

namespace {

bool isAboutAll(const Error &error)
{
    return error.kind == Error::Kind::Unauthorized || error.kind == Error::Kind::Cancelled
        || remedyFor(error.kind) == Remedy::Retry;
}

bool isMissing(const Error &error)
{
    return error.kind == Error::Kind::NotFound;
}

Belonging gone(Belonging one)
{
    one.phase = BelongingPhase::WasGone;
    return one;
}

QStringList teamsOf(const Trail &trail)
{
    QStringList teams = trail.progress.commandIds.keys();
    teams += trail.progress.begunTeams;
    teams.sort();
    teams += trail.servedTeams;
    teams.removeDuplicates();
    return teams;
}

} // namespace

bool Trail::needsAdministrator() const
{
    return !progress.commandIds.isEmpty() || !progress.botId.isEmpty() || !progress.begunTeams.isEmpty()
        || !progress.begunBase.isEmpty() || (progress.isAppMadeByUs && !progress.clientId.isEmpty());
}

Trail trailOf(const Progress &progress, const settings::Settings &settings)
{
    Trail trail;
    trail.progress = progress;
    const QUrl callback
        = settings::reachableUrl(settings.listener, static_cast<quint16>(settings.listener.port));
    trail.commandUrls = {callback.toString() + "/mattermost/command"_L1};
    if (!progress.commandUrl.isEmpty())
        trail.commandUrls.append(progress.commandUrl);
    trail.isByHand = progress.server.isEmpty();
    if (trail.isByHand) {
        trail.progress.server = settings.workspace.url;
        trail.progress.caFile = settings.workspace.caFile;
    }
    if (settings.workspace.url != trail.progress.server)
        return trail;
    trail.servedTeams = settings.workspace.teams;
    trail.namedClientId = settings.oauth.clientId;
    trail.namedBot = settings.workspace.botName;
    return trail;
}

Belongings notedBelongings(const Trail &trail, const Texts &texts)
{
    const BelongingWords words(texts);
    const Progress &progress = trail.progress;
    Belongings noted;
    const QStringList teams = teamsOf(trail);
    for (const QString &team : teams) {
        const QString id = progress.commandIds.value(team);
        if (!id.isEmpty())
            noted.append(words.command(id, team, team, progress.commandUrl));
        else if (trail.isByHand)
            noted.append(words.notOurs(words.command(u"team:"_s + team, team, team, {})));
    }
    const QString clientId = trail.isByHand ? trail.namedClientId : progress.clientId;
    if (!progress.clientId.isEmpty())
        noted.append(words.access(clientId));
    if (!clientId.isEmpty()) {
        const Belonging app = words.app(clientId, appName());
        noted.append(progress.isAppMadeByUs ? app : words.notOurs(app));
    }
    if (!progress.botId.isEmpty()) {
        if (!progress.botTokenId.isEmpty())
            noted.append(words.botToken(progress.botTokenId, progress.botId, progress.botName));
        noted.append(words.bot(progress.botId, progress.botName));
    } else if (trail.isByHand && !trail.namedBot.isEmpty()) {
        noted.append(words.notOurs(words.bot(u"bot:"_s + trail.namedBot, trail.namedBot)));
    }
    if (!progress.server.isEmpty())
        noted.append(words.conversations());
    return noted;
}

Async<Belongings> WorkspaceInventory::look()
{
    m_found.clear();
    const QStringList teams = teamsOf(m_trail);
    for (const QString &team : teams) {
        const Outcome<void> looked = co_await lookAtTeam(team);
        if (!looked)
            co_return failure(looked.error());
    }
    const Outcome<void> app = co_await lookAtApp();
    if (!app)
        co_return failure(app.error());
    const Outcome<void> bot = co_await lookAtBot();
    if (!bot)
        co_return failure(bot.error());
    m_found.append(m_words.conversations());
    const Belongings found = m_found;
    co_return found;
}

Outcome<void> WorkspaceInventory::leave(const Belonging &one, const Error &error)
{
    if (isAboutAll(error))
        return failure(error);
    m_found.append(isMissing(error) ? gone(one) : m_words.left(one, told(error, m_words.texts())));
    return {};
}

Async<void> WorkspaceInventory::lookAtTeam(QString name)
{
    const QString known = m_trail.progress.commandIds.value(name);
    const Belonging noted = m_words.command(known, name, name, m_trail.progress.commandUrl);
    const Outcome<mattermost::Team> team = co_await m_admin->teams().byName(name);
    if (!team
        && isMissing(team.error())) { // archived for good, or called otherwise: the id is good all the same
        if (!known.isEmpty())
            m_found.append(noted);
        co_return Outcome<void>();
    }
    if (!team)
        co_return leave(noted, team.error());
    m_teamNames.insert(team->id, team->name);
    const Outcome<QList<mattermost::Command>> commands = co_await m_admin->commands().list(team->id);
    if (!commands && known.isEmpty() && !isAboutAll(commands.error()))
        co_return Outcome<void>();
    if (!commands)
        co_return leave(noted, commands.error());
    bool isFound = known.isEmpty();
    for (const mattermost::Command &command : *commands) {
        isFound = isFound || command.id == known;
        addCommand(command, *team);
    }
    if (!isFound)
        m_found.append(gone(m_words.command(known, name, team->displayName, {})));
    co_return Outcome<void>();
}

void WorkspaceInventory::addCommand(const mattermost::Command &command, const mattermost::Team &team)
{
    const Progress &progress = m_trail.progress;
    const bool isKnown = command.id == progress.commandIds.value(team.name);
    const bool isOurTrigger = command.trigger == commandTrigger;
    const bool callsUs = m_trail.commandUrls.contains(command.url);
    if (!isKnown && !isOurTrigger && !callsUs)
        return;
    const Belonging one = m_words.command(command.id, team.name, team.displayName, command.url);
    const bool wasBegun = progress.begunTeams.contains(team.name) && isOurTrigger;
    if (callsUs && (isKnown || wasBegun))
        m_found.append(one);
    else
        m_found.append(m_words.foreign(one, command, isKnown, callsUs));
}

/// The application that a crashed set-up made, by the rule by which set-up would find it; empty: none.
Async<QString> WorkspaceInventory::begunApp()
{
    const Outcome<QList<mattermost::OAuthApp>> apps = co_await m_admin->oauthApps().list();
    if (!apps)
        co_return failure(apps.error());
    QStringList callbacks;
    const QList<QUrl> wanted = callbacksBelow(m_trail.progress.begunBase);
    for (const QUrl &callback : wanted)
        callbacks.append(callback.toString(QUrl::FullyEncoded));
    QString found;
    for (const mattermost::OAuthApp &app : *apps) {
        if (app.name == appName() && app.callbackUrls == callbacks && !app.isPublic)
            found = app.id;
    }
    co_return found;
}

Async<void> WorkspaceInventory::lookAtApp()
{
    const Progress &progress = m_trail.progress;
    QString id = progress.clientId;
    bool isOurs = progress.isAppMadeByUs;
    if (id.isEmpty() && !progress.begunBase.isEmpty()) {
        const Outcome<QString> begun = co_await begunApp();
        if (!begun)
            co_return leave(m_words.app({}, appName()), begun.error());
        id = *begun;
        isOurs = true;
    } else if (id.isEmpty()) {
        id = m_trail.namedClientId;
        isOurs = false;
    }
    if (id.isEmpty())
        co_return Outcome<void>();
    if (!progress.clientId.isEmpty())
        m_found.append(m_words.access(id));
    const Outcome<mattermost::OAuthApp> app = co_await m_admin->oauthApps().byId(id);
    if (!app)
        co_return leave(m_words.app(id, appName()), app.error());
    const Belonging one = m_words.app(id, app->name);
    m_found.append(isOurs ? one : m_words.notOurs(one));
    co_return Outcome<void>();
}

/// Ours, or the one that the settings name; without an id: there is none.
Async<mattermost::Bot> WorkspaceInventory::bot()
{
    const Progress &progress = m_trail.progress;
    if (!progress.botId.isEmpty()) {
        Outcome<mattermost::Bot> known = co_await m_admin->bots().byId(progress.botId);
        co_return known;
    }
    const Outcome<QList<mattermost::Bot>> bots = co_await m_admin->bots().list();
    if (!bots)
        co_return failure(bots.error());
    mattermost::Bot found;
    for (const mattermost::Bot &one : *bots) {
        const bool wasBegun = one.username == progress.begunBot && one.description == botMark;
        if (wasBegun || one.username == m_trail.namedBot)
            found = one;
    }
    co_return found;
}

Async<void> WorkspaceInventory::lookAtBot()
{
    const Progress &progress = m_trail.progress;
    if (progress.botId.isEmpty() && progress.begunBot.isEmpty() && m_trail.namedBot.isEmpty())
        co_return Outcome<void>();
    const Outcome<mattermost::Bot> there = co_await bot();
    if (!there)
        co_return leave(m_words.bot(progress.botId, progress.botName), there.error());
    if (there->userId.isEmpty())
        co_return Outcome<void>();
    const Belonging one = m_words.bot(there->userId, there->username);
    const bool isOurs = there->userId == progress.botId
        || (there->username == progress.begunBot && there->description == botMark);
    const bool isDone = there->deleteAt != 0 && there->description == botMark; // and is in no notes any more
    if (!isOurs) {
        m_found.append(isDone ? gone(one) : m_words.notOurs(one));
        co_return Outcome<void>();
    }
    const Outcome<void> tokens = co_await lookAtTokens(*there);
    if (!tokens)
        co_return failure(tokens.error());
    m_found.append(there->deleteAt == 0 ? one : gone(one));
    co_return Outcome<void>();
}

Async<void> WorkspaceInventory::lookAtTokens(mattermost::Bot bot)
{
    const QString known = m_trail.progress.botTokenId;
    const Outcome<QList<mattermost::AccessToken>> tokens = co_await m_admin->bots().tokens(bot.userId);
    if (!tokens)
        co_return leave(m_words.botToken(known, bot.userId, bot.username), tokens.error());
    bool isFound = known.isEmpty();
    for (const mattermost::AccessToken &token : *tokens) {
        isFound = isFound || token.id == known;
        Belonging one = m_words.botToken(token.id, bot.userId, bot.username);
        if (token.id != known && token.description != botMark)
            one = m_words.stays(
                one, m_words.texts().translate("Uninstall", "Somebody made it; it ends with the bot."), {});
        m_found.append(one);
    }
    if (!isFound)
        m_found.append(gone(m_words.botToken(known, bot.userId, bot.username)));
    co_return Outcome<void>();
}

} // namespace muster::setup
