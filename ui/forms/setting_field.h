// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>

namespace muster::ui {

/// One setting as a form shows it: where it stands in the settings document, and in what words.
struct SettingField
{
    enum class Kind { Text, File, Number, Switch, Choice, Radio, Template };

    /// One of the values of a Choice or a Radio.
    struct Option
    {
        QString value;
        QString text;
        QString help{}; ///< of a Radio
    };

    QString path; ///< e.g. "listener.port"
    QString label;
    Kind kind = Kind::Text;
    QString help{};
    QString note{}; ///< next to the label: a unit, "optional"
    QList<Option> options{};
};

/// A value of @p field in words: "On", "Dark", "9000".
[[nodiscard]] QString inWords(const SettingField &field, const QJsonValue &value);

/// In the language of the application.
[[nodiscard]] QList<SettingField> channelFields();
[[nodiscard]] QList<SettingField> peopleFields();
[[nodiscard]] QList<SettingField> settingsFields();

/// The one of @p fields with that path; it must be there.
[[nodiscard]] const SettingField &fieldAt(const QList<SettingField> &fields, const QString &path);

} // namespace muster::ui
