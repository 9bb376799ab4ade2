// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/doctor.h"
#include "app/core/secret.h"

#include <QHash>

namespace muster::backend {

/// The names of the checks, in the order in which they are made.
namespace check {
inline constexpr QLatin1StringView Settings("settings");
inline constexpr QLatin1StringView SecretsFile("secrets.file");
inline constexpr QLatin1StringView BotToken("secrets.bot-token");
inline constexpr QLatin1StringView CommandToken("secrets.command-token");
inline constexpr QLatin1StringView CallbackKey("secrets.callback-key");
inline constexpr QLatin1StringView Store("store");
inline constexpr QLatin1StringView Listener("listener");
inline constexpr QLatin1StringView CallbackAddress("listener.address");
inline constexpr QLatin1StringView Reachable("mattermost.reachable");
inline constexpr QLatin1StringView Version("mattermost.version");
inline constexpr QLatin1StringView Clock("mattermost.clock");
inline constexpr QLatin1StringView Bot("mattermost.bot");
inline constexpr QLatin1StringView Switches("mattermost.settings");
inline constexpr QLatin1StringView Team("mattermost.team");
inline constexpr QLatin1StringView Command("mattermost.command");
} // namespace check

/// One examination: whom it is about, what was found so far, and what one check leaves to the next.
class Examination
{
public:
    Examination(Doctor::Patient patient, Texts texts, std::function<void(const Finding &)> found);

    void ok(QLatin1StringView name, const QString &sentence);
    void warn(QLatin1StringView name, const QString &sentence, const QString &advice);
    void fail(QLatin1StringView name, const QString &sentence, const QString &advice);
    void unknown(QLatin1StringView name, const QString &sentence, const QString &advice = {});

    [[nodiscard]] const settings::Settings &settings() const { return m_patient.settings; }
    [[nodiscard]] const Doctor::Patient &patient() const { return m_patient; }
    [[nodiscard]] const Texts &texts() const { return m_texts; }
    [[nodiscard]] const QList<Finding> &findings() const { return m_findings; }

    Secret botToken; ///< empty: there is none
    QHash<QString, Secret> commandTokens; ///< by the team's URL name

private:
    void add(QLatin1StringView name, Health health, const QString &sentence, const QString &advice);

    Doctor::Patient m_patient;
    Texts m_texts;
    std::function<void(const Finding &)> m_found;
    QList<Finding> m_findings;
};

} // namespace muster::backend
