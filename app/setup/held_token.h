// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/secrets/secret_store.h"

#include <optional>

namespace muster::setup {

/// The secrets as they are kept, but for the administrator's token: that is in memory, so that what removes
/// everything leaves nothing new behind. A session that Muster itself began is kept in the store as well
/// where that can be, to be ended also after a crash.
class HeldToken final : public secrets::SecretStore
{
public:
    /// @p store outlives it.
    explicit HeldToken(secrets::SecretStore &store) : m_store(store) { }

    void setIsSession(bool isSession) { m_isSession = isSession; }
    [[nodiscard]] bool isHeld() const { return m_token.has_value(); }

    [[nodiscard]] Async<Secret> get(secrets::SecretName name) override;
    [[nodiscard]] Async<void> set(secrets::SecretName name, Secret secret) override;
    [[nodiscard]] Async<QString> place(secrets::SecretName name) override;
    [[nodiscard]] Async<void> remove(secrets::SecretName name) override;

private:
    secrets::SecretStore &m_store;
    std::optional<Secret> m_token;
    bool m_isSession = false;
};

} // namespace muster::setup
