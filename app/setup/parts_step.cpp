// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/setup/parts_step.h"

using namespace Qt::StringLiterals;

namespace muster::setup {

namespace {

secrets::SecretName botToken()
{
    return {secrets::SecretKind::BotToken, {}};
}

secrets::SecretName commandToken(const QString &team)
{
    return {secrets::SecretKind::CommandToken, team};
}

mattermost::Command wantedCommand(const QString &teamId, const QString &url, const Texts &texts)
{
    mattermost::Command command;
    command.teamId = teamId;
    command.trigger = commandTrigger;
    command.url = url;
    command.displayName = u"Muster"_s;
    command.description = texts.translate("Setup", "Declare incidents and run them");
    command.autoComplete = true;
    command.autoCompleteHint = texts.translate("Setup", "[new|mitigate|resolve|status|list|help]");
    command.autoCompleteDescription = texts.translate("Setup", "Declare an incident, or change this one");
    return command;
}

/// Whether somebody changed it so that it would not work any more.
bool isDrifted(const mattermost::Command &there, const mattermost::Command &wanted)
{
    return there.url != wanted.url || there.method != wanted.method || there.trigger != wanted.trigger
        || !there.autoComplete;
}

} // namespace

bool PartsStep::fail(const Error &error, const QString &field)
{
    m_result.troubles.append(troubleOf(error, m_texts, field));
    return false;
}

void PartsStep::repaired(const QString &sentence)
{
    Trouble told = trouble(u"parts.repaired"_s, sentence, {});
    told.isBlocking = false;
    m_result.troubles.append(told);
}

QCoro::Task<StepResult> PartsStep::run(Progress progress, PartsOrder order)
{
    m_result = {};
    m_result.progress = progress;
    if (order.teams.isEmpty()) {
        m_result.troubles.append(trouble(u"parts.teams"_s, m_texts.translate("Setup", "No team is chosen."),
                                         m_texts.translate("Setup", "Choose one at least."), u"teams"_s));
        co_return m_result;
    }
    const auto client = co_await administrator(&m_tools, progress.server);
    if (!client) {
        fail(client.error());
        co_return m_result;
    }
    m_admin = *client;
    const bool hasBot = co_await ensureBot(order.botName);
    if (!hasBot)
        co_return m_result;
    const bool hasToken = co_await ensureToken();
    if (!hasToken)
        co_return m_result;
    for (const QString &team : order.teams) {
        const bool isThere = co_await ensureTeam(team, order.commandUrl);
        if (!isThere)
            co_return m_result;
    }
    const QStringList former = m_result.progress.commandIds.keys();
    for (const QString &team : former) {
        if (!order.teams.contains(team))
            co_await leaveTeam(team);
    }
    m_result.progress.teams = order.teams;
    const int teams = static_cast<int>(order.teams.size());
    m_result.summary = m_texts.translate("Setup", "@%1 and /%2 in %n team(s)", nullptr, teams)
                           .arg(m_result.progress.botName, commandTrigger);
    co_return m_result;
}

QCoro::Task<bool> PartsStep::ensureBot(QString name)
{
    m_tools.report(m_texts.translate("Setup", "Looking for the bot @%1").arg(name));
    const bool isSought = co_await findBot(name);
    if (!isSought)
        co_return false;
    if (!m_result.progress.botId.isEmpty())
        co_return true;
    const bool isMade = co_await makeBot(name);
    co_return isMade;
}

/// Sets progress.botId when there is one of ours. False: it cannot be told, or the name is another's.
QCoro::Task<bool> PartsStep::findBot(QString name)
{
    const Outcome<QList<mattermost::Bot>> bots = co_await m_admin->bots().list();
    if (!bots)
        co_return fail(bots.error());
    const QString known = std::exchange(m_result.progress.botId, {});
    mattermost::Bot found;
    for (const mattermost::Bot &bot : *bots) {
        const bool isOurs = bot.userId == known || (bot.username == name && bot.description == botMark);
        if (isOurs)
            found = bot;
    }
    if (found.userId.isEmpty())
        co_return true;
    if (found.deleteAt != 0) {
        const Outcome<mattermost::Bot> enabled = co_await m_admin->bots().enable(found.userId);
        if (!enabled)
            co_return fail(enabled.error());
        repaired(m_texts.translate("Setup", "The bot was disabled; it is enabled again."));
    }
    m_result.progress.botId = found.userId;
    m_result.progress.botName = found.username;
    m_result.progress.isBotMadeByUs = true;
    co_return true;
}

QCoro::Task<bool> PartsStep::makeBot(QString name)
{
    m_tools.report(m_texts.translate("Setup", "Making the bot @%1").arg(name));
    mattermost::NewBot wanted;
    wanted.username = name;
    wanted.displayName = u"Muster"_s;
    wanted.description = botMark;
    const Outcome<mattermost::Bot> bot = co_await m_admin->bots().create(wanted);
    if (!bot && bot.error().kind == Error::Kind::Conflict) {
        m_result.troubles.append(trouble(
            u"parts.bot-name"_s, m_texts.translate("Setup", "Somebody already has the name @%1.").arg(name),
            m_texts.translate("Setup", "Take another one, e.g. @%1.").arg(name + "-bot"_L1), u"botName"_s));
        co_return false;
    }
    if (!bot)
        co_return fail(bot.error(), bot.error().kind == Error::Kind::Invalid ? u"botName"_s : QString());
    m_result.progress.botId = bot->userId;
    m_result.progress.botName = bot->username;
    m_result.progress.isBotMadeByUs = true;
    co_return true;
}

/// A token is shown once, when it is made: one that is not in the keychain is of no use to anybody.
QCoro::Task<bool> PartsStep::ensureToken()
{
    const bool isGood = co_await isTokenGood();
    if (isGood)
        co_return true;
    m_tools.report(m_texts.translate("Setup", "Making the bot's token"));
    const QString botId = m_result.progress.botId;
    const Outcome<QList<mattermost::AccessToken>> tokens = co_await m_admin->bots().tokens(botId);
    if (!tokens)
        co_return fail(tokens.error());
    for (const mattermost::AccessToken &token : *tokens) {
        if (token.description != botMark)
            continue;
        const Outcome<void> revoked = co_await m_admin->bots().revokeToken(token.id);
        if (!revoked && revoked.error().kind != Error::Kind::NotFound)
            co_return fail(revoked.error());
    }
    const Outcome<mattermost::AccessToken> made = co_await m_admin->bots().createToken(botId, botMark);
    if (!made)
        co_return fail(made.error());
    const Outcome<void> kept = co_await m_tools.secrets.set(botToken(), made->token);
    if (!kept)
        co_return fail(kept.error());
    m_result.progress.botTokenId = made->id;
    co_return true;
}

QCoro::Task<bool> PartsStep::isTokenGood()
{
    const Outcome<Secret> token = co_await m_tools.secrets.get(botToken());
    if (!token)
        co_return false;
    mattermost::Client client(m_tools.http, m_result.progress.server, *token);
    const Outcome<mattermost::User> me = co_await client.users().me();
    co_return me && me->id == m_result.progress.botId;
}

QCoro::Task<bool> PartsStep::ensureTeam(QString name, QString commandUrl)
{
    m_tools.report(m_texts.translate("Setup", "Setting up the team %1").arg(name));
    const Outcome<mattermost::Team> team = co_await m_admin->teams().byName(name);
    if (!team)
        co_return fail(team.error(), u"teams"_s);
    const QString botId = m_result.progress.botId;
    const Outcome<mattermost::TeamMember> member = co_await m_admin->teams().addMember(team->id, botId);
    if (!member)
        co_return fail(member.error(), u"teams"_s);
    const bool isMade = co_await ensureCommand(*team, commandUrl);
    co_return isMade;
}

QCoro::Task<bool> PartsStep::ensureCommand(mattermost::Team team, QString commandUrl)
{
    const Outcome<QList<mattermost::Command>> there = co_await m_admin->commands().list(team.id);
    if (!there)
        co_return fail(there.error());
    const QString known = m_result.progress.commandIds.value(team.name);
    QList<mattermost::Command> ours;
    for (const mattermost::Command &command : *there) {
        if (command.id == known || (command.trigger == commandTrigger && command.url == commandUrl))
            ours.append(command);
    }
    const mattermost::Command wanted = wantedCommand(team.id, commandUrl, m_texts);
    Outcome<mattermost::Command> command = ours.isEmpty() ? mattermost::Command() : ours.first();
    if (ours.isEmpty()) {
        command = co_await m_admin->commands().create(wanted);
    } else if (isDrifted(ours.first(), wanted)) {
        mattermost::Command mended = wanted;
        mended.id = ours.first().id;
        command = co_await m_admin->commands().update(mended);
        repaired(m_texts.translate("Setup", "/%1 in %2 was changed by somebody; it is as it should be again.")
                     .arg(commandTrigger, team.displayName));
    }
    if (!command)
        co_return fail(command.error(), u"teams"_s);
    const QList<mattermost::Command> twins = ours.mid(1);
    co_await removeTwins(twins);
    const Secret token = command->token.isEmpty() ? ours.value(0).token : command->token;
    const Outcome<void> kept = co_await m_tools.secrets.set(commandToken(team.name), token);
    if (!kept)
        co_return fail(kept.error());
    m_result.progress.commandIds.insert(team.name, command->id);
    co_return true;
}

/// Old servers let one trigger be there twice (mattermost.md, section 3).
QCoro::Task<> PartsStep::removeTwins(QList<mattermost::Command> twins)
{
    for (const mattermost::Command &twin : twins)
        static_cast<void>(co_await m_admin->commands().remove(twin.id)); // the one kept answers all the same
}

QCoro::Task<> PartsStep::leaveTeam(QString name)
{
    const QString id = m_result.progress.commandIds.value(name);
    const Outcome<void> removed = co_await m_admin->commands().remove(id);
    if (!removed && removed.error().kind != Error::Kind::NotFound) {
        Trouble left = troubleOf(removed.error(), m_texts, u"teams"_s);
        left.isBlocking = false;
        m_result.troubles.append(left);
        co_return;
    }
    m_result.progress.commandIds.remove(name);
    static_cast<void>(co_await m_tools.secrets.remove(commandToken(name))); // of no use any more
}

} // namespace muster::setup
