// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/async.h"
#include "app/settings/listener_settings.h"

#include <QJsonObject>

namespace muster::backend {

/// Where a relay with these settings tells its health on this machine, whatever address the workspace calls
/// it by.
[[nodiscard]] QUrl healthUrl(const settings::ListenerSettings &listener);

/// What the relay on this machine says of itself, as toJson(BackendState). Errors: those of the HTTP client
/// when nobody listens; Malformed when it is another program that does. The certificate is not compared with
/// the address, which is another one than the workspace's; nothing secret is sent.
[[nodiscard]] Async<QJsonObject> relayHealth(settings::ListenerSettings listener);

} // namespace muster::backend
