// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/unsaved_bar.h"

#include "ui/look/icons.h"
#include "ui/look/palette.h"
#include "ui/look/spacing.h"
#include "ui/look/type.h"
#include "ui/widgets/button.h"
#include "ui/widgets/foot.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paragraph.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr int glyphSize = 18;

} // namespace

UnsavedBar::UnsavedBar(QWidget *parent)
    : QWidget(parent), m_texts(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_count(new Label({}, TextStyle::Label)), m_what(new Paragraph),
      m_discard(new Button({}, Button::Kind::Quiet)), m_apply(new Button({}, Button::Kind::Primary))
{
    setObjectName(FootName);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::page, space::medium, space::page, space::medium);
    row->setSpacing(space::small);
    row->addSpacing(scaled(glyphSize) + space::small);
    row->addLayout(m_texts, 1);
    m_texts->addWidget(m_count);
    m_texts->addWidget(m_what, 1);
    m_count->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    row->addWidget(m_discard);
    row->addWidget(m_apply);
    m_what->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_discard, &Button::clicked, this, &UnsavedBar::discardRequested);
    connect(m_apply, &Button::clicked, this, &UnsavedBar::applyRequested);
    name();
    arrange();
    hide();
}

void UnsavedBar::render(const State &state)
{
    m_state = state;
    name();
    m_apply->setEnabled(state.errors == 0);
    setVisible(!state.changes.isEmpty() || state.errors > 0);
    update();
}

void UnsavedBar::name()
{
    m_discard->setText(tr("Discard"));
    m_apply->setText(tr("Apply"));
    const int changes = int(m_state.changes.size());
    m_count->setText(m_state.errors > 0 ? tr("%n error(s) to fix", nullptr, m_state.errors)
                                        : tr("%n change(s)", nullptr, changes));
    m_what->setText(m_state.changes.join(u"; "_s));
    setAccessibleName(m_count->text());
    setAccessibleDescription(m_what->text());
}

void UnsavedBar::arrange()
{
    const bool below = textScale() >= largeText;
    m_texts->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_texts->setSpacing(below ? 0 : space::small);
}

void UnsavedBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        name();
    else if (event->type() == QEvent::FontChange)
        arrange();
}

void UnsavedBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Role::Raised, this));
    painter.fillRect(0, 0, width(), 1, color(Role::Line, this));
    const bool wrong = m_state.errors > 0;
    const int side = scaled(glyphSize);
    drawIcon(&painter, QRect(space::page, (height() - side) / 2, side, side),
             wrong ? u"s-failed"_s : u"info"_s, color(wrong ? Role::BadText : Role::AccentText, this));
}

} // namespace muster::ui
