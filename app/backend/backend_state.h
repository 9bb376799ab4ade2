// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/connect_health.h"
#include "app/core/error.h"
#include "app/relay/runner_state.h"
#include "app/store/journal.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMetaType>
#include <QString>
#include <QUrl>

namespace muster::backend {

enum class Contact {
    Unknown, ///< not asked yet
    Up, ///< it answers and takes our token
    Down, ///< it does not answer; tried again by itself
    Refused, ///< it answers, and refuses our token
};

/// Stable lower-case name: "unknown", "up", "down", "refused".
[[nodiscard]] QString contactName(Contact contact);

struct MattermostState
{
    Contact contact = Contact::Unknown;
    bool hearsEvents = false; ///< the event stream is live
    QUrl url;
    QString version; ///< e.g. "11.6.0"; empty: not told yet
    QString botName; ///< user name, without "@"
    Error error; ///< why it is Down or Refused

    bool operator==(const MattermostState &) const = default;
};

struct ListenerState
{
    bool isListening = false;
    QString address;
    quint16 port = 0;
    QUrl callbackUrl; ///< where the workspace reaches us

    bool operator==(const ListenerState &) const = default;
};

/// Whether a relay runs, and how it is.
struct BackendState
{
    bool isRunning = false;
    bool isDraining = false;
    QDateTime startedAt; ///< UTC
    ListenerState listener;
    MattermostState mattermost;
    Wording recordName;
    store::JournalCounts journal; ///< when last counted, at most 10 s ago while something happens
    ConnectHealth connecting;
    relay::RunnerState steps; ///< a delivery whose steps the runner has not got yet waits as one
};

/// For `musterctl status` and /healthz; holds no secret and nothing that people wrote.
[[nodiscard]] QJsonObject toJson(const BackendState &state);

} // namespace muster::backend

Q_DECLARE_METATYPE(muster::backend::BackendState)
