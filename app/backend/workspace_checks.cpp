// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/workspace_checks.h"

#include <QLocale>
#include <limits>

using namespace Qt::StringLiterals;

namespace muster::backend {

namespace {

constexpr int LargestSkew = 60; ///< seconds
constexpr QLatin1StringView Trigger("incident");

/// "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110, section 5.6.7).
QDateTime httpDate(const QByteArray &text)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date;
}

QString commandUrl(const settings::ListenerSettings &listener)
{
    const QUrl base = settings::reachableUrl(listener, static_cast<quint16>(listener.port));
    return base.toString() + "/mattermost/command"_L1;
}

} // namespace

WorkspaceChecks::WorkspaceChecks(Examination &examination, net::HttpClient &http, const Clock &clock)
    : m_examination(examination), m_clock(clock), m_texts(examination.texts()),
      m_client(http, examination.settings().workspace.url, examination.botToken)
{
}

QCoro::Task<> WorkspaceChecks::run()
{
    const bool isThere = co_await checkServer();
    if (!isThere) {
        giveUpOn({check::Bot, check::Switches, check::Team, check::Command});
        co_return;
    }
    const bool isBot = co_await checkBot();
    if (!isBot) {
        giveUpOn({check::Switches, check::Team, check::Command});
        co_return;
    }
    co_await checkSwitches();
    const QStringList teams = m_examination.settings().workspace.teams;
    for (const QString &team : teams)
        co_await checkTeam(team);
}

void WorkspaceChecks::giveUpOn(const QList<QLatin1StringView> &names)
{
    for (const QLatin1StringView name : names)
        m_examination.unknown(name, m_texts.translate("Doctor", "Not looked at: mend what is above first."));
}

QCoro::Task<bool> WorkspaceChecks::checkServer()
{
    const QString url = m_examination.settings().workspace.url.toDisplayString();
    mattermost::Call ping = mattermost::Call::get(u"/system/ping"_s);
    ping.withToken = false;
    const Outcome<net::Response> answer = co_await m_client.session().response(ping);
    if (!answer) {
        m_examination.fail(check::Reachable,
                           m_texts.translate("Doctor", "There is no Mattermost at %1: %2")
                               .arg(url, told(answer.error(), m_texts)),
                           m_texts.translate("Doctor",
                                             "Open that address in a browser on this machine. Correct "
                                             "workspace.url, or mend the network."));
        co_return false;
    }
    m_examination.ok(check::Reachable, m_texts.translate("Doctor", "Mattermost answers at %1.").arg(url));
    judgeVersion();
    judgeClock(answer->header("Date"));
    co_return true;
}

void WorkspaceChecks::judgeVersion()
{
    const QVersionNumber version = m_client.session().version();
    if (version.isNull()) {
        return m_examination.unknown(check::Version,
                                     m_texts.translate("Doctor", "The server does not tell it."),
                                     m_texts.translate("Doctor",
                                                       "Muster uses only what every version since 5.37 "
                                                       "understands."));
    }
    if (!mattermost::isSupported(version)) {
        return m_examination.fail(check::Version,
                                  m_texts.translate("Doctor", "%1 is too old.").arg(version.toString()),
                                  m_texts.translate("Doctor", "Update the server to 5.37 or newer."));
    }
    if (version.majorVersion() > 11) {
        return m_examination.warn(
            check::Version,
            m_texts.translate("Doctor", "%1 is newer than any that Muster was tried with.")
                .arg(version.toString()),
            m_texts.translate("Doctor", "Update Muster when there is a newer one."));
    }
    m_examination.ok(check::Version, m_texts.translate("Doctor", "It is %1.").arg(version.toString()));
}

void WorkspaceChecks::judgeClock(const QByteArray &date)
{
    const QDateTime server = httpDate(date);
    if (!server.isValid())
        return m_examination.unknown(check::Clock,
                                     m_texts.translate("Doctor", "The server does not tell its time."));
    const qint64 apart = qAbs(server.secsTo(m_clock.now()));
    const int skew = static_cast<int>(qMin<qint64>(apart, std::numeric_limits<int>::max()));
    if (skew > LargestSkew) {
        return m_examination.warn(
            check::Clock,
            m_texts.translate("Doctor", "This machine's clock and the server's are %n second(s) apart.",
                              nullptr, skew),
            m_texts.translate("Doctor", "Let both follow a time server (NTP)."));
    }
    m_examination.ok(check::Clock,
                     m_texts.translate("Doctor", "This machine and the server agree on the time."));
}

