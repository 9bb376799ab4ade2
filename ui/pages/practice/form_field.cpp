// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/practice/form_field.h"

#include "ui/look/spacing.h"
#include "ui/look/type.h"
#include "ui/widgets/combo.h"
#include "ui/widgets/field.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/text_area.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QJsonArray>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::ui {

using backend::ChatChoice;
using backend::ChatFormElement;

namespace {

constexpr int textAreaLines = 4;

} // namespace

FormField::FormField(const ChatFormElement &element, QWidget *parent) : QWidget(parent), m_name(element.name)
{
    QWidget *editor = nullptr;
    if (element.type == "textarea"_L1)
        editor = makeTextArea(element);
    else if (element.type == "select"_L1)
        editor = element.isMultiple ? makeChoices(element) : makeChoice(element);
    else if (element.type == "radio"_L1)
        editor = makeRadio(element);
    else if (element.type == "bool"_L1)
        editor = makeCheck(element);
    else
        editor = makeText(element);
    m_field = new Field(element.label, editor, this);
    m_field->setNote(element.isOptional ? tr("optional") : QString());
    m_field->setHelp(element.help);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_field);
}

void FormField::setError(const QString &message)
{
    m_field->setError(message);
}

QWidget *FormField::makeText(const ChatFormElement &element)
{
    auto *line = new LineEdit(element.label, this);
    line->setText(element.initial);
    line->setPlaceholderText(element.placeholder);
    if (element.maxLength > 0)
        line->setMaxLength(element.maxLength);
    m_value = [line] { return QJsonValue(line->text()); };
    return line;
}

QWidget *FormField::makeTextArea(const ChatFormElement &element)
{
    auto *area = new TextArea(element.label, textAreaLines, this);
    area->setPlainText(element.initial);
    area->setPlaceholderText(element.placeholder);
    m_value = [area] { return QJsonValue(area->toPlainText()); };
    return area;
}

QWidget *FormField::makeChoice(const ChatFormElement &element)
{
    auto *combo = new Combo(element.label, this);
    combo->addItem(element.placeholder.isEmpty() ? tr("Choose") : element.placeholder);
    for (const ChatChoice &choice : element.choices)
        combo->addItem(choice.text, choice.value);
    combo->setCurrentIndex(qMax(0, combo->findData(element.initial)));
    m_value = [combo] { return QJsonValue::fromVariant(combo->currentData()); };
    return combo;
}

QWidget *FormField::makeChoices(const ChatFormElement &element)
{
    auto *boxes = new QWidget(this);
    auto *column = new QVBoxLayout(boxes);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    const QStringList chosen = element.initial.split(u',', Qt::SkipEmptyParts);
    QList<std::pair<QCheckBox *, QString>> all;
    for (const ChatChoice &choice : element.choices) {
        auto *box = new QCheckBox(choice.text, boxes);
        box->setChecked(chosen.contains(choice.value));
        column->addWidget(box);
        all.append({box, choice.value});
    }
    m_value = [all] {
        QJsonArray values;
        for (const auto &[box, value] : all) {
            if (box->isChecked())
                values.append(value);
        }
        return QJsonValue(values);
    };
    return boxes;
}

QWidget *FormField::makeRadio(const ChatFormElement &element)
{
    auto *buttons = new QWidget(this);
    auto *column = new QVBoxLayout(buttons);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    auto *group = new QButtonGroup(buttons);
    QStringList values;
    for (const ChatChoice &choice : element.choices) {
        auto *button = new QRadioButton(choice.text, buttons);
        button->setChecked(choice.value == element.initial);
        group->addButton(button, static_cast<int>(values.size()));
        column->addWidget(button);
        values.append(choice.value);
    }
    m_value = [group, values] {
        const int chosen = group->checkedId();
        return chosen < 0 ? QJsonValue() : QJsonValue(values.at(chosen));
    };
    return buttons;
}

QWidget *FormField::makeCheck(const ChatFormElement &element)
{
    auto *box = new QCheckBox(element.placeholder.isEmpty() ? element.label : element.placeholder, this);
    box->setChecked(element.initial == "true"_L1);
    m_value = [box] { return QJsonValue(box->isChecked()); };
    return box;
}

} // namespace muster::ui
