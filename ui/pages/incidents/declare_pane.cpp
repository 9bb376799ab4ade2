// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/incidents/declare_pane.h"

#include "ui/look/palette.h"
#include "ui/look/spacing.h"
#include "ui/pages/incidents/declare_field.h"
#include "ui/pages/incidents/divider.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::ui {

DeclarePane::DeclarePane(QWidget *parent)
    : QWidget(parent), m_title(new Label({}, TextStyle::PaneTitle)), m_refusal(new Banner(Condition::Failed)),
      m_column(nullptr), m_submit(new Button({}, Button::Kind::Primary)),
      m_cancel(new Button(tr("Discard"), Button::Kind::Quiet))
{
    auto *contents = new QWidget(this);
    m_column = new QVBoxLayout(contents);
    m_column->setContentsMargins(space::section, space::wide, space::section, space::card);
    m_column->setSpacing(space::card);
    m_column->addWidget(m_title);
    m_column->addWidget(m_refusal);
    m_column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(contents);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setProperty("overlaid", true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    contents->setAutoFillBackground(false);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(space::section, space::medium, space::section, space::card);
    buttons->setSpacing(space::small);
    buttons->addWidget(m_submit);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(scroll, 1);
    outer->addWidget(new Divider(this));
    outer->addLayout(buttons);
    connect(m_submit, &Button::clicked, this, &DeclarePane::submit);
    connect(m_cancel, &Button::clicked, this, &DeclarePane::cancelled);
}

void DeclarePane::render(const DeclareState &state)
{
    const bool isOther = m_state.form != state.form;
    const bool hasNewErrors = m_state.errors != state.errors && !state.errors.isEmpty();
    m_state = state;
    if (isOther)
        fill(state.form);
    m_submit->setText(state.isSending ? tr("Declaring") : state.form.submitLabel);
    m_submit->setEnabled(!state.isSending);
    m_refusal->setVisible(!state.refusal.isEmpty());
    m_refusal->setText(tr("It was not declared"), state.refusal);
    for (DeclareField *field : m_fields)
        field->setError(state.errors.value(field->name()));
    if (!hasNewErrors)
        return;
    const auto wrong = std::find_if(m_fields.begin(), m_fields.end(), [&](const DeclareField *field) {
        return state.errors.contains(field->name());
    });
    if (wrong != m_fields.end())
        (*wrong)->focusEditor();
}

void DeclarePane::fill(const incident::Form &form)
{
    for (DeclareField *field : m_fields) {
        field->hide();
        field->deleteLater();
    }
    m_fields.clear();
    m_title->setText(form.title);
    setAccessibleName(form.title);
    for (const incident::FormElement &element : form.elements) {
        auto *field = new DeclareField(element);
        m_column->insertWidget(m_column->count() - 1, field);
        connect(field, &DeclareField::submitWanted, this, &DeclarePane::submit);
        m_fields.push_back(field);
    }
}

void DeclarePane::forget()
{
    m_state.form = {};
}

void DeclarePane::focusFirst()
{
    if (!m_fields.empty())
        m_fields.front()->focusEditor();
}

void DeclarePane::submit()
{
    if (!m_submit->isEnabled())
        return;
    QJsonObject values;
    for (const DeclareField *field : m_fields)
        values.insert(field->name(), field->value());
    Q_EMIT submitted(values);
}

void DeclarePane::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if (isEnter && event->modifiers().testFlag(Qt::ControlModifier))
        submit();
    else
        QWidget::keyPressEvent(event);
}

void DeclarePane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Surface, this));
    painter.fillRect(0, 0, 1, height(), color(Role::Line, this));
}

} // namespace muster::ui
