// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/banner.h"

#include "ui/look/icons.h"
#include "ui/look/palette.h"
#include "ui/look/shapes.h"
#include "ui/look/spacing.h"
#include "ui/look/type.h"
#include "ui/widgets/paragraph.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

namespace muster::ui {

namespace {

constexpr int glyphSize = 20;
/// Narrower than this at 100 % text, the actions go below.
constexpr int roomForBoth = 480;

} // namespace

Banner::Banner(Condition condition, const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent), m_sign(signOf(condition)), m_title(new Paragraph({}, TextStyle::Strong, Role::Text)),
      m_sentence(new Paragraph), m_actionRow(new QWidget),
      m_actions(new QBoxLayout(QBoxLayout::LeftToRight, m_actionRow)),
      m_outer(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_sentence);
    m_actions->setContentsMargins(0, 0, 0, 0);
    m_actions->setSpacing(space::medium);
    m_outer->addLayout(texts, 1);
    m_outer->addWidget(m_actionRow, 0);
    m_actionRow->hide();
    setText(title, sentence);
    arrange();
}

void Banner::setCondition(Condition condition)
{
    m_sign = signOf(condition);
    update();
}

void Banner::setText(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

Button *Banner::addAction(const QString &text, Button::Kind kind)
{
    auto *button = new Button(text, kind);
    m_actions->addWidget(button);
    m_actionRow->show();
    return button;
}

void Banner::clearActions()
{
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_actionRow->hide();
}

void Banner::arrange()
{
    const bool below = textScale() >= largeText || (width() > 0 && width() < scaled(roomForBoth));
    m_outer->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_outer->setSpacing(below ? space::small : space::wide);
    m_outer->setAlignment(m_actionRow, below ? Qt::AlignLeft : Qt::AlignVCenter);
    m_outer->setContentsMargins(space::card + scaled(glyphSize) + space::medium, space::medium, space::medium,
                                space::medium);
}

void Banner::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool Banner::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::FontChange)
        arrange();
    return handled;
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    fillRounded(&painter, rect(), radius::card, color(tintRole(m_sign.tone), this));
    const int side = scaled(glyphSize);
    const int line = qRound(m_title->font().pixelSize() * 1.4);
    const int top = m_title->y() + (line - side) / 2;
    drawIcon(&painter, QRect(space::card, top, side, side), m_sign.icon, color(textRole(m_sign.tone), this));
}

} // namespace muster::ui
