// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/http/listener.h"

#include "app/http/listener_p.h"

namespace muster::http {

Listener::Listener(Handler handler, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(std::move(handler), *this))
{
}

Listener::~Listener() = default;

void Listener::setUpgradeHandler(UpgradeHandler handler)
{
    d->setUpgradeHandler(std::move(handler));
}

void Listener::setClock(std::function<qint64()> clock)
{
    d->setClock(std::move(clock));
}

Outcome<void> Listener::listen(const Endpoint &endpoint)
{
    return d->listen(endpoint);
}

void Listener::drain()
{
    d->drain();
}

bool Listener::isListening() const
{
    return d->acceptor() != nullptr;
}

QHostAddress Listener::address() const
{
    return d->acceptor() ? d->acceptor()->serverAddress() : QHostAddress();
}

quint16 Listener::port() const
{
    return d->acceptor() ? d->acceptor()->serverPort() : quint16(0);
}

int Listener::connectionCount() const
{
    return d->connectionCount();
}

} // namespace muster::http
