// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/plan.h"

#include "app/mattermost/command.h"
#include "app/mattermost/dialog.h"

namespace muster::relay {

Answer Answer::ephemeral(const QString &text, const QList<mattermost::Attachment> &attachments)
{
    mattermost::CommandAnswer answer;
    answer.text = text;
    answer.attachments = attachments;
    return {answer.toJson()};
}

Answer Answer::formErrors(const QHash<QString, QString> &errors)
{
    mattermost::DialogAnswer answer;
    for (auto it = errors.cbegin(); it != errors.cend(); ++it)
        answer.errors.insert(it.key(), it.value());
    return {answer.toJson()};
}

Answer Answer::formError(const QString &text)
{
    mattermost::DialogAnswer answer;
    answer.error = text;
    return {answer.toJson()};
}

Answer Answer::clickText(const QString &text)
{
    mattermost::ActionAnswer answer;
    answer.ephemeralText = text;
    return {answer.toJson()};
}

} // namespace muster::relay
