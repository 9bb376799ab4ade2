// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/forms/form_editor.h"

namespace muster::ui {

class Combo;
class Field;

/// One of a few values, from a list.
class ChoiceEditor : public FormEditor
{
    Q_OBJECT

public:
    explicit ChoiceEditor(const SettingField &field, QWidget *parent = nullptr);

protected:
    void showValue(const QJsonValue &value, bool isChanged, const FormState::Problem &problem) override;

private:
    Combo *m_combo;
    Field *m_shown;
};

} // namespace muster::ui
