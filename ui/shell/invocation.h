// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/outcome.h"

#include <QStringList>

namespace muster::ui {

/// What was asked for on the command line.
struct Invocation
{
    QString settingsFile; ///< absolute; empty: the default
    QString page; ///< shown first; empty: the last one
    bool inTray = false;
    /// Of a picture, which there is when stateFile is not empty.
    QString stateFile;
    QString shot;
    QString theme;
    QString language;
    int textPercent = 100;
    QString answer; ///< not empty: print this and end, e.g. the usage
};

/// Invalid, with what to type instead.
[[nodiscard]] Outcome<Invocation> parseInvocation(const QStringList &arguments);

} // namespace muster::ui
