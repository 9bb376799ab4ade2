// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/field.h"

#include "ui/look/spacing.h"
#include "ui/widgets/field_error.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paragraph.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace muster::ui {

Field::Field(const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent), m_label(new Label(label, TextStyle::Label)),
      m_note(new Label({}, TextStyle::Meta, Role::Text3)),
      m_mark(new Label({}, TextStyle::Meta, Role::AccentText)), m_editor(editor),
      m_help(new Paragraph({}, TextStyle::Meta, Role::Text3)), m_error(new FieldError)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(space::label);
    head->addWidget(m_label);
    head->addWidget(m_note);
    head->addWidget(m_mark);
    head->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::label);
    column->addLayout(head);
    column->addWidget(m_editor);
    column->addWidget(m_error);
    column->addWidget(m_help);
    m_label->setBuddy(m_editor);
    m_editor->setAccessibleName(label);
    for (QWidget *part : std::initializer_list<QWidget *>{m_note, m_mark, m_help})
        part->hide();
    connect(m_error, &FieldError::fixRequested, this, &Field::fixRequested);
}

void Field::setLabel(const QString &label)
{
    m_label->setText(label);
    m_editor->setAccessibleName(label);
}

void Field::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void Field::setHelp(const QString &help)
{
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
    describe();
}

void Field::setError(const QString &message, const QString &fix)
{
    m_error->setMessage(message, fix);
    m_editor->setProperty("error", !message.isEmpty());
    m_editor->update();
    describe();
}

bool Field::hasError() const
{
    return !m_error->message().isEmpty();
}

void Field::setChanged(bool changed)
{
    m_mark->setText(changed ? tr("changed") : QString());
    m_mark->setVisible(changed);
}

/// What is read out after the name: what is wrong, else the help.
void Field::describe()
{
    m_editor->setAccessibleDescription(hasError() ? m_error->message() : m_help->text());
}

void Field::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_mark->text().isEmpty())
        setChanged(true);
}

} // namespace muster::ui
