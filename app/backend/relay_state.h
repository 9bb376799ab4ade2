// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/doctor.h"
#include "app/core/error.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QUrl>
#include <chrono>
#include <optional>

namespace muster::backend {

/// Where a relay stands, in the order in which it gets there.
enum class RelayPhase {
    NotSetUp, ///< no workspace in the settings
    Off, ///< switched off by the administrator
    Starting,
    Running,
    Draining, ///< takes nothing new, ends what is under way
    Failed, ///< RelayState::error says why and what to do
};

/// Stable lower-case name: "not-set-up", "off", "starting", "running", "draining", "failed".
[[nodiscard]] QString phaseName(RelayPhase phase);
[[nodiscard]] std::optional<RelayPhase> phaseFromName(QStringView name);

/// One hop of the way between a command and its answer, as last looked at.
struct Hop
{
    QString id; ///< "mattermost.in", "mattermost.out", "record", "secrets", "journal"
    QString title; ///< e.g. "Mattermost reaches us"
    QString place; ///< e.g. "relay.example.org:8190"
    Health health = Health::Unknown;
    QString word; ///< the state in one word, e.g. "Reachable", "Refused"
    QString sentence; ///< what is so; empty when nothing is to be said
    QString advice; ///< what to do; empty when nothing is
    std::optional<std::chrono::milliseconds> latency; ///< of the last look
    QList<int> latencies; ///< the latest looks in ms, oldest first, at most 20
    QDateTime checkedAt; ///< UTC; invalid: not yet

    bool operator==(const Hop &) const = default;
};

/// What a button next to a problem does. The shell carries it out.
enum class Remedy {
    None,
    Retry, ///< RelayControl::start()
    Check, ///< RelayControl::check()
    OpenSettings, ///< the Settings page, at Attention::place
    OpenIncidents,
    OpenHelp, ///< the Help page, at Attention::place
    Practise, ///< the Practice page
    OpenSetUp, ///< the Set-up page
    OpenPeople,
};

/// Something that waits for the administrator.
struct Attention
{
    QString id; ///< stable, e.g. "relay.failed"
    Health health = Health::Failed; ///< Warning or Failed
    QString title; ///< what is so
    QString sentence; ///< why, and what to do
    Remedy remedy = Remedy::None;
    QString remedyLabel; ///< e.g. "Try another port"; empty with None
    QString place; ///< path of the setting, e.g. "listener.port"; of OpenHelp its section, e.g. "connect"

    bool operator==(const Attention &) const = default;
};

/// All that the console shows of a relay.
struct RelayState
{
    RelayPhase phase = RelayPhase::NotSetUp;
    bool isPractice = false; ///< the one behind the practice workspace
    QString workspace; ///< host as people say it, e.g. "chat.example.org"
    QString version; ///< Mattermost's; empty: not told yet
    QString address; ///< "127.0.0.1:8190" while it listens
    QUrl callbackUrl; ///< where the workspace reaches us
    QString recordName;
    QDateTime since; ///< UTC; since when it has been in this phase
    Error error; ///< of Failed
    QList<Hop> hops;
    QList<Attention> attention; ///< gravest first
    bool isChecking = false;
    int underWay = 0; ///< steps that run or wait
    int dead = 0; ///< steps given up since the start

    bool operator==(const RelayState &) const = default;
};

} // namespace muster::backend

Q_DECLARE_METATYPE(muster::backend::RelayState)
