// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/mentions.h"

#include "app/practice/state.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

QSet<QString> namesIn(const QString &message)
{
    static const QRegularExpression atName(u"(?<![\\w@])@([a-z0-9][a-z0-9._-]*)"_s);
    QSet<QString> names;
    auto match = atName.globalMatch(message.toLower());
    while (match.hasNext()) {
        QString name = match.next().captured(1);
        while (name.endsWith(u'.') || name.endsWith(u'-') || name.endsWith(u'_'))
            name.chop(1);
        names.insert(name);
    }
    return names;
}

} // namespace

QStringList mentionedIn(const State &state, const Post &post)
{
    const Channel *channel = state.channel(post.channelId);
    if (channel == nullptr)
        return {};
    const QString added = post.props.value(u"addedUserId"_s).toString();
    const bool isWritten = !post.type.startsWith("system_"_L1);
    const QSet<QString> names = isWritten ? namesIn(post.message) : QSet<QString>();
    const bool isAll = names.contains(u"channel"_s) || names.contains(u"all"_s) || names.contains(u"here"_s);
    const bool isEverybody = isWritten && (isAll || channel->isDirect());
    // Written by an integration, it is news for the one in whose name it was, too (recording 03).
    const bool isFromWebhook = post.props.value(u"from_webhook"_s).toString() == "true"_L1;
    QStringList mentioned;
    for (const QString &userId : state.membersOfChannel(post.channelId)) {
        const User *user = state.user(userId);
        const bool isAuthor = userId == post.userId && !(channel->isDirect() && isFromWebhook);
        if (isAuthor || user == nullptr || (isAll && user->isBot))
            continue;
        if (isEverybody || userId == added || names.contains(user->username))
            mentioned.append(userId);
    }
    if (mentioned.removeOne(post.userId))
        mentioned.append(post.userId); // the author comes last
    return mentioned;
}

QString hashtagsOf(const QString &message)
{
    if (!message.contains(u'#'))
        return {};
    static const QRegularExpression tag(u"(?<!\\S)(#\\pL[\\pL\\pN._-]*[\\pL\\pN])"_s);
    QStringList tags;
    auto match = tag.globalMatch(message);
    while (match.hasNext())
        tags.append(match.next().captured(1));
    return tags.join(u' ');
}

} // namespace muster::practice
