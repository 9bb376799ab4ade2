// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

namespace muster::ui {

/// Values by their path in the settings document.
using SettingValues = QMap<QString, QJsonValue>;

/// All that a form shows: its values as edited, what of them is not applied yet, and what is wrong.
struct FormState
{
    struct Problem
    {
        QString message; ///< what is so, and what to do
        QString fix; ///< of the link that mends it; empty: there is none
        QJsonValue fixValue; ///< the value it puts there
        bool blocks = true; ///< nothing can be applied; false: it was applied, and did not work

        bool operator==(const Problem &) const = default;
    };

    SettingValues values;
    QSet<QString> changed; ///< paths
    QMap<QString, Problem> problems; ///< by path
    QStringList changes; ///< in words, in the order of the form
    QString failure; ///< why nothing was applied, when no field is to blame
    /// Of what was applied last: it can be taken back, or was and can be applied again.
    enum class Back { Nothing, Undo, Redo };
    Back back = Back::Nothing;
    QStringList backChanges; ///< in words: what that puts there
    bool isLocked = false; ///< the settings file could not be read, and is not to be written over

    /// How many problems keep it from being applied.
    [[nodiscard]] int blocking() const;

    bool operator==(const FormState &) const = default;
};

[[nodiscard]] QJsonObject toJson(const FormState &state);
[[nodiscard]] FormState formStateFromJson(const QJsonObject &json);

} // namespace muster::ui
