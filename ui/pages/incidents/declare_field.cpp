// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/incidents/declare_field.h"

#include "ui/look/spacing.h"
#include "ui/widgets/combo.h"
#include "ui/widgets/field.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/text_area.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::ui {

using incident::FormElement;

namespace {

constexpr int textAreaLines = 4;

} // namespace

DeclareField::DeclareField(const FormElement &element, QWidget *parent)
    : QWidget(parent), m_name(element.name), m_field(new Field(element.label, makeEditor(element), this))
{
    const bool isSwitch = element.kind == FormElement::Kind::Switch;
    if (!element.isOptional)
        m_field->setNote(tr("required"));
    m_field->setHelp(isSwitch ? element.placeholder : element.help);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_field);
    setFocusProxy(m_focus);
}

QWidget *DeclareField::makeEditor(const FormElement &element)
{
    switch (element.kind) {
    case FormElement::Kind::TextArea:
        return makeTextArea(element);
    case FormElement::Kind::Select:
        return makeSelect(element);
    case FormElement::Kind::MultiSelect:
        return makeMultiSelect(element);
    case FormElement::Kind::Switch:
        return makeSwitch(element);
    case FormElement::Kind::Text:
        break;
    }
    return makeText(element);
}

void DeclareField::setError(const QString &message)
{
    m_field->setError(message);
}

void DeclareField::focusEditor()
{
    m_focus->setFocus(Qt::TabFocusReason);
}

QWidget *DeclareField::makeText(const FormElement &element)
{
    auto *line = new LineEdit(element.label, this);
    line->setText(element.value);
    line->setPlaceholderText(element.placeholder);
    if (element.maxLength > 0)
        line->setMaxLength(element.maxLength);
    connect(line, &LineEdit::returnPressed, this, &DeclareField::submitWanted);
    m_focus = line;
    m_value = [line] { return QJsonValue(line->text()); };
    return line;
}

QWidget *DeclareField::makeTextArea(const FormElement &element)
{
    auto *area = new TextArea(element.label, textAreaLines, this);
    area->setPlainText(element.value);
    area->setPlaceholderText(element.placeholder);
    m_focus = area;
    m_value = [area] { return QJsonValue(area->toPlainText()); };
    return area;
}

QWidget *DeclareField::makeSelect(const FormElement &element)
{
    auto *combo = new Combo(element.label, this);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->addItem(tr("Not set"));
    for (const incident::FormOption &option : element.options)
        combo->addItem(option.text, option.value);
    combo->setCurrentIndex(qMax(0, combo->findData(element.value)));
    m_focus = combo;
    m_value = [combo] { return QJsonValue(combo->currentData().toString()); };
    return combo;
}

QWidget *DeclareField::makeMultiSelect(const FormElement &element)
{
    auto *boxes = new QWidget(this);
    auto *column = new QVBoxLayout(boxes);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    const QStringList chosen = element.value.split(u',', Qt::SkipEmptyParts);
    QList<std::pair<QCheckBox *, QString>> all;
    for (const incident::FormOption &option : element.options) {
        auto *box = new QCheckBox(option.text, boxes);
        box->setChecked(chosen.contains(option.value));
        column->addWidget(box);
        all.append({box, option.value});
    }
    m_focus = all.isEmpty() ? boxes : all.first().first;
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

QWidget *DeclareField::makeSwitch(const FormElement &element)
{
    auto *box = new QCheckBox(tr("Yes"), this);
    box->setChecked(element.value == "true"_L1);
    m_focus = box;
    m_value = [box] { return QJsonValue(box->isChecked()); };
    return box;
}

} // namespace muster::ui
