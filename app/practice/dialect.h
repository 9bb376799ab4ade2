// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/http/message.h"
#include "app/practice/version.h"

#include <QJsonObject>
#include <QLatin1StringView>
#include <QString>
#include <chrono>

namespace muster::practice {

/// All in which the two versions differ, as recorded: one table (dialect.cpp), so that no route asks for
/// a version. Where one of two ids is given for the same refusal, it is here too.
struct Dialect
{
    Version version;
    QString serverVersion; ///< "5.37.0"
    QByteArray versionId; ///< X-Version-Id
    http::Headers everyAnswer; ///< besides Content-Type, X-Request-Id, X-Version-Id and Vary
    QByteArray unknownPathType; ///< Content-Type of the 404 for an unknown path
    QByteArray pageType; ///< Content-Type of the web client's pages

    // General
    bool listsHaveTheirOwnProblem; ///< a body that is no list: api.payload.parse.error
    bool wrongTypesAreRefused; ///< "message": 5 is 400, not an empty message
    bool newerFields; ///< teams, channels, members and post lists have the keys that came since
    bool foreignPagesLoseCookie; ///< who cannot prove his origin is told to forget his cookie
    bool landingPage; ///< a fresh profile is asked where to view the workspace
    bool payloadIsLimited; ///< 413 above Switches::maximumPayloadBytes

    // Users and bots
    bool idListsAreSorted; ///< users and statuses by ids: by id and each once, not as asked for
    QJsonObject userNotifyProps;
    bool ownAuthData; ///< a user's own entry shows auth_data
    bool remoteIds; ///< users and posts have remote_id
    bool adminSeesAll; ///< an administrator sees notify_props of others
    bool lastAdminIsKept; ///< 400 when the last administrator would lose the role
    bool failedAttemptsRoute; ///< POST /users/{id}/reset_failed_attempts
    bool botNamesAreBots; ///< model.bot.… instead of model.user.… for what is wrong with a bot's name

    // OAuth
    bool oauthPkce; ///< also public applications, metadata, registration, and one id for a wrong secret
    bool oauthAppIdIsIgnored; ///< an id in the body of a new application; older ones refuse it
    bool oauthGrantsAreBound; ///< codes and refresh tokens are good for their own application alone
    bool oauthKeepsQuery; ///< of a redirect address that has one
    bool oauthNamesApp; ///< sessions and posts of applications say so

    // Channels
    bool displayNameRequired;
    bool longChannelNames; ///< names of one character, or ending in - or _
    QLatin1StringView channelNameProblem;
    QLatin1StringView takenNameProblem; ///< when an existing channel is renamed
    QLatin1StringView permanentDeleteProblem;
    bool emptyPatchIsRefused;
    bool convertRoute; ///< POST /channels/{id}/convert
    bool bookmarkRoute; ///< POST /channels/{id}/bookmarks, which needs a licence
    bool severalMembers; ///< user_ids of the member route
    bool townSquareKeepsItsName;
    bool privateDeletionStaysPrivate; ///< channel_deleted and _restored of a private one: to its members only
    bool newMemberIsToldAlone; ///< user_added reaches the new member by an event of his own
    bool addedMemberHasNotViewed; ///< last_viewed_at is -1 for one added by somebody else
    bool viewedEventIsPlural; ///< multiple_channels_viewed instead of channel_viewed
    QJsonObject memberNotifyProps;

    // Posts
    int propsLimit; ///< runes of the props' JSON; 0: none
    QLatin1StringView tooLongProblem;
    bool parentIds; ///< posts have parent_id
    bool fileIdsAlways; ///< posts have file_ids
    bool outsidersMayPin; ///< in public channels
    bool deletingTwiceIsMissing; ///< 404 instead of 403
    bool emojiIsChecked;
    bool postsByIdsRoute;
    bool systemPostsMayBeEdited;
    bool editTimeIsLimited; ///< PostEditTimeLimit works without a licence
    bool priorityIsLicensed; ///< 501 for a post with a priority
    bool mentionsAreOwn; ///< each client learns of its own user's mention only
    bool threadsAreCollapsed;
    bool threadRootTwice; ///< the root is listed again at the end of its thread

    // Commands
    bool plainTriggers; ///< letters, digits, ., - and _ only
    bool updateChecksTrigger;
    bool archivedRunsNoCommand;

    bool commandsNameTheThread; ///< the integration gets root_id
    bool responseUrlIsSiteUrl; ///< response_url names the site URL, not the host that the client used
    bool redirectsKeepContentType; ///< when an integration redirects and the request becomes a GET

    // Dialogs
    std::chrono::milliseconds triggerLifetime;
    bool newerElements; ///< multiselect, refresh, dates, look-ups, forms of several steps
    bool dialogAnswersAreJson; ///< 500 for an answer that is neither empty nor good JSON, not success

    // Buttons
    bool teamMayClick; ///< in public channels, also who is not in them
    bool emptyClickAnswerIsFine;

    // response_url
    bool hookProblemsAreGeneral; ///< one id for all: web.command_webhook.general.app_error

    // WebSocket
    bool broadcastNamesConnections; ///< connection_id and omit_connection_id in each event
    bool helloNamesHost; ///< server_hostname
    bool forwardedForIsBelieved; ///< by the rate limit
    bool originProblemNamesUrl; ///< what a foreign Origin is told
    bool revokedHearsNothing; ///< a revoked token ends the events of a connection too, not its requests alone
    bool binaryIsMessagePack; ///< a binary frame with JSON in it is broken

    // Search
    bool namesAreSearchedByWord; ///< "bo" finds also "Relay Bot"
};

[[nodiscard]] const Dialect &dialectOf(Version version);

struct Switches;
/// X-Version-Id, with the version that the server claims to be.
[[nodiscard]] QByteArray versionIdOf(const Dialect &dialect, const Switches &switches);

} // namespace muster::practice
