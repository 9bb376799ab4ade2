// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/mattermost/error_sorting.h"

#include "app/core/log.h"
#include "app/mattermost/error_meanings.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::mattermost {

namespace {

using Kind = Error::Kind;

/// web.command_webhook.general.app_error is 11.6's one id for all of a response_url's failures (11).
constexpr auto anyWebhookFailure = "web.command_webhook.general.app_error";

/// For failures that only have a status.
const char *sentenceFor(Kind kind)
{
    switch (kind) {
    case Kind::Busy:
        return QT_TRANSLATE_NOOP("mattermost::Error", "Mattermost asks us to slow down.");
    case Kind::Server:
        return QT_TRANSLATE_NOOP("mattermost::Error", "The Mattermost server failed. Its log says why.");
    case Kind::Unauthorized:
        return QT_TRANSLATE_NOOP("mattermost::Error", "Mattermost refuses the token. Enter a new one.");
    case Kind::Forbidden:
        return QT_TRANSLATE_NOOP(
            "mattermost::Error",
            "Mattermost does not permit this to the account whose token is used. Give it the "
            "role it needs, or make it a member of the team and the channel.");
    case Kind::Disabled:
        return QT_TRANSLATE_NOOP("mattermost::Error", "The Mattermost server has this switched off.");
    case Kind::NotFound:
        return QT_TRANSLATE_NOOP("mattermost::Error",
                                 "Mattermost does not have this, or does not show it to us.");
    default:
        return QT_TRANSLATE_NOOP("mattermost::Error", "Mattermost does not accept the request.");
    }
}

Wording worded(const char *sentence)
{
    return {u"mattermost::Error"_s, QString::fromUtf8(sentence), {}};
}

/// Content type, status and the beginning of the body: enough to recognise who answered.
QString describe(const net::Response &response)
{
    static constexpr qsizetype longest = 120;
    return u"HTTP %1, %2: %3"_s.arg(
        QString::number(response.status), forLog(QString::fromLatin1(response.header("Content-Type"))),
        forLog(QString::fromUtf8(response.body.first(std::min(response.body.size(), longest)))));
}

Error malformed(const net::Response &response, const Wording &what)
{
    Error error = errorSaying(Kind::Malformed, what, describe(response));
    error.httpStatus = response.status;
    return error;
}

Error redirected(const net::Response &response)
{
    const QString target = forLog(QString::fromLatin1(response.header("Location")));
    return malformed(
        response,
        worded(QT_TRANSLATE_NOOP("mattermost::Error",
                                 "The address sends us on to %1. Enter the address of the Mattermost "
                                 "server itself, with https:// if it has that."))
            .arg(target));
}

/// A failure that Mattermost did not write. A proxy's 401, 403, 413, 429 or 5xx means what it says; any other
/// says that the address is not Mattermost's.
Error foreignError(const net::Response &response)
{
    if (response.status < 400)
        return redirected(response);
    Error error = net::errorFromStatus(response);
    error.detail = describe(response);
    if (error.kind == Kind::NotFound || (error.kind == Kind::Invalid && response.status != 413))
        return notJson(response);
    error.say(worded(sentenceFor(error.kind)));
    if (error.kind == Kind::Unauthorized || error.kind == Kind::Forbidden)
        error.say(
            worded(QT_TRANSLATE_NOOP("mattermost::Error",
                                     "Something in front of Mattermost refuses us, perhaps a proxy that "
                                     "asks for a log-in. Let it pass requests to /api/v4.")));
    return error;
}

} // namespace

bool isPage(const net::Response &response)
{
    return response.header("Content-Type").trimmed().toLower().startsWith("text/html");
}

Error notJson(const net::Response &response)
{
    return malformed(
        response,
        worded(QT_TRANSLATE_NOOP(
            "mattermost::Error",
            "What answers at this address does not speak as Mattermost does. Look whether the address is "
            "the server's own, with its sub-path if it has one, and whether a proxy stands before it.")));
}

Error sortedError(const net::Response &response)
{
    const QJsonObject json = QJsonDocument::fromJson(response.body).object();
    const QString id = json.value("id"_L1).toString();
    if (response.status < 400 || id.isEmpty())
        return foreignError(response);

    Error error = net::errorFromStatus(response);
    error.code = id;
    error.detail = u"%1 (%2)"_s.arg(forLog(json.value("message"_L1).toString()),
                                    forLog(json.value("request_id"_L1).toString()));
    if (const std::optional<Meaning> meaning = meaningOf(id)) {
        error.kind = meaning->kind;
        error.say(worded(meaning->what));
    } else if (id == QLatin1StringView(anyWebhookFailure) && response.status < 500) {
        error.say(worded(answerPathIsDead));
    } else {
        error.say(worded(sentenceFor(error.kind)));
    }
    return error;
}

} // namespace muster::mattermost
