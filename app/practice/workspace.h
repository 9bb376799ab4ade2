// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/clock.h"
#include "app/core/outcome.h"
#include "app/http/message.h"
#include "app/practice/version.h"

#include <QObject>
#include <QSslConfiguration>
#include <QUrl>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace muster::practice {

class Api;
class State;
class FaultSwitches;

/// One request and what was answered to it.
struct Exchange
{
    http::Request request;
    http::Response response;
};

struct Options
{
    Version version = Version::V11_6;
    quint16 port = 0; ///< 0: any free one
    std::optional<quint32> seed; ///< set: ids and tokens repeat from run to run
    const Clock *clock = nullptr; ///< null: the system's
    /// A team "ops" with its default channels, the administrator "admin" (password "Admin-pass-1") and the
    /// users alice, bob and carol ("Alice-pass-1" …), carol's locale being German. False: an empty server,
    /// whose first user becomes the administrator.
    bool withPeople = true;
    QString path; ///< "/mattermost": runs under that sub-path; empty: at the root
    std::optional<QSslConfiguration> tls; ///< set: by https alone
};

/// A Mattermost of our own on a loopback port, in memory: to rehearse against, and to test against.
class Workspace : public QObject
{
    Q_OBJECT

public:
    explicit Workspace(Options options = {}, QObject *parent = nullptr);
    ~Workspace() override;

    /// Conflict when the port is taken. Started again, it is at the same port.
    [[nodiscard]] Outcome<void> start();
    void stop();
    [[nodiscard]] QUrl url() const; ///< "http://127.0.0.1:port" and the sub-path, empty before start()

    /// For who moves the clock by hand: what is due by it now happens now, whatever the timers say.
    void catchUp();
    /// Moves its clock on, and what is due by then happens: codes, tokens and trigger ids run out.
    void pass(std::chrono::seconds time);
    /// WebSockets that are connected, and whose client said who it is.
    [[nodiscard]] int webSocketCount() const;

    /// For tests and for the Practice page: the server from the inside.
    [[nodiscard]] State &state();
    [[nodiscard]] Api &api();
    [[nodiscard]] FaultSwitches &faults();

    /// Called after each answer was handed over; tests validate against the API document with it.
    void observe(std::function<void(const Exchange &)> observer);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace muster::practice
