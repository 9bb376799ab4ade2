// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/relay/plan.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace muster::relay {

Answer Answer::ephemeral(const QString &text, const QJsonArray &attachments)
{
    QJsonObject body{{u"response_type"_s, u"ephemeral"_s}, {u"text"_s, text}};
    if (!attachments.isEmpty())
        body.insert("attachments"_L1, attachments);
    return {body};
}

Answer Answer::formErrors(const QJsonObject &errors)
{
    return {{{u"errors"_s, errors}}};
}

Answer Answer::formError(const QString &text)
{
    return {{{u"error"_s, text}}};
}

Answer Answer::clickText(const QString &text)
{
    // Our text is Markdown already; Slack's "<…>" parsing would change it.
    return {{{u"ephemeral_text"_s, text}, {u"skip_slack_parsing"_s, true}}};
}

} // namespace muster::relay