QCoro::Task<bool> WorkspaceChecks::checkBot()
{
    if (m_examination.botToken.isEmpty()) {
        m_examination.unknown(check::Bot, m_texts.translate("Doctor", "Not looked at: there is no token."));
        co_return false;
    }
    const Outcome<mattermost::User> self = co_await m_client.users().me();
    if (!self) {
        m_examination.fail(
            check::Bot, told(self.error(), m_texts),
            m_texts.translate("Doctor", "Make a new access token for the bot and set %1 to it.")
                .arg(secrets::variableName({secrets::SecretKind::BotToken, {}})));
        co_return false;
    }
    m_botId = self->id;
    const QString expected = m_examination.settings().workspace.botName;
    if (!expected.isEmpty() && expected != self->username) {
        m_examination.warn(
            check::Bot,
            m_texts.translate("Doctor", "The token is @%1's, not @%2's.").arg(self->username, expected),
            m_texts.translate("Doctor", "Correct workspace.botName or the token."));
    } else if (!self->isBot) {
        m_examination.warn(check::Bot,
                           m_texts.translate("Doctor", "@%1 is a person, not a bot.").arg(self->username),
                           m_texts.translate("Doctor",
                                             "Make a bot account: what Muster does would carry that "
                                             "person's name."));
    } else {
        m_examination.ok(check::Bot, m_texts.translate("Doctor", "The token is @%1's.").arg(self->username));
    }
    co_return true;
}

QCoro::Task<> WorkspaceChecks::checkSwitches()
{
    const Outcome<mattermost::ClientConfig> config = co_await m_client.server().config();
    if (!config) {
        m_examination.unknown(check::Switches, told(config.error(), m_texts));
    } else if (!config->commands) {
        m_examination.fail(
            check::Switches,
            m_texts.translate("Doctor", "Custom slash commands are switched off on the server."),
            m_texts.translate("Doctor",
                              "In the System Console, under Integrations, switch on custom "
                              "slash commands."));
    } else {
        m_examination.ok(check::Switches,
                         m_texts.translate("Doctor", "Custom slash commands are switched on."));
    }
}

QCoro::Task<> WorkspaceChecks::checkTeam(QString name)
{
    const Outcome<mattermost::Team> team = co_await m_client.teams().byName(name);
    const QString invite
        = m_texts.translate("Doctor", "Add the bot to the team %1, or correct workspace.teams.").arg(name);
    if (!team) {
        m_examination.fail(check::Team,
                           m_texts.translate("Doctor", "The bot does not see the team %1: %2")
                               .arg(name, told(team.error(), m_texts)),
                           invite);
        co_return;
    }
    const Outcome<mattermost::TeamMember> member = co_await m_client.teams().member(team->id, m_botId);
    if (!member || member->deleteAt != 0) {
        m_examination.fail(check::Team,
                           m_texts.translate("Doctor", "The bot is not in the team %1.").arg(name), invite);
        co_return;
    }
    m_examination.ok(check::Team, m_texts.translate("Doctor", "The bot is in the team %1.").arg(name));
    const mattermost::Team found = *team;
    co_await checkCommand(found);
}

QCoro::Task<> WorkspaceChecks::checkCommand(mattermost::Team team)
{
    const Outcome<QList<mattermost::Command>> commands = co_await m_client.commands().list(team.id);
    if (!commands) {
        m_examination.unknown(
            check::Command,
            m_texts.translate("Doctor", "The bot may not see the slash commands of %1.").arg(team.name),
            m_texts.translate("Doctor", "Look yourself: /%1 must call %2.")
                .arg(Trigger, commandUrl(m_examination.settings().listener)));
        co_return;
    }
    for (const mattermost::Command &command : *commands) {
        if (command.trigger == Trigger) {
            judgeCommand(command, team);
            co_return;
        }
    }
    m_examination.fail(check::Command,
                       m_texts.translate("Doctor", "There is no /%1 in %2.").arg(Trigger, team.name),
                       m_texts.translate("Doctor", "Make one that calls %1 by POST.")
                           .arg(commandUrl(m_examination.settings().listener)));
}

void WorkspaceChecks::judgeCommand(const mattermost::Command &command, const mattermost::Team &team)
{
    const QString url = commandUrl(m_examination.settings().listener);
    const Secret known = m_examination.commandTokens.value(team.name);
    if (command.url != url) {
        return m_examination.fail(check::Command,
                                  m_texts.translate("Doctor", "/%1 in %2 calls another address: %3")
                                      .arg(Trigger, team.name, command.url),
                                  m_texts.translate("Doctor", "Let it call %1.").arg(url));
    }
    if (command.method != "P"_L1) {
        return m_examination.fail(
            check::Command, m_texts.translate("Doctor", "/%1 in %2 calls us by GET.").arg(Trigger, team.name),
            m_texts.translate("Doctor", "Set its request method to POST."));
    }
    if (!known.isEmpty() && !known.equals(command.token.reveal())) {
        return m_examination.fail(
            check::Command,
            m_texts
                .translate("Doctor",
                           "The token of /%1 in %2 is not the one that Muster "
                           "has.")
                .arg(Trigger, team.name),
            m_texts.translate("Doctor", "Set %1 to the command's token.")
                .arg(secrets::variableName({secrets::SecretKind::CommandToken, team.name})));
    }
    m_examination.ok(check::Command,
                     m_texts.translate("Doctor", "/%1 in %2 calls us.").arg(Trigger, team.name));
}

} // namespace muster::backend
