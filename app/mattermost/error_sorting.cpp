// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/mattermost/error_sorting.h"

#include "app/core/log.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace muster::mattermost {

namespace {

using Kind = Error::Kind;

constexpr auto context = "mattermost::Error";

/// What one of the server's error ids means to us.
struct Meaning
{
    const char *id;
    Kind kind;
    const char *what;
};

constexpr auto channelIsArchived =
    QT_TRANSLATE_NOOP("mattermost::Error", "The channel is archived. Restore it first.");
constexpr auto nameIsTaken =
    QT_TRANSLATE_NOOP("mattermost::Error", "A channel with that name exists already in the team, perhaps an "
                                           "archived or a private one. Choose another name.");
constexpr auto answerPathIsDead =
    QT_TRANSLATE_NOOP("mattermost::Error", "The way back to this command is closed: it is older than 30 minutes "
                                           "or was used 5 times.");
constexpr auto commandsAreOff =
    QT_TRANSLATE_NOOP("mattermost::Error",
                      "Custom slash commands are switched off on the Mattermost server. Switch on System Console > "
                      "Integrations > Integration Management > Enable Custom Slash Commands.");

/// The ids that say more than their status; from the recordings of 5.37 and 11.6.
constexpr std::array meanings{
    Meaning{"api.context.session_expired.app_error", Kind::Unauthorized,
            QT_TRANSLATE_NOOP("mattermost::Error",
                              "Mattermost refuses the token: it has expired, was revoked, or its bot is disabled. "
                              "Enter a new token.")},
    Meaning{"api.user.login.invalid_credentials_email_username", Kind::Unauthorized,
            QT_TRANSLATE_NOOP("mattermost::Error", "User name or password are wrong.")},
    Meaning{"api.user.check_user_login_attempts.too_many.app_error", Kind::Unauthorized,
            QT_TRANSLATE_NOOP("mattermost::Error", "The account is locked after too many wrong passwords. An "
                                                   "administrator can reset its password.")},
    Meaning{"api.user.login.bot_login_forbidden.app_error", Kind::Unauthorized,
            QT_TRANSLATE_NOOP("mattermost::Error", "A bot cannot log in with a password. Use its token.")},

    // Switched off
    Meaning{"api.bot.create_disabled", Kind::Disabled,
            QT_TRANSLATE_NOOP("mattermost::Error",
                              "Bot accounts are switched off on the Mattermost server. Switch on System Console > "
                              "Integrations > Bot Accounts > Enable Bot Account Creation.")},
    Meaning{"api.command.disabled.app_error", Kind::Disabled, commandsAreOff},
    Meaning{"app.user_access_token.disabled", Kind::Disabled,
            QT_TRANSLATE_NOOP("mattermost::Error",
                              "Personal access tokens are switched off on the Mattermost server. Switch on System "
                              "Console > Integrations > Integration Management > Enable Personal Access Tokens, or "
                              "use a bot: bots may have them all the same.")},
    Meaning{"api.user.get_user_by_email.permissions.app_error", Kind::Disabled,
            QT_TRANSLATE_NOOP("mattermost::Error",
                              "The Mattermost server hides email addresses, so nobody can be found by theirs. "
                              "Switch on System Console > Site Configuration > Users and Teams > Show Email "
                              "Address, or use user names.")},
    Meaning{"api.oauth.register_oauth_app.turn_off.app_error", Kind::Disabled,
            QT_TRANSLATE_NOOP("mattermost::Error",
                              "OAuth apps are switched off on the Mattermost server. Switch on System Console > "
                              "Integrations > Integration Management > Enable OAuth 2.0 Service Provider.")},
    Meaning{"license_error.feature_unavailable", Kind::Disabled,
            QT_TRANSLATE_NOOP("mattermost::Error", "The Mattermost server's licence does not include this.")},

    // The state does not allow it
    Meaning{"store.sql_channel.save_channel.exists.app_error", Kind::Conflict, nameIsTaken},
    Meaning{"app.channel.update.bad_id", Kind::Conflict, // 5.37 says the same of a name that is taken
            QT_TRANSLATE_NOOP("mattermost::Error",
                              "The channel cannot be changed: it is archived, or the new name is taken.")},
    Meaning{"api.channel.update_channel.deleted.app_error", Kind::Conflict, channelIsArchived},
    Meaning{"api.channel.delete_channel.deleted.app_error", Kind::Conflict,
            QT_TRANSLATE_NOOP("mattermost::Error", "The channel is archived already.")},
    Meaning{"api.channel.restore_channel.restored.app_error", Kind::Conflict,
            QT_TRANSLATE_NOOP("mattermost::Error", "The channel is not archived.")},
    Meaning{"api.post.create_post.can_not_post_to_deleted.error", Kind::Conflict, channelIsArchived},
    Meaning{"api.post.patch_post.can_not_update_post_in_deleted.error", Kind::Conflict, channelIsArchived},
    Meaning{"api.post.update_post.can_not_update_post_in_deleted.error", Kind::Conflict, channelIsArchived},
    Meaning{"api.post.delete_post.can_not_delete_post_in_deleted.error", Kind::Conflict, channelIsArchived},
    Meaning{"api.command.execute_command.deleted.error", Kind::Conflict,
            QT_TRANSLATE_NOOP("mattermost::Error", "No command runs in an archived channel. Use another channel.")},
    Meaning{"api.command.duplicate_trigger.app_error", Kind::Conflict,
            QT_TRANSLATE_NOOP("mattermost::Error",
                              "That slash command exists already in the team. Remove it or choose another word.")},
    Meaning{"app.user.save.username_exists.app_error", Kind::Conflict,
            QT_TRANSLATE_NOOP("mattermost::Error", "That user name is taken. Choose another one.")},
    Meaning{"app.user.save.email_exists.app_error", Kind::Conflict,
            QT_TRANSLATE_NOOP("mattermost::Error", "That email address belongs to an account already.")},
    Meaning{"app.team.save.existing.app_error", Kind::Conflict,
            QT_TRANSLATE_NOOP("mattermost::Error", "That team name is taken. Choose another one.")},
    Meaning{"interactive_message.decode_trigger_id.expired", Kind::Conflict,
            QT_TRANSLATE_NOOP("mattermost::Error",
                              "The form came too late for Mattermost to open it. Type the command again.")},

    // Wait and try again
    Meaning{"api.post.deduplicate_create_post.pending", Kind::Busy,
            QT_TRANSLATE_NOOP("mattermost::Error", "Mattermost is still busy with the same post.")},

    // Will not change
    Meaning{"api.channel.create_channel.max_channel_limit.app_error", Kind::Invalid,
            QT_TRANSLATE_NOOP("mattermost::Error",
                              "The team has as many channels as the Mattermost server allows. Raise System Console > "
                              "Site Configuration > Users and Teams > Max Channels Per Team, or archive some.")},
    Meaning{"api.context.request_body_too_large.app_error", Kind::Invalid,
            QT_TRANSLATE_NOOP("mattermost::Error", "The message is too large for Mattermost. Shorten it.")},
    Meaning{"model.post.is_valid.message_length.app_error", Kind::Invalid,
            QT_TRANSLATE_NOOP("mattermost::Error", "The message is too long for Mattermost. Shorten it.")},
    Meaning{"model.post.is_valid.msg.app_error", Kind::Invalid,
            QT_TRANSLATE_NOOP("mattermost::Error", "The message is too long for Mattermost. Shorten it.")},
    Meaning{"model.post.is_valid.props.app_error", Kind::Invalid,
            QT_TRANSLATE_NOOP("mattermost::Error", "The card is too large for Mattermost. Shorten it.")},
    Meaning{"app.command_webhook.try_use.invalid", Kind::Invalid, answerPathIsDead},
    Meaning{"app.command_webhook.get.missing", Kind::NotFound, answerPathIsDead},
    Meaning{"api.post.do_action.action_integration.app_error", Kind::Invalid,
            QT_TRANSLATE_NOOP("mattermost::Error",
                              "Mattermost could not reach what answers this button or form, or was not answered "
                              "in time. Look whether the relay runs and whether the server may reach it (System "
                              "Console > Environment > Developer > Allow untrusted internal connections).")},
    Meaning{"api.context.404.app_error", Kind::NotFound,
            QT_TRANSLATE_NOOP("mattermost::Error",
                              "The Mattermost server does not know this call. It may be older than 5.37.")},
    Meaning{"app.team.get_member.missing.app_error", Kind::NotFound,
            QT_TRANSLATE_NOOP("mattermost::Error", "That person is not in the team. Add them to the team first.")},
};

/// web.command_webhook.general.app_error is 11.6's one id for all of a response_url's failures (11).
constexpr auto anyWebhookFailure = "web.command_webhook.general.app_error";

std::optional<Meaning> meaningOf(const QString &id)
{
    const auto found = std::find_if(meanings.begin(), meanings.end(),
                                    [&id](const Meaning &meaning) { return id == QLatin1StringView(meaning.id); });
    return found == meanings.end() ? std::nullopt : std::optional(*found);
}

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
        return QT_TRANSLATE_NOOP("mattermost::Error",
                                 "Mattermost does not permit this to the account whose token is used. Give it the "
                                 "role it needs, or make it a member of the team and the channel.");
    case Kind::Disabled:
        return QT_TRANSLATE_NOOP("mattermost::Error", "The Mattermost server has this switched off.");
    case Kind::NotFound:
        return QT_TRANSLATE_NOOP("mattermost::Error", "Mattermost does not have this, or does not show it to us.");
    default:
        return QT_TRANSLATE_NOOP("mattermost::Error", "Mattermost does not accept the request.");
    }
}

