// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/channel_rules.h"

#include "app/practice/call.h"
#include "app/practice/dialect.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

qsizetype runes(const QString &text)
{
    return text.toUcs4().size();
}

/// Like the name of a direct channel.
bool isTwoIds(const QString &name)
{
    const QStringList parts = name.split(u"__"_s);
    return parts.size() == 2 && isId(parts.first()) && isId(parts.last());
}

} // namespace

bool isChannelName(const Dialect &dialect, const QString &name)
{
    static const QRegularExpression strict(u"\\A[a-z0-9]+([a-z_0-9-]+|(__)?)[a-z0-9]+\\z"_s);
    static const QRegularExpression lenient(u"\\A[a-z0-9]+([a-z_0-9-]+|(__)?)[a-z0-9]*\\z"_s);
    return (dialect.longChannelNames ? lenient : strict).match(name).hasMatch();
}

Result<void> checkChannel(const Dialect &dialect, const Channel &channel)
{
    if (runes(channel.displayName) > 64)
        return refuse("model.channel.is_valid.display_name.app_error"_L1);
    if (!isChannelName(dialect, channel.name))
        return refuse(dialect.channelNameProblem);
    static const QSet<QString> types{u"O"_s, u"P"_s, u"D"_s, u"G"_s};
    if (!types.contains(channel.type))
        return refuse("model.channel.is_valid.type.app_error"_L1);
    if (runes(channel.header) > 1024)
        return refuse("model.channel.is_valid.header.app_error"_L1);
    if (runes(channel.purpose) > 250)
        return refuse("model.channel.is_valid.purpose.app_error"_L1);
    if (!channel.isDirect() && isTwoIds(channel.name))
        return refuse("model.channel.is_valid.name.app_error"_L1);
    return {};
}

bool isTownSquare(const Channel &channel)
{
    return channel.name == "town-square"_L1;
}

} // namespace muster::practice
