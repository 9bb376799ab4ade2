// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/people/person_pane.h"

#include "ui/look/palette.h"
#include "ui/look/spacing.h"
#include "ui/models/time_words.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/field_error.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paragraph.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

QString fullTime(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

PersonPane::PersonPane(QWidget *parent) : QWidget(parent)
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(makeBody());
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setProperty("overlaid", true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->widget()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->addWidget(scroll);
}

QWidget *PersonPane::makeHead()
{
    auto *head = new QWidget(this);
    m_avatar = new Avatar({}, 32, head);
    m_name = new Paragraph({}, TextStyle::PaneTitle, Role::Text, head);
    auto *close = new IconButton(u"close"_s, tr("Close"), head);
    connect(close, &IconButton::clicked, this, &PersonPane::closed);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::medium);
    row->addWidget(m_avatar, 0, Qt::AlignTop);
    row->addWidget(m_name, 1, Qt::AlignVCenter);
    row->addWidget(close, 0, Qt::AlignTop);
    return head;
}

QWidget *PersonPane::makeBody()
{
    auto *body = new QWidget(this);
    auto *head = makeHead();
    m_chip = new Chip(Condition::ToDo, {}, body);
    m_remind = new Button(tr("Send a reminder"), Button::Kind::Primary, body);
    m_remind->setIconName(u"bell"_s);
    m_end = new Button(tr("Disconnect"), Button::Kind::Secondary, body);
    m_about = new Paragraph({}, TextStyle::Meta, Role::Text2, body);
    m_refusal = new FieldError(body);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_remind);
    buttons->addWidget(m_end);
    buttons->addStretch(1);
    auto *facts = new QGridLayout;
    facts->setHorizontalSpacing(space::card);
    facts->setVerticalSpacing(space::small);
    facts->setColumnStretch(1, 1);
    for (Paragraph **value : {&m_userName, &m_record, &m_since, &m_reminded})
        *value = new Paragraph({}, TextStyle::Body, Role::Text, body);
    addFact(facts, tr("In Mattermost"), m_userName);
    addFact(facts, tr("In the record"), m_record);
    m_sinceName = addFact(facts, tr("Connected"), m_since);
    m_remindedName = addFact(facts, tr("Reminded"), m_reminded);
    auto *chips = new QHBoxLayout;
    chips->addWidget(m_chip);
    chips->addStretch(1);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(space::section, space::medium, space::card, space::section);
    column->setSpacing(space::card);
    column->addWidget(head);
    column->addLayout(chips);
    column->addLayout(facts);
    column->addLayout(buttons);
    column->addWidget(m_about);
    column->addWidget(m_refusal);
    column->addStretch(1);
    connect(m_remind, &Button::clicked, this, [this] { Q_EMIT reminderAsked(m_id); });
    connect(m_end, &Button::clicked, this, [this] { Q_EMIT disconnectAsked(m_id); });
    return body;
}

Label *PersonPane::addFact(QGridLayout *grid, const QString &name, Paragraph *value)
{
    const int line = grid->rowCount();
    auto *label = new Label(name, TextStyle::Body, Role::Text2, this);
    grid->addWidget(label, line, 0, Qt::AlignTop);
    grid->addWidget(value, line, 1);
    return label;
}

void PersonPane::render(const PeopleState &state)
{
    const backend::PersonRow &person = *state.person;
    m_id = person.userId;
    m_avatar->setName(person.name);
    m_name->setText(person.name);
    m_chip->setCondition(person.isConnected() ? Condition::Done : Condition::ToDo,
                         person.isConnected() ? tr("Connected") : tr("Not connected"));
    setAccessibleName(person.name);
    renderFacts(state);
    renderActions(state);
}

void PersonPane::renderFacts(const PeopleState &state)
{
    const backend::PersonRow &person = *state.person;
    m_userName->setText(u'@' + person.userName);
    m_record->setText(person.name);
    m_since->setText(fullTime(person.connectedAt));
    m_since->setVisible(person.isConnected());
    m_sinceName->setVisible(person.isConnected());
    m_reminded->setText(fullTime(person.remindedAt));
    m_reminded->setVisible(person.remindedAt.isValid());
    m_remindedName->setVisible(person.remindedAt.isValid());
}

void PersonPane::renderActions(const PeopleState &state)
{
    const backend::PersonRow &person = *state.person;
    const QDateTime next
        = person.remindedAt.addSecs(std::chrono::seconds(backend::PeopleBook::reminderInterval()).count());
    const bool isTooSoon = person.remindedAt.isValid() && state.now < next;
    const bool canConnect = state.obstacle.what.isEmpty() && !state.isPractice;
    const bool hadFocus = m_remind->hasFocus() || m_end->hasFocus();
    m_remind->setVisible(!person.isConnected());
    m_remind->setEnabled(!state.isUnderWay && !isTooSoon && canConnect);
    m_end->setVisible(person.isConnected());
    m_end->setEnabled(!state.isUnderWay);
    if (hadFocus)
        focusActions();
    if (person.isConnected())
        m_about->setText(tr("They are told in Mattermost, and can connect again at any time."));
    else if (isTooSoon)
        m_about->setText(
            tr("Reminded %1. Once a day is enough.").arg(agoWords(person.remindedAt, state.now)));
    else if (canConnect)
        m_about->setText(tr("Muster's bot writes to them, with a button that connects. Once a day at most."));
    else
        m_about->setText(tr("Nobody can connect now, so there is nothing to be reminded of."));
    m_refusal->setMessage(state.refusal);
    m_refusal->setVisible(!state.refusal.isEmpty());
}

void PersonPane::focusActions()
{
    Button *action = m_remind->isHidden() ? m_end : m_remind;
    if (action->isEnabled())
        action->setFocus(Qt::OtherFocusReason);
}

void PersonPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void PersonPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Surface, this));
    painter.fillRect(0, 0, 1, height(), color(Role::Line, this));
}

} // namespace muster::ui
