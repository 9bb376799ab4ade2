// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/inbound.h"

#include <QJsonDocument>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::relay {

namespace {

constexpr int responseUrlMinutes = 30; // model/command_webhook.go:22

Failure notUnderstood(const QString &what)
{
    return failure({.kind = Error::Kind::Invalid, .what = what, .detail = {}, .httpStatus = 400, .code = {}});
}

constexpr qsizetype idLength = 26;

/// Ids of Mattermost: 26 lower-case letters and digits.
bool isId(QStringView text)
{
    return text.size() == idLength && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
           });
}

/// Of application/x-www-form-urlencoded, which has "+" for a space. The server does not encode names.
QString fieldOf(QByteArrayView body, QByteArrayView name)
{
    while (!body.isEmpty()) {
        const qsizetype end = body.indexOf('&');
        const QByteArrayView field = end < 0 ? body : body.first(end);
        body = end < 0 ? QByteArrayView() : body.sliced(end + 1);
        if (field.size() <= name.size() || field[name.size()] != '=' || !field.startsWith(name))
            continue;
        QByteArray value = field.sliced(name.size() + 1).toByteArray();
        value.replace('+', ' ');
        return QString::fromUtf8(QByteArray::fromPercentEncoding(value));
    }
    return {};
}

Outcome<QJsonObject> jsonBody(const http::Request &request)
{
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        return notUnderstood(u"The body is not a JSON object."_s);
    return document.object();
}

QByteArray commandToken(const http::Request &request)
{
    const QByteArray header = request.header("Authorization");
    const QByteArray scheme("Token ");
    return header.startsWith(scheme) ? header.mid(scheme.size()) : QByteArray();
}

} // namespace

QString responsePath(const QString &responseUrl)
{
    const auto folder = "/hooks/commands/"_L1;
    const QString path = QUrl(responseUrl, QUrl::StrictMode).path();
    const QString tail = path.right(folder.size() + idLength);
    return tail.startsWith(folder) && isId(QStringView(tail).sliced(folder.size())) ? tail : QString();
}

Outcome<SlashCommand> slashFromRequest(const http::Request &request, const QDateTime &now)
{
    const auto value = [&request](QByteArrayView name) { return fieldOf(request.body, name); };
    SlashCommand command;
    command.token = commandToken(request);
    command.teamName = value("team_domain");
    command.triggerId = value("trigger_id");
    command.text = value("text");
    command.receivedAt = now;
    command.asker = {
        .userId = value("user_id"),
        .name = value("user_name"),
        .locale = {},
        .teamId = value("team_id"),
        .channelId = value("channel_id"),
        .rootId = value("root_id"),
        .responsePath = responsePath(value("response_url")),
        .responseUntil = now.addSecs(responseUrlMinutes * 60),
    };
    if (!isId(command.asker.userId) || !isId(command.asker.teamId) || !isId(command.asker.channelId))
        return notUnderstood(u"This is not a slash command: user_id, team_id or channel_id is missing."_s);
    if (!isId(command.asker.rootId))
        command.asker.rootId.clear();
    return command;
}

Outcome<FormSubmission> formFromRequest(const http::Request &request)
{
    const Outcome<QJsonObject> body = jsonBody(request);
    if (!body)
        return failure(body.error());
    FormSubmission form{
        .userId = (*body)["user_id"_L1].toString(),
        .teamId = (*body)["team_id"_L1].toString(),
        .channelId = (*body)["channel_id"_L1].toString(),
        .type = (*body)["type"_L1].toString(),
        .cancelled = (*body)["cancelled"_L1].toBool(),
        .submission = (*body)["submission"_L1].toObject(),
    };
    if (!isId(form.userId))
        return notUnderstood(u"This is not a form's submission: user_id is missing."_s);
    return form;
}

Outcome<ButtonClick> clickFromRequest(const http::Request &request)
{
    const Outcome<QJsonObject> body = jsonBody(request);
    if (!body)
        return failure(body.error());
    ButtonClick click{
        .userId = (*body)["user_id"_L1].toString(),
        .userName = (*body)["user_name"_L1].toString(),
        .teamId = (*body)["team_id"_L1].toString(),
        .channelId = (*body)["channel_id"_L1].toString(),
        .postId = (*body)["post_id"_L1].toString(),
        .triggerId = (*body)["trigger_id"_L1].toString(),
        .context = (*body)["context"_L1].toObject(),
    };
    if (!isId(click.userId) || !isId(click.postId))
        return notUnderstood(u"This is not a button's click: user_id or post_id is missing."_s);
    return click;
}

} // namespace muster::relay
