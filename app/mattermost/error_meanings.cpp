// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/mattermost/error_meanings.h"

#include <QtGlobal>
#include <algorithm>
#include <array>

namespace muster::mattermost {

namespace {

using Kind = Error::Kind;

constexpr auto channelIsArchived
    = QT_TRANSLATE_NOOP("mattermost::Error", "The channel is archived. Restore it first.");
constexpr QLatin1StringView archivedOrTaken("app.channel.update.bad_id");
constexpr auto nameIsTaken
    = QT_TRANSLATE_NOOP("mattermost::Error",
                        "A channel with that name exists already in the team, perhaps an "
                        "archived or a private one. Choose another name.");
constexpr auto commandsAreOff = QT_TRANSLATE_NOOP(
    "mattermost::Error",
    "Custom slash commands are switched off on the Mattermost server. Switch on System Console > "
    "Integrations > Integration Management > Enable Custom Slash Commands.");

/// The ids that say more than their status; from the recordings of 5.37 and 11.6.
constexpr std::array meanings{
    Meaning{"api.context.session_expired.app_error", Kind::Unauthorized,
            QT_TRANSLATE_NOOP(
                "mattermost::Error",
                "Mattermost refuses the token: it has expired, was revoked, or its bot is disabled. "
                "Enter a new token.")},
    Meaning{"api.user.login.invalid_credentials_email_username", Kind::Unauthorized,
            QT_TRANSLATE_NOOP("mattermost::Error", "User name or password are wrong.")},
    Meaning{"api.user.check_user_login_attempts.too_many.app_error", Kind::Unauthorized,
            QT_TRANSLATE_NOOP("mattermost::Error",
                              "The account is locked after too many wrong passwords. An "
                              "administrator can reset its password.")},
    Meaning{"api.user.login.bot_login_forbidden.app_error", Kind::Unauthorized,
            QT_TRANSLATE_NOOP("mattermost::Error", "A bot cannot log in with a password. Use its token.")},

    // Switched off
    Meaning{"api.bot.create_disabled", Kind::Disabled,
            QT_TRANSLATE_NOOP(
                "mattermost::Error",
                "Bot accounts are switched off on the Mattermost server. Switch on System Console > "
                "Integrations > Bot Accounts > Enable Bot Account Creation.")},
    Meaning{"api.command.disabled.app_error", Kind::Disabled, commandsAreOff},
    Meaning{"app.user_access_token.disabled", Kind::Disabled,
            QT_TRANSLATE_NOOP(
                "mattermost::Error",
                "Personal access tokens are switched off on the Mattermost server. Switch on System "
                "Console > Integrations > Integration Management > Enable Personal Access Tokens, or "
                "use a bot: bots may have them all the same.")},
    Meaning{
        "api.user.get_user_by_email.permissions.app_error", Kind::Disabled,
        QT_TRANSLATE_NOOP("mattermost::Error",
                          "The Mattermost server hides email addresses, so nobody can be found by theirs. "
                          "Switch on System Console > Site Configuration > Users and Teams > Show Email "
                          "Address, or use user names.")},
    Meaning{"api.oauth.register_oauth_app.turn_off.app_error", Kind::Disabled, oauthIsOff},
    Meaning{"api.oauth.allow_oauth.turn_off.app_error", Kind::Disabled, oauthIsOff},
    Meaning{"license_error.feature_unavailable", Kind::Disabled,
            QT_TRANSLATE_NOOP("mattermost::Error", "The Mattermost server's licence does not include this.")},

    // The state does not allow it
    Meaning{"store.sql_channel.save_channel.exists.app_error", Kind::Conflict, nameIsTaken},
    Meaning{archivedOrTaken.data(), Kind::Conflict, // 5.37 says the same of a name that is taken
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
            QT_TRANSLATE_NOOP("mattermost::Error",
                              "No command runs in an archived channel. Use another channel.")},
    Meaning{"api.command.duplicate_trigger.app_error", Kind::Conflict,
            QT_TRANSLATE_NOOP(
                "mattermost::Error",
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
            QT_TRANSLATE_NOOP(
                "mattermost::Error",
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
    Meaning{
        "api.post.do_action.action_integration.app_error", Kind::Invalid,
        QT_TRANSLATE_NOOP("mattermost::Error",
                          "Mattermost could not reach what answers this button or form, or was not answered "
                          "in time. Look whether the relay runs and whether the server may reach it (System "
                          "Console > Environment > Developer > Allow untrusted internal connections).")},
    Meaning{"api.context.404.app_error", Kind::NotFound,
            QT_TRANSLATE_NOOP("mattermost::Error",
                              "The Mattermost server does not know this call. It may be older than 5.37.")},
    Meaning{"app.oauth.get_app.find.app_error", Kind::NotFound, unknownClient},
    Meaning{
        "api.oauth.allow_oauth.redirect_callback.app_error", Kind::Invalid,
        QT_TRANSLATE_NOOP("mattermost::Error",
                          "The redirect URL is none of the OAuth application's. Every character counts, a "
                          "slash at the end as well.")},
    Meaning{"model.oauth.is_valid.callback.app_error", Kind::Invalid,
            QT_TRANSLATE_NOOP("mattermost::Error",
                              "Mattermost does not accept the redirect URLs. Each begins with http:// or "
                              "https://, and together they have at most 1,000 characters.")},
    Meaning{
        "api.command.admin_only.app_error", Kind::Forbidden,
        QT_TRANSLATE_NOOP("mattermost::Error", "Only a system administrator may do this. Sign in as one.")},
    Meaning{"app.team.get_member.missing.app_error", Kind::NotFound,
            QT_TRANSLATE_NOOP("mattermost::Error",
                              "That person is not in the team. Add them to the team first.")},
};

} // namespace

bool saysArchived(const Error &error)
{
    const std::optional<Meaning> meaning = meaningOf(error.code);
    return meaning && (meaning->what == channelIsArchived || error.code == archivedOrTaken);
}

std::optional<Meaning> meaningOf(const QString &id)
{
    const auto found = std::find_if(meanings.begin(), meanings.end(), [&id](const Meaning &meaning) {
        return id == QLatin1StringView(meaning.id);
    });
    return found == meanings.end() ? std::nullopt : std::optional(*found);
}

} // namespace muster::mattermost
