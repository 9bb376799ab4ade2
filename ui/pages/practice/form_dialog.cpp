// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/practice/form_dialog.h"

#include "ui/look/palette.h"
#include "ui/look/spacing.h"
#include "ui/look/type.h"
#include "ui/pages/practice/form_field.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paragraph.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace muster::ui {

namespace {

constexpr int usualWidth = 480;
constexpr int usualHeight = 640; ///< of one without a window behind it

} // namespace

FormDialog::FormDialog(const backend::ChatForm &form, QWidget *parent)
    : QDialog(parent), m_error(new Banner(Condition::Failed, QString(), QString(), this))
{
    setWindowTitle(form.title);
    auto *contents = new QWidget(this);
    auto *column = new QVBoxLayout(contents);
    column->setContentsMargins(space::section, space::wide, space::section, space::wide);
    column->setSpacing(space::card);
    auto *head = new QVBoxLayout;
    head->setSpacing(space::hair);
    head->addWidget(new Label(form.title, TextStyle::PaneTitle, Role::Text, contents));
    if (!form.introduction.isEmpty())
        head->addWidget(new Paragraph(form.introduction, TextStyle::Body, Role::Text2, contents));
    column->addLayout(head);
    column->addWidget(m_error);
    for (const backend::ChatFormElement &element : form.elements) {
        auto *field = new FormField(element, contents);
        column->addWidget(field);
        m_fields.push_back(field);
    }
    column->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(contents);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    // After the fields, so that the keyboard is in the first of them when it opens.
    m_cancel = new Button(tr("Cancel"), Button::Kind::Quiet, this);
    m_submit = new Button(QString(), Button::Kind::Primary, this);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(space::section, space::medium, space::section, space::card);
    buttons->setSpacing(space::small);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_submit);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(scroll, 1);
    outer->addLayout(buttons);

    m_submitLabel = form.submitLabel.isEmpty() ? tr("Submit") : form.submitLabel;
    m_submit->setDefault(true);
    connect(m_submit, &Button::clicked, this, &FormDialog::submit);
    connect(m_cancel, &Button::clicked, this, &FormDialog::reject);
    render(form);
    fit(contents);
    focusFirst();
}

/// As tall as the form, where the window behind it has the room; else the form scrolls.
void FormDialog::fit(const QWidget *contents)
{
    const int wide = scaled(usualWidth);
    const int tall = qMax(contents->sizeHint().height(), contents->heightForWidth(wide));
    const int foot = scaled(height::control) + space::medium + space::card;
    const int room
        = parentWidget() ? parentWidget()->window()->height() - 2 * space::page : scaled(usualHeight);
    resize(wide, qMin(room, tall + foot));
}

/// The buttons stay; what scrolls ends at their line.
void FormDialog::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(0, m_cancel->y() - space::medium, width(), 1, color(Role::Line, this));
}

/// A dialog by itself would give the keyboard to its button.
void FormDialog::focusFirst()
{
    for (const FormField *field : m_fields) {
        for (QWidget *editor : field->findChildren<QWidget *>()) {
            if ((editor->focusPolicy() & Qt::TabFocus) != 0)
                return editor->setFocus();
        }
    }
}

void FormDialog::render(const backend::ChatForm &form)
{
    m_error->setVisible(!form.error.isEmpty());
    m_error->setText(tr("The form was not accepted"), form.error);
    for (FormField *field : m_fields)
        field->setError(form.errors.value(field->name()));
    m_submit->setEnabled(!form.isSending);
    m_submit->setText(form.isSending ? tr("Sending") : m_submitLabel);
}

void FormDialog::submit()
{
    QJsonObject values;
    for (const FormField *field : m_fields) {
        const QJsonValue value = field->value();
        if (!value.isNull())
            values.insert(field->name(), value);
    }
    Q_EMIT submitted(values);
}

} // namespace muster::ui
