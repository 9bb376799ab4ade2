// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/http/listener.h"
#include "app/http/router.h"
#include "app/relay/install_route.h"
#include "app/settings/settings.h"

namespace muster::backend {

/// The relay's callback page where no relay runs, and nothing else of it.
class CallbackListener : public QObject
{
    Q_OBJECT

public:
    explicit CallbackListener(const settings::Settings &settings, relay::InstallRoute::Waiter waiter);

    /// As listenAt().
    [[nodiscard]] Outcome<void> listen();
    /// Leaves the port at once, and deletes itself when what came is answered.
    void leave();

private:
    settings::Settings m_settings;
    relay::InstallRoute m_route;
    http::Router m_router;
    http::Listener m_listener;
};

} // namespace muster::backend
