// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/forms/form_editor.h"

namespace muster::ui {

class FieldError;
class Label;
class Switch;

/// What is on or off: words at the left, the switch at the right.
class SwitchEditor : public FormEditor
{
    Q_OBJECT

public:
    explicit SwitchEditor(const SettingField &field, QWidget *parent = nullptr);

protected:
    void showValue(const QJsonValue &value, bool isChanged, const FormState::Problem &problem) override;

private:
    [[nodiscard]] QWidget *makeWords();

    Switch *m_switch;
    Label *m_mark = nullptr;
    FieldError *m_error = nullptr;
};

} // namespace muster::ui
