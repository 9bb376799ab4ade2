// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/dialect.h"

#include "app/practice/switches.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace muster::practice {

namespace {

QJsonObject memberNotifyProps()
{
    return {{u"desktop"_s, u"default"_s},
            {u"email"_s, u"default"_s},
            {u"ignore_channel_mentions"_s, u"default"_s},
            {u"mark_unread"_s, u"all"_s},
            {u"push"_s, u"default"_s}};
}

QJsonObject userNotifyProps()
{
    return {{u"channel"_s, u"true"_s},       {u"comments"_s, u"never"_s}, {u"desktop"_s, u"mention"_s},
            {u"desktop_sound"_s, u"true"_s}, {u"email"_s, u"true"_s},     {u"first_name"_s, u"false"_s},
            {u"mention_keys"_s, QString()},  {u"push"_s, u"mention"_s},   {u"push_status"_s, u"away"_s}};
}

Dialect older()
{
    return {
        .version = Version::V5_37,
        .serverVersion = u"5.37.0"_s,
        .versionId = "5.37.0.dev-0276a69.d4a876505be29aa50e6dc1b2aabd7dbf.false",
        .everyAnswer = {},
        .unknownPathType = "text/plain; charset=utf-8",
        .pageType = "text/html; charset=utf-8",
        .listsHaveTheirOwnProblem = false,
        .wrongTypesAreRefused = false,
        .newerFields = false,
        .foreignPagesLoseCookie = false,
        .landingPage = false,
        .payloadIsLimited = false,
        .idListsAreSorted = false,
        .userNotifyProps = userNotifyProps(),
        .ownAuthData = true,
        .remoteIds = false,
        .adminSeesAll = false,
        .lastAdminIsKept = false,
        .failedAttemptsRoute = false,
        .botNamesAreBots = false,
        .oauthPkce = false,
        .oauthAppIdIsIgnored = false,
        .oauthGrantsAreBound = false,
        .oauthKeepsQuery = false,
        .oauthNamesApp = false,
        .displayNameRequired = false,
        .longChannelNames = false,
        .channelNameProblem = "model.channel.is_valid.2_or_more.app_error"_L1,
        .takenNameProblem = "app.channel.update.bad_id"_L1,
        .permanentDeleteProblem = "api.user.delete_channel.not_enabled.app_error"_L1,
        .emptyPatchIsRefused = false,
        .convertRoute = true,
        .bookmarkRoute = false,
        .severalMembers = false,
        .townSquareKeepsItsName = false,
        .privateDeletionStaysPrivate = false,
        .newMemberIsToldAlone = false,
        .addedMemberHasNotViewed = false,
        .viewedEventIsPlural = false,
        .memberNotifyProps = memberNotifyProps(),
        .propsLimit = 8000,
        .tooLongProblem = "model.post.is_valid.msg.app_error"_L1,
        .parentIds = true,
        .fileIdsAlways = false,
        .outsidersMayPin = false,
        .deletingTwiceIsMissing = false,
        .emojiIsChecked = false,
        .postsByIdsRoute = false,
        .systemPostsMayBeEdited = false,
        .editTimeIsLimited = false,
        .priorityIsLicensed = false,
        .mentionsAreOwn = false,
        .threadsAreCollapsed = false,
        .threadRootTwice = true,
        .plainTriggers = false,
        .updateChecksTrigger = false,
        .archivedRunsNoCommand = false,
        .commandsNameTheThread = false,
        .responseUrlIsSiteUrl = false,
        .redirectsKeepContentType = true,
        .triggerLifetime = 3s,
        .newerElements = false,
        .dialogAnswersAreJson = false,
        .teamMayClick = false,
        .emptyClickAnswerIsFine = false,
        .hookProblemsAreGeneral = false,
        .broadcastNamesConnections = false,
        .helloNamesHost = false,
        .forwardedForIsBelieved = true,
        .originProblemNamesUrl = false,
        .revokedHearsNothing = false,
        .binaryIsMessagePack = false,
        .namesAreSearchedByWord = false,
    };
}

Dialect newer()
{
    QJsonObject forMember = memberNotifyProps();
    forMember.insert(u"channel_auto_follow_threads"_s, u"off"_s);
    QJsonObject forUser = userNotifyProps();
    forUser.insert(u"push_status"_s, u"online"_s);
    for (const QString &key : {u"desktop_threads"_s, u"email_threads"_s, u"push_threads"_s})
        forUser.insert(key, u"all"_s);
    return {
        .version = Version::V11_6,
        .serverVersion = u"11.6.0"_s,
        .versionId = "11.6.0..aa68586ccfe1e350c3e215d4f4f311cd104009781feecd780e34ae5fc4da1d90.false",
        .everyAnswer = {{"Permissions-Policy", ""},
                        {"Referrer-Policy", "no-referrer"},
                        {"X-Content-Type-Options", "nosniff"}},
        .unknownPathType = "application/json",
        .pageType = "text/html",
        .listsHaveTheirOwnProblem = true,
        .wrongTypesAreRefused = true,
        .newerFields = true,
        .foreignPagesLoseCookie = true,
        .landingPage = true,
        .payloadIsLimited = true,
        .idListsAreSorted = true,
        .userNotifyProps = forUser,
        .ownAuthData = false,
        .remoteIds = true,
        .adminSeesAll = true,
        .lastAdminIsKept = true,
        .failedAttemptsRoute = true,
        .botNamesAreBots = true,
        .oauthPkce = true,
        .oauthAppIdIsIgnored = true,
        .oauthGrantsAreBound = true,
        .oauthKeepsQuery = true,
        .oauthNamesApp = true,
        .displayNameRequired = true,
        .longChannelNames = true,
        .channelNameProblem = "model.channel.is_valid.1_or_more.app_error"_L1,
        .takenNameProblem = "store.sql_channel.save_channel.exists.app_error"_L1,
        .permanentDeleteProblem = "api.user.delete_channel.not_enabled.for_admin.app_error"_L1,
        .emptyPatchIsRefused = true,
        .convertRoute = false,
        .bookmarkRoute = true,
        .severalMembers = true,
        .townSquareKeepsItsName = true,
        .privateDeletionStaysPrivate = true,
        .newMemberIsToldAlone = true,
        .addedMemberHasNotViewed = true,
        .viewedEventIsPlural = true,
        .memberNotifyProps = forMember,
        .propsLimit = 0,
        .tooLongProblem = "model.post.is_valid.message_length.app_error"_L1,
        .parentIds = false,
        .fileIdsAlways = true,
        .outsidersMayPin = true,
        .deletingTwiceIsMissing = true,
        .emojiIsChecked = true,
        .postsByIdsRoute = true,
        .systemPostsMayBeEdited = true,
        .editTimeIsLimited = true,
        .priorityIsLicensed = true,
        .mentionsAreOwn = true,
        .threadsAreCollapsed = true,
        .threadRootTwice = false,
        .plainTriggers = true,
        .updateChecksTrigger = true,
        .archivedRunsNoCommand = true,
        .commandsNameTheThread = true,
        .responseUrlIsSiteUrl = true,
        .redirectsKeepContentType = false,
        .triggerLifetime = 30s,
        .newerElements = true,
        .dialogAnswersAreJson = true,
        .teamMayClick = true,
        .emptyClickAnswerIsFine = true,
        .hookProblemsAreGeneral = true,
        .broadcastNamesConnections = true,
        .helloNamesHost = true,
        .forwardedForIsBelieved = false,
        .originProblemNamesUrl = true,
        .revokedHearsNothing = true,
        .binaryIsMessagePack = true,
        .namesAreSearchedByWord = true,
    };
}

} // namespace

const Dialect &dialectOf(Version version)
{
    static const Dialect v5 = older();
    static const Dialect v11 = newer();
    return version == Version::V5_37 ? v5 : v11;
}

QByteArray versionIdOf(const Dialect &dialect, const Switches &switches)
{
    if (switches.claimedVersion.isEmpty())
        return dialect.versionId;
    QByteArray id = dialect.versionId;
    return id.replace(0, dialect.serverVersion.size(), switches.claimedVersion.toLatin1());
}

} // namespace muster::practice
