// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/look/signs.h"
#include "ui/pages/uninstall/uninstall_view_state.h"

#include <QCoreApplication>

namespace muster::ui {

/// How the states of uninstalling are told.
class UninstallWords
{
    Q_DECLARE_TR_FUNCTIONS(UninstallWords)

public:
    /// What is so, in one sentence, for the head of the view.
    [[nodiscard]] static QString sentence(const UninstallViewState &state);
    [[nodiscard]] static QString word(const backend::Belonging &one);
    [[nodiscard]] static Condition condition(const backend::Belonging &one);
    /// "Removing: the bot", and from 2 s on how long already.
    [[nodiscard]] static QString doing(const UninstallViewState &state);
};

} // namespace muster::ui
