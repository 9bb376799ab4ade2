// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace muster::ui {

/// All that the help page shows beside its own words.
struct HelpState
{
    struct Command
    {
        QString command; ///< "/incident new"
        QString hint; ///< "[title]"
        QString does;

        bool operator==(const Command &) const = default;
    };

    /// Where something is kept.
    struct Place
    {
        QString what; ///< "settings", "secrets", "store", "log"
        QString where;

        bool operator==(const Place &) const = default;
    };

    QList<Command> commands;
    QList<Place> files;

    bool operator==(const HelpState &) const = default;
};

[[nodiscard]] QJsonObject toJson(const HelpState &state);
[[nodiscard]] HelpState helpStateFromJson(const QJsonObject &json);

} // namespace muster::ui
