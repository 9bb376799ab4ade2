// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/practice/composer.h"

#include "ui/look/spacing.h"
#include "ui/look/type.h"
#include "ui/pages/practice/suggestion_list.h"
#include "ui/widgets/foot.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/line_edit.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr int inputHeight = 44;

} // namespace

Composer::Composer(Suggest suggest, QWidget *parent)
    : QWidget(parent), m_suggest(std::move(suggest)), m_suggestions(new SuggestionList(this)),
      m_input(new LineEdit(tr("Message"), this)), m_send(new IconButton(u"send"_s, tr("Send"), this))
{
    setObjectName(FootName);
    m_input->setMinimumHeight(scaled(inputHeight));
    m_input->installEventFilter(this);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::small);
    line->addWidget(m_input, 1);
    line->addWidget(m_send);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::section, space::small, space::section, space::wide);
    column->setSpacing(space::small);
    column->addWidget(m_suggestions);
    column->addLayout(line);
    connect(m_input, &LineEdit::textEdited, this, &Composer::suggest);
    connect(m_input, &LineEdit::returnPressed, this, &Composer::send);
    connect(m_send, &IconButton::clicked, this, &Composer::send);
    connect(m_suggestions, &SuggestionList::taken, this, &Composer::take);
}

void Composer::render(const QString &channel, const QString &trouble, bool isSending)
{
    const bool isOpen = trouble.isEmpty();
    m_input->setEnabled(isOpen);
    m_send->setEnabled(isOpen && !isSending);
    m_input->setPlaceholderText(isOpen ? tr("Write to ~%1, or type / for commands").arg(channel) : trouble);
}

void Composer::focusInput()
{
    m_input->setFocus(Qt::OtherFocusReason);
}

void Composer::propose(const QString &text)
{
    m_input->setText(text);
    suggest(text);
    focusInput();
}

void Composer::suggest(const QString &typed)
{
    m_suggestions->setSuggestions(m_suggest ? m_suggest(typed) : QList<backend::ChatSuggestion>());
}

void Composer::take(const QString &command)
{
    m_input->setText(command + u' ');
    m_suggestions->setSuggestions({});
    focusInput();
}

void Composer::send()
{
    const QString text = m_input->text().trimmed();
    if (text.isEmpty() || !m_send->isEnabled())
        return;
    m_input->clear();
    m_suggestions->setSuggestions({});
    Q_EMIT textSent(text);
}

bool Composer::handleKey(int key)
{
    if (m_suggestions->isHidden())
        return false;
    switch (key) {
    case Qt::Key_Down:
        m_suggestions->step(1);
        return true;
    case Qt::Key_Up:
        m_suggestions->step(-1);
        return true;
    case Qt::Key_Tab:
        take(m_suggestions->current());
        return true;
    case Qt::Key_Escape:
        m_suggestions->setSuggestions({});
        return true;
    default:
        return false;
    }
}

bool Composer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_input && event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent *>(event)->key());
    return QWidget::eventFilter(watched, event);
}

} // namespace muster::ui
