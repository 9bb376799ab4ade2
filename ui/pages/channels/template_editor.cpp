// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/channels/template_editor.h"

#include "ui/pages/channels/template_edit.h"
#include "ui/widgets/field.h"

#include <QVBoxLayout>

namespace muster::ui {

TemplateEditor::TemplateEditor(const SettingField &field, QWidget *parent)
    : FormEditor(field, parent), m_edit(new TemplateEdit), m_shown(new Field(field.label, m_edit))
{
    m_shown->setHelp(tr("Type { for what you can put in."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_shown);
    setFocusProxy(m_edit);
    connect(m_edit, &TemplateEdit::textChanged, this, [this] { tell(m_edit->toPlainText()); });
    connect(m_shown, &Field::fixRequested, this, [this] { Q_EMIT fixRequested(this->field().path); });
}

void TemplateEditor::setVariables(const QList<TitleVariable> &variables)
{
    m_edit->setVariables(variables);
}

void TemplateEditor::showValue(const QJsonValue &value, bool isChanged, const FormState::Problem &problem)
{
    const bool wasBlocked = m_edit->blockSignals(true);
    m_edit->setTemplate(value.toString());
    m_edit->blockSignals(wasBlocked);
    m_shown->setChanged(isChanged);
    m_shown->setError(problem.message, problem.fix);
}

} // namespace muster::ui
