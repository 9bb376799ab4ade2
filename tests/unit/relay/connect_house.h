// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/http/router.h"
#include "app/practice/workspace.h"
#include "app/relay/browser_routes.h"
#include "app/relay/install_route.h"
#include "app/store/database.h"
#include "tests/support/fixed_clock.h"

#include <QTemporaryDir>

namespace muster::test {

/// The addresses that people's browsers come to, with a store of their own and without a listener, and a
/// practice workspace with an OAuth app. Where it is not said, the browser is alice's.
class ConnectHouse
{
    QTemporaryDir m_folder; // goes last: the store is in it

public:
    explicit ConnectHouse(practice::Version version);

    /// What was in memory alone is gone.
    void restart();
    /// As a command would give it to alice; a path.
    [[nodiscard]] QString link();
    /// What a browser is shown at that path, with its query.
    [[nodiscard]] http::Response open(const QString &pathAndQuery, const QByteArray &language = "en",
                                      const QByteArray &method = "GET");
    /// Where the link of alice's leads.
    [[nodiscard]] QUrl consentPage();
    /// @p name presses Allow there; where the browser is sent then, as a path.
    [[nodiscard]] QString allow(const QUrl &consentPage, const QString &name = QStringLiteral("alice"));

    [[nodiscard]] QString userId(const QString &name);
    [[nodiscard]] QList<store::Account> accounts();
    /// What people are to be told in chat.
    [[nodiscard]] QList<store::Step> replies();
    /// Sessions of that person that came by OAuth.
    [[nodiscard]] int grantsOf(const QString &name);

    FixedClock clock;
    practice::Workspace workspace;
    net::HttpClient http;
    store::Database database;
    relay::CallbackTokens tokens{Secret(QByteArray(32, 'k'))};
    relay::Circumstances circumstances;
    Secret clientSecret;
    Secret keptSecret; ///< where it is kept; empty: the same
    QString locale; ///< of alice, as the relay knows it
    std::unique_ptr<relay::Intake> intake;
    std::unique_ptr<relay::Connecting> connecting;
    std::unique_ptr<relay::BrowserRoutes> routes;
    relay::InstallRoute installRoute{[] { return QStringLiteral("en"); }};
    http::Router router;

private:
    void begin();
};

[[nodiscard]] QByteArray headerOf(const http::Response &response, const QByteArray &name);

} // namespace muster::test
