// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/error.h"
#include "app/core/texts.h"
#include "app/settings/settings.h"
#include "ui/forms/form_state.h"
#include "ui/forms/setting_field.h"

namespace muster::ui {

/// The settings that apply, and what one form would change of them: only that is applied, so that two forms
/// never undo each other. A value that knows no widget.
class SettingsDraft
{
public:
    /// @p fields are the form's own; problems of others are none of its business.
    explicit SettingsDraft(QList<SettingField> fields);

    /// Edits stay; those that are true now fall away, and so does what was refused.
    void setApplied(const settings::Settings &settings);
    void edit(const QString &path, const QJsonValue &value);
    void setEdits(const SettingValues &edits);
    void discard();

    /// What came of @p edited() did not work: @p error names the setting in its code. False when it is none
    /// of this form. @p former is what the way back leads to.
    bool refuse(const Error &error, const settings::Settings &former);

    [[nodiscard]] const QList<SettingField> &fields() const { return m_fields; }
    [[nodiscard]] const SettingValues &edits() const { return m_edits; }
    [[nodiscard]] bool isRefused(const QString &path) const { return m_refused.contains(path); }
    /// What the edits make of the settings. What could not be understood stays as it was.
    [[nodiscard]] settings::Settings edited() const;
    [[nodiscard]] FormState state(const Texts &texts) const;

private:
    [[nodiscard]] bool owns(const QString &path) const;
    [[nodiscard]] QJsonObject editedDocument() const;
    [[nodiscard]] QMap<QString, FormState::Problem> problems(const Texts &texts) const;

    QList<SettingField> m_fields;
    settings::Settings m_applied;
    QJsonObject m_document; ///< of m_applied
    SettingValues m_edits;
    QMap<QString, FormState::Problem> m_refused;
};

/// The value at @p path, e.g. "listener.limits.idleSeconds".
[[nodiscard]] QJsonValue valueAt(const QJsonObject &document, const QString &path);
[[nodiscard]] QJsonObject withValue(QJsonObject document, const QString &path, const QJsonValue &value);

[[nodiscard]] SettingValues valuesIn(const settings::Settings &settings, const QStringList &paths);
/// What could not be understood stays as it was.
[[nodiscard]] settings::Settings withValues(const settings::Settings &settings, const SettingValues &values);

/// "Theme: Dark"; of a template its label alone.
[[nodiscard]] QString changeInWords(const SettingField &field, const QJsonValue &value);

} // namespace muster::ui
