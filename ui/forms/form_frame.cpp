// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/forms/form_frame.h"

#include "ui/look/spacing.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/unsaved_bar.h"

#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace muster::ui {

FormFrame::FormFrame(const QString &title, QWidget *parent)
    : QWidget(parent), m_header(new PageHeader(title)),
      m_failure(new Banner(Condition::Failed, tr("Nothing was applied"))),
      m_locked(new Banner(Condition::Failed, tr("The settings could not be read"))),
      m_scroll(new QScrollArea), m_body(new QVBoxLayout), m_bar(new UnsavedBar)
{
    auto *inside = new QWidget;
    m_body->setContentsMargins(space::page, 0, space::page, space::page);
    m_body->setSpacing(space::card);
    m_body->addWidget(m_failure);
    m_body->addWidget(m_locked);
    inside->setLayout(m_body);
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_bar);
    connect(m_bar, &UnsavedBar::applyRequested, this, &FormFrame::applyRequested);
    connect(m_bar, &UnsavedBar::discardRequested, this, &FormFrame::discardRequested);
    connect(m_locked->addAction(tr("Read again")), &Button::clicked, this, &FormFrame::readRequested);
    auto *apply = new QShortcut(QKeySequence::Save, this);
    connect(apply, &QShortcut::activated, this, &FormFrame::applyByKey);
    m_failure->hide();
    m_locked->hide();
}

FormEditor *FormFrame::add(FormEditor *editor)
{
    m_editors.append(editor);
    connect(editor, &FormEditor::edited, this, &FormFrame::edited);
    connect(editor, &FormEditor::fixRequested, this, &FormFrame::fixRequested);
    return editor;
}

FormEditor *FormFrame::add(const SettingField &field)
{
    return add(makeFormEditor(field));
}

void FormFrame::render(const FormState &state)
{
    m_state = state;
    for (FormEditor *editor : std::as_const(m_editors))
        editor->render(state);
    m_failure->setText(tr("Nothing was applied"), state.failure);
    m_failure->setVisible(!state.failure.isEmpty() && !state.isLocked);
    m_locked->setText(tr("The settings could not be read"), state.failure);
    m_locked->setVisible(state.isLocked);
    m_bar->render({state.changes, state.changes.isEmpty() ? 0 : state.blocking()});
}

bool FormFrame::open(const QString &path)
{
    for (FormEditor *editor : std::as_const(m_editors)) {
        if (editor->field().path != path)
            continue;
        m_scroll->ensureWidgetVisible(editor);
        editor->setFocus(Qt::TabFocusReason);
        return true;
    }
    return false;
}

void FormFrame::applyByKey()
{
    if (!m_state.changes.isEmpty() && m_state.blocking() == 0)
        Q_EMIT applyRequested();
}

} // namespace muster::ui
