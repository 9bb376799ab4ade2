// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/forms/choice_editor.h"

#include "ui/widgets/combo.h"
#include "ui/widgets/field.h"

#include <QVBoxLayout>

namespace muster::ui {

ChoiceEditor::ChoiceEditor(const SettingField &field, QWidget *parent)
    : FormEditor(field, parent), m_combo(new Combo(field.label)), m_shown(new Field(field.label, m_combo))
{
    for (const SettingField::Option &option : field.options)
        m_combo->addItem(option.text, option.value);
    m_shown->setHelp(field.help);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_shown);
    setFocusProxy(m_combo);
    connect(m_combo, &Combo::activated, this, [this] { tell(m_combo->currentData().toString()); });
    connect(m_shown, &Field::fixRequested, this, [this] { Q_EMIT fixRequested(this->field().path); });
}

void ChoiceEditor::showValue(const QJsonValue &value, bool isChanged, const FormState::Problem &problem)
{
    m_combo->setCurrentIndex(m_combo->findData(value.toString()));
    m_shown->setChanged(isChanged);
    m_shown->setError(problem.message, problem.fix);
}

} // namespace muster::ui
