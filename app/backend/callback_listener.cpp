// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/backend/callback_listener.h"

#include "app/backend/listening.h"

namespace muster::backend {

CallbackListener::CallbackListener(const settings::Settings &settings, relay::InstallRoute::Waiter waiter)
    : m_settings(settings), m_route([this] { return m_settings.language.defaultLanguage; }),
      m_listener([this](http::Request request, const http::Responder &respond) {
          m_router.handle(std::move(request), respond);
      })
{
    m_route.setWaiter(std::move(waiter));
    m_route.addTo(m_router);
    connect(&m_listener, &http::Listener::drained, this, &QObject::deleteLater);
}

Outcome<void> CallbackListener::listen()
{
    return listenAt(m_listener, m_settings.listener);
}

void CallbackListener::leave()
{
    m_route.setWaiter({});
    m_listener.drain();
}

} // namespace muster::backend
