// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/setup/step_form.h"

#include "ui/look/spacing.h"
#include "ui/pages/setup/copy_line.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/line_edit.h"

#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::ui {

StepForm::StepForm(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::wide);
}

Field *StepForm::addField(const QString &name, Field *field)
{
    addPlace(name, [field](const backend::Trouble *trouble) {
        field->setError(trouble != nullptr ? told(*trouble) : QString());
    });
    return field;
}

CopyLine *StepForm::addCopy(QVBoxLayout *column, const QString &name, const QString &text)
{
    auto *line = new CopyLine(name, text);
    connect(line, &CopyLine::copyRequested, this, &StepForm::copyRequested);
    column->addWidget(line);
    return line;
}

void StepForm::addButtonRow()
{
    m_buttons = new FlowLayout(space::small);
    m_column->addLayout(m_buttons);
}

Button *StepForm::addButton(const QString &text, Button::Kind kind)
{
    if (m_buttons == nullptr)
        addButtonRow();
    auto *button = new Button(text, kind);
    m_buttons->addWidget(button);
    return button;
}

backend::Troubles StepForm::place(const backend::Troubles &troubles)
{
    backend::Troubles others = troubles;
    for (const auto &[name, placing] : std::as_const(m_places)) {
        const QString &field = name; // clang captures no structured binding
        const auto found
            = std::find_if(others.cbegin(), others.cend(), [&field](const backend::Trouble &each) {
                  return each.isBlocking && each.field == field;
              });
        if (found == others.cend()) {
            placing(nullptr);
            continue;
        }
        const backend::Trouble trouble = *found;
        others.erase(found);
        placing(&trouble);
    }
    return others;
}

void StepForm::seed(LineEdit *edit, const QString &value)
{
    const QVariant last = edit->property("seed");
    if (last.isValid() && last.toString() == value)
        return;
    edit->setProperty("seed", value);
    edit->setText(value);
}

QString StepForm::told(const backend::Trouble &trouble)
{
    return trouble.advice.isEmpty() ? trouble.sentence : trouble.sentence + u' ' + trouble.advice;
}

} // namespace muster::ui
