// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/settings/channel_settings.h"
#include "app/settings/console_settings.h"
#include "app/settings/event_settings.h"
#include "app/settings/form_settings.h"
#include "app/settings/language_settings.h"
#include "app/settings/listener_settings.h"
#include "app/settings/oauth_settings.h"
#include "app/settings/people_settings.h"
#include "app/settings/record_settings.h"
#include "app/settings/secret_settings.h"
#include "app/settings/store_settings.h"
#include "app/settings/workspace_settings.h"

#include <QMetaType>
#include <QSet>
#include <QStringList>

namespace muster::settings {

/// Everything an administrator decides. A value without secrets; a form edits a copy of its topic.
struct Settings
{
    WorkspaceSettings workspace;
    OAuthSettings oauth;
    PeopleSettings people;
    ListenerSettings listener;
    ChannelSettings channel;
    FormSettings form;
    EventSettings events;
    RecordSettings record;
    LanguageSettings language;
    StoreSettings store;
    SecretSettings secrets;
    ConsoleSettings console;

    bool operator==(const Settings &) const = default;
};

/// The members of Settings, for those who redo only what changed.
enum class Topic {
    Workspace,
    OAuth,
    People,
    Listener,
    Channel,
    Form,
    Events,
    Record,
    Language,
    Store,
    Secrets,
    Console
};

[[nodiscard]] size_t qHash(Topic topic, size_t seed = 0) noexcept;

/// Everything in @p settings that cannot be worked with; empty: good. Looks at values alone, never at
/// files or the network. In the language of @p texts.
[[nodiscard]] Problems problems(const Settings &settings, const Texts &texts = Texts());

[[nodiscard]] QSet<Topic> changed(const Settings &before, const Settings &after);

/// What an import would change, one line a value, e.g. "listener.port: 8190 → 9000".
[[nodiscard]] QStringList diff(const Settings &before, const Settings &after);

} // namespace muster::settings

Q_DECLARE_METATYPE(muster::settings::Settings)
