// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/backend.h"
#include "app/backend/relay_state.h"
#include "app/core/secret.h"
#include "app/core/texts.h"
#include "app/net/http_client.h"

#include <QElapsedTimer>
#include <QObject>
#include <memory>

namespace muster::mattermost {
class Client;
}

namespace muster::backend {

/// The ids of the hops, in the order in which they are shown.
namespace hop {
inline constexpr QLatin1StringView In("mattermost.in");
inline constexpr QLatin1StringView Out("mattermost.out");
inline constexpr QLatin1StringView Record("record");
inline constexpr QLatin1StringView Secrets("secrets");
inline constexpr QLatin1StringView Journal("journal");
} // namespace hop

/// Looks at every hop of a relay once and says of each what it found. What lies on this computer comes first,
/// so that a slow workspace holds up nothing else.
///
/// That Mattermost reaches us is believed when it was seen: the bot types a command that carries a word of
/// ours, and the workspace must bring it here. Where the bot may not, a call that came by itself counts.
class HopChecks : public QObject
{
    Q_OBJECT

public:
    struct Services
    {
        Backend &backend;
        secrets::SecretStore &secrets;
        net::HttpClient &http;
        const Clock &clock;
    };

    /// All of @p services outlive it; @p settings are those that the relay works by.
    HopChecks(Services services, settings::Settings settings, Texts texts, QObject *parent = nullptr);
    ~HopChecks() override;

    void run();

    /// The hops before the first look: title and place only.
    [[nodiscard]] static QList<Hop> blank(const settings::Settings &settings, const Texts &texts);

Q_SIGNALS:
    /// With everything but the latencies of earlier looks.
    void looked(const muster::backend::Hop &hop);
    void finished();

private:
    QCoro::Task<> runAll();
    QCoro::Task<> checkJournal();
    QCoro::Task<> checkRecord();
    QCoro::Task<> checkSecrets();
    QCoro::Task<> checkOut();
    QCoro::Task<> checkIn();
    [[nodiscard]] Async<void> proveIn(QString word);
    [[nodiscard]] Async<QString> townSquare();
    void judgeProof(const QString &word, const Outcome<void> &typed, qint64 took);
    void judgeRefusedCommand(const Error &error);
    void judgeHeard();
    [[nodiscard]] QString callbackObjection(QString *advice) const;
    [[nodiscard]] Hop begun(QLatin1StringView id);
    void found(Hop hop, Health health, const QString &word);
    void failed(Hop hop, const QString &word, const Error &error, const QString &advice = {});
    void off(QLatin1StringView id);

    Services m_services;
    settings::Settings m_settings;
    Texts m_texts;
    Secret m_token;
    std::shared_ptr<mattermost::Client> m_client; ///< lives on in the calls that a check left behind
    bool m_isOutGood = false;
};

} // namespace muster::backend
