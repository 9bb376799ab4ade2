// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/forms/line_editor.h"

#include "ui/look/spacing.h"
#include "ui/look/type.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/line_edit.h"

#include <QFileDialog>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr int numberWidth = 160;

} // namespace

LineEditor::LineEditor(const SettingField &field, QWidget *parent)
    : FormEditor(field, parent), m_line(new LineEdit(field.label)), m_shown(new Field(field.label, m_line))
{
    m_shown->setNote(field.note);
    m_shown->setHelp(field.help);
    if (field.kind == SettingField::Kind::Number)
        m_line->setMaximumWidth(scaled(numberWidth));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(m_shown, 1);
    if (field.kind == SettingField::Kind::File)
        row->addLayout(makeChooser());
    setFocusProxy(m_line);
    connect(m_line, &LineEdit::textEdited, this, [this] { tell(value()); });
    connect(m_shown, &Field::fixRequested, this, [this] { Q_EMIT fixRequested(this->field().path); });
}

QLayout *LineEditor::makeChooser()
{
    auto *choose = new Button(tr("Choose"), Button::Kind::Secondary);
    choose->setAccessibleName(tr("Choose the file: %1").arg(field().label));
    connect(choose, &Button::clicked, this, &LineEditor::choose);
    auto *beside = new QVBoxLayout;
    // Next to the line, which has its label above it.
    beside->addSpacing(qRound(ui::font(TextStyle::Label).pixelSize() * 1.4) + space::label);
    beside->addWidget(choose);
    beside->addStretch(1);
    return beside;
}

void LineEditor::choose()
{
    auto *dialog = new QFileDialog(this, field().label, m_line->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("PEM files (*.pem *.crt *.key)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) { tell(file); });
    dialog->open();
}

QJsonValue LineEditor::value() const
{
    const QString text = m_line->text().trimmed();
    if (field().kind == SettingField::Kind::Number) {
        bool isNumber = false;
        if (const int number = text.toInt(&isNumber); isNumber)
            return number;
    }
    return text;
}

void LineEditor::showValue(const QJsonValue &shown, bool isChanged, const FormState::Problem &problem)
{
    // Not what is just being typed.
    if (shown != value())
        m_line->setText(shown.isDouble() ? QString::number(shown.toInteger()) : shown.toString());
    m_shown->setChanged(isChanged);
    m_shown->setError(problem.message, problem.fix);
}

} // namespace muster::ui
