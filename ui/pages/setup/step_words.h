// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/backend/setup_view.h"
#include "ui/look/signs.h"

#include <QCoreApplication>

namespace muster::ui {

/// How the steps are called and told.
class StepWords
{
    Q_DECLARE_TR_FUNCTIONS(StepWords)

public:
    [[nodiscard]] static QString title(backend::StepName step);
    /// What it will do, before it does anything.
    [[nodiscard]] static QString purpose(backend::StepName step);
    /// In one line, while its turn has not come.
    [[nodiscard]] static QString brief(backend::StepName step);
    [[nodiscard]] static QString word(backend::StepPhase phase);
    [[nodiscard]] static Condition condition(backend::StepPhase phase);
    /// "Asking the server", and from 2 s on how long already.
    [[nodiscard]] static QString doing(const backend::SetupStep &step, const QDateTime &now);
};

} // namespace muster::ui
