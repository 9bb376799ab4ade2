// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/setup/tools.h"
#include "app/setup/workspace_inventory.h"

namespace muster::setup {

/// Takes back one thing in the workspace after the other, and asks the server each time whether it is gone.
class WorkspaceRemoval
{
public:
    /// @p tools outlives it.
    WorkspaceRemoval(Tools &tools, std::shared_ptr<mattermost::Client> administrator, const Texts &texts)
        : m_tools(tools), m_admin(std::move(administrator)), m_words(texts)
    {
    }

    /// @p one as it is afterwards: Gone, WasGone or Left.
    [[nodiscard]] QCoro::Task<Belonging> remove(Belonging one, Progress progress);

private:
    [[nodiscard]] QCoro::Task<Belonging> removeCommand(Belonging one);
    [[nodiscard]] QCoro::Task<Belonging> revokeAccess(Belonging one, Progress progress);
    [[nodiscard]] Async<Secret> accessToken(Progress progress);
    [[nodiscard]] QCoro::Task<Belonging> removeApp(Belonging one);
    [[nodiscard]] QCoro::Task<Belonging> revokeToken(Belonging one);
    [[nodiscard]] QCoro::Task<Belonging> disableBot(Belonging one);
    [[nodiscard]] Belonging judged(const Belonging &one, const Outcome<void> &removed,
                                   const Outcome<bool> &isThere) const;

    Tools &m_tools;
    std::shared_ptr<mattermost::Client> m_admin;
    const BelongingWords m_words;
};

/// Set-up's notes once @p gone is: what they said of it is taken out.
[[nodiscard]] Progress without(Progress progress, const Belonging &gone);

} // namespace muster::setup
