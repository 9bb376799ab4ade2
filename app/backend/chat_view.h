// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/chat_values.h"
#include "app/practice/participant.h"

#include <QHash>
#include <QObject>
#include <memory>

namespace muster::backend {

/// A team as one person's client sees it: the channels that the person is in, their posts as they come,
/// what only the person sees, and the form that was opened last. Lives as long as its practice house.
class ChatView : public QObject
{
    Q_OBJECT

public:
    ChatView(std::shared_ptr<practice::Participant> person, QString teamId, QObject *parent = nullptr);

    /// Reads people and channels, and the posts of @p channelId, which is shown from then on.
    [[nodiscard]] Async<void> enter(QString channelId);
    /// Shows a channel; its posts are read when they have not been.
    [[nodiscard]] Async<void> show(QString channelId);

    [[nodiscard]] practice::Participant &person() { return *m_person; }
    [[nodiscard]] const QString &shownChannel() const { return m_shown; }
    [[nodiscard]] const People &people() const { return m_people; }
    [[nodiscard]] QList<ChatChannel> channels() const;
    /// Whether a bot made it, as Muster's makes an incident's.
    [[nodiscard]] bool isMadeByBot(const QString &channelId) const;
    [[nodiscard]] QList<ChatPost> posts() const;
    [[nodiscard]] const std::optional<mattermost::OpenDialog> &form() const { return m_form; }

    void closeForm();
    /// What the client itself has to say to the person, e.g. that a command was refused.
    void note(const QString &channelId, const QString &text);

Q_SIGNALS:
    void changed();
    void formOpened();

private:
    void hear(const mattermost::WorkspaceEvent &event);
    void takePost(const mattermost::Post &post);
    void replacePost(const mattermost::Post &post);
    void removePost(const mattermost::Post &post);
    QCoro::Task<> rereadChannels();
    [[nodiscard]] Async<void> readChannels();
    [[nodiscard]] Async<void> readPosts(QString channelId);
    [[nodiscard]] bool isKnown(const QString &channelId) const;

    std::shared_ptr<practice::Participant> m_person;
    QString m_teamId;
    QString m_shown;
    People m_people;
    QList<mattermost::Channel> m_channels;
    QHash<QString, QList<mattermost::Post>> m_posts; ///< by channel, oldest first; read ones only
    QHash<QString, QList<mattermost::Post>> m_asides; ///< by channel: what only the person sees
    QHash<QString, int> m_unread;
    std::optional<mattermost::OpenDialog> m_form;
    int m_notes = 0;
};

} // namespace muster::backend
