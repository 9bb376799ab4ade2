// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/setup/workspace_removal.h"

#include "app/mattermost/oauth_errors.h"
#include "app/oauth/grant_keeper.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::setup {

namespace {

Belonging in(BelongingPhase phase, Belonging one)
{
    one.phase = phase;
    return one;
}

bool isNotThere(const Error &error)
{
    return error.kind == Error::Kind::NotFound;
}

bool isRefused(const Error &error)
{
    return error.kind == Error::Kind::Unauthorized;
}

template <typename T>
bool hasId(const QList<T> &all, const QString &id)
{
    return std::any_of(all.cbegin(), all.cend(), [&id](const T &one) { return one.id == id; });
}

} // namespace

QCoro::Task<Belonging> WorkspaceRemoval::remove(Belonging one, Progress progress)
{
    switch (one.kind) {
    case BelongingKind::Command:
        co_return co_await removeCommand(one);
    case BelongingKind::Access:
        co_return co_await revokeAccess(one, progress);
    case BelongingKind::App:
        co_return co_await removeApp(one);
    case BelongingKind::BotToken:
        co_return co_await revokeToken(one);
    case BelongingKind::Bot:
        co_return co_await disableBot(one);
    default:
        co_return one;
    }
}

/// What was answered to the order, and what the server has afterwards, which counts more.
Belonging WorkspaceRemoval::judged(const Belonging &one, const Outcome<void> &removed,
                                   const Outcome<bool> &isThere) const
{
    if (!isThere)
        return m_words.left(one, told(isThere.error(), m_words.texts()));
    if (!*isThere)
        return in(removed ? BelongingPhase::Gone : BelongingPhase::WasGone, one);
    return removed ? m_words.stillThere(one) : m_words.left(one, told(removed.error(), m_words.texts()));
}

QCoro::Task<Belonging> WorkspaceRemoval::removeCommand(Belonging one)
{
    const Outcome<void> removed = co_await m_admin->commands().remove(one.id);
    const Outcome<mattermost::Team> team = co_await m_admin->teams().byName(one.owner);
    const bool isAnswered = removed || isNotThere(removed.error());
    if (!team && isNotThere(team.error()) && isAnswered) // and so there is no list of it to look into
        co_return judged(one, removed, false);
    if (!team)
        co_return judged(one, removed, failure(team.error()));
    const Outcome<QList<mattermost::Command>> commands = co_await m_admin->commands().list(team->id);
    const Outcome<bool> isThere
        = commands.map([&one](const QList<mattermost::Command> &all) { return hasId(all, one.id); });
    co_return judged(one, removed, isThere);
}

Async<Secret> WorkspaceRemoval::accessToken(Progress progress)
{
    const Outcome<Secret> secret = co_await m_tools.secrets.get(clientSecret());
    oauth::TokenEndpoint endpoint(m_tools.http, mattermost::tokenUrl(progress.server), mattermost::oauthError,
                                  m_tools.clock);
    const secrets::SecretName grantName{secrets::SecretKind::InstallGrant, {}};
    oauth::GrantKeeper keeper(endpoint, m_tools.secrets, grantName, m_tools.clock);
    keeper.setClient({progress.clientId, secret.value_or(Secret())});
    Outcome<Secret> access = co_await keeper.access();
    co_return access;
}

/// By its own token: nobody but the person who allowed it may end it otherwise (mattermost.md, section 2).
QCoro::Task<Belonging> WorkspaceRemoval::revokeAccess(Belonging one, Progress progress)
{
    const Outcome<Secret> token = co_await accessToken(progress);
    if (!token && isRefused(token.error()))
        co_return in(BelongingPhase::WasGone, one);
    if (!token)
        co_return m_words.left(one, told(token.error(), m_words.texts()));
    mattermost::Client holder(m_tools.http, progress.server, *token);
    const Outcome<void> ended = co_await holder.oauthApps().deauthorize(progress.clientId);
    const Outcome<mattermost::User> me = co_await holder.users().me();
    if (!me && !isRefused(me.error()))
        co_return judged(one, ended, failure(me.error()));
    co_return judged(one, ended, me.has_value());
}

QCoro::Task<Belonging> WorkspaceRemoval::removeApp(Belonging one)
{
    const Outcome<void> removed = co_await m_admin->oauthApps().remove(one.id);
    const Outcome<mattermost::OAuthApp> app = co_await m_admin->oauthApps().byId(one.id);
    if (!app && !isNotThere(app.error()))
        co_return judged(one, removed, failure(app.error()));
    co_return judged(one, removed, app.has_value());
}

QCoro::Task<Belonging> WorkspaceRemoval::revokeToken(Belonging one)
{
    const Outcome<void> revoked = co_await m_admin->bots().revokeToken(one.id);
    const Outcome<QList<mattermost::AccessToken>> tokens = co_await m_admin->bots().tokens(one.owner);
    const Outcome<bool> isThere
        = tokens.map([&one](const QList<mattermost::AccessToken> &all) { return hasId(all, one.id); });
    co_return judged(one, revoked, isThere);
}

QCoro::Task<Belonging> WorkspaceRemoval::disableBot(Belonging one)
{
    const Outcome<mattermost::Bot> disabled = co_await m_admin->bots().disable(one.id);
    const Outcome<void> done = disabled ? Outcome<void>() : Outcome<void>(failure(disabled.error()));
    const Outcome<mattermost::Bot> bot = co_await m_admin->bots().byId(one.id);
    if (!bot && !isNotThere(bot.error()))
        co_return judged(one, done, failure(bot.error()));
    const bool isActive = bot && bot->deleteAt == 0;
    co_return judged(one, done, isActive);
}

Progress without(Progress progress, const Belonging &gone)
{
    switch (gone.kind) {
    case BelongingKind::Command:
        progress.commandIds.remove(gone.owner);
        break;
    case BelongingKind::Access:
        progress.installedAt = {};
        break;
    case BelongingKind::App:
        progress.clientId.clear();
        progress.isAppMadeByUs = false;
        progress.installedAt = {};
        break;
    case BelongingKind::BotToken:
        if (progress.botTokenId == gone.id)
            progress.botTokenId.clear();
        break;
    case BelongingKind::Bot:
        progress.botId.clear();
        progress.isBotMadeByUs = false;
        break;
    default:
        break;
    }
    progress.provedAt = {};
    return progress;
}

} // namespace muster::setup
