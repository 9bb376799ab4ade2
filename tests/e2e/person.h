// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/practice/participant.h"

namespace muster::test {

/// An incident's channel, as one who may read it sees it.
struct ChannelView
{
    mattermost::Channel channel;
    QStringList members; ///< user ids
    QList<mattermost::Post> cards; ///< of the bot, oldest first
    QStringList pinned; ///< post ids
    QStringList said; ///< by the bot, cards apart, oldest first
};

/// What a card shows in the field with that title; empty when it has none.
[[nodiscard]] QString fieldOf(const mattermost::Post &card, const QString &title);
/// The ids of a card's buttons, in their order.
[[nodiscard]] QStringList buttonsOf(const mattermost::Post &card);

/// Someone in the workspace, who waits for each answer.
class Person
{
public:
    Person(std::shared_ptr<practice::Participant> participant, QString teamId, QString botId);

    [[nodiscard]] QString id() const { return m_participant->user().id; }
    [[nodiscard]] QString name() const { return m_participant->user().displayName(); }
    [[nodiscard]] mattermost::Client &client() { return m_participant->client(); }

    [[nodiscard]] Outcome<void> types(const QString &channelId, const QString &command,
                                      const QString &rootId = {});
    /// The next message that only this person sees; "(nothing)" when none came.
    [[nodiscard]] mattermost::Post sees();
    [[nodiscard]] QString isTold() { return sees().message; }
    /// Types, and is told this. What the workspace says when the command fails is told in brackets.
    [[nodiscard]] QString asks(const QString &channelId, const QString &command);

    /// The form that opens.
    [[nodiscard]] Outcome<mattermost::OpenDialog> isShownForm();
    [[nodiscard]] Outcome<mattermost::DialogAnswer> submits(const mattermost::OpenDialog &form,
                                                            const QString &channelId,
                                                            const QJsonObject &values);
    [[nodiscard]] Outcome<void> clicks(const mattermost::Post &card, const QString &button);
    [[nodiscard]] Outcome<void> joins(const QString &channelId);

    /// The channel that the first link of @p answer leads to.
    [[nodiscard]] Outcome<mattermost::Channel> follows(const QString &answer);
    /// Empty when it may not be read.
    [[nodiscard]] ChannelView looksAt(const QString &channelId);

private:
    std::shared_ptr<practice::Participant> m_participant;
    QString m_teamId;
    QString m_botId;
};

} // namespace muster::test
