// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/incidents/incident_actions.h"

#include "app/incident/incident.h"
#include "ui/look/spacing.h"
#include "ui/look/type.h"
#include "ui/models/incident_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/field_error.h"
#include "ui/widgets/text_area.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QTextDocument>
#include <QVBoxLayout>

namespace muster::ui {

namespace {

constexpr int messageLines = 3;
constexpr int mostInRow = 4;
/// Of a pane, at 100 % text: what does not fit goes into a row of its own.
constexpr int rowWidth = 336;

/// What comes next is offered first; to cancel or to reopen is never what is meant first.
Button::Kind kindOf(incident::Status to, qsizetype place)
{
    if (to == incident::Status::Cancelled)
        return Button::Kind::Quiet;
    return place == 0 && to != incident::Status::Started ? Button::Kind::Primary : Button::Kind::Secondary;
}

} // namespace

IncidentActions::IncidentActions(QWidget *parent)
    : QWidget(parent), m_buttons(new QWidget(this)), m_buttonGrid(new QGridLayout(m_buttons)),
      m_refusal(new FieldError(this))
{
    m_buttonGrid->setContentsMargins(0, 0, 0, 0);
    m_buttonGrid->setSpacing(space::small);
    m_buttonGrid->setColumnStretch(mostInRow, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_buttons);
    column->addWidget(makeForm());
    column->addWidget(m_refusal);
    showState();
}

QWidget *IncidentActions::makeForm()
{
    m_form = new QWidget(this);
    m_edit = new TextArea(tr("Message"), messageLines, m_form);
    m_edit->installEventFilter(this);
    m_message = new Field(tr("Message"), m_edit, m_form);
    m_message->setNote(tr("optional"));
    m_message->setHelp(tr("Its channel reads it, and the record keeps it."));
    m_submit = new Button({}, Button::Kind::Primary, m_form);
    m_leave = new Button(tr("Leave as it is"), Button::Kind::Quiet, m_form);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_submit);
    buttons->addWidget(m_leave);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    column->addWidget(m_message);
    column->addLayout(buttons);
    connect(m_submit, &Button::clicked, this, &IncidentActions::submit);
    connect(m_leave, &Button::clicked, this, [this] {
        end();
        focusFirst();
    });
    connect(m_edit, &TextArea::textChanged, this, [this] { m_message->setError({}); });
    return m_form;
}

void IncidentActions::render(const State &state)
{
    const bool isOther = state.id != m_state.id || state.status != m_state.status;
    const bool isSameOffer = !isOther && state.allowed == m_state.allowed && !m_offered.isEmpty();
    const bool hadFocus = state.id == m_state.id && isAncestorOf(QApplication::focusWidget());
    m_state = state;
    if (isOther) {
        m_edit->clear();
        m_wanted.reset();
    }
    if (!isSameOffer)
        fillButtons();
    showState();
    // What had the keyboard is gone; what comes next has it.
    if (isOther && hadFocus)
        focusFirst();
}

void IncidentActions::fillButtons()
{
    for (Button *button : std::as_const(m_offered)) {
        button->hide();
        button->deleteLater();
    }
    m_offered.clear();
    int room = scaled(rowWidth);
    int row = 0;
    int column = 0;
    for (qsizetype i = 0; i < m_state.allowed.size(); ++i) {
        const incident::Status to = m_state.allowed[i];
        auto *button = new Button(actionWord(to), kindOf(to, i), m_buttons);
        const int width = button->sizeHint().width();
        if (column > 0 && width > room) {
            ++row;
            column = 0;
            room = scaled(rowWidth);
        }
        room -= width + space::small;
        m_buttonGrid->addWidget(button, row, column++, Qt::AlignLeft);
        button->show();
        m_offered.append(button);
        connect(button, &Button::clicked, this, [this, to] { begin(to); });
    }
}

void IncidentActions::begin(incident::Status to)
{
    m_wanted = to;
    showState();
    m_edit->setFocus(Qt::TabFocusReason);
}

void IncidentActions::end()
{
    m_wanted.reset();
    m_message->setError({});
    showState();
}

void IncidentActions::submit()
{
    const QString message = m_edit->toPlainText().trimmed();
    if (message.size() > incident::longestText) {
        m_message->setError(
            tr("It has %1 characters; %2 are the most.")
                .arg(QLocale().toString(message.size()), QLocale().toString(incident::longestText)));
        m_edit->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_wanted && m_submit->isEnabled())
        Q_EMIT statusAsked(m_state.id, *m_wanted, message);
}

void IncidentActions::showState()
{
    const bool isTyping = m_wanted.has_value();
    m_buttons->setVisible(!isTyping);
    m_buttons->setEnabled(!m_state.isUnderWay);
    m_form->setVisible(isTyping);
    if (isTyping) {
        m_submit->setText(m_state.isUnderWay ? tr("Under way") : actionWord(*m_wanted));
        m_submit->setEnabled(!m_state.isUnderWay);
        m_leave->setEnabled(!m_state.isUnderWay);
        m_edit->setReadOnly(m_state.isUnderWay);
    }
    m_refusal->setMessage(m_state.refusal);
}

void IncidentActions::focusFirst()
{
    if (m_wanted)
        m_edit->setFocus(Qt::TabFocusReason);
    else if (!m_offered.isEmpty())
        m_offered.first()->setFocus(Qt::TabFocusReason);
}

/// Escape leaves it, Ctrl+Enter does it.
bool IncidentActions::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        m_leave->click();
        return true;
    }
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
        submit();
        return true;
    }
    return false;
}

} // namespace muster::ui
