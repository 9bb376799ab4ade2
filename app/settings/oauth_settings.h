// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/texts.h"
#include "app/settings/problem.h"

#include <QJsonObject>
#include <QStringList>
#include <QUrl>

namespace muster::settings {

class ObjectReader;

/// The OAuth application by which people (and the administrator) say who they are. Its secret is none of the
/// settings.
struct OAuthSettings
{
    QString clientId; ///< 26 letters and digits, the app's id on the server; empty: there is no app
    /// Below which the server sends browsers back; where people reach the relay, or a host that is registered
    /// for the app, e.g. "https://rootly.com". Without a slash at its end.
    QUrl base;
    /// Hosts that the embedded browser may go to besides the workspace's, e.g. "login.example.org".
    QStringList identityProviders;

    bool operator==(const OAuthSettings &) const = default;
};

/// Where the server sends the administrator's browser after the installation. Empty without a base.
[[nodiscard]] QUrl installCallback(const OAuthSettings &settings);
/// Where the server sends people's browsers after they connected. Empty without a base.
[[nodiscard]] QUrl signInCallback(const OAuthSettings &settings);

[[nodiscard]] QJsonObject toJson(const OAuthSettings &settings);
void read(ObjectReader &reader, OAuthSettings &settings);
[[nodiscard]] Problems problems(const OAuthSettings &settings, const Texts &texts);

} // namespace muster::settings
