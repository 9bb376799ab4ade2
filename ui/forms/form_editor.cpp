// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/forms/form_editor.h"

#include "ui/forms/choice_editor.h"
#include "ui/forms/line_editor.h"
#include "ui/forms/radio_editor.h"
#include "ui/forms/switch_editor.h"

namespace muster::ui {

FormEditor::FormEditor(SettingField field, QWidget *parent) : QWidget(parent), m_field(std::move(field))
{
    setObjectName(m_field.path);
}

void FormEditor::render(const FormState &state)
{
    setEnabled(!state.isLocked);
    showValue(state.values.value(m_field.path), state.changed.contains(m_field.path),
              state.problems.value(m_field.path));
}

void FormEditor::tell(const QJsonValue &value)
{
    Q_EMIT edited(m_field.path, value);
}

FormEditor *makeFormEditor(const SettingField &field, QWidget *parent)
{
    switch (field.kind) {
    case SettingField::Kind::Switch:
        return new SwitchEditor(field, parent);
    case SettingField::Kind::Choice:
        return new ChoiceEditor(field, parent);
    case SettingField::Kind::Radio:
        return new RadioEditor(field, parent);
    case SettingField::Kind::Text:
    case SettingField::Kind::File:
    case SettingField::Kind::Number:
    case SettingField::Kind::Template:
        break;
    }
    return new LineEditor(field, parent);
}

} // namespace muster::ui
