// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "app/setup/held_token.h"

namespace muster::setup {

namespace {

bool isAdminToken(const secrets::SecretName &name)
{
    return name.kind == secrets::SecretKind::AdminToken;
}

} // namespace

Async<Secret> HeldToken::get(secrets::SecretName name)
{
    if (isAdminToken(name) && m_token) {
        const Secret token = *m_token;
        co_return token;
    }
    Outcome<Secret> kept = co_await m_store.get(name);
    co_return kept;
}

Async<void> HeldToken::set(secrets::SecretName name, Secret secret)
{
    if (isAdminToken(name))
        m_token = secret;
    if (isAdminToken(name) && !m_isSession)
        co_return Outcome<void>();
    Outcome<void> kept = co_await m_store.set(name, secret);
    if (isAdminToken(name))
        co_return Outcome<void>(); // without a place for it, it ends by itself after a crash
    co_return kept;
}

Async<QString> HeldToken::place(secrets::SecretName name)
{
    Outcome<QString> place = co_await m_store.place(name);
    co_return place;
}

Async<void> HeldToken::remove(secrets::SecretName name)
{
    if (isAdminToken(name))
        m_token.reset();
    Outcome<void> removed = co_await m_store.remove(name);
    co_return removed;
}

} // namespace muster::setup
