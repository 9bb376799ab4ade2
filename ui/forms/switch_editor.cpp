// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/forms/switch_editor.h"

#include "ui/look/spacing.h"
#include "ui/widgets/field_error.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/switch.h"

#include <QHBoxLayout>

namespace muster::ui {

SwitchEditor::SwitchEditor(const SettingField &field, QWidget *parent)
    : FormEditor(field, parent), m_switch(new Switch(field.label))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::card);
    row->addWidget(makeWords(), 1);
    m_mark = new Label(tr("changed"), TextStyle::Meta, Role::AccentText);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addWidget(m_switch, 0, Qt::AlignTop);
    setFocusProxy(m_switch);
    m_switch->setAccessibleDescription(field.help);
    connect(m_switch, &Switch::toggled, this, &SwitchEditor::tell);
    connect(m_error, &FieldError::fixRequested, this, [this] { Q_EMIT fixRequested(this->field().path); });
}

QWidget *SwitchEditor::makeWords()
{
    auto *words = new QWidget(this);
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *title = new Paragraph(field().label, TextStyle::Label, Role::Text, words);
    column->addWidget(title);
    m_error = new FieldError(words);
    column->addWidget(m_error);
    auto *help = new Paragraph(field().help, TextStyle::Meta, Role::Text3, words);
    help->setVisible(!field().help.isEmpty());
    column->addWidget(help);
    return words;
}

void SwitchEditor::showValue(const QJsonValue &value, bool isChanged, const FormState::Problem &problem)
{
    const bool wasBlocked = m_switch->blockSignals(true);
    m_switch->setChecked(value.toBool());
    m_switch->blockSignals(wasBlocked);
    m_switch->update();
    m_mark->setVisible(isChanged);
    m_error->setMessage(problem.message, problem.fix);
    m_switch->setAccessibleDescription(problem.message.isEmpty() ? field().help : problem.message);
}

} // namespace muster::ui
