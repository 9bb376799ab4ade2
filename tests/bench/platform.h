// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/bench/child_process.h"

#include <QProcessEnvironment>
#include <memory>
#include <vector>

namespace muster::bench {

/// Where a window can be shown without anybody before it: Qt's offscreen platform, or an X display of its
/// own.
class Platform
{
public:
    /// @p display serves it, if any does.
    Platform(QString name, std::unique_ptr<ChildProcess> display = nullptr, const QString &displayName = {});

    [[nodiscard]] const QString &name() const { return m_name; } ///< as of QT_QPA_PLATFORM
    /// Of a program that shows a window there: nothing of this person's desktop is in it.
    [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }

private:
    QString m_name;
    std::unique_ptr<ChildProcess> m_display;
    QProcessEnvironment m_environment;
};

/// Offscreen, and xcb where there is an Xvfb.
[[nodiscard]] std::vector<std::unique_ptr<Platform>> platforms();

} // namespace muster::bench
