// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/texts.h"
#include "app/settings/limit_settings.h"
#include "app/settings/problem.h"

#include <QJsonObject>
#include <QUrl>

namespace muster::settings {

class ObjectReader;

/// Where we listen for the workspace's commands, forms and buttons.
struct ListenerSettings
{
    QString address = QStringLiteral("127.0.0.1"); ///< one of this machine's own; "0.0.0.0" or "::" for all
    int port = 8190; ///< 1..65535; 0: any free one
    QUrl publicUrl; ///< where the workspace reaches us; empty: address and port as they are
    QString certificateFile; ///< PEM, the whole chain; both files or neither
    QString keyFile; ///< PEM, without a passphrase
    LimitSettings limits;

    bool operator==(const ListenerSettings &) const = default;
};

/// The base of every address that we hand to the workspace, without a slash at its end. @p port is the one
/// listened at, which differs from the setting when that is 0.
[[nodiscard]] QUrl reachableUrl(const ListenerSettings &settings, quint16 port);

[[nodiscard]] QJsonObject toJson(const ListenerSettings &settings);
void read(ObjectReader &reader, ListenerSettings &settings);
[[nodiscard]] Problems problems(const ListenerSettings &settings, const Texts &texts);

} // namespace muster::settings