QString translated(const char *sentence)
{
    return QCoreApplication::translate(context, sentence);
}

/// Content type, status and the beginning of the body: enough to recognise who answered.
QString describe(const net::Response &response)
{
    static constexpr qsizetype longest = 120;
    return u"HTTP %1, %2: %3"_s.arg(
        QString::number(response.status), forLog(QString::fromLatin1(response.header("Content-Type"))),
        forLog(QString::fromUtf8(response.body.first(std::min(response.body.size(), longest)))));
}

Error malformed(const net::Response &response, const QString &what)
{
    Error error;
    error.kind = Kind::Malformed;
    error.what = what;
    error.detail = describe(response);
    error.httpStatus = response.status;
    return error;
}

Error redirected(const net::Response &response)
{
    const QString target = forLog(QString::fromLatin1(response.header("Location")));
    return malformed(response,
                     translated(QT_TRANSLATE_NOOP("mattermost::Error",
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
    error.what = translated(sentenceFor(error.kind));
    if (error.kind == Kind::Unauthorized || error.kind == Kind::Forbidden)
        error.what = translated(QT_TRANSLATE_NOOP("mattermost::Error",
                                                  "Something in front of Mattermost refuses us, perhaps a proxy that "
                                                  "asks for a log-in. Let it pass requests to /api/v4."));
    return error;
}

} // namespace

bool isPage(const net::Response &response)
{
    return response.header("Content-Type").trimmed().toLower().startsWith("text/html");
}

Error notJson(const net::Response &response)
{
    return malformed(response,
                     translated(QT_TRANSLATE_NOOP(
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
        error.what = translated(meaning->what);
    } else if (id == QLatin1StringView(anyWebhookFailure) && response.status < 500) {
        error.what = translated(answerPathIsDead);
    } else {
        error.what = translated(sentenceFor(error.kind));
    }
    return error;
}

} // namespace muster::mattermost
