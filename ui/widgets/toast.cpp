// SPDX-FileCopyrightText: 2026 The Muster developers
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/toast.h"

#include "ui/look/icons.h"
#include "ui/look/palette.h"
#include "ui/look/shapes.h"
#include "ui/look/spacing.h"
#include "ui/look/type.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/paragraph.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace muster::ui {

namespace {

constexpr int usualLife = 6000;
constexpr int glyphSize = 18;
constexpr int glyphLeft = 12;

} // namespace

Toast::Toast(Condition condition, const QString &sentence, const QString &action, QWidget *parent)
    : QWidget(parent), m_sign(signOf(condition)),
      m_text(new Paragraph(sentence, TextStyle::Body, Role::Text)),
      m_close(new IconButton(u"close"_s, tr("Close")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(glyphLeft + scaled(glyphSize) + 10, 6, 4, 6);
    row->setSpacing(space::hair);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    row->addWidget(m_text, 1);
    if (!action.isEmpty()) {
        m_action = new Button(action, Button::Kind::Quiet);
        row->addWidget(m_action);
        m_action->installEventFilter(this);
        connect(m_action, &Button::clicked, this, [this] {
            Q_EMIT actionTriggered();
            Q_EMIT closed();
        });
    }
    row->addWidget(m_close);
    m_close->installEventFilter(this);
    connect(m_close, &IconButton::clicked, this, &Toast::closed);
    m_life.setSingleShot(true);
    connect(&m_life, &QTimer::timeout, this, &Toast::closed);
    setAccessibleName(sentence);
    setLifetime(m_sign.tone == Tone::Bad ? 0 : usualLife);
}

void Toast::setLifetime(int ms)
{
    m_lifetime = ms;
    goOn();
}

QString Toast::sentence() const
{
    return m_text->text();
}

void Toast::hold()
{
    m_life.stop();
}

void Toast::goOn()
{
    const bool used = underMouse() || m_close->hasFocus() || (m_action && m_action->hasFocus());
    if (m_lifetime > 0 && !used)
        m_life.start(m_lifetime);
    else
        m_life.stop();
}

void Toast::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    hold();
}

void Toast::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    goOn();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        hold();
    else if (event->type() == QEvent::FocusOut)
        goOn();
    return QWidget::eventFilter(watched, event);
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void Toast::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_close->setWhat(tr("Close"));
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    fillRounded(&painter, rect(), radius::card, color(Role::Raised, this));
    edgeRounded(&painter, rect(), radius::card, color(Role::Edge, this));
    const int side = scaled(glyphSize);
    drawIcon(&painter, QRect(glyphLeft, (height() - side) / 2, side, side), m_sign.icon,
             color(textRole(m_sign.tone), this));
}

} // namespace muster::ui
