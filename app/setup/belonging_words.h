// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/texts.h"
#include "app/mattermost/command.h"
#include "app/setup/uninstall_state.h"

namespace muster::setup {

/// How each thing in the workspace is called, what will happen to it, and how somebody removes it by hand.
class BelongingWords
{
public:
    explicit BelongingWords(Texts texts) : m_texts(std::move(texts)) { }

    /// @p url is empty where it is not known.
    [[nodiscard]] Belonging command(const QString &id, const QString &team, const QString &teamTitle,
                                    const QString &url) const;
    [[nodiscard]] Belonging access(const QString &clientId) const;
    [[nodiscard]] Belonging app(const QString &clientId, const QString &name) const;
    [[nodiscard]] Belonging botToken(const QString &id, const QString &botId, const QString &botName) const;
    [[nodiscard]] Belonging bot(const QString &id, const QString &name) const;
    [[nodiscard]] Belonging conversations() const;

    /// It is not ours, so nothing happens to it.
    [[nodiscard]] Belonging stays(Belonging one, const QString &reason, const QString &byHand) const;
    [[nodiscard]] Belonging notOurs(Belonging one) const;
    /// Of a slash command that is another's, or was ours.
    [[nodiscard]] Belonging foreign(Belonging one, const mattermost::Command &command, bool wasOurs,
                                    bool callsUs) const;
    /// It was to go, and did not.
    [[nodiscard]] Belonging left(Belonging one, const QString &reason) const;
    [[nodiscard]] Belonging stillThere(Belonging one) const;

    [[nodiscard]] const Texts &texts() const { return m_texts; }

private:
    Texts m_texts;
};

} // namespace muster::setup
