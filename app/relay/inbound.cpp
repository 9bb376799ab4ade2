// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/inbound.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace muster::relay {

namespace {

constexpr int responseUrlMinutes = 30; // model/command_webhook.go:22

Failure notUnderstood(const QString &what)
{
    return failure({.kind = Error::Kind::Invalid, .what = what, .detail = {}, .httpStatus = 400, .code = {}});
}

/// Ids of Mattermost: 26 lower-case letters and digits.
bool isId(const QString &text)
{
    static const QRegularExpression id(u"\\A[a-z0-9]{26}\\z"_s);
    return id.match(text).hasMatch();
}

/// Form bodies have "+" for a space, which QUrlQuery leaves as it is.
QUrlQuery formBody(QByteArray body)
{
    return QUrlQuery(QString::fromLatin1(body.replace('+', "%20")));
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
    static const QRegularExpression tail(u"(/hooks/commands/[a-z0-9]{26})\\z"_s);
    return tail.match(QUrl(responseUrl, QUrl::StrictMode).path()).captured(1);
}

Outcome<SlashCommand> slashFromRequest(const http::Request &request, const QDateTime &now)
{
    const QUrlQuery form = formBody(request.body);
    const auto value = [&form](const QString &key) { return form.queryItemValue(key, QUrl::FullyDecoded); };
    SlashCommand command;
    command.token = commandToken(request);
    command.teamName = value(u"team_domain"_s);
    command.triggerId = value(u"trigger_id"_s);
    command.text = value(u"text"_s);
    command.receivedAt = now;
    command.asker = {
        .userId = value(u"user_id"_s),
        .name = value(u"user_name"_s),
        .locale = {},
        .teamId = value(u"team_id"_s),
        .channelId = value(u"channel_id"_s),
        .rootId = value(u"root_id"_s),
        .responsePath = responsePath(value(u"response_url"_s)),
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
