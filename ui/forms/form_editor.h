// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/forms/form_state.h"
#include "ui/forms/setting_field.h"

#include <QWidget>

namespace muster::ui {

/// One setting with its label, its mark and its problem. Shows what it is given and says what was edited.
class FormEditor : public QWidget
{
    Q_OBJECT

public:
    explicit FormEditor(SettingField field, QWidget *parent = nullptr);

    [[nodiscard]] const SettingField &field() const { return m_field; }

    /// Its part of the form.
    void render(const FormState &state);

Q_SIGNALS:
    void edited(const QString &path, const QJsonValue &value);
    void fixRequested(const QString &path);

protected:
    virtual void showValue(const QJsonValue &value, bool isChanged, const FormState::Problem &problem) = 0;
    void tell(const QJsonValue &value);

private:
    SettingField m_field;
};

/// The editor of each kind but Template, which is the channels page's own.
[[nodiscard]] FormEditor *makeFormEditor(const SettingField &field, QWidget *parent = nullptr);

} // namespace muster::ui
