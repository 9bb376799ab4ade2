// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/clock.h"
#include "app/core/texts.h"
#include "app/net/http_client.h"
#include "app/secrets/secret_store.h"
#include "app/settings/settings.h"

#include <QCoroTask>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <functional>

namespace muster::backend {

enum class Health {
    Ok,
    Warning, ///< works, but not for ever or not for everybody
    Failed, ///< the relay can not do its work like this
    Unknown, ///< we are not allowed to see it, or what it depends on failed
};

/// Stable lower-case name: "ok", "warning", "failed", "unknown".
[[nodiscard]] QString healthName(Health health);

/// One hop on the way from a command to its answer, as found.
struct Finding
{
    QString name; ///< stable, e.g. "mattermost.token"
    QString title; ///< for people, e.g. "Bot token"
    Health health = Health::Unknown;
    QString sentence; ///< what is so
    QString advice; ///< what to do; empty when nothing is

    bool operator==(const Finding &) const = default;
};

[[nodiscard]] QJsonObject toJson(const Finding &finding);

/// Looks at every hop by itself, from the settings to the server's, and changes nothing. A relay may be
/// running meanwhile.
class Doctor
{
public:
    struct Patient
    {
        settings::Settings settings;
        secrets::SecretStore *secrets = nullptr; ///< outlives the examination
        QString secretsFile; ///< whose mode is looked at; empty: there is none
    };

    /// Both outlive it.
    Doctor(net::HttpClient &http, const Clock &clock, Texts texts = Texts());

    /// @p found is called with each finding as soon as it is known, when given.
    [[nodiscard]] QCoro::Task<QList<Finding>> examine(Patient patient,
                                                      std::function<void(const Finding &)> found = {});

private:
    net::HttpClient &m_http;
    const Clock &m_clock;
    Texts m_texts;
};

} // namespace muster::backend
