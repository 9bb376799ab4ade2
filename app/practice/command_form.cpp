// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/command_form.h"

#include "app/practice/dialect.h"
#include "app/practice/state.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

using Form = QMultiMap<QString, QString>; ///< by key, sorted as on the wire

/// Keeps the order in which values of one key were added: QMultiMap gives the latest first.
void append(Form &form, const QString &key, const QStringList &values)
{
    for (auto it = values.crbegin(); it != values.crend(); ++it)
        form.insert(key, *it);
}

QStringList namesIn(const QString &text, const QString &pattern)
{
    QSet<QString> names;
    auto matches = QRegularExpression(pattern).globalMatch(text);
    while (matches.hasNext())
        names.insert(matches.next().captured(1).toLower());
    QStringList sorted = names.values();
    sorted.sort();
    return sorted;
}

/// Members of the team only.
void addUserMentions(const State &state, const CommandCall &call, Form &form)
{
    QStringList names;
    QStringList ids;
    for (const QString &name : namesIn(call.text, u"(?<![\\w@])@([a-z0-9.\\-_]+)"_s)) {
        for (const User *user : state.users().where([&](const User &one) { return one.username == name; })) {
            if (!state.isInTeam(call.teamId, user->id))
                continue;
            names << name;
            ids << user->id;
        }
    }
    append(form, u"user_mentions"_s, names);
    append(form, u"user_mentions_ids"_s, ids);
}

/// Public channels of the team only.
void addChannelMentions(const State &state, const CommandCall &call, Form &form)
{
    QStringList names;
    QStringList ids;
    for (const QString &name : namesIn(call.text, u"(?<!\\w)~([a-z0-9.\\-_]+)"_s)) {
        for (const Channel *channel : state.channels().where([&](const Channel &one) {
                 return one.teamId == call.teamId && one.name == name && one.isPublic();
             })) {
            names << name;
            ids << channel->id;
        }
    }
    append(form, u"channel_mentions"_s, names);
    append(form, u"channel_mentions_ids"_s, ids);
}

Form formOf(const State &state, const Dialect &dialect, const Command &command, const CommandCall &call)
{
    const Team *team = state.team(call.teamId);
    Form form{{u"token"_s, command.token},
              {u"team_id"_s, call.teamId},
              {u"team_domain"_s, team ? team->name : QString()},
              {u"channel_id"_s, call.channelId},
              {u"channel_name"_s, state.channel(call.channelId)->name},
              {u"user_id"_s, call.userId},
              {u"user_name"_s, state.user(call.userId)->username},
              {u"command"_s, u'/' + call.trigger},
              {u"text"_s, call.text},
              {u"trigger_id"_s, call.triggerId},
              {u"response_url"_s, call.address + u"/hooks/commands/"_s + call.hookId}};
    if (dialect.commandsNameTheThread)
        form.insert(u"root_id"_s, call.rootId);
    addUserMentions(state, call, form);
    addChannelMentions(state, call, form);
    return form;
}

/// As Go's url.Values.Encode() writes it: '+' for a space.
QByteArray encoded(const Form &form)
{
    QByteArrayList pairs;
    for (auto it = form.cbegin(); it != form.cend(); ++it) {
        const QByteArray value
            = QUrl::toPercentEncoding(it.value(), " ", "~").replace(' ', '+').replace("%7E", "~");
        pairs << it.key().toLatin1() + '=' + value;
    }
    return pairs.join('&');
}

} // namespace

IntegrationCaller::Request integrationRequest(const State &state, const Dialect &dialect,
                                              const Command &command, const CommandCall &call)
{
    const QByteArray form = encoded(formOf(state, dialect, command, call));
    IntegrationCaller::Request request;
    request.url = command.url;
    request.authorization = "Token " + command.token.toLatin1();
    if (command.method == "G"_L1) {
        request.method = "GET";
        request.contentType.clear();
        request.url += (command.url.contains(u'?') ? u'&' : u'?') + QString::fromLatin1(form);
    } else {
        request.contentType = "application/x-www-form-urlencoded";
        request.body = form;
    }
    return request;
}

} // namespace muster::practice
