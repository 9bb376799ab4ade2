// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/problems.h"

#include <QHash>
#include <QLatin1StringView>

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

struct Row
{
    QLatin1StringView id;
    int status;
    QLatin1StringView message;
    QLatin1StringView newerMessage; ///< of 11.6; empty: the same
};

/// As the recordings have them, sorted by id.
constexpr Row rows[] = {
    {"api.bot.create_disabled"_L1, 403, "Bot creation has been disabled."_L1, {}},
    {"api.channel.add_user.to.channel.failed.app_error"_L1, 500, "Failed to add user to channel."_L1, {}},
    {"api.channel.bookmark.channel_bookmark.license.error"_L1, 501, "Your license does not support channel bookmarks."_L1, {}},
    {"api.channel.create_channel.direct_channel.app_error"_L1, 400, "Must use createDirectChannel API service for direct message channel creation."_L1, {}},
    {"api.channel.create_channel.max_channel_limit.app_error"_L1, 400, "Unable to create more than {{.MaxChannelsPerTeam}} channels for current team."_L1, {}},
    {"api.channel.create_direct_channel.invalid_user.app_error"_L1, 400, "Invalid user ID for direct channel creation."_L1, {}},
    {"api.channel.create_group.bad_size.app_error"_L1, 400, "Group message channels must contain at least 3 and no more than 8 users."_L1, {}},
    {"api.channel.delete_channel.cannot.app_error"_L1, 400, "Unable to delete the default channel town-square."_L1, {}},
    {"api.channel.delete_channel.deleted.app_error"_L1, 400, "The channel has been archived or deleted."_L1, {}},
    {"api.channel.delete_channel.type.invalid"_L1, 400, "Unable to delete direct or group message channels"_L1, {}},
    {"api.channel.patch_update_channel.no_changes.app_error"_L1, 400, "No changes in the patch."_L1, {}},
    {"api.channel.remove.default.app_error"_L1, 400, "Unable to remove user from the default channel town-square."_L1, {}},
    {"api.channel.restore_channel.restored.app_error"_L1, 400, "Unable to unarchive channel. The channel is not archived."_L1, {}},
    {"api.channel.update_channel.deleted.app_error"_L1, 400, "The channel has been archived or deleted."_L1, {}},
    {"api.channel.update_channel.tried.app_error"_L1, 400, "Tried to perform an invalid update of the default channel town-square."_L1, {}},
    {"api.channel.update_channel_privacy.default_channel_error"_L1, 400, "The default channel cannot be made private."_L1, {}},
    {"api.command.admin_only.app_error"_L1, 403, "Integrations have been limited to admins only."_L1, {}},
    {"api.command.disabled.app_error"_L1, 501, "Commands have been disabled by the system admin."_L1, {}},
    {"api.command.duplicate_trigger.app_error"_L1, 400, "This trigger word is already in use. Please choose another word."_L1, {}},
    {"api.command.execute_command.create_post_failed.app_error"_L1, 500, "Command '{{.Trigger}}' failed to post response. Please contact your System Administrator."_L1, {}},
    {"api.command.execute_command.deleted.error"_L1, 400, "Can not run command in deleted channel."_L1, {}},
    {"api.command.execute_command.failed.app_error"_L1, 500, "Command with a trigger of '{{.Trigger}}' failed."_L1, {}},
    {"api.command.execute_command.failed_resp.app_error"_L1, 500, "Command with a trigger of '{{.Trigger}}' returned response {{.Status}}."_L1, {}},
    {"api.command.execute_command.not_found.app_error"_L1, 404, "Command with a trigger of '{{.Trigger}}' not found. To send a message beginning with \"/\", try adding an empty space at the beginning of the message."_L1, {}},
    {"api.command.execute_command.start.app_error"_L1, 400, "No command trigger found."_L1, {}},
    {"api.command.team_mismatch.app_error"_L1, 400, "Unable to update commands across teams."_L1, {}},
    {"api.context.404.app_error"_L1, 404, "Sorry, we could not find the page."_L1, {}},
    {"api.context.invalid_body_param.app_error"_L1, 400, "Invalid or missing {{.Name}} in request body."_L1, {}},
    {"api.context.invalid_param.app_error"_L1, 400, "Invalid {{.Name}} parameter."_L1, {}},
    {"api.context.invalid_url_param.app_error"_L1, 400, "Invalid or missing {{.Name}} parameter in request URL."_L1, {}},
    {"api.context.permissions.app_error"_L1, 403, "You do not have the appropriate permissions."_L1, {}},
    {"api.context.request_body_too_large.app_error"_L1, 413, "Unable to process request. Request body too large."_L1, {}},
    {"api.context.session_expired.app_error"_L1, 401, "Invalid or expired session, please login again."_L1, {}},
    {"api.context.token_provided.app_error"_L1, 401, "Session is not OAuth but token was provided in the query string."_L1, {}},
    {"api.incoming_webhook.invalid_username.app_error"_L1, 400, "Invalid username."_L1, {}},
    {"api.payload.parse.error"_L1, 400, "An error occurred while parsing the payload."_L1, {}},
    {"api.post.create_post.can_not_post_to_deleted.error"_L1, 400, "Can not post to deleted channel."_L1, {}},
    {"api.post.create_post.channel_root_id.app_error"_L1, 400, "Invalid ChannelId for RootId parameter."_L1, {}},
    {"api.post.create_post.root_id.app_error"_L1, 400, "Invalid RootId parameter."_L1, {}},
    {"api.post.deduplicate_create_post.pending"_L1, 500, "Rejected post since another client is making the same request."_L1, {}},
    {"api.post.delete_post.can_not_delete_post_in_deleted.error"_L1, 400, "Can not delete a post in a deleted channel."_L1, {}},
    {"api.post.do_action.action_id.app_error"_L1, 404, "Invalid action id."_L1, {}},
    {"api.post.do_action.action_integration.app_error"_L1, 400, "Action integration error."_L1, {}},
    {"api.post.patch_post.can_not_update_post_in_deleted.error"_L1, 400, "Can not update a post in a deleted channel."_L1, {}},
    {"api.post.update_post.can_not_update_post_in_deleted.error"_L1, 400, "Can not update a post in a deleted channel."_L1, {}},
    {"api.post.update_post.permissions_time_limit.app_error"_L1, 400, "Post edit is only allowed for {{.timeLimit}} seconds. Please ask your System Administrator for details."_L1, {}},
    {"api.post.update_post.system_message.app_error"_L1, 400, "Unable to update system message."_L1, {}},
    {"api.reaction.save.archived_channel.app_error"_L1, 403, "You cannot react in an archived channel."_L1, {}},
    {"api.user.check_user_login_attempts.too_many.app_error"_L1, 401, "Your account is locked because of too many failed password attempts. Please reset your password."_L1, {}},
    {"api.user.create_user.signup_email_disabled.app_error"_L1, 501, "User sign-up with email is disabled."_L1, {}},
    {"api.user.delete_channel.not_enabled.app_error"_L1, 401, "Permanent channel deletion feature is not enabled. Please contact your System Administrator."_L1, {}},
    {"api.user.delete_channel.not_enabled.for_admin.app_error"_L1, 401, "Permanent channel deletion feature is not enabled. ServiceSettings.EnableAPIChannelDeletion must be set to true to use this command. See https://mattermost.com/pl/environment-configuration-settings for more information"_L1, {}},
    {"api.user.get_user_by_email.permissions.app_error"_L1, 403, "Unable to get user by email."_L1, {}},
    {"api.user.login.bot_login_forbidden.app_error"_L1, 401, "Bot login is forbidden."_L1, {}},
    {"api.user.login.invalid_credentials_email_username"_L1, 401, "Enter a valid email or username and/or password."_L1, {}},
    {"api.user.update_password.incorrect.app_error"_L1, 400, "The \"Current Password\" you entered is incorrect. Please check that Caps Lock is off and try again."_L1, {}},
    {"app.channel.create_channel.internal_error"_L1, 500, "Unable to save channel."_L1, {}},
    {"app.channel.get.existing.app_error"_L1, 404, "Unable to find the existing channel."_L1, "Unable to find the existing channel {{.channel_id}}."_L1},
    {"app.channel.get_by_name.missing.app_error"_L1, 404, "Channel does not exist."_L1, {}},
    {"app.channel.get_member.missing.app_error"_L1, 404, "No channel member found for that user ID and channel ID."_L1, {}},
    {"app.channel.update.bad_id"_L1, 400, "Unable to update the channel."_L1, {}},
    {"app.command.createcommand.internal_error"_L1, 500, "Unable to save the command."_L1, {}},
    {"app.command_webhook.get.missing"_L1, 404, "Unable to find the webhook."_L1, {}},
    {"app.command_webhook.try_use.invalid"_L1, 400, "Invalid webhook."_L1, {}},
    {"app.emoji.get_by_name.no_result"_L1, 404, "We couldn’t find the emoji."_L1, {}},
    {"app.lookup_interactive_dialog.decode_json_error"_L1, 500, "Encountered an error decoding JSON response from interactive dialog lookup."_L1, {}},
    {"app.post.get.app_error"_L1, 404, "Unable to get the post."_L1, {}},
    {"app.post.save.existing.app_error"_L1, 400, "You cannot update an existing Post."_L1, {}},
    {"app.role.get_by_name.app_error"_L1, 404, "Unable to get role."_L1, {}},
    {"app.session.get.app_error"_L1, 400, "We encountered an error finding the session."_L1, {}},
    {"app.submit_interactive_dialog.decode_json_error"_L1, 500, "Encountered an error decoding JSON response from interactive dialog submission."_L1, {}},
    {"app.submit_interactive_dialog.invalid_response"_L1, 400, "Encountered an invalid response from interactive dialog submission."_L1, {}},
    {"app.team.get.find.app_error"_L1, 404, "Unable to find the existing team."_L1, {}},
    {"app.team.get_by_name.missing.app_error"_L1, 404, "Unable to find the existing team."_L1, {}},
    {"app.team.get_member.missing.app_error"_L1, 404, "No team member found for that user ID and team ID."_L1, {}},
    {"app.team.save.existing.app_error"_L1, 400, "Must call update for existing team."_L1, {}},
    {"app.user.get_by_username.app_error"_L1, 404, "Unable to find an existing account matching your username for this team. This team may require an invite from the team owner to join."_L1, {}},
    {"app.user.missing_account.const"_L1, 404, "Unable to find the user."_L1, {}},
    {"app.user.save.email_exists.app_error"_L1, 400, "An account with that email already exists."_L1, {}},
    {"app.user.save.username_exists.app_error"_L1, 400, "An account with that username already exists."_L1, {}},
    {"app.user.update.lastAdmin.app_error"_L1, 400, "Cannot demote last System Admin."_L1, {}},
    {"app.user_access_token.disabled"_L1, 501, "Personal access tokens are disabled on this server. Please contact your system administrator for details."_L1, {}},
    {"app.user_access_token.get_by_user.app_error"_L1, 404, "Unable to get the personal access tokens by user."_L1, {}},
    {"interactive_message.decode_trigger_id.base64_decode_failed"_L1, 400, "Failed to decode base64 for trigger ID for interactive dialog."_L1, {}},
    {"interactive_message.decode_trigger_id.base64_decode_failed_signature"_L1, 400, "Failed to decode base64 signature of trigger ID for interactive dialog."_L1, {}},
    {"interactive_message.decode_trigger_id.expired"_L1, 400, "Trigger ID for interactive dialog is expired. Trigger IDs live for a maximum of 3 seconds."_L1, "Trigger ID for interactive dialog is expired. Trigger IDs live for a maximum of 30s."_L1},
    {"interactive_message.decode_trigger_id.missing_data"_L1, 400, "Trigger ID missing required data for interactive dialog."_L1, {}},
    {"interactive_message.decode_trigger_id.signature_decode_failed"_L1, 400, "Failed to decode base64 signature of trigger ID for interactive dialog."_L1, {}},
    {"interactive_message.decode_trigger_id.verify_signature_failed"_L1, 400, "Signature verification failed of trigger ID for interactive dialog."_L1, {}},
    {"license_error.feature_unavailable"_L1, 501, "Feature is not available for the current license"_L1, {}},
    {"model.bot.is_valid.description.app_error"_L1, 400, "Invalid description."_L1, {}},
    {"model.bot.is_valid.user_id.app_error"_L1, 400, "Invalid user id."_L1, {}},
    {"model.bot.is_valid.username.app_error"_L1, 400, "Invalid username."_L1, {}},
    {"model.channel.is_valid.1_or_more.app_error"_L1, 400, "Name must be 1 or more lowercase alphanumeric character."_L1, {}},
    {"model.channel.is_valid.2_or_more.app_error"_L1, 400, "Name must be 2 or more lowercase alphanumeric characters."_L1, {}},
    {"model.channel.is_valid.display_name.app_error"_L1, 400, "Invalid display name."_L1, {}},
    {"model.channel.is_valid.header.app_error"_L1, 400, "Invalid header."_L1, {}},
    {"model.channel.is_valid.name.app_error"_L1, 400, "Invalid channel name. User ids are not permitted in channel name for non-direct message channels."_L1, "Channel names can't be in a hexadecimal format. Please enter a different channel name."_L1},
    {"model.channel.is_valid.purpose.app_error"_L1, 400, "Invalid purpose."_L1, {}},
    {"model.channel.is_valid.type.app_error"_L1, 400, "Invalid type."_L1, {}},
    {"model.command.is_valid.description.app_error"_L1, 400, "Invalid description."_L1, {}},
    {"model.command.is_valid.display_name.app_error"_L1, 400, "Invalid title."_L1, {}},
    {"model.command.is_valid.method.app_error"_L1, 400, "Invalid Method."_L1, {}},
    {"model.command.is_valid.trigger.app_error"_L1, 400, "Invalid trigger."_L1, {}},
    {"model.command.is_valid.url.app_error"_L1, 400, "Invalid URL."_L1, {}},
    {"model.command.is_valid.url_http.app_error"_L1, 400, "Invalid URL. Must be a valid URL and start with http:// or https://."_L1, {}},
    {"model.incoming_hook.parse_data.app_error"_L1, 400, "Unable to parse incoming data."_L1, {}},
    {"model.post.is_valid.message_length.app_error"_L1, 400, "Post Message property is longer than the maximum permitted length."_L1, {}},
    {"model.post.is_valid.msg.app_error"_L1, 400, "Invalid message."_L1, {}},
    {"model.post.is_valid.props.app_error"_L1, 400, "Invalid props."_L1, {}},
    {"model.post.is_valid.type.app_error"_L1, 400, "Invalid type."_L1, {}},
    {"model.team.is_valid.name.app_error"_L1, 400, "Invalid name."_L1, {}},
    {"model.team.is_valid.type.app_error"_L1, 400, "Invalid type."_L1, {}},
    {"model.team.is_valid.url.app_error"_L1, 400, "Invalid URL Identifier."_L1, {}},
    {"model.user.is_valid.email.app_error"_L1, 400, "Invalid email."_L1, {}},
    {"model.user.is_valid.first_name.app_error"_L1, 400, "Invalid first name."_L1, {}},
    {"model.user.is_valid.locale.app_error"_L1, 400, "Invalid locale."_L1, {}},
    {"model.user.is_valid.username.app_error"_L1, 400, "Username must begin with a letter, and contain between 3 to 22 lowercase characters made up of numbers, letters, and the symbols \".\", \"-\", and \"_\"."_L1, {}},
    {"store.sql_bot.get.missing.app_error"_L1, 404, "Bot does not exist."_L1, {}},
    {"store.sql_channel.save_channel.existing.app_error"_L1, 400, "Must call update for existing channel."_L1, {}},
    {"store.sql_channel.save_channel.exists.app_error"_L1, 400, "A channel with that name already exists on the same team."_L1, {}},
    {"store.sql_command.save.get.app_error"_L1, 404, "Unable to get the command."_L1, {}},
    {"web.command_webhook.command.app_error"_L1, 400, "Couldn't find the command."_L1, {}},
    {"web.command_webhook.general.app_error"_L1, 400, "Failed to handle command webhook {{.hook_id}}."_L1, {}},
    {"web.command_webhook.parse.app_error"_L1, 400, "Unable to parse incoming data."_L1, "Unable to parse incoming data for webhook {{.hook_id}}."_L1},
    {"web.incoming_webhook.channel.app_error"_L1, 404, "Couldn't find the channel."_L1, {}},
    {"web.incoming_webhook.decode.app_error"_L1, 400, "Failed to decode the payload of media type {{.media_type}} for incoming webhook {{.hook_id}}."_L1, {}},
    {"web.incoming_webhook.general.app_error"_L1, 400, "Failed to handle the payload of media type {{.media_type}} for incoming webhook {{.hook_id}}."_L1, {}},
    {"web.incoming_webhook.invalid.app_error"_L1, 400, "Invalid webhook."_L1, {}},
    {"web.incoming_webhook.text.app_error"_L1, 400, "No text specified."_L1, {}},
};

const Row *rowOf(const QString &id)
{
    static const QHash<QString, const Row *> index = [] {
        QHash<QString, const Row *> built;
        for (const Row &row : rows)
            built.insert(row.id, &row);
        return built;
    }();
    return index.value(id);
}

} // namespace

int statusOf(const Problem &problem)
{
    if (problem.status != 0)
        return problem.status;
    const Row *row = rowOf(problem.id);
    return row == nullptr ? 500 : row->status;
}

QString messageOf(const Problem &problem, Version version)
{
    const Row *row = rowOf(problem.id);
    if (row == nullptr)
        return problem.id; // as the server does with an id it has no words for
    const bool hasNewer = version == Version::V11_6 && !row->newerMessage.isEmpty();
    const QLatin1StringView text = hasNewer ? row->newerMessage : row->message;
    QString message = QString::fromUtf8(text.data(), text.size());
    for (auto word = problem.words.cbegin(); word != problem.words.cend(); ++word)
        message.replace(u"{{."_s % word.key() % u"}}"_s, word.value());
    return message;
}

} // namespace muster::practice
