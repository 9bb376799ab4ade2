// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/pages/practice/tour_panel.h"

#include "ui/look/palette.h"
#include "ui/look/shapes.h"
#include "ui/look/spacing.h"
#include "ui/look/type.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paragraph.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::ui {

using backend::TourStep;

namespace {

constexpr int steps = 6;

struct Words
{
    QString title;
    QString text;
    QString button; ///< empty: none
};

Words wordsOf(TourStep step)
{
    switch (step) {
    case TourStep::TypeNew:
        return {TourPanel::tr("Declare an incident"),
                TourPanel::tr("Responders type /incident new, in any channel. Send it."),
                TourPanel::tr("Type it for me")};
    case TourStep::FillForm:
        return {TourPanel::tr("Fill in the form"),
                TourPanel::tr("A title is enough. Leave it empty once to see how an error is told."),
                {}};
    case TourStep::OpenChannel:
        return {TourPanel::tr("Go to the incident’s channel"),
                TourPanel::tr("Muster made it and invited who declared. It is in the list at the left."),
                {}};
    case TourStep::Mitigate:
        return {TourPanel::tr("Mitigate by button"),
                TourPanel::tr("Press Mitigate on the pinned card. The card and the header follow."),
                {}};
    case TourStep::Resolve:
        return {TourPanel::tr("Resolve by command"),
                TourPanel::tr("In the incident’s channel, type /incident resolve and what was done."),
                TourPanel::tr("Type it for me")};
    case TourStep::SeeRecord:
        return {TourPanel::tr("See the record"),
                TourPanel::tr("Everything is in the record, with its times. Have a look."),
                TourPanel::tr("Show the incident")};
    case TourStep::Finished:
        break;
    }
    return {};
}

} // namespace

TourPanel::TourPanel(QWidget *parent)
    : QWidget(parent), m_count(new Label(QString(), TextStyle::Meta, Role::Text3, this)),
      m_title(new Label(QString(), TextStyle::Label, Role::Text, this)),
      m_text(new Paragraph(QString(), TextStyle::Body, Role::Text2, this)),
      m_do(new Button(QString(), Button::Kind::Secondary, this)),
      m_dismiss(new Button(tr("End the tour"), Button::Kind::Quiet, this))
{
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addStretch();
    words->addLayout(head);
    words->addWidget(m_text);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_row->setContentsMargins(space::section + space::medium, space::medium, space::section + space::medium,
                              space::medium);
    m_row->setSpacing(space::small);
    m_row->addLayout(words, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addStretch();
    buttons->addWidget(m_dismiss);
    buttons->addWidget(m_do);
    m_row->addLayout(buttons);
    fit();
    connect(m_do, &Button::clicked, this, &TourPanel::act);
    connect(m_dismiss, &Button::clicked, this, [this] {
        m_isDismissed = true;
        hide();
    });
    render(TourStep::TypeNew);
}

void TourPanel::render(TourStep step)
{
    if (step == TourStep::TypeNew && m_step > step)
        m_isDismissed = false; // started over
    m_step = step;
    const Words words = wordsOf(step);
    setVisible(!m_isDismissed && step != TourStep::Finished);
    m_count->setText(tr("Step %1 of %2").arg(static_cast<int>(step) + 1).arg(steps));
    m_title->setText(words.title);
    m_text->setText(words.text);
    m_do->setText(words.button);
    m_do->setVisible(!words.button.isEmpty());
    setAccessibleName(u"%1, %2"_s.arg(words.title, m_count->text()));
}

/// Beside large text there is no room for buttons.
void TourPanel::fit()
{
    m_row->setDirection(textScale() >= largeText ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void TourPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange && m_row != nullptr)
        fit();
    QWidget::changeEvent(event);
}

void TourPanel::act()
{
    if (m_step == TourStep::TypeNew)
        Q_EMIT proposed(u"/incident new"_s);
    else if (m_step == TourStep::Resolve)
        Q_EMIT proposed(tr("/incident resolve rolled back the release"));
    else
        Q_EMIT recordRequested();
}

void TourPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect ground = rect().adjusted(space::section, 0, -space::section, 0);
    fillRounded(&painter, ground, radius::card, color(Role::Selected, this));
}

} // namespace muster::ui
