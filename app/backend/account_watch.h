// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/connect_health.h"
#include "app/core/clock.h"
#include "app/mattermost/event_stream.h"
#include "app/relay/connecting.h"
#include "app/relay/people_order.h"
#include "app/secrets/secret_store.h"
#include "app/store/database.h"

#include <QObject>
#include <QSslConfiguration>
#include <QTimer>
#include <functional>
#include <memory>
#include <optional>

namespace muster::backend {

struct InstallAccess;

/// Finds out what the workspace does not say by itself: that the OAuth app is gone or has another secret,
/// that somebody who is connected was deactivated, or took back what they had allowed Muster. Who lost their
/// connection that way is told once, by the intake.
///
/// No token of theirs is kept, so of what they allowed only an administrator is told: the grant of the
/// installation is used for that, and kept alive by it. Without one, it is not noticed.
class AccountWatch : public QObject
{
    Q_OBJECT

public:
    struct Services
    {
        const Clock &clock;
        net::HttpClient &http;
        mattermost::Client &client; ///< as the bot
        mattermost::EventStream &stream;
        store::Database &database;
        relay::Intake &intake;
        relay::Connecting &connecting;
        std::function<relay::Circumstances()> circumstances;
        std::function<Secret()> clientSecret;
        /// Reads the app's secret anew; whether it is another now.
        std::function<Async<bool>()> rereadSecret;
        secrets::SecretStore *secrets; ///< where the grant is; outlives this
        QSslConfiguration trust;
    };

    explicit AccountWatch(Services services, QObject *parent = nullptr);
    ~AccountWatch() override;

    /// Now; once more when it is under way.
    void look();
    [[nodiscard]] bool isLooking() const { return m_isLooking; }
    /// The losses were read by somebody, or are others.
    void recount();
    [[nodiscard]] const ConnectHealth &health() const { return m_health; }

Q_SIGNALS:
    void healthChanged();

private:
    QCoro::Task<> lookAtAll();
    QCoro::Task<> lookAtApp();
    QCoro::Task<> lookAtUsers(QList<store::Account> accounts);
    QCoro::Task<> lookAtGrants(QList<store::Account> accounts);
    QCoro::Task<> lookAtGrant(store::Account account, std::shared_ptr<InstallAccess> access);
    [[nodiscard]] Async<bool> isSecretTaken();
    QCoro::Task<> lose(store::Account account, QString locale, QString why);
    QCoro::Task<> countLost();
    void handleEvent(const mattermost::WorkspaceEvent &event);
    void setHealth(const ConnectHealth &health);
    [[nodiscard]] QList<store::Account> whoseTurnItIs(const QList<store::Account> &accounts);

    Services m_services;
    std::shared_ptr<InstallAccess> m_access; ///< made when first needed, for the app it was made for
    ConnectHealth m_health;
    QTimer m_again;
    QDateTime
        m_asksKeyringFrom; ///< it was locked, or silent, and may ask a person each time; invalid: at once
    qsizetype m_turn = 0; ///< of those who allowed the app, where the next look begins
    bool m_isLooking = false;
    bool m_looksAgain = false;
};

} // namespace muster::backend
