// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/field_error.h"

#include "ui/look/icons.h"
#include "ui/look/palette.h"
#include "ui/look/spacing.h"
#include "ui/widgets/link_label.h"
#include "ui/widgets/paragraph.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr int glyphSize = 16;
constexpr int textLeft = 22;

} // namespace

FieldError::FieldError(QWidget *parent)
    : QWidget(parent), m_row(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_text(new Paragraph({}, TextStyle::Body, Role::BadText)), m_fix(new LinkLabel)
{
    m_row->addWidget(m_text);
    m_row->addWidget(m_fix, 0, Qt::AlignTop);
    m_row->addStretch(1);
    arrange();
    connect(m_fix, &LinkLabel::clicked, this, &FieldError::fixRequested);
    hide();
}

void FieldError::setMessage(const QString &message, const QString &fix)
{
    m_text->setText(message);
    m_fix->setText(fix);
    m_fix->setVisible(!fix.isEmpty());
    m_fix->updateGeometry();
    setVisible(!message.isEmpty());
}

QString FieldError::message() const
{
    return m_text->text();
}

void FieldError::arrange()
{
    const bool below = textScale() >= largeText;
    m_row->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setContentsMargins(scaled(textLeft), 0, 0, 0);
    m_row->setSpacing(below ? space::hair : space::medium);
}

void FieldError::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

void FieldError::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int side = scaled(glyphSize);
    const int line = qRound(m_text->font().pixelSize() * 1.4);
    drawIcon(&painter, QRect(0, m_text->y() + (line - side) / 2, side, side), u"s-failed"_s,
             color(Role::BadText, this));
}

} // namespace muster::ui
