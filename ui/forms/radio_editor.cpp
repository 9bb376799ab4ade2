// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/forms/radio_editor.h"

#include "ui/look/spacing.h"
#include "ui/look/type.h"
#include "ui/widgets/field_error.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paragraph.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

namespace muster::ui {

RadioEditor::RadioEditor(const SettingField &field, QWidget *parent)
    : FormEditor(field, parent), m_mark(new Label(tr("changed"), TextStyle::Meta, Role::AccentText)),
      m_error(new FieldError)
{
    setAccessibleName(field.label);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    auto *group = new QButtonGroup(this);
    for (const SettingField::Option &option : field.options) {
        column->addWidget(makeOption(option));
        group->addButton(m_buttons.last());
    }
    column->addWidget(m_mark);
    column->addWidget(m_error);
    setFocusProxy(m_buttons.first());
    connect(m_error, &FieldError::fixRequested, this, [this] { Q_EMIT fixRequested(this->field().path); });
}

QWidget *RadioEditor::makeOption(const SettingField::Option &option)
{
    auto *whole = new QWidget(this);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *button = new QRadioButton(option.text, whole);
    setTextStyle(button, TextStyle::Label);
    button->setAccessibleDescription(option.help);
    connect(button, &QRadioButton::clicked, this, [this, value = option.value] { tell(value); });
    m_buttons.append(button);
    auto *help = new Paragraph(option.help, TextStyle::Meta, Role::Text3, whole);
    const int left = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, button)
        + style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing, nullptr, button);
    auto *indented = new QHBoxLayout;
    indented->addSpacing(left);
    indented->addWidget(help, 1);
    column->addWidget(button);
    column->addLayout(indented);
    return whole;
}

void RadioEditor::showValue(const QJsonValue &value, bool isChanged, const FormState::Problem &problem)
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        if (field().options.at(i).value == value.toString())
            m_buttons.at(i)->setChecked(true);
    }
    m_mark->setVisible(isChanged);
    m_error->setMessage(problem.message, problem.fix);
}

} // namespace muster::ui
