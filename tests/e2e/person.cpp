// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/e2e/person.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::test {

using mattermost::Post;

QString fieldOf(const Post &card, const QString &title)
{
    const QList<mattermost::Attachment> parts = card.attachments();
    for (const mattermost::Attachment &part : parts) {
        for (const mattermost::AttachmentField &field : part.fields) {
            if (field.title == title)
                return field.value;
        }
    }
    return {};
}

QStringList buttonsOf(const Post &card)
{
    QStringList buttons;
    const QList<mattermost::Attachment> parts = card.attachments();
    for (const mattermost::Attachment &part : parts) {
        for (const mattermost::Action &action : part.actions)
            buttons.append(action.id);
    }
    return buttons;
}

Person::Person(std::shared_ptr<practice::Participant> participant, QString teamId, QString botId)
    : m_participant(std::move(participant)), m_teamId(std::move(teamId)), m_botId(std::move(botId))
{
}

Outcome<void> Person::types(const QString &channelId, const QString &command, const QString &rootId)
{
    const auto answer = QCoro::waitFor(m_participant->type(channelId, command, rootId));
    if (!answer)
        return failure(answer.error());
    return {};
}

Post Person::sees()
{
    const auto message = QCoro::waitFor(m_participant->ephemeral(std::chrono::seconds(20)));
    Post nothing;
    nothing.message = u"(nothing)"_s;
    return message.value_or(nothing);
}

QString Person::asks(const QString &channelId, const QString &command)
{
    if (const auto typed = types(channelId, command); !typed)
        return u"(%1)"_s.arg(typed.error().code);
    return isTold();
}

Outcome<mattermost::OpenDialog> Person::isShownForm()
{
    return QCoro::waitFor(m_participant->form());
}

Outcome<mattermost::DialogAnswer> Person::submits(const mattermost::OpenDialog &form,
                                                  const QString &channelId, const QJsonObject &values)
{
    return QCoro::waitFor(m_participant->submit(form, m_teamId, channelId, values));
}

Outcome<void> Person::clicks(const Post &card, const QString &button)
{
    return QCoro::waitFor(m_participant->click(card.id, button));
}

Outcome<void> Person::joins(const QString &channelId)
{
    const auto joined = QCoro::waitFor(client().channels().addMember(channelId, id()));
    if (!joined)
        return failure(joined.error());
    return {};
}

Outcome<mattermost::Channel> Person::follows(const QString &answer)
{
    static const QRegularExpression link(uR"(\]\(http[^)]*/channels/([a-z0-9_-]+)\))"_s);
    const QString name = link.match(answer).captured(1);
    if (name.isEmpty())
        return failure({.kind = Error::Kind::NotFound, .what = u"No link to a channel in: "_s + answer});
    const mattermost::ChannelByName channel{m_teamId, name, true};
    return QCoro::waitFor(client().channels().byName(channel));
}

ChannelView Person::looksAt(const QString &channelId)
{
    ChannelView view;
    const auto channel = QCoro::waitFor(client().channels().byId(channelId));
    if (!channel)
        return view;
    view.channel = *channel;
    const mattermost::ChannelMembersQuery all{channelId};
    const auto members = QCoro::waitFor(client().channels().members(all));
    for (const mattermost::ChannelMember &member : members.value_or(QList<mattermost::ChannelMember>()))
        view.members.append(member.userId);
    const mattermost::PostQuery newest{channelId};
    auto posts = QCoro::waitFor(client().posts().inChannel(newest)).value_or(QList<Post>());
    std::reverse(posts.begin(), posts.end());
    for (const Post &post : std::as_const(posts)) {
        if (post.userId != m_botId || !post.type.isEmpty())
            continue;
        if (post.attachments().isEmpty())
            view.said.append(post.message);
        else
            view.cards.append(post);
    }
    const auto pinned = QCoro::waitFor(client().posts().pinned(channelId));
    for (const Post &post : pinned.value_or(QList<Post>()))
        view.pinned.append(post.id);
    return view;
}

} // namespace muster::test
