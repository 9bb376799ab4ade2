// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/forms/form_frame.h"

#include "ui/look/spacing.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/unsaved_bar.h"

#include <QScrollArea>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::ui {

FormFrame::FormFrame(const QString &title, QWidget *parent)
    : QWidget(parent), m_header(new PageHeader(title)),
      m_failure(new Banner(Condition::Failed, tr("Nothing was applied"))),
      m_locked(new Banner(Condition::Failed, tr("The settings could not be read"))),
      m_scroll(new QScrollArea), m_body(new QVBoxLayout), m_bar(new UnsavedBar),
      m_back(new Button({}, Button::Kind::Quiet))
{
    auto *inside = new QWidget;
    m_body->setContentsMargins(space::page, space::hair, space::page, space::page);
    m_body->setSpacing(space::card);
    m_body->addWidget(m_failure);
    m_body->addWidget(m_locked);
    inside->setLayout(m_body);
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setProperty("overlaid", true);
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
    connect(m_back, &Button::clicked, this, &FormFrame::backRequested);
    m_header->addAction(m_back);
    addKeys();
    m_back->hide();
    m_failure->hide();
    m_locked->hide();
}

/// Where a text has the keyboard, undo and redo are its own.
void FormFrame::addKeys()
{
    const auto on = [this](QKeySequence::StandardKey key, void (FormFrame::*then)()) {
        auto *shortcut = new QShortcut(key, this);
        connect(shortcut, &QShortcut::activated, this, then);
    };
    on(QKeySequence::Save, &FormFrame::applyByKey);
    on(QKeySequence::Undo, &FormFrame::undoRequested);
    on(QKeySequence::Redo, &FormFrame::redoRequested);
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
    renderBack();
    m_bar->render({state.changes, state.changes.isEmpty() ? 0 : state.blocking()});
}

void FormFrame::renderBack()
{
    const bool isUndo = m_state.back == FormState::Back::Undo;
    m_back->setText(isUndo ? tr("Undo last change") : tr("Redo last change"));
    m_back->setIconName(isUndo ? u"undo"_s : u"redo"_s);
    m_back->setToolTip(tr("Puts there: %1").arg(m_state.backChanges.join(u"; "_s)));
    m_back->setAccessibleDescription(m_back->toolTip());
    m_back->setVisible(m_state.back != FormState::Back::Nothing && !m_state.isLocked);
}

bool FormFrame::open(const QString &path)
{
    const auto editor = std::find_if(m_editors.cbegin(), m_editors.cend(),
                                     [&path](const FormEditor *each) { return each->field().path == path; });
    if (editor == m_editors.cend())
        return false;
    (*editor)->setFocus(Qt::TabFocusReason);
    // A page that was just made, or unfolded, has yet to be laid out.
    QTimer::singleShot(0, *editor, [this, editor = *editor] { m_scroll->ensureWidgetVisible(editor); });
    return true;
}

void FormFrame::applyByKey()
{
    if (!m_state.changes.isEmpty() && m_state.blocking() == 0)
        Q_EMIT applyRequested();
}

} // namespace muster::ui
