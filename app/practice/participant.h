// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/async.h"
#include "app/mattermost/client.h"
#include "app/mattermost/event_stream.h"

#include <QList>
#include <QObject>
#include <QQueue>
#include <memory>
#include <optional>

namespace muster::practice {

/// One person in a workspace, by its public API alone: types commands, fills in forms, clicks buttons, and
/// sees what a client would show. Works the same against the practice workspace and a real server.
class Participant : public QObject
{
    Q_OBJECT

public:
    /// @p http outlives it. @p url is the workspace's address.
    Participant(net::HttpClient &http, QUrl url, QObject *parent = nullptr);
    ~Participant() override;

    /// Logs in, and is there once the workspace's events arrive.
    [[nodiscard]] Async<void> logIn(QString loginId, Secret password);

    [[nodiscard]] const mattermost::User &user() const { return m_user; }
    [[nodiscard]] mattermost::Client &client() { return m_client; }

    /// What is answered at once; what comes later by a response_url is ephemeral().
    [[nodiscard]] Async<mattermost::CommandAnswer> type(QString channelId, QString command,
                                                        QString rootId = {});

    /// The form that opened last and was not taken yet, waited for at most @p deadline. Timeout.
    [[nodiscard]] Async<mattermost::OpenDialog> form(std::chrono::milliseconds deadline
                                                     = std::chrono::seconds(10));
    /// Submits it with @p values by element name, in the place where it was opened.
    [[nodiscard]] Async<mattermost::DialogAnswer> submit(mattermost::OpenDialog form, QString teamId,
                                                         QString channelId, QJsonObject values);

    /// The next message that only this person sees and that was not taken yet. Timeout.
    [[nodiscard]] Async<mattermost::Post> ephemeral(std::chrono::milliseconds deadline
                                                    = std::chrono::seconds(10));

    /// Clicks the button with that label, or that id, on the post. NotFound when the post shows none.
    [[nodiscard]] Async<void> click(QString postId, QString label);

Q_SIGNALS:
    void formOpened();
    void ephemeralSeen();
    void posted(const muster::mattermost::Post &post);
    void edited(const muster::mattermost::Post &post);
    void isThere();
    /// Every event that the workspace tells this person's client, those above as well.
    void told(const muster::mattermost::WorkspaceEvent &event);

private:
    void see(const mattermost::WorkspaceEvent &event);

    mattermost::Client m_client;
    std::unique_ptr<mattermost::EventStream> m_stream;
    mattermost::User m_user;
    QQueue<mattermost::OpenDialog> m_forms;
    QQueue<mattermost::Post> m_ephemerals;
};

} // namespace muster::practice
