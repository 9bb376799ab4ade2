// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/mattermost/session.h"

namespace muster::mattermost {

struct Plugin
{
    QString id; ///< e.g. "com.mattermost.plugin-incident-management"
    QString name; ///< as System Console > Plugins shows it
    QString version;
    bool isActive = false;

    [[nodiscard]] static Plugin fromJson(const QJsonObject &json);
    bool operator==(const Plugin &) const = default;
};

/// The server's plugins: /plugins, for system administrators (the API's description; not recorded).
class Plugins
{
public:
    explicit Plugins(Session &session) : m_session(session) { }

    /// GET /plugins: the active ones, then the others. Disabled: plugins are switched off, so there are none.
    [[nodiscard]] Async<QList<Plugin>> list();

private:
    Session &m_session;
};

} // namespace muster::mattermost
