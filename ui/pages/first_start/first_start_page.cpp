// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/first_start/first_start_page.h"

#include "ui/look/spacing.h"
#include "ui/look/type.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paragraph.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr int wide = 560;

} // namespace

FirstStartPage::FirstStartPage(QWidget *parent) : QWidget(parent)
{
    auto *middle = new QWidget(this);
    middle->setMaximumWidth(scaled(wide));
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(new Glyph(QString(), 56, middle));
    column->addSpacing(space::card);
    column->addWidget(
        new Label(tr("Incidents in chat, the record kept true"), TextStyle::Display, Role::Text, middle));
    column->addWidget(new Paragraph(tr("Muster connects a Mattermost workspace with an incident record. You "
                                       "fill in forms here; responders never leave chat."),
                                    TextStyle::Body, Role::Text2, middle));
    column->addSpacing(space::card);
    column->addWidget(makeWays());

    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(middle, 8);
    row->addStretch(1);
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(1);
    outer->addLayout(row);
    outer->addStretch(1);
}

QWidget *FirstStartPage::makeWays()
{
    auto *card = new Card(QString(), this);
    auto *practise = new Button(tr("Practise"), Button::Kind::Primary, card);
    connect(practise, &Button::clicked, this, &FirstStartPage::practiseRequested);
    auto *connectIt = new Button(tr("Set up"), Button::Kind::Secondary, card);
    connect(connectIt, &Button::clicked, this, &FirstStartPage::setupRequested);
    card->body()->setSpacing(space::wide);
    card->body()->addWidget(makeWay(u"practice"_s, tr("Practise"),
                                    tr("A small Mattermost inside Muster, with the real relay behind it. "
                                       "Needs no server; nothing leaves this computer."),
                                    practise));
    card->body()->addWidget(makeWay(u"server"_s, tr("Connect a workspace"),
                                    tr("You need: Mattermost 5.37 or later, the rights of an administrator "
                                       "there, and an address at which the server reaches this computer."),
                                    connectIt));
    practise->setFocus();
    return card;
}

QWidget *FirstStartPage::makeWay(const QString &icon, const QString &title, const QString &sentence,
                                 QWidget *button)
{
    auto *way = new QWidget(this);
    auto *row = new QHBoxLayout(way);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::card);
    row->addWidget(new Glyph(icon, 20, way), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new Label(title, TextStyle::Label, Role::Text, way));
    words->addWidget(new Paragraph(sentence, TextStyle::Meta, Role::Text2, way));
    row->addLayout(words, 1);
    row->addWidget(button, 0, Qt::AlignVCenter);
    return way;
}

} // namespace muster::ui
