// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/practice/answer_posting.h"

#include "app/practice/api.h"
#include "app/practice/attachments.h"
#include "app/practice/posting.h"
#include "app/practice/slack_text.h"

using namespace Qt::StringLiterals;

namespace muster::practice {

namespace {

/// What the command fixes wins over what its answer asks for. @return whether the name was overridden.
bool overrideName(const Switches &switches, const CommandAnswer &answer, const CommandRun &run,
                  QJsonObject &props)
{
    const QString fixed = run.command ? run.command->username : QString();
    const QString name = fixed.isEmpty() ? answer.username : fixed;
    if (!switches.postUsernameOverride || name.isEmpty())
        return false;
    props.insert("override_username"_L1, name);
    return true;
}

bool overrideIcon(Api &api, const CommandAnswer &answer, const CommandRun &run, QJsonObject &props)
{
    const QString fixed = run.command ? run.command->iconUrl : QString();
    const QString icon = fixed.isEmpty() ? answer.iconUrl : fixed;
    if (!api.state().switches.postIconOverride)
        return false;
    props.insert("override_icon_url"_L1, icon);
    return !icon.isEmpty();
}

void resolveSlackMentions(const State &state, CommandAnswer &answer)
{
    if (answer.skipSlackParsing)
        return;
    answer.text = slackMentionsResolved(state, answer.text);
    if (answer.attachments)
        answer.attachments = slackMentionsResolved(state, *answer.attachments);
}

Post postFrom(Api &api, const CommandAnswer &answer, const CommandRun &run)
{
    Post post;
    post.userId = run.userId;
    post.channelId = answer.channelId.isEmpty() ? run.channelId : answer.channelId;
    post.rootId = run.rootId;
    post.type = answer.type;
    post.message = answer.skipSlackParsing ? answer.text : slackLinksToMarkdown(answer.text);
    post.props = answer.props.value_or(QJsonObject());
    const bool hasName = overrideName(api.state().switches, answer, run, post.props);
    const bool hasIcon = overrideIcon(api, answer, run, post.props);
    if (run.command || hasName || hasIcon)
        post.props.insert("from_webhook"_L1, u"true"_s);
    if (answer.attachments) {
        post.props.insert("attachments"_L1, slackLinksToMarkdown(*answer.attachments));
        if (post.type.isEmpty())
            post.type = u"slack_attachment"_s;
    }
    return post;
}

/// @return false when it could not be posted.
bool handOutOne(Api &api, CommandAnswer &answer, const CommandRun &run)
{
    const bool isElsewhere = !answer.channelId.isEmpty();
    if (isElsewhere && !api.state().isInChannel(answer.channelId, run.userId))
        return false;
    resolveSlackMentions(api.state(), answer);
    Post post = postFrom(api, answer, run);
    if (post.type.startsWith("system_"_L1))
        return false;
    if (answer.isInChannel())
        return createPost(api, std::move(post)).has_value();
    if (answer.isEphemeral() && (!answer.text.isEmpty() || answer.attachments)) {
        const Post sent = sendEphemeral(api, run.userId, std::move(post));
        if (answer.attachments)
            answer.attachments = withCookies(*answer.attachments, sent);
    }
    return true;
}

} // namespace

Result<void> handOut(Api &api, CommandAnswer &answer, const CommandRun &run, const QString &trigger)
{
    bool isComplete = handOutOne(api, answer, run);
    if (answer.extraResponses) {
        for (CommandAnswer &further : *answer.extraResponses)
            isComplete = handOutOne(api, further, run) && isComplete;
    }
    if (!isComplete)
        return tl::unexpected(Problem("api.command.execute_command.create_post_failed.app_error"_L1,
                                      {{u"Trigger"_s, trigger}}));
    return {};
}

} // namespace muster::practice
