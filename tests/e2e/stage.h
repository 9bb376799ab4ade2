// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/mattermost/client.h"
#include "app/practice/participant.h"
#include "app/practice/version.h"

#include <QHash>
#include <QUrl>
#include <memory>
#include <optional>

namespace muster::practice {
class Workspace;
}

namespace muster::test {

/// A server to play on, and who may make teams and bots there.
struct RealServer
{
    QUrl url;
    QString login;
    Secret password;
};

/// The one that MUSTER_E2E_MATTERMOST_URL, …_ADMIN_LOGIN and …_ADMIN_PASSWORD name; nothing when one of them
/// is missing.
[[nodiscard]] std::optional<RealServer> realServer();

/// What a relay needs from the workspace, besides its settings.
struct RelaySecrets
{
    Secret botToken;
    Secret commandToken;
};

/// A team to play in: alice, bob and carol (who reads German), a bot and the command, all made through the
/// public API, and so the same in a practice workspace and on a real server.
class Stage
{
public:
    /// In a practice workspace of its own, in this process.
    explicit Stage(practice::Version version);
    explicit Stage(const RealServer &server);
    ~Stage();

    [[nodiscard]] Outcome<void> build();
    /// Takes back what build() made: the command, the app, the bot, the people, the team. Goes on after a
    /// failure, and tells the first.
    [[nodiscard]] Outcome<void> takeDown();

    [[nodiscard]] const QUrl &url() const { return m_url; }
    [[nodiscard]] const mattermost::Team &team() const { return m_team; }
    /// "https://…/<team>", as links in chat begin.
    [[nodiscard]] QString teamUrl() const;
    [[nodiscard]] QString townSquareId() const { return m_townSquareId; }
    [[nodiscard]] const RelaySecrets &secrets() const { return m_secrets; }
    [[nodiscard]] QString botId() const { return m_bot.userId; }
    [[nodiscard]] mattermost::Client &administrator() { return *m_administrator; }
    /// Null on a real server.
    [[nodiscard]] practice::Workspace *workspace() { return m_workspace.get(); }

    /// From now on the command is sent to the relay at @p callbackUrl.
    [[nodiscard]] Outcome<void> pointCommandTo(QUrl callbackUrl);
    /// The OAuth app of the relay at @p base, made when it is first asked for.
    [[nodiscard]] Outcome<mattermost::OAuthApp> oauthAppFor(QUrl base);
    /// Another token for the bot, e.g. after the first was revoked; secrets() has it then.
    [[nodiscard]] Outcome<void> makeBotToken();
    /// Whether the bot may do in the team what its administrators may, e.g. restore channels.
    [[nodiscard]] Outcome<void> setBotIsTeamAdministrator(bool is);
    /// "alice", "bob" or "carol", just logged in.
    [[nodiscard]] Outcome<std::shared_ptr<practice::Participant>> logIn(const QString &name);

private:
    [[nodiscard]] Async<void> enter();
    [[nodiscard]] Async<void> makeTeam();
    [[nodiscard]] Async<void> makePerson(QString name, QString locale);
    [[nodiscard]] Async<void> makeBot();
    [[nodiscard]] Async<void> makeCommand();
    [[nodiscard]] QString suffixed(const QString &name) const;

    std::unique_ptr<practice::Workspace> m_workspace;
    net::HttpClient m_http;
    QUrl m_url;
    mattermost::Credentials m_credentials; ///< the administrator's
    QString m_suffix; ///< makes our names ours on a server that others use too
    std::unique_ptr<mattermost::Client> m_administrator;
    mattermost::Team m_team;
    QString m_townSquareId;
    QHash<QString, QString> m_people; ///< user id by first name
    Secret m_password; ///< of all of them
    mattermost::Bot m_bot;
    mattermost::Command m_command;
    mattermost::OAuthApp m_oauthApp;
    RelaySecrets m_secrets;
};

} // namespace muster::test
