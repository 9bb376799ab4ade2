// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/openapi_validator.h"

using namespace Qt::StringLiterals;

namespace muster::test {

namespace {

/// Where the document is behind what both recorded versions understand.
QList<ApiException> exceptions()
{
    const QString createCommand = u"/api/v4/commands"_s;
    const QString commandReason = u"03: \"create command (admin)\" keeps it"_s;
    QList<ApiException> list{
        {"POST", u"/api/v4/commands/execute"_s, u"body: undocumented key \"root_id\""_s,
         u"03: \"execute: in a thread with root_id only\" answers there"_s},
        {"POST", u"/api/v4/commands/execute"_s, u"body: undocumented key \"team_id\""_s,
         u"03: \"execute: in a DM with team_id\" works only with it"_s},
        {"POST", u"/api/v4/actions/dialogs/open"_s, u"body: undocumented key \"dialog.icon_url\""_s,
         u"04: \"open: every element type (bot token)\" shows it"_s},
        {"POST", u"/api/v4/posts"_s, u"body: undocumented key \"pending_post_id\""_s,
         u"12: \"pending_post_id: second attempt with the same id\""_s},
        {"PUT", u"/api/v4/posts/{post_id}/patch"_s, u"body: [props]"_s,
         u"08: \"patch: props\" takes the object; the document says string"_s},
        {"PUT", u"/api/v4/posts/{post_id}/patch"_s,
         u"body: : Failed to validate against schema associated with "
         "property name 'props'"_s,
         u"the same"_s},
        {"POST", u"/api/v4/posts/{post_id}/actions/{action_id}"_s, u"body: undocumented"_s,
         u"05: a menu's choice is in selected_option"_s},
        {"GET", u"/api/v4/config/client"_s, u"query: undocumented parameter \"format\""_s,
         u"01: 5.37 answers nothing without it"_s},
    };
    for (const QString &key : {u"auto_complete"_s, u"auto_complete_desc"_s, u"auto_complete_hint"_s,
                               u"display_name"_s, u"description"_s})
        list.append({"POST", createCommand, u"body: undocumented key \"%1\""_s.arg(key), commandReason});
    return list;
}

} // namespace

std::unique_ptr<OpenApiValidator> mattermostValidator()
{
    return std::make_unique<OpenApiValidator>(QStringLiteral(MUSTER_OPENAPI_DIR) + u"/mattermost-core.json"_s,
                                              exceptions());
}

} // namespace muster::test
