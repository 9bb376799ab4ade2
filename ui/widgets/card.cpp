// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/card.h"

#include "ui/look/palette.h"
#include "ui/look/shapes.h"
#include "ui/look/spacing.h"
#include "ui/widgets/label.h"
#include "ui/widgets/link_label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace muster::ui {

Card::Card(const QString &heading, QWidget *parent)
    : QFrame(parent), m_head(new QWidget), m_headRow(new QHBoxLayout(m_head)),
      m_heading(new Label(heading, TextStyle::CardHeading)),
      m_note(new Label({}, TextStyle::Body, Role::Text3)), m_action(new LinkLabel), m_body(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    m_headRow->setSpacing(space::small + 2);
    m_headRow->addWidget(m_heading);
    m_headRow->addWidget(m_note);
    m_headRow->addStretch(1);
    m_headRow->addWidget(m_action);
    column->addWidget(m_head);
    column->addLayout(m_body, 1);
    m_body->setSpacing(space::medium);
    m_note->hide();
    m_action->hide();
    setHeading(heading);
    setDivided(false);
    connect(m_action, &LinkLabel::clicked, this, &Card::actionTriggered);
}

void Card::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    m_head->setVisible(!heading.isEmpty());
    setAccessibleName(heading);
}

void Card::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void Card::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
    m_action->updateGeometry();
}

void Card::addToHeading(QWidget *widget)
{
    m_headRow->insertWidget(m_headRow->count() - 1, widget);
}

void Card::setDivided(bool divided)
{
    m_divided = divided;
    const int side = divided ? space::card - 1 : space::wide - 1;
    m_headRow->setContentsMargins(side, divided ? space::medium : side, side, divided ? space::medium : 0);
    if (divided)
        m_body->setContentsMargins(0, 1, 0, 0);
    else
        m_body->setContentsMargins(side, space::medium, side, side);
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    fillRounded(&painter, rect(), radius::card, color(Role::Surface, this));
    edgeRounded(&painter, rect(), radius::card, color(Role::Line, this));
    if (m_divided)
        painter.fillRect(1, m_head->geometry().bottom() + 1, width() - 2, 1, color(Role::Line, this));
}

} // namespace muster::ui
