// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/texts.h"
#include "app/settings/problem.h"

#include <QJsonObject>
#include <QStringList>
#include <QUrl>

namespace muster::settings {

class ObjectReader;

/// The Mattermost server and what of it we serve. Its tokens are secrets and live elsewhere.
struct WorkspaceSettings
{
    QUrl url; ///< as people open it, http or https, may have a path, e.g. "https://chat.example.org"
    QStringList teams; ///< URL names, e.g. "operations"; in each of them the command is served
    QString botName; ///< the bot's user name; empty: whoever the bot token belongs to
    QString caFile; ///< PEM, of a private certificate authority to trust besides the system's; absolute

    bool operator==(const WorkspaceSettings &) const = default;
};

[[nodiscard]] QJsonObject toJson(const WorkspaceSettings &settings);
void read(ObjectReader &reader, WorkspaceSettings &settings);
[[nodiscard]] Problems problems(const WorkspaceSettings &settings, const Texts &texts);

} // namespace muster::settings
